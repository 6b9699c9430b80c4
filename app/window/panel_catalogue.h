#pragma once

#include "figure/charts.h"
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

/// In the language of the window, for a movie or a study with these times.
[[nodiscard]] QString chartTitle(const Chart& chart, const Calibration& calibration);

/// Every chart of the program, in the order of the work.
[[nodiscard]] std::vector<CatalogueEntry> panelCatalogue(const Calibration& calibration);
/// Those with time on the x axis that such a project can fill.
[[nodiscard]] std::vector<CatalogueEntry> panelsOverTime(const Calibration& calibration);

} // namespace ostwald
