#include "movie_view/number_stamps.h"

#include "movie_view/halo.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <string>
#include <vector>

namespace ostwald {
namespace {

constexpr std::size_t mostKept = 4096; ///< numbers; some megabytes

/// What is drawn on a picture around the left end of the base line.
template <class Draw>
Stamp drawnStamp(const QFont& font, QSizeF size, QPointF baseline, double ratio, const Draw& draw)
{
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    draw(painter, baseline);
    painter.end();
    const PixelCanvas picture{reinterpret_cast<std::uint32_t*>(image.bits()), image.width(), image.height(),
                              image.bytesPerLine() / 4};
    return Stamp::trimmed(picture, -static_cast<int>(std::lround(baseline.x() * ratio)),
                          -static_cast<int>(std::lround(baseline.y() * ratio)));
}

} // namespace

NumberStamps::NumberStamps(const QFont& font, const QColor& colour, double ratio) : m_font(font), m_ratio(ratio)
{
    const QFontMetricsF metrics(font);
    const double margin = std::ceil(metrics.height() / 4.0) + 1.0;
    const QPointF baseline(margin, std::ceil(metrics.ascent()) + margin);
    for (std::size_t digit = 0; digit < m_digits.size(); ++digit) {
        const QString text = QString::number(digit);
        const double advance = metrics.horizontalAdvance(text);
        const QSizeF size(std::ceil(advance) + 2.0 * margin, baseline.y() + std::ceil(metrics.descent()) + margin);
        m_advances[digit] = advance * ratio;
        m_seams[digit] = drawnStamp(font, size, baseline, ratio,
                                 [&text](QPainter& painter, QPointF at) { drawSeam(painter, at, text); });
        m_digits[digit] = drawnStamp(font, size, baseline, ratio, [&](QPainter& painter, QPointF at) {
            painter.setPen(colour);
            painter.drawText(at, text);
        });
    }
}

Stamp NumberStamps::stampOf(std::int64_t number) const
{
    const std::string text = std::to_string(number);
    std::vector<PlacedStamp> placed;
    for (const auto* stamps : {&m_seams, &m_digits}) { // all seams below all digits
        double left = 0.0;
        for (const char character : text) {
            const auto digit = static_cast<std::size_t>(character - '0');
            placed.push_back({&(*stamps)[digit], static_cast<int>(std::lround(left))});
            left += m_advances[digit];
        }
    }
    return joined(placed);
}

void NumberStamps::put(const PixelCanvas& canvas, int x, int y, std::int64_t number)
{
    if (m_numbers.size() > mostKept)
        m_numbers.clear();
    const auto [found, isNew] = m_numbers.try_emplace(number);
    if (isNew)
        found->second = stampOf(number);
    putStamp(canvas, found->second, x, y);
}

} // namespace ostwald
