#include "window/panel_catalogue.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class PanelCatalogue {
    Q_DECLARE_TR_FUNCTIONS(PanelCatalogue)
};

// The titles of charts(), for translation.
[[maybe_unused]] constexpr const char* titles[] = {
    QT_TRANSLATE_NOOP("PanelCatalogue", "Trajectories"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Mean size"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Variance"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Relative variance"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Chemical potential in a particle"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Growth rate and size distribution"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Chemical potential in solution"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "What moves μ*"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "What moves n*"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "What moves the phase borders"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Coalescence rate"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Coalescence times"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Sizes at contact"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Sum of the radii"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Relative diffusion"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Propensity of coalescence"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Free energy"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Chemical potential from growth"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Shape index"),
    // of a study
    QT_TRANSLATE_NOOP("PanelCatalogue", "Sizes in the samples"),
    QT_TRANSLATE_NOOP("PanelCatalogue", "Sizes of the sample"),
};

} // namespace

QString chartTitle(const Chart& chart, const Calibration& calibration)
{
    return PanelCatalogue::tr(titleOf(chart, calibration));
}

std::vector<CatalogueEntry> panelCatalogue(const Calibration& calibration)
{
    std::vector<CatalogueEntry> entries;
    for (const Chart& chart : charts())
        entries.push_back({QLatin1String(chart.key), chartTitle(chart, calibration), chart.make, chart.overTime});
    return entries;
}

std::vector<CatalogueEntry> panelsOverTime(const Calibration& calibration)
{
    std::vector<CatalogueEntry> panels;
    for (const Chart& chart : charts())
        if (chart.overTime && canHave(chart, calibration))
            panels.push_back({QLatin1String(chart.key), chartTitle(chart, calibration), chart.make, true});
    return panels;
}

} // namespace ostwald
