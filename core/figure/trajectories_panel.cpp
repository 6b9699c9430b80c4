#include "figure/trajectories_panel.h"

#include <limits>
#include <optional>

namespace ostwald {

namespace {

template <class Accept>
void addBundle(Panel& panel, const Tracks& tracks, const Calibration& calibration, Series style, const Accept& accept)
{
    int count = 0;
    for (const Track& track : tracks.tracks) {
        if (track.group == Group::Excluded || track.points.empty() || !accept(track))
            continue;
        appendTrack(style, track, calibration);
        ++count;
    }
    if (count == 0)
        return;
    style.kind = SeriesKind::Bundle;
    style.label += " (" + std::to_string(count) + ")";
    panel.series.push_back(std::move(style));
}

} // namespace

void appendTrack(Series& bundle, const Track& track, const Calibration& calibration)
{
    const double perPixel = calibration.pixelSize_nm.value_or(1.0);
    const auto append = [&](double x, double y) {
        bundle.x.push_back(x);
        bundle.y.push_back(y);
        bundle.ids.push_back(value(track.id));
    };
    constexpr double hole = std::numeric_limits<double>::quiet_NaN();
    for (const TrackPoint& point : track.points)
        append(playheadOf(calibration, point.frame), point.measured() ? point.r_px * perPixel : hole);
    append(playheadOf(calibration, track.last()), hole);
}

Panel trajectoriesPanel(const FigureData& data)
{
    Panel panel = timePanel(data, data.calibration.isStudy() ? "Sizes in the samples" : "Trajectories");
    const auto pixelSize_nm = data.calibration.pixelSize_nm;
    panel.y = pixelSize_nm ? Axis{.name = "radius", .unit = "nm"} : Axis{.name = "radius", .unit = "px"};
    if (!data.tracks) {
        panel.emptyText = "No tracks yet. They appear once the movie has been segmented and linked.";
        return panel;
    }
    const Tracks& tracks = *data.tracks;
    const auto ofGroup = [](Group group) {
        return [group](const Track& track) { return track.group == group; };
    };
    addBundle(panel, tracks, data.calibration, {.ink = Ink::Unassigned, .label = "Unassigned"},
              ofGroup(Group::Unassigned));
    addBundle(panel, tracks, data.calibration, {.ink = Ink::GroupA, .label = "Group-A"}, ofGroup(Group::A));
    addBundle(panel, tracks, data.calibration, {.ink = Ink::GroupB, .dashed = true, .label = "Group-B"},
              ofGroup(Group::B));
    pickTracks(panel, data.selected);
    if (panel.series.empty())
        panel.emptyText = "Every track is excluded. Give some of them a group in the track table.";
    return panel;
}

void pickTracks(Panel& panel, const std::set<TrackId>& ids)
{
    const auto isPicked = [](const Series& series) {
        return series.kind == SeriesKind::Bundle && series.ink == Ink::Selection;
    };
    std::erase_if(panel.series, isPicked);
    Series picked{.kind = SeriesKind::Bundle, .ink = Ink::Selection};
    std::set<std::int64_t> found;
    for (const Series& bundle : panel.series) {
        std::optional<std::int64_t> last; // the samples of a track lie together
        bool isWanted = false;
        for (std::size_t i = 0; i < bundle.ids.size(); ++i) {
            if (last != bundle.ids[i])
                isWanted = ids.contains(TrackId{*(last = bundle.ids[i])});
            if (!isWanted)
                continue;
            picked.x.push_back(bundle.x[i]);
            picked.y.push_back(bundle.y[i]);
            picked.ids.push_back(bundle.ids[i]);
            found.insert(bundle.ids[i]);
        }
    }
    if (found.empty())
        return;
    picked.label = "Picked (" + std::to_string(found.size()) + ")";
    panel.series.push_back(std::move(picked));
}

} // namespace ostwald
