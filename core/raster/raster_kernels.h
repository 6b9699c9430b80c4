#pragma once

#include "base/instruction_set.h"

#include <cstddef>
#include <cstdint>

namespace ostwald {

/// Columns begin .. end - 1 of a row.
struct RowSpan {
    int begin;
    int end;
};

/// Coverage of the pixels of a box, 0 .. 1, row by row. Behind `width` each row has room for rasterSlack more.
struct CoverageBox {
    float* coverage;
    RowSpan* spans; ///< of each row: outside of it the coverage is zero
    std::size_t stride;
    int width;
    int height;
};

inline constexpr int rasterSlack = 8; ///< pixels that a kernel may work on at a time

/// Inner loops of LineRaster, of putStamp() and of pictures.
struct RasterKernels {
    /// Raises the coverage of pixels around the line from (x1, y1) to (x2, y2), in px of the box, to
    /// min(1, max(0, reach - distance)).
    void (*coverLine)(const CoverageBox& box, float x1, float y1, float x2, float y2, float reach);
    /// pixel += coverage steps / 256 (rgb - pixel), and the coverage is zero again.
    /// @param room  pixels from the first to the end of the canvas's row, at least count
    void (*blendRow)(std::uint32_t* pixels, float* coverage, int count, int room, std::uint32_t rgb, float steps);
    /// Puts a row of premultiplied colours over pixels. @param room  as above; `over` has rasterSlack more, transparent
    void (*putRow)(std::uint32_t* pixels, const std::uint32_t* over, int count, int room);
    /// Grey (count - low) levels, rounded, 0 .. 255; inverted 255 less that.
    void (*greyRow)(const std::uint16_t* counts, int count, float low, float levels, bool isInverted, std::uint32_t* pixels);
};

[[nodiscard]] const RasterKernels& rasterKernels(InstructionSet set);

} // namespace ostwald
