#include "figure/template_parts.h"

#include "ensemble/sample_times.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ostwald {

std::string secondsText(double t_s)
{
    const auto tenths = std::llround(10.0 * t_s);
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text.append(".").append(std::to_string(std::abs(tenths % 10)));
    return text;
}

Error missing(std::string reason, std::string panel)
{
    return {ErrorCode::InsufficientData, std::move(reason), std::move(panel)};
}

Result<FigurePage> complete(FigurePage page, const TemplateParams& params)
{
    if (!(params.width_mm > 0.0) || !std::isfinite(params.width_mm))
        return Error{ErrorCode::InvalidArgument, "The width of a page must be positive.", {}};
    if (!params.keepsEmpty)
        for (const PagePanel& panel : page.panels)
            if (!panel.panel.emptyText.empty())
                return missing(panel.panel.emptyText, panel.panel.title);
    page.style = params.style;
    return page;
}

Result<std::vector<int>> chosenFrames(const FigureData& data, const std::vector<double>& times_s)
{
    const auto& t_s = data.trajectories->t_s;
    std::vector<int> frames;
    for (const double time_s : times_s) {
        const int frame = data.calibration.frameAt(time_s).value_or(-1);
        if (frame < 0 || placeOf(*data.trajectories, data.calibration, frame) < 0)
            return Error{ErrorCode::InvalidArgument,
                         "The movie does not reach this time; it ends at " + secondsText(t_s.back()) + " s.",
                         secondsText(time_s) + " s"};
        frames.push_back(frame);
    }
    return frames;
}

void shareX(const std::vector<Panel*>& panels)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Panel* panel : panels)
        for (const Series& series : panel->series)
            for (const double x : series.x) {
                low = std::min(low, x);
                high = std::max(high, x);
            }
    for (Panel* panel : panels) {
        panel->x.minimum = low;
        panel->x.maximum = high;
    }
}

bool showsFrames(const TemplateParams& params, const std::vector<int>& frames)
{
    if (params.keepsEmpty)
        return true;
    if (!params.frames || frames.empty())
        return false;
    return std::ranges::all_of(frames, [&](int frame) {
        const auto found = params.frames->find(frame);
        return found == params.frames->end() || found->second;
    });
}

} // namespace ostwald
