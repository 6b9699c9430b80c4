#include "panels/constants_model.h"

#include "panels/fit_text.h"
#include "tables/track_text.h"

#include <limits>

namespace ostwald {
namespace {

constexpr double farthestBound = 1000.0;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

GrowthParameter constantAt(int row)
{
    return static_cast<GrowthParameter>(row);
}

double ParameterSpec::*fieldOf(int column)
{
    switch (column) {
    case ConstantsModel::Start:
        return &ParameterSpec::start;
    case ConstantsModel::Lower:
        return &ParameterSpec::lower;
    case ConstantsModel::Upper:
        return &ParameterSpec::upper;
    default:
        return nullptr;
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column != ConstantsModel::Constant && column != ConstantsModel::Fixed;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ConstantsModel::ConstantsModel(Document& document, const StageRunner& runner, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_runner(runner), m_theme(theme)
{
}

int ConstantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(growthParameterCount);
}

int ConstantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ParameterSpec& ConstantsModel::specAt(int row) const
{
    return m_document.project().fit.constants[at(row)];
}

QVariant ConstantsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParameterSpec& spec = specAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        if (const auto field = fieldOf(index.column()))
            return spec.*field;
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == Fixed ? QVariant(spec.fixed ? Qt::Checked : Qt::Unchecked) : QVariant();
    case MinimumRole:
        return index.column() == Lower ? -farthestBound : index.column() == Start ? spec.lower : spec.start;
    case MaximumRole:
        return index.column() == Upper ? farthestBound : index.column() == Start ? spec.upper : spec.start;
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Constant ? QVariant(constantMeaning(constantAt(index.row()))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ForegroundRole: // the words say it as well
        if ((index.column() == Fitted || index.column() == Uncertainty) && isShownFitStale(m_document, m_runner))
            return m_theme.mutedText;
        return isAtBound(index) ? QVariant(m_theme.warning) : QVariant();
    default:
        return {};
    }
}

QString ConstantsModel::text(int row, int column) const
{
    const ParameterSpec& spec = specAt(row);
    if (const auto field = fieldOf(column))
        return shownNumber(spec.*field, column == Start ? decimals : 1);
    if (column == Constant)
        return constantSymbol(constantAt(row));
    const auto fit = shownFit(m_document, m_runner);
    if (!fit)
        return {};
    const FittedValue& fitted = fit->constants[at(row)];
    if (column == Fitted)
        return shownNumber(fitted.value, decimals);
    return column == Uncertainty ? uncertaintyText(fitted, decimals) : QString();
}

QVariant ConstantsModel::toolTip(int row, int column) const
{
    if (column == Constant)
        return constantMeaning(constantAt(row));
    const auto fit = shownFit(m_document, m_runner);
    if (!fit || (column != Fitted && column != Uncertainty))
        return {};
    const FittedValue& fitted = fit->constants[at(row)];
    return fitted.determined
               ? tr("95 % interval %1 to %2, from the curvature of the likelihood")
                     .arg(shownNumber(fitted.low95, decimals), shownNumber(fitted.high95, decimals))
               : growthSentence(fitted.note);
}

bool ConstantsModel::isAtBound(const QModelIndex& index) const
{
    if (index.column() != Fitted && index.column() != Uncertainty)
        return false;
    const auto fit = shownFit(m_document, m_runner);
    return fit && fit->constants[at(index.row())].note == "at its bound";
}

bool ConstantsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    GrowthFitParams params = m_document.project().fit;
    ParameterSpec& spec = params.constants[at(index.row())];
    const QString name = constantSymbol(constantAt(index.row()));
    if (index.column() == Fixed && role == Qt::CheckStateRole) {
        spec.fixed = value.toInt() == Qt::Checked;
        m_document.edit(&Project::fit, params, spec.fixed ? tr("Fix %1").arg(name) : tr("Free %1").arg(name));
        return true;
    }
    const auto field = fieldOf(index.column());
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!field || role != Qt::EditRole || !isNumber)
        return false;
    spec.*field = number;
    if (!(spec.lower <= spec.start && spec.start <= spec.upper))
        return false;
    m_document.edit(&Project::fit, params,
                    index.column() == Start ? tr("Change start of %1").arg(name)
                                            : tr("Change bounds of %1").arg(name));
    return true;
}

Qt::ItemFlags ConstantsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Fixed)
        flags |= Qt::ItemIsUserCheckable;
    else if (fieldOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ConstantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Constant:
        return tr("Constant");
    case Start:
        return tr("Start");
    case Fitted:
        return tr("Fitted");
    case Uncertainty:
        return tr("95 %");
    case Lower:
        return tr("Lower");
    case Upper:
        return tr("Upper");
    case Fixed:
        return tr("Fix");
    default:
        return {};
    }
}

void ConstantsModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    refresh();
}

void ConstantsModel::refresh()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ostwald
