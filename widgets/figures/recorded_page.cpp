#include "figures/recorded_page.h"

#include "figures/page_painter.h"

#include <QPainter>

#include <cmath>

namespace ostwald {
namespace {

constexpr double mmPerInch = 25.4;

} // namespace

RecordedPage recordPage(const FigurePage& page, int dpi)
{
    const double perMm = dpi / mmPerInch;
    RecordedPage recorded{.drawing = QPicture(),
                          .size_px = QSizeF(page.width_mm * perMm, page.height_mm() * perMm).toSize(),
                          .dpi = dpi};
    QPainter painter(&recorded.drawing);
    drawPage(painter, QRectF(QPointF(), QSizeF(recorded.size_px)), page);
    painter.end();
    return recorded;
}

QImage recordedImage(const RecordedPage& page)
{
    QImage image(page.size_px, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPicture drawing = page.drawing; // playing is not const
    QPainter painter(&image);
    drawing.play(&painter);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(page.dpi / mmPerInch * 1000.0)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

} // namespace ostwald
