#pragma once

#include "figure/figure_check.h"
#include "figure/figure_templates.h"

#include <QString>

namespace ostwald {

/// What checkText() says, in the language of the window.
[[nodiscard]] QString shownCheck(const FigureCheck& check, const Journal& journal);

/// FigureTemplate::title, likewise, behind the number of the figure: "1c Trajectories".
[[nodiscard]] QString templateTitle(const FigureTemplate& figure, const Calibration& calibration);

} // namespace ostwald
