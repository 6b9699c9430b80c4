#include "figures/picture_painter.h"

#include "figures/plot_curves.h"
#include "figures/plot_layout.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace ostwald {

namespace {

constexpr double margin = 0.8;    ///< between the edge and what lies over the picture, in heights of the text
constexpr double barHeight = 0.3; ///< likewise
constexpr double middleGrey = 128.0;

/// The frame's own pixels, borrowed.
QImage pixelsOf(const Picture& picture)
{
    const GreyFrame& frame = *picture.frame;
    const FieldOfView& view = picture.view;
    const std::uint8_t* first = frame.grey.data() + static_cast<std::ptrdiff_t>(view.top_px) * frame.width_px + view.left_px;
    return {first, view.width_px, view.height_px, frame.width_px, QImage::Format_Grayscale8};
}

/// Of what is drawn over a part of the picture, given on the page.
QColor inkOver(const Picture& picture, const QRectF& area, const QRectF& part)
{
    const double scale = area.width() / picture.view.width_px;
    const FieldOfView under{picture.view.left_px + static_cast<int>((part.left() - area.left()) / scale),
                            picture.view.top_px + static_cast<int>((part.top() - area.top()) / scale),
                            std::max(1, static_cast<int>(part.width() / scale)),
                            std::max(1, static_cast<int>(part.height() / scale))};
    return picture.frame->meanOf(under) > middleGrey ? Qt::black : Qt::white;
}

void paintOutlines(QPainter& painter, const Panel& panel, const QRectF& area, const PlotStyle& style)
{
    const FieldOfView& view = panel.picture->view;
    Panel lines; // y points up in plots
    for (Series series : panel.series) {
        for (double& y : series.y)
            y = -y;
        lines.series.push_back(std::move(series));
    }
    // The centre of pixel 0 is at 0, its edge at -0.5.
    const double left = view.left_px - 0.5;
    const double top = view.top_px - 0.5;
    PlotLayout layout;
    layout.page = area;
    layout.plot = area;
    layout.window = {{left, left + view.width_px}, {-(top + view.height_px), -top}, {}};
    paintCurves(painter, lines, layout, style);
}

void paintScaleBar(QPainter& painter, const Picture& picture, const QRectF& area, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.textFont());
    const double length = picture.scaleBar_px * area.width() / picture.view.width_px;
    const double pad = margin * style.em;
    const QRectF bar(area.right() - pad - length, area.bottom() - pad - barHeight * style.em, length, barHeight * style.em);
    const QString text = QString::fromStdString(picture.scaleBarText);
    const double width = metrics.horizontalAdvance(text);
    const double left = std::min(bar.center().x() - 0.5 * width, area.right() - pad - width);
    const QPointF baseline(std::max(left, area.left() + pad), bar.top() - 0.3 * style.em);
    const QColor ink = inkOver(picture, area, bar.united(QRectF(baseline.x(), baseline.y() - style.em, width, style.em)));
    painter.fillRect(bar, ink);
    painter.setPen(ink);
    painter.setFont(style.textFont());
    painter.drawText(baseline, text);
}

void paintClock(QPainter& painter, const Picture& picture, const QRectF& area, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.textFont());
    const double pad = margin * style.em;
    const QString text = QString::fromStdString(picture.clock);
    const QRectF box(area.left() + pad, area.top() + pad, metrics.horizontalAdvance(text), metrics.capHeight());
    painter.setPen(inkOver(picture, area, box));
    painter.setFont(style.textFont());
    painter.drawText(box.bottomLeft(), text);
}

} // namespace

QRectF pictureArea(const Picture& picture, const QRectF& area)
{
    const QSizeF size = QSizeF(picture.view.width_px, picture.view.height_px).scaled(area.size(), Qt::KeepAspectRatio);
    return {area.center() - QPointF(0.5 * size.width(), 0.5 * size.height()), size};
}

void paintPicture(QPainter& painter, const Panel& panel, const QRectF& area, const PlotStyle& style)
{
    const Picture& picture = *panel.picture;
    const QRectF place = pictureArea(picture, area);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(place, pixelsOf(picture));
    paintOutlines(painter, panel, place, style);
    if (picture.scaleBar_px > 0.0)
        paintScaleBar(painter, picture, place, style);
    if (!picture.clock.empty())
        paintClock(painter, picture, place, style);
    painter.restore();
}

} // namespace ostwald
