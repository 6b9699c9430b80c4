#include "figure/figure_templates.h"

#include "figure/coalescence_panels.h"
#include "figure/extracted_potential.h"
#include "figure/free_energy_panel.h"
#include "figure/population_panels.h"
#include "figure/potential_panels.h"
#include "figure/shape_index_panel.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace ostwald {

namespace {

constexpr double widePage_mm = 115.0; ///< from here on two plots beside each other are wide enough

std::string secondsText(double t_s)
{
    const auto tenths = std::llround(10.0 * t_s);
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text.append(".").append(std::to_string(std::abs(tenths % 10)));
    return text;
}

Error missing(std::string reason, std::string panel = {})
{
    return {ErrorCode::InsufficientData, std::move(reason), std::move(panel)};
}

/// The page, or the first reason why one of its panels is empty.
Result<FigurePage> complete(FigurePage page, const TemplateParams& params)
{
    if (!(params.width_mm > 0.0) || !std::isfinite(params.width_mm))
        return Error{ErrorCode::InvalidArgument, "The width of a page must be positive.", {}};
    for (const PagePanel& panel : page.panels)
        if (!panel.panel.emptyText.empty())
            return missing(panel.panel.emptyText, panel.panel.title);
    page.style = params.style;
    return page;
}

Result<FigurePage> trajectoriesFigure(const FigureData& data, const TemplateParams& params)
{
    FigurePage page = pageOfPanels("fig1c", {trajectoriesPanel(data)}, 1, params.width_mm,
                                   std::clamp(0.65 * params.width_mm, 40.0, 90.0));
    page.title = "Trajectories";
    return complete(std::move(page), params);
}

Result<FigurePage> twoPanels(const char* name, const char* title, Panel first, Panel second,
                             const TemplateParams& params)
{
    const bool isWide = params.width_mm >= widePage_mm;
    FigurePage page = pageOfPanels(name, {std::move(first), std::move(second)}, isWide ? 2 : 1, params.width_mm,
                                   isWide ? 60.0 : 52.0);
    page.title = title;
    return complete(std::move(page), params);
}

Result<FigurePage> potentialFigure(const FigureData& data, const TemplateParams& params)
{
    return twoPanels("fig1d", "Chemical potential and free energy", potentialAtLevelsPanel(data),
                     freeEnergyPanel(data), params);
}

Result<FigurePage> populationFigure(const FigureData& data, const TemplateParams& params)
{
    return twoPanels("fig1e", "Mean and variance of the size", meanSizePanel(data), variancePanel(data), params);
}

/// Frames of the chosen times.
Result<std::vector<int>> chosenFrames(const FigureData& data, const std::vector<double>& times_s)
{
    const double interval_s = *data.calibration.frameInterval_s;
    const auto& t_s = data.trajectories->t_s;
    std::vector<int> frames;
    for (const double time_s : times_s) {
        const auto frame = static_cast<int>(std::lround(std::clamp(time_s / interval_s, -1.0, 1e9)));
        if (frame < 0 || frame >= static_cast<int>(t_s.size()))
            return Error{ErrorCode::InvalidArgument,
                         "The movie does not reach this time; it ends at " + secondsText(t_s.back()) + " s.",
                         secondsText(time_s) + " s"};
        frames.push_back(frame);
    }
    return frames;
}

/// In the middles of `count` equal parts of the time in which Group-A is seen.
std::vector<double> spreadTimes(const std::vector<EnsembleMoment>& moments, int count)
{
    const double begin = moments.front().t_s;
    const double span = moments.back().t_s - begin;
    std::vector<double> times_s;
    for (int i = 0; i < count; ++i)
        times_s.push_back(begin + span * (i + 0.5) / count);
    return times_s;
}

/// Gives panels that are compared the same limits of x.
void shareX(std::vector<Panel>& panels)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Panel& panel : panels)
        for (const Series& series : panel.series)
            for (const double x : series.x) {
                low = std::min(low, x);
                high = std::max(high, x);
            }
    for (Panel& panel : panels) {
        panel.x.minimum = low;
        panel.x.maximum = high;
    }
}

Result<FigurePage> growthRateFigure(const FigureData& data, const TemplateParams& params)
{
    if (const std::string reason = whyNoMoments(data); !reason.empty())
        return missing(reason);
    const auto frames = chosenFrames(
        data, params.times_s.empty() ? spreadTimes(*data.moments, 6) : params.times_s);
    if (!frames)
        return frames.error();
    std::vector<Panel> panels = sizeDistributionPanels(data, *frames);
    shareX(panels);
    const int columns = params.width_mm >= 150.0 ? 3 : params.width_mm >= 80.0 ? 2 : 1;
    FigurePage page = pageOfPanels("fig2", std::move(panels), columns, params.width_mm, 42.0);
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        page.panels[i].heading = "t = " + secondsText((*frames)[i] * *data.calibration.frameInterval_s) + " s";
    page.title = "Growth rate and size distribution";
    return complete(std::move(page), params);
}

/// mu_n with the range that ln rho~_1 runs through in a phase.
Panel potentialInPhase(const FigureData& data, const PhaseBand& phase)
{
    FigureData still = data;
    still.calibration.frameInterval_s.reset(); // without the level at the playhead
    Panel panel = chemicalPotentialPanel(still);
    double low = modelAt(*data.fit, phase.begin).lnRho;
    double high = low;
    const auto include = [&](double level) {
        low = std::min(low, level);
        high = std::max(high, level);
    };
    include(modelAt(*data.fit, phase.end).lnRho);
    const SolutionProfile& solution = data.fit->solution;
    for (std::size_t i = 0; i < solution.t_s.size(); ++i)
        if (solution.t_s[i] >= phase.begin && solution.t_s[i] <= phase.end)
            include(solution.lnRho[i]);
    if (!panel.emptyText.empty())
        return panel;
    panel.series.push_back({.kind = SeriesKind::Band,
                            .ink = Ink::Solution,
                            .label = "μ₁ in this phase",
                            .x = {*panel.x.minimum, *panel.x.maximum},
                            .y = {low, low},
                            .y2 = {high, high}});
    const double margin = 0.05 * (*panel.y.maximum - *panel.y.minimum);
    panel.y.minimum = std::min(*panel.y.minimum, low - margin);
    panel.y.maximum = std::max(*panel.y.maximum, high + margin);
    return panel;
}

Result<FigurePage> phasesFigure(const FigureData& data, const TemplateParams& params)
{
    if (const std::string reason = whyNoMoments(data); !reason.empty())
        return missing(reason);
    if (!data.fit)
        return missing("The supersaturation follows from a fit. Start one in the Fit workspace.");
    if (data.phases.empty())
        return missing("No phases are marked. Mark them in the Ensemble workspace.");
    const bool isWide = params.width_mm >= 80.0;
    std::vector<double> middles_s;
    for (const PhaseBand& phase : data.phases)
        middles_s.push_back(0.5 * (phase.begin + phase.end));
    const auto frames = chosenFrames(data, middles_s);
    if (!frames)
        return frames.error();
    std::vector<Panel> distributions = sizeDistributionPanels(data, *frames);
    shareX(distributions);
    std::vector<Panel> potentials;
    for (const PhaseBand& phase : data.phases)
        potentials.push_back(potentialInPhase(data, phase));
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Panel& panel : potentials) {
        low = std::min(low, panel.y.minimum.value_or(low));
        high = std::max(high, panel.y.maximum.value_or(high));
    }
    std::vector<Panel> panels;
    for (std::size_t i = 0; i < potentials.size(); ++i) {
        potentials[i].y.minimum = low;
        potentials[i].y.maximum = high;
        panels.push_back(std::move(potentials[i]));
        panels.push_back(std::move(distributions[i]));
    }
    FigurePage page = pageOfPanels("fig3", std::move(panels), isWide ? 2 : 1, params.width_mm, 40.0);
    for (std::size_t i = 0; i < data.phases.size(); ++i) {
        const PhaseBand& phase = data.phases[i];
        page.panels[2 * i].heading =
            phase.label + ", " + secondsText(phase.begin) + "–" + secondsText(phase.end) + " s";
        page.panels[2 * i + 1].heading =
            phase.label + ", t = " + secondsText((*frames)[i] * *data.calibration.frameInterval_s) + " s";
    }
    page.title = "Growth phase by phase";
    return complete(std::move(page), params);
}

Result<FigurePage> propertiesFigure(const FigureData& data, const TemplateParams& params)
{
    const bool isWide = params.width_mm >= widePage_mm;
    FigurePage page = pageOfPanels("fig4",
                                   {extractedPotentialPanel(data), solutionPotentialPanel(data),
                                    shapeIndexPanel(data), relativeVariancePanel(data)},
                                   isWide ? 2 : 1, params.width_mm, isWide ? 60.0 : 50.0);
    page.title = "Extracted properties";
    return complete(std::move(page), params);
}

Result<FigurePage> coalescenceFigure(const FigureData& data, const TemplateParams& params)
{
    const int columns = params.width_mm >= 150.0 ? 3 : params.width_mm >= 80.0 ? 2 : 1;
    std::vector<Panel> panels{contactDistancePanel(data), coalescenceRatePanel(data), contactSizesPanel(data),
                              coalescenceTimesPanel(data)};
    // Few events tell their times and sizes, but neither motion nor a fit.
    for (Panel panel : {relativeDiffusionPanel(data), propensityPanel(data)})
        if (panel.emptyText.empty())
            panels.push_back(std::move(panel));
    FigurePage page = pageOfPanels("fig5", std::move(panels), columns, params.width_mm, columns == 1 ? 50.0 : 45.0);
    page.title = "Coalescence";
    return complete(std::move(page), params);
}

constexpr std::array<FigureTemplate, 7> templates{{
    {"fig1c", "Trajectories", trajectoriesFigure, PanelBasis::Tracks},
    {"fig1d", "Chemical potential, free energy", potentialFigure, PanelBasis::Fit},
    {"fig1e", "Mean and variance", populationFigure, PanelBasis::Fit},
    {"fig2", "Growth rate and sizes", growthRateFigure, PanelBasis::Fit},
    {"fig3", "Phase by phase", phasesFigure, PanelBasis::Fit},
    {"fig4", "Extracted properties", propertiesFigure, PanelBasis::Fit},
    {"fig5", "Coalescence", coalescenceFigure, PanelBasis::CoalescenceFit},
}};

} // namespace

std::span<const FigureTemplate> figureTemplates()
{
    return templates;
}

const FigureTemplate* findTemplate(const std::string& key)
{
    const auto found = std::ranges::find_if(templates, [&](const FigureTemplate& t) { return key == t.key; });
    return found == templates.end() ? nullptr : &*found;
}

Result<FigurePage> chartPage(const Chart& chart, const FigureData& data, const TemplateParams& params)
{
    constexpr double rowHeight_mm = 60.0;
    Panel panel = chart.make(data);
    const std::string title = panel.title;
    FigurePage page = pageOfPanels(chart.key, {std::move(panel)}, 1, params.width_mm, rowHeight_mm);
    page.title = title;
    return complete(std::move(page), params);
}

} // namespace ostwald
