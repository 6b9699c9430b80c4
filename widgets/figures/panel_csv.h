#pragma once

#include "base/result.h"
#include "figure/figure_page.h"

#include <filesystem>
#include <string>

namespace ostwald {

/// The numbers of a panel: a block per series, parted by an empty line. Each begins with a comment line that
/// names panel and series, then a header with units, then a row per sample: x, y, and as far as the series
/// has them its upper edge, standard error and track id. Full precision; a missing value is an empty cell.
[[nodiscard]] std::string panelCsv(const Panel& panel);

/// The numbers of all panels of a page, in the same form; each comment line begins with the panel's letter and
/// ends with its heading, as far as it has them.
[[nodiscard]] std::string pageCsv(const FigurePage& page);

/// Writes pageCsv(); the file appears whole or not at all.
/// @error NotFound  the folder does not exist
/// @error Io        writing failed
[[nodiscard]] Status writePageCsv(const FigurePage& page, const std::filesystem::path& path);

} // namespace ostwald
