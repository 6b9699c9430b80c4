#pragma once

#include "raster/pixel_canvas.h"
#include "raster/raster_kernels.h"

#include <span>
#include <vector>

namespace ostwald {

struct LineStyle {
    float width = 1.0F; ///< px; below 1 a line of 1 px is drawn, paler by that factor
    float dash = 0.0F;  ///< px, ends included; 0 = no gaps
    float gap = 0.0F;   ///< px between dashes
};

/// Draws thin antialiased lines by the thousand, with round corners and ends. A pixel whose centre is d px from the
/// line's centre line gets the coverage
///     c = min(1, max(0, width / 2 + 1/2 - d)),
/// exact for horizontal and vertical lines and within 0.09 of the covered area for others; summed across a line of any
/// direction it is its width. A pixel is inked once by a line, also where its pieces meet:
///     new = old + c opacity (ink - old).
/// What is off the canvas, or not finite, is not drawn. Keeps its working memory; one for each thread.
class LineRaster {
public:
    /// @param isClosed  draws a line from the last point to the first
    void stroke(const PixelCanvas& canvas, std::span<const CanvasPoint> points, bool isClosed, const LineStyle& style,
                CanvasInk ink);
    /// A convex polygon, either way round: c = min(1, max(0, 1/2 + distance to the nearest edge)), positive inside.
    void fillConvex(const PixelCanvas& canvas, std::span<const CanvasPoint> corners, CanvasInk ink);

private:
    /// Makes room for the box around points that reach so far; false = nothing of it is on the canvas.
    [[nodiscard]] bool open(const PixelCanvas& canvas, std::span<const CanvasPoint> points, float reach);
    void coverLine(CanvasPoint from, CanvasPoint to, float reach);
    void coverDashes(std::span<const CanvasPoint> points, bool isClosed, const LineStyle& style, float reach);
    void blend(const PixelCanvas& canvas, CanvasInk ink);

    const RasterKernels& m_kernels = rasterKernels(bestInstructionSet());
    int m_left = 0;
    int m_top = 0;
    CoverageBox m_box{}; ///< all zero between calls
    std::vector<float> m_coverage;
    std::vector<RowSpan> m_spans;
};

} // namespace ostwald
