#pragma once

#include "base/result.h"
#include "figure/figure.h"

#include <filesystem>

class QPainter;
class QRectF;

namespace ostwald {

enum class FigureFormat { Pdf, Svg, Png };

struct ExportOptions {
    double width_mm = 89.0; ///< one column of most journals
    double height_mm = 60.0;
    int dpi = 600;            ///< of PNG
    double fontSize_pt = 7.0; ///< of the axis titles; the other text follows
};

/// Draws the page that exportFigure() would write into `target`, whose sides have the page's ratio.
void drawFigure(QPainter& painter, const QRectF& target, const Panel& panel, const ExportOptions& options);

/// Draws `panel` on a page of exactly that size, in the light theme, without the playhead. Text stays text in
/// PDF and SVG. The file appears whole or not at all.
/// @error InvalidArgument  a length that is not positive, or a picture of more than 30 000 pixels a side
/// @error NotFound         the folder does not exist
/// @error Io               writing failed
[[nodiscard]] Status exportFigure(const Panel& panel, const std::filesystem::path& path, FigureFormat format,
                                  const ExportOptions& options = {});

} // namespace ostwald
