#include "figure/figure_data.h"

#include <algorithm>
#include <utility>

namespace ostwald {

double playheadOf(const Calibration& calibration, int frame)
{
    return calibration.timeOf_s(frame).value_or(frame);
}

Panel timePanel(const FigureData& data, std::string title)
{
    const bool isTimed = data.calibration.hasTimes();
    Panel panel;
    panel.title = std::move(title);
    panel.x = isTimed ? Axis{.name = "time", .unit = "s"} : Axis{.name = "frame"};
    if (data.calibration.isStudy()) {
        const auto [first, last] = std::ranges::minmax(data.calibration.ageing_s);
        const double margin = last > first ? 0.04 * (last - first) : 1.0; // none shall be cut by the frame
        panel.x.minimum = first - margin;
        panel.x.maximum = last + margin;
    } else if (data.tracks && data.tracks->lastFrame > data.tracks->firstFrame) {
        panel.x.minimum = playheadOf(data.calibration, data.tracks->firstFrame);
        panel.x.maximum = playheadOf(data.calibration, data.tracks->lastFrame);
    }
    if (isTimed)
        panel.phases = data.phases;
    panel.playhead = playheadOf(data.calibration, data.frame);
    return panel;
}

std::string whyNoMoments(const FigureData& data)
{
    if (!data.tracks)
        return "No tracks yet. They appear once the movie has been segmented and linked.";
    if (!data.calibration.pixelSize_nm)
        return "The pixel size is unknown. Enter it in the Movie workspace.";
    if (!data.calibration.hasTimes())
        return "The time between frames is unknown. Enter it in the Movie workspace.";
    if (data.calibration.isStudy() && (!data.moments || data.moments->empty()))
        return "Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.";
    if (!data.moments || data.moments->empty())
        return "Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or "
               "analyse more "
               "frames.";
    return {};
}

GrowthConstants shownConstants(const FigureData& data)
{
    const auto constant = [&](GrowthParameter parameter) {
        const auto i = static_cast<std::size_t>(parameter);
        return data.fit ? data.fit->constants[i].value : data.params.constants[i].start;
    };
    using enum GrowthParameter;
    return {constant(DEpsF), constant(DEpsE), constant(Alpha), constant(LnK), constant(LnChi)};
}

const GrowthFitParams& shownParams(const FigureData& data)
{
    return data.fit ? data.fit->params : data.params;
}

ModelState modelAt(const GrowthFitResult& fit, double t_s)
{
    const auto& t = fit.solution.t_s;
    if (t.empty())
        return {};
    const auto at = [&](std::size_t i) {
        return ModelState{fit.solution.lnRho[i], fit.meanN[i], fit.varN[i]};
    };
    const auto next = std::ranges::upper_bound(t, t_s);
    if (next == t.begin())
        return at(0);
    if (next == t.end())
        return at(t.size() - 1);
    const auto i = static_cast<std::size_t>(next - t.begin());
    const double share = (t_s - t[i - 1]) / (t[i] - t[i - 1]);
    const ModelState a = at(i - 1);
    const ModelState b = at(i);
    const auto between = [share](double from, double to) { return from + share * (to - from); };
    return {between(a.lnRho, b.lnRho), between(a.meanN, b.meanN), between(a.varN, b.varN)};
}

} // namespace ostwald
