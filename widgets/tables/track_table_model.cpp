#include "tables/track_table_model.h"

#include "tables/track_text.h"
#include "wording/core_sentence.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ostwald {
namespace {

/// In a study every particle has one radius, whatever sample is shown; nullptr = not seen in this frame.
const TrackPoint* shownPoint(const Track& track, const Document& document)
{
    if (document.project().calibration.isStudy())
        return &track.points.front();
    const int frame = document.selection().frame;
    return track.covers(frame) ? &track.at(frame) : nullptr;
}

double growth_px(const Track& track)
{
    return track.points.back().r_px - track.points.front().r_px;
}

QString parentsText(const Track& track)
{
    QStringList names;
    for (const std::optional<TrackId>& parent : track.parents)
        if (parent)
            names << trackName(*parent);
    return names.join(QStringLiteral(" + "));
}

} // namespace

TrackTableModel::TrackTableModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    followTracks();
    connect(&document, &Document::changed, this, &TrackTableModel::follow);
}

int TrackTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int TrackTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Track* TrackTableModel::trackAt(int row) const
{
    const Tracks* tracks = m_document.tracks();
    return tracks ? tracks->find(idAt(row)) : nullptr;
}

int TrackTableModel::rowOf(TrackId id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    return found != m_ids.end() && *found == id ? static_cast<int>(found - m_ids.begin()) : -1;
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Track* found = trackAt(index.row());
    if (!found)
        return {};
    const Track& track = *found;
    switch (role) {
    case Qt::DisplayRole:
        return text(track, index.column());
    case SortRole:
        return sortKey(track, index.column());
    case GroupRole:
        return static_cast<int>(track.group);
    case Qt::ToolTipRole:
        return shownSentence(track.groupReason);
    case Qt::TextAlignmentRole: {
        const bool isWords = index.column() == GroupOf || index.column() >= Parents;
        return QVariant::fromValue((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QString TrackTableModel::text(const Track& track, int column) const
{
    const Calibration& calibration = m_document.project().calibration;
    const LengthScale length(calibration);
    const TimeScale time(calibration);
    const TrackPoint* shown = shownPoint(track, m_document);
    switch (column) {
    case Id:
        return trackName(track.id);
    case GroupOf:
        return track.groupByHand ? tr("%1, by hand").arg(groupWord(track.group)) : groupWord(track.group);
    case First:
        return time.text(track.first());
    case Last:
        return time.text(track.last());
    case Frames:
        return QString::number(track.points.size());
    case Radius:
        return shown ? length.text(shown->r_px) : QString();
    case Growth:
        return length.text(growth_px(track));
    case Parents:
        return parentsText(track);
    case Reason:
        return shownSentence(track.groupReason);
    default:
        return {};
    }
}

QVariant TrackTableModel::sortKey(const Track& track, int column) const
{
    const TrackPoint* shown = shownPoint(track, m_document);
    switch (column) {
    case Id:
        return QVariant::fromValue(static_cast<qlonglong>(value(track.id)));
    case First:
        return track.first();
    case Last:
        return track.last();
    case Frames:
        return static_cast<int>(track.points.size());
    case Radius:
        return shown ? shown->r_px : -1.0;
    case Growth:
        return growth_px(track);
    default:
        return text(track, column);
    }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Calibration& calibration = m_document.project().calibration;
    const QString unit = LengthScale(calibration).unit();
    const bool isTimed = TimeScale(calibration).isKnown();
    if (role == Qt::TextAlignmentRole) {
        const bool isWords = section == GroupOf || section >= Parents;
        return QVariant::fromValue((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case First:
            return calibration.isStudy() ? tr("Ageing time of its sample") : tr("When it is seen first");
        case Last:
            return tr("When it is seen last");
        case Radius:
            return calibration.isStudy() ? tr("Radius of the particle in its sample") : tr("Radius in the shown frame");
        case Growth:
            return tr("Radius at the end minus radius at the beginning");
        case Parents:
            return tr("The particles it was made from by coalescence");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return calibration.isStudy() ? tr("Particle") : tr("Track");
    case GroupOf:
        return tr("Group");
    case First:
        return calibration.isStudy() ? tr("Age (s)") : isTimed ? tr("First (s)") : tr("First frame");
    case Last:
        return isTimed ? tr("Last (s)") : tr("Last frame");
    case Frames:
        return tr("Frames");
    case Radius:
        return tr("r (%1)").arg(unit);
    case Growth:
        return tr("Δr (%1)").arg(unit);
    case Parents:
        return tr("Parents");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void TrackTableModel::follow(const Change& change)
{
    if (const auto* selection = std::get_if<SelectionChanged>(&change)) {
        const bool isOtherRadius = !m_document.project().calibration.isStudy();
        if (isOtherRadius && selection->before.frame != m_document.selection().frame)
            announce(Radius, Radius);
        return;
    }
    if (std::holds_alternative<ParamsChanged>(change)) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        announce(Radius, Last);
        return;
    }
    if (!std::holds_alternative<FileChanged>(change))
        followTracks();
}

void TrackTableModel::followTracks()
{
    const Keyed<EditedTracks>& now = m_document.results().tracks;
    const auto shown = now ? std::optional(now.key) : std::nullopt;
    const StageKey links = m_document.results().linked.key;
    if (shown == m_shown && links == m_shownLinks)
        return;
    std::vector<TrackId> ids;
    if (now)
        std::ranges::transform(now.value->tracks.tracks, std::back_inserter(ids), &Track::id);
    const bool isSameParticles = m_shown && now && links == m_shownLinks && ids == m_ids;
    if (!isSameParticles)
        beginResetModel();
    m_ids = std::move(ids);
    m_shown = shown;
    m_shownLinks = links;
    if (isSameParticles)
        announce(Id, ColumnCount - 1);
    else
        endResetModel();
}

void TrackTableModel::announce(int firstColumn, int lastColumn)
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(rows - 1, lastColumn));
}

} // namespace ostwald
