#pragma once

#include "figure/figure_page.h"

class QPainter;
class QRectF;
class QSizeF;

namespace ostwald {

/// In points of 1/72 inch.
[[nodiscard]] QSizeF pageSize_pt(const FigurePage& page);

/// Draws a page into `target`, whose sides have the page's ratio: panels, aligned along rows and columns, with
/// letters and headings.
void drawPage(QPainter& painter, const QRectF& target, const FigurePage& page);

} // namespace ostwald
