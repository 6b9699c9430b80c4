#pragma once

#include "figure/figure_page.h"

#include <QMimeData>

#include <memory>

namespace ostwald {

/// A page for the clipboard or for dragging into another program: a picture of 300 dpi, SVG, and an SVG file for
/// programs that take files. The file stays until the program ends.
[[nodiscard]] std::unique_ptr<QMimeData> figureMimeData(const FigurePage& page);

} // namespace ostwald
