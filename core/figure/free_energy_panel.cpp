#include "figure/free_energy_panel.h"

#include "figure/potential_panels.h"

#include "theory/chemical_potential.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {

namespace {

constexpr std::array<Ink, 3> levelInks{Ink::Solution, Ink::GroupA, Ink::Muted};

Series levelStyle(std::size_t level)
{
    return {.ink = levelInks[level], .dashed = level != 1, .label = saturationLevels()[level].name};
}

} // namespace

std::vector<SaturationLevel> saturationLevels()
{
    return {{"hypersaturated", 1.25}, {"supersaturated", 0.8}, {"undersaturated", -0.25}};
}

Panel potentialAtLevelsPanel(const FigureData& data)
{
    FigureData still = data;
    still.calibration = {}; // without the level at the playhead
    Panel panel = chemicalPotentialPanel(still);
    if (!panel.emptyText.empty())
        return panel;
    const auto marker = std::ranges::find(panel.series, SeriesKind::Marker, &Series::kind);
    if (marker == panel.series.end())
        return panel;
    const double muStar = marker->y.front();
    const std::vector<SaturationLevel> levels = saturationLevels();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double level = levels[i].muStars * muStar;
        Series line = levelStyle(i);
        line.x = {*panel.x.minimum, *panel.x.maximum};
        line.y = {level, level};
        panel.series.push_back(std::move(line));
        panel.y.minimum = std::min(*panel.y.minimum, level - 0.1 * std::abs(muStar));
        panel.y.maximum = std::max(*panel.y.maximum, level + 0.1 * std::abs(muStar));
    }
    return panel;
}

Panel freeEnergyPanel(const FigureData& data)
{
    const Panel potential = chemicalPotentialPanel(data);
    Panel panel{.title = "Free energy", .x = potential.x, .y = {.name = "β(ΔGₙ − ΔG₂₀)", .unit = "kT"}};
    panel.emptyText = potential.emptyText;
    const auto shape = ParticleShape::create(shownParams(data).delta);
    if (!panel.emptyText.empty() || !shape)
        return panel;
    const ChemicalPotential mu(shownConstants(data), *shape);
    const double muStar = mu.maximum().mu;
    const double sigma_nm = shownParams(data).sigma_nm;
    const std::vector<SaturationLevel> levels = saturationLevels();
    constexpr int samples = 240;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const double lnRho = levels[level].muStars * muStar;
        const double origin = mu.freeEnergy(ChemicalPotential::smallestSize, lnRho);
        Series curve = levelStyle(level);
        for (int i = 0; i <= samples; ++i) {
            const double r_nm = *panel.x.minimum + (*panel.x.maximum - *panel.x.minimum) * i / samples;
            const double n = std::max(ChemicalPotential::smallestSize, std::pow(r_nm / sigma_nm, 3.0));
            curve.x.push_back(r_nm);
            curve.y.push_back(mu.freeEnergy(n, lnRho) - origin);
        }
        panel.series.push_back(std::move(curve));
    }
    return panel;
}

} // namespace ostwald
