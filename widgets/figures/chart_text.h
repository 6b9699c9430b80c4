#pragma once

#include "figure/figure.h"
#include "figures/plot_style.h"

#include <QString>

#include <span>
#include <string>

namespace ostwald {

/// What core says on a chart in plain English (its title, the name of an axis, an entry of the legend, a zone, why it is
/// empty) as a chart of that style shows it: in the reader's language on screen, as it is in files. A count in it
/// stays as it is; so does a text that no catalogue knows, such as a symbol or the label of a phase.
[[nodiscard]] QString chartText(const std::string& english, const PlotStyle& style);
[[nodiscard]] QString chartText(const std::string& english); ///< on screen

/// Axis::title() as a chart of that style shows it.
[[nodiscard]] QString axisTitle(const Axis& axis, const PlotStyle& style);

/// The unit on screen: only those that are words are translated.
[[nodiscard]] QString unitText(const std::string& unit);

/// What chartText() looks up: a count is %1.
[[nodiscard]] std::span<const char* const> chartTexts();

} // namespace ostwald
