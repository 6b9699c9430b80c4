#pragma once

#include <cstddef>
#include <cstdint>

namespace ostwald {

/// Opaque pixels 0xffRRGGBB that somebody else owns. Pixel (i, j) covers the square from (i, j) to (i + 1, j + 1).
struct PixelCanvas {
    std::uint32_t* pixels = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; ///< pixels from one row to the next

    [[nodiscard]] std::uint32_t* row(int y) const { return pixels + y * stride; }
};

/// A place on the canvas, px.
struct CanvasPoint {
    float x = 0.0F;
    float y = 0.0F;
};

struct CanvasInk {
    std::uint32_t rgb = 0;  ///< 0xRRGGBB; higher bits do not count
    float opacity = 1.0F;   ///< 0 .. 1
};

} // namespace ostwald
