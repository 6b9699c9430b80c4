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

namespace {

/// Both with colours multiplied by alpha.
std::uint32_t over(std::uint32_t below, std::uint32_t above)
{
    const std::uint32_t rest = 255U - (above >> 24U);
    std::uint32_t mixed = 0;
    for (unsigned shift = 0; shift < 32U; shift += 8U)
        mixed |= (((above >> shift) & 255U) + (((below >> shift) & 255U) * rest + 127U) / 255U) << shift;
    return mixed;
}

} // namespace

Stamp joined(std::span<const PlacedStamp> stamps)
{
    Stamp whole;
    int right = 0;
    int bottom = 0;
    bool isEmpty = true;
    for (const auto& [stamp, x] : stamps) {
        if (stamp->pixels.empty())
            continue;
        whole.left = isEmpty ? x + stamp->left : std::min(whole.left, x + stamp->left);
        whole.top = isEmpty ? stamp->top : std::min(whole.top, stamp->top);
        right = isEmpty ? x + stamp->left + stamp->width : std::max(right, x + stamp->left + stamp->width);
        bottom = isEmpty ? stamp->top + stamp->height : std::max(bottom, stamp->top + stamp->height);
        isEmpty = false;
    }
    if (isEmpty)
        return whole;
    whole.width = right - whole.left;
    whole.height = bottom - whole.top;
    whole.stride = whole.width + rasterSlack;
    whole.pixels.assign(static_cast<std::size_t>(whole.stride) * static_cast<std::size_t>(whole.height), 0U);
    for (const auto& [stamp, x] : stamps)
        for (int row = 0; row < stamp->height && !stamp->pixels.empty(); ++row) {
            const std::uint32_t* from = stamp->pixels.data() + static_cast<std::ptrdiff_t>(row) * stamp->stride;
            std::uint32_t* to = whole.pixels.data() +
                                static_cast<std::ptrdiff_t>(stamp->top - whole.top + row) * whole.stride +
                                (x + stamp->left - whole.left);
            for (int column = 0; column < stamp->width; ++column)
                to[column] = over(to[column], from[column]);
        }
    return whole;
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
