#pragma once

#include "raster/pixel_canvas.h"

#include <span>
#include <vector>

namespace ostwald {

/// A small picture that is copied many times, such as a digit.
struct Stamp {
    int width = 0;
    int height = 0;
    int left = 0; ///< px from the place where it is put to its upper left pixel
    int top = 0;
    int stride = 0; ///< pixels from one row to the next: the width and rasterSlack transparent ones
    std::vector<std::uint32_t> pixels; ///< row by row, 0xAARRGGBB, colours multiplied by alpha

    /// Takes pixels of that size without the empty rows and columns around them. @param left, top  as above, of the whole
    [[nodiscard]] static Stamp trimmed(const PixelCanvas& picture, int left, int top);
};

/// A stamp and how far to the right of a common place it stands.
struct PlacedStamp {
    const Stamp* stamp = nullptr; ///< not null
    int x = 0;
};

/// One stamp of several, later ones over earlier ones.
[[nodiscard]] Stamp joined(std::span<const PlacedStamp> stamps);

/// Puts it over what is there; what is off the canvas is not drawn.
void putStamp(const PixelCanvas& canvas, const Stamp& stamp, int x, int y);

} // namespace ostwald
