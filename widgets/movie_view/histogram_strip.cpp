#include "movie_view/histogram_strip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr std::size_t bins = 128;
constexpr double reach = 6.0; ///< view pixels around a handle
constexpr int margin = 4;
constexpr double slack = 0.05; ///< of the movie's span on either side, so that a handle at its end can be seen

} // namespace

HistogramStrip::HistogramStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("Histogram of grey values"));
    setToolTip(tr("Drag the lines to choose what is black and white, or between them to shift both."));
}

void HistogramStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void HistogramStrip::setGreys(const std::vector<float>& greys)
{
    m_counts.assign(greys.empty() ? 0 : bins, 0.0);
    if (!greys.empty()) {
        const auto [least, most] = std::ranges::minmax(greys);
        const double span = std::max(static_cast<double>(most) - static_cast<double>(least), 1e-6);
        m_least = static_cast<double>(least) - slack * span;
        m_most = static_cast<double>(most) + slack * span;
        for (const float grey : greys) {
            const double place = (static_cast<double>(grey) - m_least) / (m_most - m_least) * bins;
            m_counts[std::min(bins - 1, static_cast<std::size_t>(std::max(0.0, place)))] += 1.0;
        }
        for (double& count : m_counts)
            count = std::log1p(count);
    }
    update();
}

void HistogramStrip::setRange(const DisplayRange& range)
{
    m_range = range;
    update();
}

double HistogramStrip::positionOf(double grey) const
{
    return margin + (grey - m_least) / (m_most - m_least) * (width() - 2 * margin);
}

double HistogramStrip::greyAt(double x) const
{
    return m_least + (x - margin) / std::max(1, width() - 2 * margin) * (m_most - m_least);
}

HistogramStrip::Handle HistogramStrip::handleAt(double x) const
{
    const double low = std::abs(x - positionOf(m_range.low));
    const double high = std::abs(x - positionOf(m_range.high));
    const bool isBetween = x > positionOf(m_range.low) + reach && x < positionOf(m_range.high) - reach;
    if (isBetween)
        return Handle::Both;
    return low < high ? Handle::Low : Handle::High;
}

void HistogramStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.window);
    if (m_counts.empty())
        return;
    const double bottom = height() - margin;
    const double tallest = std::max(1.0, *std::ranges::max_element(m_counts));
    QPolygonF area;
    area.append({positionOf(m_least), bottom});
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const double grey = m_least + (static_cast<double>(i) + 0.5) / bins * (m_most - m_least);
        area.append({positionOf(grey), bottom - m_counts[i] / tallest * (height() - 2 * margin)});
    }
    area.append({positionOf(m_most), bottom});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.line);
    painter.drawPolygon(area);

    QPolygonF curve; // how bright each grey becomes
    for (double x = margin; x <= width() - margin; x += 2.0)
        curve.append({x, bottom - m_range.brightness(greyAt(x)) * (height() - 2 * margin)});
    painter.setPen(QPen(m_theme.mutedText, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(curve);
    for (const double grey : {m_range.low, m_range.high}) {
        const double x = std::clamp(positionOf(grey), 1.0, width() - 1.0);
        painter.fillRect(QRectF(x - 1.0, 0.0, 2.0, height()), m_theme.accent);
    }
}

void HistogramStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty())
        return;
    m_held = handleAt(event->position().x());
    m_heldAt = greyAt(event->position().x());
    mouseMoveEvent(event);
}

void HistogramStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (!m_held) {
        setCursor(m_counts.empty() ? Qt::ArrowCursor : handleAt(x) == Handle::Both ? Qt::OpenHandCursor : Qt::SplitHCursor);
        return;
    }
    const double grey = greyAt(x);
    const double least = (m_most - m_least) / (4.0 * bins); // black and white never meet
    DisplayRange range = m_range;
    if (*m_held == Handle::Low)
        range.low = std::min(grey, m_range.high - least);
    else if (*m_held == Handle::High)
        range.high = std::max(grey, m_range.low + least);
    else {
        range.low += grey - m_heldAt;
        range.high += grey - m_heldAt;
        m_heldAt = grey;
    }
    if (range == m_range)
        return;
    setRange(range);
    Q_EMIT rangeDragged(range);
}

void HistogramStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_held.reset();
}

} // namespace ostwald
