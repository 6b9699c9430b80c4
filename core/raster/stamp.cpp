#include "raster/stamp.h"

#include "raster/raster_kernels.h"

#include <algorithm>

namespace ostwald {

Stamp Stamp::trimmed(const PixelCanvas& picture, int left, int top)
{
    int first = picture.width;
    int last = -1;
    int upper = picture.height;
    int lower = -1;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            if (picture.row(y)[x] >> 24U != 0) {
                first = std::min(first, x);
                last = std::max(last, x);
                upper = std::min(upper, y);
                lower = y;
            }
    Stamp stamp;
    if (lower < 0)
        return stamp;
    stamp.width = last - first + 1;
    stamp.height = lower - upper + 1;
    stamp.left = left + first;
    stamp.top = top + upper;
    stamp.stride = stamp.width + rasterSlack;
    for (int y = upper; y <= lower; ++y) {
        stamp.pixels.insert(stamp.pixels.end(), picture.row(y) + first, picture.row(y) + last + 1);
        stamp.pixels.insert(stamp.pixels.end(), rasterSlack, 0U);
    }
    return stamp;
}

void putStamp(const PixelCanvas& canvas, const Stamp& stamp, int x, int y)
{
    static const RasterKernels& kernels = rasterKernels(bestInstructionSet());
    x += stamp.left;
    y += stamp.top;
    const int begin = std::max(0, -x);
    const int count = std::min(stamp.width, canvas.width - x) - begin;
    if (count <= 0)
        return;
    for (int row = std::max(0, -y); row < std::min(stamp.height, canvas.height - y); ++row)
        kernels.putRow(canvas.row(y + row) + (x + begin),
                       stamp.pixels.data() + static_cast<std::ptrdiff_t>(row) * stamp.stride + begin, count,
                       canvas.width - x - begin);
}

} // namespace ostwald
