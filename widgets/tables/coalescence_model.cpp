#include "tables/coalescence_model.h"

#include "tables/track_text.h"

namespace ostwald {

CoalescenceModel::CoalescenceModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    followTracks();
    connect(&document, &Document::changed, this, &CoalescenceModel::follow);
}

int CoalescenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CoalescenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Coalescence* CoalescenceModel::eventAt(int row) const
{
    const Tracks* tracks = m_document.tracks();
    const auto place = static_cast<std::size_t>(row);
    return tracks && place < tracks->coalescences.size() ? &tracks->coalescences[place] : nullptr;
}

QVariant CoalescenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Coalescence* found = eventAt(index.row());
    if (!found)
        return {};
    const Coalescence& event = *found;
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case SortRole:
        return sortKey(event, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CoalescenceModel::text(const Coalescence& event, int column) const
{
    const Calibration& calibration = m_document.project().calibration;
    const LengthScale length(calibration);
    switch (column) {
    case When:
        return TimeScale(calibration).text(event.frame);
    case Parents:
        return trackName(event.parentA) + QStringLiteral(" + ") + trackName(event.parentB);
    case Product:
        return trackName(event.child);
    case RadiusA:
        return length.text(event.rA_px);
    case RadiusB:
        return length.text(event.rB_px);
    case RadiusNew:
        return length.text(event.rNew_px);
    case VolumeRatio:
        return shownNumber(event.volumeRatio, 2);
    case Score:
        return shownNumber(event.score, 2);
    default:
        return {};
    }
}

QVariant CoalescenceModel::sortKey(const Coalescence& event, int column) const
{
    const auto number = [](TrackId id) { return QVariant::fromValue(static_cast<qlonglong>(value(id))); };
    switch (column) {
    case When:
        return event.frame;
    case Parents:
        return number(event.parentA);
    case Product:
        return number(event.child);
    case RadiusA:
        return event.rA_px;
    case RadiusB:
        return event.rB_px;
    case RadiusNew:
        return event.rNew_px;
    case VolumeRatio:
        return event.volumeRatio;
    case Score:
        return event.score;
    default:
        return {};
    }
}

QVariant CoalescenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case RadiusA:
            return tr("Radius of the larger parent just before contact");
        case RadiusB:
            return tr("Radius of the smaller parent just before contact");
        case RadiusNew:
            return tr("Radius of the product once it is round again");
        case VolumeRatio:
            return tr("Volume gained over the volume of the smaller parent; 1 = conserved");
        case Score:
            return tr("How certain it is, 0 to 1");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const Calibration& calibration = m_document.project().calibration;
    const QString unit = LengthScale(calibration).unit();
    switch (section) {
    case When:
        return TimeScale(calibration).isKnown() ? tr("Time (s)") : tr("Frame");
    case Parents:
        return tr("Parents");
    case Product:
        return tr("Product");
    case RadiusA:
        return tr("r₁ (%1)").arg(unit);
    case RadiusB:
        return tr("r₂ (%1)").arg(unit);
    case RadiusNew:
        return tr("r (%1)").arg(unit);
    case VolumeRatio:
        return tr("Volume");
    case Score:
        return tr("Score");
    default:
        return {};
    }
}

void CoalescenceModel::follow(const Change& change)
{
    if (std::holds_alternative<ParamsChanged>(change)) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    } else {
        followTracks();
    }
}

void CoalescenceModel::followTracks()
{
    const Keyed<EditedTracks>& now = m_document.results().tracks;
    const auto shown = now ? std::optional(now.key) : std::nullopt;
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows = now ? static_cast<int>(now.value->tracks.coalescences.size()) : 0;
    endResetModel();
}

} // namespace ostwald
