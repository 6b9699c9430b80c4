#pragma once

#include "figure/figure_templates.h"
#include "figures/document_figure.h"

#include <QString>

#include <vector>

namespace ostwald {

/// A chart that a workspace shows and that can be exported.
struct CatalogueEntry {
    QString fileName; ///< proposed for an export, without suffix
    QString title;
    PanelFunction make;
    bool overTime = false; ///< time is on the x axis
};

/// Every chart of the program, in the order of the work.
[[nodiscard]] std::vector<CatalogueEntry> panelCatalogue();
/// Those with time on the x axis.
[[nodiscard]] std::vector<CatalogueEntry> panelsOverTime();

/// The chart alone on a page. @error InsufficientData  what is missing and how to get it
[[nodiscard]] Result<FigurePage> chartPage(const CatalogueEntry& chart, const FigureData& data, const TemplateParams& params);

} // namespace ostwald
