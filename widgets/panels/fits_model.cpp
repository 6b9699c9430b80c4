#include "panels/fits_model.h"

#include "panels/constants_model.h"
#include "panels/fit_text.h"
#include "tables/track_text.h"

#include <QDateTime>
#include <QLocale>

namespace ostwald {
namespace {

int decimalsOf(int column)
{
    return column == FitsModel::NStar ? 0 : ConstantsModel::decimals;
}

Qt::Alignment alignmentOf(int column)
{
    return (column >= FitsModel::DeltaChi2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

/// With its sign, as a difference has.
QString signedNumber(double value, int decimals)
{
    const QString text = shownNumber(value, decimals);
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

} // namespace

FitsModel::FitsModel(FitLog& log, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_log(log), m_theme(theme), m_rows(static_cast<int>(log.fits().size()))
{
    connect(&log, &FitLog::changed, this, &FitsModel::follow);
}

int FitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

void FitsModel::follow()
{
    beginResetModel();
    m_rows = static_cast<int>(m_log.fits().size());
    m_reference.reset();
    for (int row = 0; row < m_rows && !m_referenceTime.empty(); ++row)
        if (fitAt(row).time_utc == m_referenceTime)
            m_reference = row;
    endResetModel();
}

const KeptFit* FitsModel::referenceOf(int row) const
{
    const int of = m_reference.value_or(row - 1);
    return of < 0 || of == row ? nullptr : &fitAt(of);
}

const FittedValue* FitsModel::valueAt(int row, int column) const
{
    const KeptFit& fit = fitAt(row);
    switch (column) {
    case MuStar: return &fit.muStar;
    case NStar: return &fit.nStar;
    default: return column >= FirstConstant ? &fit.constants[static_cast<std::size_t>(column - FirstConstant)] : nullptr;
    }
}

QVariant FitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FittedValue* value = valueAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() != Kept)
            return {};
        return m_log.isKept(static_cast<std::size_t>(index.row())) ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole: // the words say it as well
        return value && value->note == "at its bound" ? QVariant(m_theme.warning) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole: return index.column() == Kept ? QVariant(tr("Keep the fit of %1").arg(timeOf(index.row()))) : QVariant();
    default: return {};
    }
}

QString FitsModel::timeOf(int row) const
{
    const QDateTime ended = QDateTime::fromString(QString::fromStdString(fitAt(row).time_utc), Qt::ISODate).toLocalTime();
    return ended.date() == QDate::currentDate() ? QLocale().toString(ended.time(), QStringLiteral("HH:mm:ss"))
                                                : QLocale().toString(ended, QLocale::ShortFormat);
}

QString FitsModel::text(int row, int column) const
{
    const KeptFit& fit = fitAt(row);
    switch (column) {
    case Kept: return {};
    case Ended: return timeOf(row);
    case State:
        return fit.wasStopped ? tr("stopped at %1").arg(fit.iterations) : fit.converged ? tr("converged") : tr("not converged");
    case DeltaChi2:
    case DeltaAic: {
        const KeptFit* reference = referenceOf(row);
        if (!reference)
            return QStringLiteral("–");
        const auto difference = differenceOf(fit, *reference);
        return difference ? signedNumber(column == DeltaChi2 ? difference->chi2 : difference->aic, 1) : tr("other data");
    }
    case Chi2: return shownNumber(fit.chi2PerDof, 2);
    default: break;
    }
    const FittedValue& value = *valueAt(row, column);
    const QString number = shownNumber(value.value, decimalsOf(column));
    const QString spread = uncertaintyText(value, decimalsOf(column));
    return number + (value.determined ? QStringLiteral(" ") : QStringLiteral(", ")) + spread;
}

QString FitsModel::toolTip(int row, int column) const
{
    const KeptFit& fit = fitAt(row);
    switch (column) {
    case Kept: return tr("Keep this fit with the project");
    case DeltaChi2: return QStringLiteral("−2 ln L %1").arg(shownNumber(-2.0 * fit.logLikelihood, 1));
    case DeltaAic: return QStringLiteral("AIC %1").arg(shownNumber(fit.aic, 1));
    case State: {
        QString told = tr("%1 iterations, %2 trajectories").arg(fit.iterations).arg(fit.trajectories);
        for (const FitPartner& partner : fit.partners)
            told += QLatin1Char('\n') + tr("Constants shared with %1").arg(QString::fromStdString(partner.path));
        return told;
    }
    default: break;
    }
    if (column < FirstConstant)
        return {};
    const ParameterSpec& spec = fit.params.constants[static_cast<std::size_t>(column - FirstConstant)];
    return spec.fixed ? tr("Held at %1").arg(shownNumber(spec.start, ConstantsModel::decimals))
                      : tr("From %1, between %2 and %3")
                            .arg(shownNumber(spec.start, ConstantsModel::decimals), shownNumber(spec.lower, 1), shownNumber(spec.upper, 1));
}

bool FitsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Kept || role != Qt::CheckStateRole)
        return false;
    m_log.setKept(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(0, Kept), this->index(m_rows - 1, Kept));
    return true;
}

Qt::ItemFlags FitsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Kept ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::ToolTipRole && section >= FirstConstant)
        return constantMeaning(static_cast<GrowthParameter>(section - FirstConstant));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kept: return tr("Keep");
    case Ended: return tr("Ended");
    case State: return tr("State");
    case DeltaChi2: return QStringLiteral("Δχ²");
    case DeltaAic: return QStringLiteral("ΔAIC");
    case Chi2: return tr("χ² per degree");
    case MuStar: return QStringLiteral("μ*, kT");
    case NStar: return QStringLiteral("n*");
    default: return constantSymbol(static_cast<GrowthParameter>(section - FirstConstant));
    }
}

void FitsModel::setReference(std::optional<int> row)
{
    if (row == m_reference)
        return;
    m_reference = row;
    m_referenceTime = row ? fitAt(*row).time_utc : std::string();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, DeltaChi2), index(m_rows - 1, DeltaAic));
}

void FitsModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1), {Qt::ForegroundRole});
}

} // namespace ostwald
