#include "figure/phase_figure.h"

#include "ensemble/phase_proposal.h"
#include "figure/frame_panel.h"
#include "figure/potential_panels.h"
#include "figure/size_distribution_panel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace ostwald {
namespace {

constexpr int panelsOfPhase = 4;
constexpr int mostProposed = 5; ///< rows that a page holds
constexpr double mostRow_mm = 40.0;
constexpr double leastRow_mm = 28.0;
constexpr double grid_mm = 230.0; ///< of a journal's page, without legend

struct Phases {
    std::vector<PhaseBand> bands = {}; ///< empty = none are marked and none can be proposed
    bool isProposed = false;
};

Phases phasesOf(const FigureData& data)
{
    if (!data.phases.empty())
        return {data.phases};
    Phases phases{.isProposed = true};
    if (!data.moments)
        return phases;
    const auto proposals = proposePhases(*data.moments, mostProposed);
    if (!proposals)
        return phases;
    for (const ProposedPhase& phase : proposals->byCount[proposals->best].phases)
        phases.bands.push_back({phase.begin_s, phase.end_s, phaseLabel(phases.bands.size() + 1)});
    return phases;
}

std::vector<double> middles_s(const std::vector<PhaseBand>& phases)
{
    std::vector<double> times_s;
    for (const PhaseBand& phase : phases)
        times_s.push_back(0.5 * (phase.begin + phase.end));
    return times_s;
}

struct Levels {
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
};

/// What ln rho~_1 runs through in a phase.
Levels levelsIn(const GrowthFitResult& fit, const PhaseBand& phase)
{
    Levels levels{.low = std::numeric_limits<double>::infinity(),
                  .middle = modelAt(fit, 0.5 * (phase.begin + phase.end)).lnRho,
                  .high = -std::numeric_limits<double>::infinity()};
    const auto include = [&](double level) {
        levels.low = std::min(levels.low, level);
        levels.high = std::max(levels.high, level);
    };
    include(modelAt(fit, phase.begin).lnRho);
    include(modelAt(fit, phase.end).lnRho);
    const SolutionProfile& solution = fit.solution;
    for (std::size_t i = 0; i < solution.t_s.size(); ++i)
        if (solution.t_s[i] >= phase.begin && solution.t_s[i] <= phase.end)
            include(solution.lnRho[i]);
    return levels;
}

/// mu_n with the range of ln rho~_1.
Panel potentialInPhase(Panel potential, const Levels& levels)
{
    if (!potential.emptyText.empty())
        return potential;
    potential.series.push_back({.kind = SeriesKind::Band,
                                .ink = Ink::Solution,
                                .label = "μ₁ in this phase",
                                .x = {*potential.x.minimum, *potential.x.maximum},
                                .y = {levels.low, levels.low},
                                .y2 = {levels.high, levels.high}});
    const double margin = 0.05 * (*potential.y.maximum - *potential.y.minimum);
    potential.y.minimum = std::min(*potential.y.minimum, levels.low - margin);
    potential.y.maximum = std::max(*potential.y.maximum, levels.high + margin);
    return potential;
}

/// exp[-beta (mu_n - mu_1)] of the curves of mu_n.
Panel advantageInPhase(const Panel& potential, const Levels& levels)
{
    Panel panel{.title = "Gain against loss of monomers",
                .x = potential.x,
                .y = {.name = "exp[−β(μₙ − μ₁)]"},
                .emptyText = potential.emptyText};
    if (!panel.emptyText.empty())
        return panel;
    const Series& seen = *std::ranges::find_if(potential.series, [](const Series& series) {
        return series.kind == SeriesKind::Line && series.ink == Ink::Theory && !series.dashed;
    });
    Series band{.kind = SeriesKind::Band, .ink = Ink::Solution, .label = "μ₁ in this phase", .x = seen.x};
    Series middle{.ink = Ink::Solution, .label = "at its middle", .x = seen.x};
    for (const double mu : seen.y) {
        band.y.push_back(std::exp(levels.low - mu));
        band.y2.push_back(std::exp(levels.high - mu));
        middle.y.push_back(std::exp(levels.middle - mu));
    }
    const double low = std::min(1.0, std::ranges::min(band.y));
    const double high = std::max(1.0, std::ranges::max(band.y2));
    const double margin = 0.08 * (high - low) + 0.01;
    panel.y.minimum = low - margin;
    panel.y.maximum = high + margin;
    panel.series = {std::move(band), std::move(middle),
                    {.ink = Ink::Theory, .dashed = true, .x = {*panel.x.minimum, *panel.x.maximum}, .y = {1.0, 1.0}}};
    return panel;
}

/// The same limits of y, so that rows can be compared.
void shareY(std::vector<Panel>& panels)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Panel& panel : panels) {
        low = std::min(low, panel.y.minimum.value_or(low));
        high = std::max(high, panel.y.maximum.value_or(high));
    }
    for (Panel& panel : panels) {
        panel.y.minimum = low;
        panel.y.maximum = high;
    }
}

/// Where the panels of a phase stand: four beside each other, in pairs, or below each other; without the frame the others
/// share its room.
struct Places {
    int columns = 1;
    int rowsOfPhase = panelsOfPhase;
    std::array<GridSpan, panelsOfPhase> spans = {};
};

Places placesFor(double width_mm, bool hasFrames)
{
    if (width_mm >= widestColumns_mm)
        return hasFrames ? Places{4, 1, {{{0, 0}, {0, 1}, {0, 2}, {0, 3}}}} : Places{3, 1, {{{}, {0, 0}, {0, 1}, {0, 2}}}};
    if (width_mm >= twoColumns_mm)
        return hasFrames ? Places{2, 2, {{{0, 0}, {0, 1}, {1, 0}, {1, 1}}}}
                         : Places{2, 2, {{{}, {0, 0}, {0, 1}, {.row = 1, .column = 0, .columns = 2}}}};
    return hasFrames ? Places{1, 4, {{{0, 0}, {1, 0}, {2, 0}, {3, 0}}}} : Places{1, 3, {{{}, {0, 0}, {1, 0}, {2, 0}}}};
}

} // namespace

std::vector<int> phaseFrames(const FigureData& data)
{
    if (!whyNoMoments(data).empty())
        return {};
    const auto frames = chosenFrames(data, middles_s(phasesOf(data).bands));
    return frames ? *frames : std::vector<int>{};
}

Result<FigurePage> phaseFigure(const FigureData& data, const TemplateParams& params)
{
    if (const std::string reason = whyNoMoments(data); !reason.empty())
        return missing(reason);
    if (!data.fit)
        return missing("The supersaturation follows from a fit. Start one in the Fit workspace.");
    const Phases phases = phasesOf(data);
    if (phases.bands.empty())
        return missing("No phases are marked. Mark them in the Ensemble workspace.");
    const auto frames = chosenFrames(data, middles_s(phases.bands));
    if (!frames)
        return frames.error();

    FigureData still = data;
    still.calibration = {}; // without the level at the playhead
    const Panel potential = chemicalPotentialPanel(still);
    std::vector<Panel> distributions = sizeDistributionPanels(data, *frames);
    std::vector<Panel*> compared;
    for (Panel& panel : distributions)
        compared.push_back(&panel);
    shareX(compared);
    std::vector<Panel> potentials;
    std::vector<Panel> advantages;
    for (const PhaseBand& phase : phases.bands) {
        const Levels levels = levelsIn(*data.fit, phase);
        potentials.push_back(potentialInPhase(potential, levels));
        advantages.push_back(advantageInPhase(potential, levels));
    }
    shareY(potentials);
    shareY(advantages);

    const bool hasFrames = showsFrames(params, *frames);
    const Places places = placesFor(params.width_mm, hasFrames);
    FigurePage page{.name = "fig3", .title = "Growth phase by phase", .width_mm = params.width_mm,
                    .columns = places.columns,
                    .sharedLegend = true};
    const auto rows = static_cast<double>(phases.bands.size()) * places.rowsOfPhase;
    page.rowHeight_mm = std::clamp((grid_mm + page.gap_mm) / rows - page.gap_mm, leastRow_mm, mostRow_mm);
    for (std::size_t i = 0; i < phases.bands.size(); ++i) {
        const PhaseBand& phase = phases.bands[i];
        const std::string time = ", t = " + secondsText(*data.calibration.timeOf_s((*frames)[i])) + " s";
        const std::string stretch = (phases.isProposed ? " (proposed), " : ", ") + secondsText(phase.begin) + "–" +
                                    secondsText(phase.end) + " s";
        const auto put = [&](int place, Panel panel, std::string heading) {
            GridSpan span = places.spans[static_cast<std::size_t>(place)];
            span.row += static_cast<int>(i) * places.rowsOfPhase;
            panel.playhead.reset();
            page.panels.push_back({.panel = std::move(panel), .span = span, .heading = phase.label + heading,
                                   .number = static_cast<int>(i) * panelsOfPhase + place});
        };
        if (hasFrames)
            put(0, framePanel({.frame = (*frames)[i]}, data, params.frames ? *params.frames : GreyFrames{}), time);
        put(1, std::move(potentials[i]), stretch);
        put(2, std::move(advantages[i]), stretch);
        put(3, std::move(distributions[i]), time);
    }
    return complete(std::move(page), params);
}

} // namespace ostwald
