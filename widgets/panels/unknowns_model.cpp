#include "panels/unknowns_model.h"

#include "panels/coalescence_text.h"
#include "panels/fit_text.h"
#include "tables/track_text.h"
#include "wording/core_sentence.h"

namespace ostwald {
namespace {

constexpr double farthest = 1e6;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

struct Field {
    std::optional<double> CoalescenceSpec::*entered;
    double ParameterSpec::*used; ///< by the fit
};

std::optional<Field> fieldOf(int column)
{
    switch (column) {
    case UnknownsModel::Start: return Field{&CoalescenceSpec::start, &ParameterSpec::start};
    case UnknownsModel::Lower: return Field{&CoalescenceSpec::lower, &ParameterSpec::lower};
    case UnknownsModel::Upper: return Field{&CoalescenceSpec::upper, &ParameterSpec::upper};
    default: return std::nullopt;
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column != UnknownsModel::Unknown && column != UnknownsModel::Fixed;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

UnknownsModel::UnknownsModel(Document& document, const StageRunner& runner, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_runner(runner)
{
}

int UnknownsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(coalescenceParameterCount);
}

int UnknownsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CoalescenceSpec& UnknownsModel::specAt(int row) const
{
    return m_document.project().coalescence.constants[at(row)];
}

std::optional<double> UnknownsModel::valueAt(int row, int column) const
{
    const auto field = fieldOf(column);
    if (!field)
        return std::nullopt;
    if (const auto& entered = specAt(row).*(field->entered))
        return entered;
    if (const auto fit = shownCoalescenceFit(m_document, m_runner))
        return fit->specs[at(row)].*(field->used);
    return std::nullopt;
}

QVariant UnknownsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoalescenceSpec& spec = specAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::EditRole:
        if (fieldOf(index.column()))
            return valueAt(index.row(), index.column()).value_or(0.0);
        return text(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == Fixed ? QVariant(spec.fixed ? Qt::Checked : Qt::Unchecked) : QVariant();
    case MinimumRole:
        return index.column() == Start  ? spec.lower.value_or(-farthest)
               : index.column() == Upper ? spec.start.value_or(spec.lower.value_or(-farthest))
                                         : -farthest;
    case MaximumRole:
        return index.column() == Start  ? spec.upper.value_or(farthest)
               : index.column() == Lower ? spec.start.value_or(spec.upper.value_or(farthest))
                                         : farthest;
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Unknown
                   ? QVariant(unknownMeaning(static_cast<CoalescenceParameter>(index.row())))
                   : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    default: return {};
    }
}

QString UnknownsModel::text(int row, int column) const
{
    if (const auto field = fieldOf(column)) {
        const auto& entered = specAt(row).*(field->entered);
        return entered ? shownNumber(*entered, decimals) : tr("auto");
    }
    if (column == Unknown)
        return unknownSymbol(static_cast<CoalescenceParameter>(row));
    const auto fit = shownCoalescenceFit(m_document, m_runner);
    if (!fit)
        return {};
    const FittedValue& fitted = fit->constants[at(row)];
    if (column == Fitted)
        return shownNumber(fitted.value, decimals);
    return column == Uncertainty ? uncertaintyText(fitted, decimals) : QString();
}

QVariant UnknownsModel::toolTip(int row, int column) const
{
    if (column == Unknown)
        return unknownMeaning(static_cast<CoalescenceParameter>(row));
    const auto fit = shownCoalescenceFit(m_document, m_runner);
    if (const auto field = fieldOf(column)) {
        if (specAt(row).*(field->entered))
            return {};
        const auto used = valueAt(row, column);
        return used ? tr("Taken from the data: %1").arg(shownNumber(*used, decimals)) : tr("Taken from the data");
    }
    if (!fit || (column != Fitted && column != Uncertainty))
        return {};
    const FittedValue& fitted = fit->constants[at(row)];
    const QString interval = tr("95 % interval %1 to %2, from the profile of the likelihood")
                                 .arg(shownNumber(fitted.low95, decimals), shownNumber(fitted.high95, decimals));
    return fitted.note.empty() ? interval : interval + QLatin1Char('\n') + shownSentence(fitted.note);
}

bool UnknownsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CoalescenceFitParams params = m_document.project().coalescence;
    CoalescenceSpec& spec = params.constants[at(index.row())];
    const QString name = unknownSymbol(static_cast<CoalescenceParameter>(index.row()));
    if (index.column() == Fixed && role == Qt::CheckStateRole) {
        spec.fixed = value.toInt() == Qt::Checked;
        m_document.edit(&Project::coalescence, params, spec.fixed ? tr("Fix %1").arg(name) : tr("Free %1").arg(name));
        return true;
    }
    const auto field = fieldOf(index.column());
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!field || role != Qt::EditRole || !isNumber)
        return false;
    // Opening and leaving the editor says nothing.
    if (!(spec.*(field->entered)) && valueAt(index.row(), index.column()).value_or(0.0) == number)
        return false;
    spec.*(field->entered) = number;
    if (!checkCoalescenceFitParams(params))
        return false;
    m_document.edit(&Project::coalescence, params,
                    index.column() == Start ? tr("Change start of %1").arg(name) : tr("Change bounds of %1").arg(name));
    return true;
}

Qt::ItemFlags UnknownsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Fixed)
        flags |= Qt::ItemIsUserCheckable;
    else if (fieldOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant UnknownsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unknown: return tr("Unknown");
    case Start: return tr("Start");
    case Fitted: return tr("Fitted");
    case Uncertainty: return tr("95 %");
    case Lower: return tr("Lower");
    case Upper: return tr("Upper");
    case Fixed: return tr("Fix");
    default: return {};
    }
}

void UnknownsModel::refresh()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ostwald
