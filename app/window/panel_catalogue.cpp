#include "window/panel_catalogue.h"

#include "figure/population_panels.h"
#include "figure/potential_panels.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"

#include <QCoreApplication>

namespace ostwald {

std::vector<CatalogueEntry> panelCatalogue()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("PanelCatalogue", text); };
    return {
        {QStringLiteral("trajectories"), tr("Trajectories"), &trajectoriesPanel},
        {QStringLiteral("mean-size"), tr("Mean size"), &meanSizePanel},
        {QStringLiteral("variance"), tr("Variance"), &variancePanel},
        {QStringLiteral("relative-variance"), tr("Relative variance"), &relativeVariancePanel},
        {QStringLiteral("chemical-potential"), tr("Chemical potential in a particle"), &chemicalPotentialPanel},
        {QStringLiteral("size-distribution"), tr("Growth rate and size distribution"), &sizeDistributionPanel},
        {QStringLiteral("solution-potential"), tr("Chemical potential in solution"), &solutionPotentialPanel},
    };
}

} // namespace ostwald
