#include "figure/coalescence_figure.h"

#include "figure/coalescence_panels.h"
#include "figure/frame_panel.h"
#include "figure/trajectories_panel.h"
#include "track/drift_at.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace ostwald {
namespace {

constexpr int before_frames = 5; ///< contact; as many after it
constexpr double radiiSeen = 6.0; ///< of the field of view's side, in sums of both radii
constexpr double leastSide_px = 24.0;

struct Event {
    const Coalescence* merger = nullptr; ///< not null
    const Track* parentA = nullptr;
    const Track* parentB = nullptr;
    const Track* child = nullptr;
    std::array<int, 3> frames = {}; ///< apart, in the last frame of both, as one
};

/// The event with the best score whose particles are all known; the earliest of those.
std::optional<Event> clearestEvent(const FigureData& data)
{
    if (!data.tracks)
        return std::nullopt;
    std::optional<Event> clearest;
    for (const Coalescence& merger : data.tracks->coalescences) {
        const Event event{&merger, data.tracks->find(merger.parentA), data.tracks->find(merger.parentB),
                          data.tracks->find(merger.child)};
        if (!event.parentA || !event.parentB || !event.child || merger.frame <= 0)
            continue;
        if (!clearest || merger.score > clearest->merger->score ||
            (merger.score == clearest->merger->score && merger.frame < clearest->merger->frame))
            clearest = event;
    }
    if (!clearest)
        return std::nullopt;
    const int contact = clearest->merger->frame - 1;
    clearest->frames = {std::max({clearest->parentA->first(), clearest->parentB->first(), contact - before_frames}), contact,
                        std::min(clearest->child->last(), clearest->merger->frame + before_frames)};
    return clearest;
}

/// A square around the place of the event on the specimen, as it lies in that frame.
FieldOfView viewOf(const Event& event, const Tracks& tracks, int frame)
{
    const Coalescence& merger = *event.merger;
    const Drift then = driftAt(tracks, merger.frame);
    const Drift now = driftAt(tracks, frame);
    const double side_px = std::ceil(std::max(leastSide_px, radiiSeen * (merger.rA_px + merger.rB_px)));
    const auto start = [side_px](double centre_px) {
        return std::max(0, static_cast<int>(std::lround(centre_px - 0.5 * side_px)));
    };
    return {.left_px = start(merger.x_px + now.dx_px - then.dx_px),
            .top_px = start(merger.y_px + now.dy_px - then.dy_px),
            .width_px = static_cast<int>(side_px),
            .height_px = static_cast<int>(side_px)};
}

/// r(t) of the two particles of an event and of the one that they become.
Panel radiiPanel(const FigureData& data, const std::optional<Event>& event)
{
    Panel panel = timePanel(data, "Radii at a coalescence");
    panel.y = {.name = "radius", .unit = data.calibration.pixelSize_nm ? "nm" : "px"};
    if (!event) {
        panel.emptyText = data.calibration.isStudy() ? whyNoEvents(data)
                                                     : "No coalescence is known whose three particles are all tracked.";
        return panel;
    }
    Series parents{.kind = SeriesKind::Bundle, .ink = Ink::GroupA, .label = "before"};
    Series child{.kind = SeriesKind::Bundle, .ink = Ink::GroupB, .label = "after"};
    appendTrack(parents, *event->parentA, data.calibration);
    appendTrack(parents, *event->parentB, data.calibration);
    appendTrack(child, *event->child, data.calibration);
    panel.series = {std::move(parents), std::move(child)};
    return panel;
}

} // namespace

std::vector<int> coalescenceFrames(const FigureData& data)
{
    const auto event = clearestEvent(data);
    return event ? std::vector<int>(event->frames.begin(), event->frames.end()) : std::vector<int>{};
}

Result<FigurePage> coalescenceFigure(const FigureData& data, const TemplateParams& params)
{
    const auto event = clearestEvent(data);
    const std::vector<int> frames = coalescenceFrames(data);
    const GreyFrames none;
    const GreyFrames& grey = params.frames ? *params.frames : none;
    const bool hasFrames = event && showsFrames(params, frames);
    const int columns = params.width_mm >= widestColumns_mm ? 3 : params.width_mm >= twoColumns_mm ? 2 : 1;
    FigurePage page{.name = "fig5", .title = "Coalescence", .width_mm = params.width_mm,
                    .rowHeight_mm = columns == 1 ? 50.0 : 45.0, .columns = columns};
    int number = 0;
    const auto offer = [&](bool isShown, Panel panel, std::string heading = {}) {
        const int cell = static_cast<int>(page.panels.size());
        panel.playhead.reset();
        if (isShown || params.keepsEmpty)
            page.panels.push_back({.panel = std::move(panel), .span = {.row = cell / columns, .column = cell % columns},
                                   .heading = std::move(heading), .number = number});
        ++number;
    };
    constexpr std::array headings{"apart", "in contact", "merged"};
    for (std::size_t i = 0; i < headings.size(); ++i)
        offer(hasFrames,
              event ? framePanel({.frame = frames[i], .view = viewOf(*event, *data.tracks, frames[i])}, data, grey)
                    : radiiPanel(data, event),
              headings[i]);
    offer(event.has_value(), radiiPanel(data, event));
    for (Panel panel : {contactDistancePanel(data), coalescenceRatePanel(data), contactSizesPanel(data),
                        coalescenceTimesPanel(data)})
        offer(true, std::move(panel));
    // Few events tell their times and sizes, but neither motion nor a fit.
    for (Panel panel : {relativeDiffusionPanel(data), propensityPanel(data)})
        offer(panel.emptyText.empty(), panel);
    return complete(std::move(page), params);
}

} // namespace ostwald
