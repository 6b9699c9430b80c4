#include "raster/line_raster.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

struct Unit {
    float x;
    float y;
    float length;
};

Unit unitBetween(CanvasPoint from, CanvasPoint to)
{
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float length = std::sqrt(dx * dx + dy * dy);
    return length > 0.0F ? Unit{dx / length, dy / length, length} : Unit{0.0F, 0.0F, 0.0F};
}

CanvasPoint along(CanvasPoint from, const Unit& unit, float distance)
{
    return {from.x + unit.x * distance, from.y + unit.y * distance};
}

} // namespace

bool LineRaster::open(const PixelCanvas& canvas, std::span<const CanvasPoint> points, float reach)
{
    float left = static_cast<float>(canvas.width);
    float top = static_cast<float>(canvas.height);
    float right = 0.0F;
    float bottom = 0.0F;
    for (const CanvasPoint& point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            return false;
        left = std::min(left, point.x - reach);
        top = std::min(top, point.y - reach);
        right = std::max(right, point.x + reach);
        bottom = std::max(bottom, point.y + reach);
    }
    m_left = static_cast<int>(std::max(0.0F, left));
    m_top = static_cast<int>(std::max(0.0F, top));
    m_box.width = static_cast<int>(std::ceil(std::min(right, static_cast<float>(canvas.width)))) - m_left;
    m_box.height = static_cast<int>(std::ceil(std::min(bottom, static_cast<float>(canvas.height)))) - m_top;
    if (m_box.width <= 0 || m_box.height <= 0)
        return false;
    m_box.stride = static_cast<std::size_t>(m_box.width + rasterSlack);
    const auto rows = static_cast<std::size_t>(m_box.height);
    if (m_coverage.size() < m_box.stride * rows)
        m_coverage.resize(m_box.stride * rows, 0.0F);
    m_spans.assign(rows, {m_box.width, 0});
    m_box.coverage = m_coverage.data();
    m_box.spans = m_spans.data();
    for (int row = 0; row < m_box.height; ++row) { // the canvas comes from far memory while the coverage is found
        __builtin_prefetch(canvas.row(m_top + row) + m_left, 1);
        __builtin_prefetch(canvas.row(m_top + row) + m_left + m_box.width - 1, 1);
    }
    return true;
}

void LineRaster::coverLine(CanvasPoint from, CanvasPoint to, float reach)
{
    const auto left = static_cast<float>(m_left);
    const auto top = static_cast<float>(m_top);
    m_kernels.coverLine(m_box, from.x - left, from.y - top, to.x - left, to.y - top, reach);
}

void LineRaster::coverDashes(std::span<const CanvasPoint> points, bool isClosed, const LineStyle& style, float reach)
{
    // Round ends reach beyond a piece by half the width: the pieces are that much shorter.
    const float piece = std::max(0.0F, style.dash - style.width);
    const float hole = style.gap + (style.dash - piece);
    float left = piece; // of the dash or gap in hand
    bool isDash = true;
    const std::size_t lines = isClosed ? points.size() : points.size() - 1;
    for (std::size_t i = 0; i < lines; ++i) {
        const CanvasPoint from = points[i];
        const CanvasPoint to = points[(i + 1) % points.size()];
        const Unit line = unitBetween(from, to);
        for (float done = 0.0F; done < line.length;) {
            const float step = std::min(left, line.length - done);
            if (isDash)
                coverLine(along(from, line, done), along(from, line, done + step), reach);
            done += step;
            left -= step;
            if (left <= 0.0F) {
                isDash = !isDash;
                left = isDash ? piece : hole;
                if (isDash && piece == 0.0F) { // a dot
                    coverLine(along(from, line, done), along(from, line, done), reach);
                    isDash = false;
                    left = hole;
                }
            }
        }
    }
}

void LineRaster::stroke(const PixelCanvas& canvas, std::span<const CanvasPoint> points, bool isClosed,
                        const LineStyle& style, CanvasInk ink)
{
    const float width = std::max(1.0F, style.width);
    const float reach = width / 2.0F + 0.5F;
    if (points.empty() || !open(canvas, points, reach))
        return;
    if (style.dash > 0.0F && style.gap > 0.0F) {
        coverDashes(points, isClosed, {width, style.dash, style.gap}, reach);
    } else {
        for (std::size_t i = 1; i < points.size(); ++i)
            coverLine(points[i - 1], points[i], reach);
        if (isClosed || points.size() == 1)
            coverLine(points.back(), points.front(), reach);
    }
    ink.opacity *= std::min(1.0F, style.width);
    blend(canvas, ink);
}

void LineRaster::fillConvex(const PixelCanvas& canvas, std::span<const CanvasPoint> corners, CanvasInk ink)
{
    if (corners.size() < 3 || !open(canvas, corners, 0.5F))
        return;
    float twiceArea = 0.0F;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const CanvasPoint& a = corners[i];
        const CanvasPoint& b = corners[(i + 1) % corners.size()];
        twiceArea += (a.x - corners[0].x) * (b.y - corners[0].y) - (b.x - corners[0].x) * (a.y - corners[0].y);
    }
    const float inwards = twiceArea < 0.0F ? -1.0F : 1.0F;
    for (int row = 0; row < m_box.height; ++row) {
        std::fill_n(m_box.coverage + static_cast<std::size_t>(row) * m_box.stride, m_box.width, 1.0F);
        m_spans[static_cast<std::size_t>(row)] = {0, m_box.width};
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const CanvasPoint& a = corners[i];
        const Unit edge = unitBetween(a, corners[(i + 1) % corners.size()]);
        if (edge.length == 0.0F)
            continue;
        const float x = static_cast<float>(m_left) + 0.5F - a.x;
        for (int row = 0; row < m_box.height; ++row) {
            float* coverage = m_box.coverage + static_cast<std::size_t>(row) * m_box.stride;
            const float y = static_cast<float>(m_top + row) + 0.5F - a.y;
            for (int column = 0; column < m_box.width; ++column) {
                const float distance = inwards * (edge.x * y - edge.y * (x + static_cast<float>(column)));
                coverage[column] = std::min(coverage[column], std::max(0.0F, 0.5F + distance));
            }
        }
    }
    blend(canvas, ink);
}

void LineRaster::blend(const PixelCanvas& canvas, CanvasInk ink)
{
    const float steps = 256.0F * std::clamp(ink.opacity, 0.0F, 1.0F);
    for (int row = 0; row < m_box.height; ++row) {
        const auto [begin, end] = m_spans[static_cast<std::size_t>(row)];
        if (begin < end)
            m_kernels.blendRow(canvas.row(m_top + row) + m_left + begin,
                               m_box.coverage + static_cast<std::size_t>(row) * m_box.stride + begin, end - begin,
                               canvas.width - m_left - begin, ink.rgb, steps);
    }
}

} // namespace ostwald
