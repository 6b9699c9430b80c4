#include "movie_view/frame_legend.h"

#include "base/nice_numbers.h"
#include "movie_view/halo.h"
#include "movie_view/particle_colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double margin = 16.0;
constexpr double barHeight = 4.0;
constexpr double colourBarWidth = 10.0; ///< in heights of the text
constexpr double colourBarHeight = 0.6;
constexpr double gap = 4.0; ///< between a bar and its texts

QString lengthText(double length_nm)
{
    if (length_nm >= 1000.0)
        return QCoreApplication::translate("ScaleBar", "%1 \u00b5m").arg(length_nm / 1000.0);
    return QCoreApplication::translate("ScaleBar", "%1 nm").arg(length_nm);
}

QString titleOf(ColourBy by, bool hasLength, bool hasTime)
{
    if (by == ColourBy::Suspicion)
        return QCoreApplication::translate("ColourBar", "Suspicion");
    if (by == ColourBy::Size)
        return hasLength ? QCoreApplication::translate("ColourBar", "Radius (nm)")
                         : QCoreApplication::translate("ColourBar", "Radius (px)");
    if (hasTime)
        return hasLength ? QCoreApplication::translate("ColourBar", "Growth rate dr/dt (nm/s)")
                         : QCoreApplication::translate("ColourBar", "Growth rate dr/dt (px/s)");
    return hasLength ? QCoreApplication::translate("ColourBar", "Growth rate dr/dt (nm/frame)")
                     : QCoreApplication::translate("ColourBar", "Growth rate dr/dt (px/frame)");
}

/// In the local form, with two figures of the scale's length.
QString endText(double value, double length)
{
    const int decimals =
        length > 0.0 ? std::clamp(1 - static_cast<int>(std::floor(std::log10(length))), 0, 6) : 2;
    return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

ScaleBar scaleBarFor(const Calibration& calibration, double scale, double longest)
{
    if (const auto pixelSize_nm = calibration.pixelSize_nm) {
        const double perView_nm = *pixelSize_nm / scale;
        const double length_nm = niceNumberBelow(longest * perView_nm);
        return {length_nm / perView_nm, lengthText(length_nm)};
    }
    const double length_px = niceNumberBelow(longest / scale);
    return {length_px * scale, QCoreApplication::translate("ScaleBar", "%1 px").arg(length_px)};
}

void drawScaleBar(QPainter& painter, const ScaleBar& bar, const QRectF& area)
{
    const QRectF rect(area.right() - margin - bar.length, area.bottom() - margin - barHeight, bar.length,
                      barHeight);
    painter.fillRect(rect.adjusted(-1.0, -1.0, 1.0, 1.0), QColor::fromRgba(seamOnPicture));
    painter.fillRect(rect, QColor::fromRgba(inkOnPicture));
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(bar.text);
    const double left = std::min(rect.center().x() - textWidth / 2.0, area.right() - 4.0 - textWidth);
    drawTextWithHalo(painter, {left, rect.top() - 8.0}, bar.text, QColor::fromRgba(inkOnPicture));
}

void drawClock(QPainter& painter, const QString& text, const QRectF& area)
{
    const QPointF baseline(area.left() + margin,
                           area.top() + margin + QFontMetricsF(painter.font()).ascent());
    drawTextWithHalo(painter, baseline, text, QColor::fromRgba(inkOnPicture));
}

ColourBar colourBarFor(ColourBy by, const MeasureScale& scale, const Calibration& calibration)
{
    const bool isRate = by == ColourBy::GrowthRate;
    const bool isLength = isRate || by == ColourBy::Size;
    const double unit = (isLength ? calibration.pixelSize_nm.value_or(1.0) : 1.0) /
                        (isRate ? calibration.frameInterval_s.value_or(1.0) : 1.0);
    ColourBar bar{by,
                  titleOf(by, calibration.pixelSize_nm.has_value(), calibration.frameInterval_s.has_value()),
                  {},
                  {},
                  {}};
    if (by == ColourBy::Suspicion) {
        bar.low = QStringLiteral("0");
        bar.high = QStringLiteral("1");
        return bar;
    }
    const double length = unit * (isRate ? scale.high : scale.high - scale.low);
    bar.low = endText(unit * scale.low, length);
    bar.middle = isRate ? QStringLiteral("0") : QString();
    bar.high = endText(unit * scale.high, length);
    if (isRate)
        bar.high.prepend(QLatin1Char('+'));
    return bar;
}

void drawColourBar(QPainter& painter, const ColourBar& bar, const QColor& unknown, const QRectF& area)
{
    const QFontMetricsF metrics(painter.font());
    const QColor ink = QColor::fromRgba(inkOnPicture);
    const auto& colours = coloursOf(bar.by);
    const double titleLine = area.top() + margin + 1.5 * metrics.height() + metrics.ascent();
    const QRectF rect(area.left() + margin, titleLine + metrics.descent() + gap,
                      colourBarWidth * metrics.height(), colourBarHeight * metrics.height());
    const double textLine = rect.bottom() + gap + metrics.ascent();
    const auto write = [&](double centre, const QString& text) {
        drawTextWithHalo(painter,
                         {std::max(rect.left(), centre - metrics.horizontalAdvance(text) / 2.0), textLine},
                         text, ink);
    };
    drawTextWithHalo(painter, {rect.left(), titleLine}, bar.title, ink);

    QImage ramp(static_cast<int>(colours.size()), 1, QImage::Format_RGB32);
    std::ranges::copy(colours, reinterpret_cast<QRgb*>(ramp.bits()));
    painter.fillRect(rect.adjusted(-1.0, -1.0, 1.0, 1.0), QColor::fromRgba(seamOnPicture));
    painter.drawImage(rect, ramp);
    write(rect.left(), bar.low);
    write(rect.center().x(), bar.middle);
    drawTextWithHalo(painter, {rect.right() - metrics.horizontalAdvance(bar.high), textLine}, bar.high, ink);

    const QRectF sample(rect.right() + 1.5 * metrics.height(), rect.top(), rect.height(), rect.height());
    painter.fillRect(sample.adjusted(-1.0, -1.0, 1.0, 1.0), QColor::fromRgba(seamOnPicture));
    painter.fillRect(sample, unknown);
    drawTextWithHalo(painter, {sample.left(), textLine}, QCoreApplication::translate("ColourBar", "unknown"),
                     ink);
}

} // namespace ostwald
