#include "figure/figure_templates.h"

#include "figure/coalescence_figure.h"
#include "figure/extracted_potential.h"
#include "figure/free_energy_panel.h"
#include "figure/inset.h"
#include "figure/phase_figure.h"
#include "figure/population_panels.h"
#include "figure/potential_panels.h"
#include "figure/shape_index_panel.h"
#include "figure/size_distribution_panel.h"
#include "figure/template_parts.h"
#include "figure/trajectories_panel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ostwald {

namespace {

Result<FigurePage> trajectoriesFigure(const FigureData& data, const TemplateParams& params)
{
    FigurePage page = pageOfPanels("fig1c", {trajectoriesPanel(data)}, 1, params.width_mm,
                                   std::clamp(0.65 * params.width_mm, 40.0, 90.0));
    page.title = data.calibration.isStudy() ? "Sizes in the samples" : "Trajectories";
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

/// Of all samples, or of `count` from the first to the last one.
std::vector<double> sampleTimes(const std::vector<EnsembleMoment>& moments, std::size_t count)
{
    count = std::min(count, moments.size());
    std::vector<double> times_s;
    for (std::size_t i = 0; i < count; ++i)
        times_s.push_back(moments[count < 2 ? 0 : i * (moments.size() - 1) / (count - 1)].t_s);
    return times_s;
}

Result<FigurePage> growthRateFigure(const FigureData& data, const TemplateParams& params)
{
    if (const std::string reason = whyNoMoments(data); !reason.empty())
        return missing(reason);
    constexpr int most = 6;
    const auto spread = [&] {
        return data.calibration.isStudy() ? sampleTimes(*data.moments, most) : spreadTimes(*data.moments, most);
    };
    const auto frames = chosenFrames(data, params.times_s.empty() ? spread() : params.times_s);
    if (!frames)
        return frames.error();
    std::vector<Panel> panels = sizeDistributionPanels(data, *frames);
    std::vector<Panel*> compared;
    for (Panel& panel : panels)
        compared.push_back(&panel);
    shareX(compared);
    const int columns = params.width_mm >= widestColumns_mm ? 3 : params.width_mm >= twoColumns_mm ? 2 : 1;
    FigurePage page = pageOfPanels("fig2", std::move(panels), columns, params.width_mm, 42.0);
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        page.panels[i].heading = "t = " + secondsText(*data.calibration.timeOf_s((*frames)[i])) + " s";
    page.title = data.calibration.isStudy() ? "Size distributions of the samples" : "Growth rate and size distribution";
    return complete(std::move(page), params);
}

/// The level in solution, and inside it how far it lies above the potential of a particle of mean size.
Panel solutionWithExcess(const FigureData& data)
{
    Panel panel = solutionPotentialPanel(data);
    if (!panel.emptyText.empty() || data.fit->solution.excess.empty())
        return panel;
    Panel inset = excessPanel(data);
    inset.phases.clear(); // those of the panel around it
    placeInset(panel, std::move(inset));
    return panel;
}

Result<FigurePage> propertiesFigure(const FigureData& data, const TemplateParams& params)
{
    const bool isWide = params.width_mm >= widePage_mm;
    // Samples show neither single particles that grow nor a shape that changes with them.
    std::vector<Panel> panels =
        data.calibration.isStudy()
            ? std::vector{chemicalPotentialPanel(data), solutionWithExcess(data), relativeVariancePanel(data)}
            : std::vector{extractedPotentialPanel(data), solutionWithExcess(data), shapeIndexPanel(data), relativeVariancePanel(data)};
    FigurePage page = pageOfPanels("fig4", std::move(panels), isWide ? 2 : 1, params.width_mm,
                                   isWide ? 60.0 : 50.0);
    page.title = "Extracted properties";
    return complete(std::move(page), params);
}

constexpr std::array<FigureTemplate, 7> templates{{
    {"fig1c", "Trajectories", trajectoriesFigure, PanelBasis::Tracks, nullptr, "Sizes in the samples"},
    {"fig1d", "Chemical potential, free energy", potentialFigure, PanelBasis::Fit},
    {"fig1e", "Mean and variance", populationFigure, PanelBasis::Fit},
    {"fig2", "Growth rate and sizes", growthRateFigure, PanelBasis::Fit, nullptr, "Size distributions"},
    {"fig3", "Phase by phase", phaseFigure, PanelBasis::Fit, phaseFrames},
    {"fig4", "Extracted properties", propertiesFigure, PanelBasis::Fit},
    {"fig5", "Coalescence", coalescenceFigure, PanelBasis::CoalescenceFit, coalescenceFrames},
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
