#pragma once

#include "figure/figure_page.h"

#include <QImage>
#include <QPicture>
#include <QSize>

namespace ostwald {

/// A page drawn for one resolution and not yet made of pixels: drawing needs the GUI thread, pixels do not.
struct RecordedPage {
    QPicture drawing;
    QSize size_px;
    int dpi = 0;
};

/// Draws the page, in the GUI thread. @pre checkExport(page, dpi)
[[nodiscard]] RecordedPage recordPage(const FigurePage& page, int dpi);

/// The page as a picture with its resolution, in any thread; null when there is not enough memory for it.
[[nodiscard]] QImage recordedImage(const RecordedPage& page);

} // namespace ostwald
