#include "figure/shape_index_panel.h"

#include <algorithm>

namespace ostwald {

Panel shapeIndexPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Shape index");
    panel.y = {.name = "shape index δ"};
    panel.emptyText = whyNoMoments(data);
    if (panel.emptyText.empty() && !data.fit)
        panel.emptyText = "The shape index follows from a fit. Start one in the Fit workspace.";
    if (panel.emptyText.empty() && data.fit->solution.delta.size() != data.fit->solution.t_s.size())
        panel.emptyText = "This fit held the shape index fixed. Give its level an uncertainty and fit again.";
    if (!panel.emptyText.empty())
        return panel;
    const SolutionProfile& solution = data.fit->solution;
    Series band{.kind = SeriesKind::Band, .ink = Ink::Theory, .label = "95 %", .x = solution.t_s};
    for (std::size_t i = 0; i < solution.delta.size(); ++i) {
        const double half = i < solution.deltaSd.size() ? 1.96 * solution.deltaSd[i] : 0.0;
        band.y.push_back(solution.delta[i] - half);
        band.y2.push_back(solution.delta[i] + half);
    }
    panel.series.push_back(std::move(band));
    panel.series.push_back({.ink = Ink::Theory, .label = "δ", .x = solution.t_s, .y = solution.delta});
    constexpr double smallestRange = 0.1; // changes below 0.02 are not measured: do not blow them up
    const auto [low, high] = std::ranges::minmax(solution.delta);
    if (high - low < smallestRange) {
        panel.y.minimum = std::min(0.5 * (low + high - smallestRange), std::ranges::min(panel.series[0].y));
        panel.y.maximum = std::max(0.5 * (low + high + smallestRange), std::ranges::max(panel.series[0].y2));
    }
    return panel;
}

} // namespace ostwald
