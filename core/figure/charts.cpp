#include "figure/charts.h"

#include "figure/coalescence_panels.h"
#include "figure/extracted_potential.h"
#include "figure/free_energy_panel.h"
#include "figure/population_panels.h"
#include "figure/potential_panels.h"
#include "figure/sensitivity_panels.h"
#include "figure/shape_index_panel.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"

#include <algorithm>
#include <array>

namespace ostwald {

namespace {

using enum PanelBasis;

constexpr std::array<Chart, 19> all{{
    {"trajectories", "Trajectories", trajectoriesPanel, Tracks, true, "Sizes in the samples"},
    {"mean-size", "Mean size", meanSizePanel, Fit, true},
    {"variance", "Variance", variancePanel, Fit, true},
    {"relative-variance", "Relative variance", relativeVariancePanel, Fit, true},
    {"chemical-potential", "Chemical potential in a particle", chemicalPotentialPanel, Fit},
    {"size-distribution", "Growth rate and size distribution", sizeDistributionPanel, Fit, false, "Sizes of the sample"},
    {"solution-potential", "Chemical potential in solution", solutionPotentialPanel, Fit, true},
    {"sensitivity-mu-star", "What moves μ*", muStarSensitivityPanel, Fit},
    {"sensitivity-n-star", "What moves n*", nStarSensitivityPanel, Fit},
    {"sensitivity-borders", "What moves the phase borders", borderSensitivityPanel, Fit},
    {"coalescence-rate", "Coalescence rate", coalescenceRatePanel, CoalescenceFit, true},
    {"coalescence-times", "Coalescence times", coalescenceTimesPanel, CoalescenceFit, true},
    {"contact-sizes", "Sizes at contact", contactSizesPanel, CoalescenceFit},
    {"contact-distance", "Sum of the radii", contactDistancePanel, CoalescenceFit, true},
    {"relative-diffusion", "Relative diffusion", relativeDiffusionPanel, CoalescenceFit, true},
    {"propensity", "Propensity of coalescence", propensityPanel, CoalescenceFit},
    {"free-energy", "Free energy", freeEnergyPanel, Fit},
    {"extracted-potential", "Chemical potential from growth", extractedPotentialPanel, Fit, false, nullptr, true},
    {"shape-index", "Shape index", shapeIndexPanel, Fit, true},
}};

} // namespace

std::span<const Chart> charts()
{
    return all;
}

const Chart* findChart(const std::string& key)
{
    const auto found = std::ranges::find_if(all, [&](const Chart& chart) { return key == chart.key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace ostwald
