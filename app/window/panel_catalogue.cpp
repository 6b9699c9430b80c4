#include "window/panel_catalogue.h"

#include "figure/coalescence_panels.h"
#include "figure/population_panels.h"
#include "figure/potential_panels.h"
#include "figure/sensitivity_panels.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class PanelCatalogue {
    Q_DECLARE_TR_FUNCTIONS(PanelCatalogue)
};

} // namespace

std::vector<CatalogueEntry> panelCatalogue()
{
    return {
        {QStringLiteral("trajectories"), PanelCatalogue::tr("Trajectories"), &trajectoriesPanel, true},
        {QStringLiteral("mean-size"), PanelCatalogue::tr("Mean size"), &meanSizePanel, true},
        {QStringLiteral("variance"), PanelCatalogue::tr("Variance"), &variancePanel, true},
        {QStringLiteral("relative-variance"), PanelCatalogue::tr("Relative variance"),
         &relativeVariancePanel, true},
        {QStringLiteral("chemical-potential"), PanelCatalogue::tr("Chemical potential in a particle"),
         &chemicalPotentialPanel},
        {QStringLiteral("size-distribution"), PanelCatalogue::tr("Growth rate and size distribution"),
         &sizeDistributionPanel},
        {QStringLiteral("solution-potential"), PanelCatalogue::tr("Chemical potential in solution"),
         &solutionPotentialPanel, true},
        {QStringLiteral("sensitivity-mu-star"), PanelCatalogue::tr("What moves μ*"), &muStarSensitivityPanel},
        {QStringLiteral("sensitivity-n-star"), PanelCatalogue::tr("What moves n*"), &nStarSensitivityPanel},
        {QStringLiteral("sensitivity-borders"), PanelCatalogue::tr("What moves the phase borders"),
         &borderSensitivityPanel},
        {QStringLiteral("coalescence-rate"), PanelCatalogue::tr("Coalescence rate"), &coalescenceRatePanel, true},
        {QStringLiteral("coalescence-times"), PanelCatalogue::tr("Coalescence times"), &coalescenceTimesPanel, true},
        {QStringLiteral("contact-sizes"), PanelCatalogue::tr("Sizes at contact"), &contactSizesPanel},
        {QStringLiteral("contact-distance"), PanelCatalogue::tr("Sum of the radii"), &contactDistancePanel, true},
        {QStringLiteral("relative-diffusion"), PanelCatalogue::tr("Relative diffusion"), &relativeDiffusionPanel, true},
        {QStringLiteral("propensity"), PanelCatalogue::tr("Propensity of coalescence"), &propensityPanel},
    };
}

std::vector<CatalogueEntry> panelsOverTime()
{
    std::vector<CatalogueEntry> panels = panelCatalogue();
    std::erase_if(panels, [](const CatalogueEntry& entry) { return !entry.overTime; });
    return panels;
}

Result<FigurePage> chartPage(const CatalogueEntry& chart, const FigureData& data, const TemplateParams& params)
{
    constexpr double rowHeight_mm = 60.0;
    Panel panel = chart.make(data);
    if (!panel.emptyText.empty())
        return Error{ErrorCode::InsufficientData, panel.emptyText, {}};
    const std::string title = panel.title;
    FigurePage page = pageOfPanels(chart.fileName.toStdString(), {std::move(panel)}, 1, params.width_mm, rowHeight_mm);
    page.title = title;
    page.style = params.style;
    return page;
}

} // namespace ostwald
