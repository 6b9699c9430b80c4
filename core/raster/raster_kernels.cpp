// Compiled once for each instruction set, OSTWALD_INSTRUCTION_SET being its namespace. No inline function of a header
// may be used here: the linker would keep one copy of it for the whole program, perhaps that of the wrong set.
#include "raster/raster_kernels.h"

#include "base/lanes.h"

namespace ostwald::OSTWALD_INSTRUCTION_SET {
namespace {

using Pixels __attribute__((vector_size(sizeof(Lanes)))) = std::uint32_t;
using Counts __attribute__((vector_size(sizeof(Lanes) / 2))) = std::uint16_t;
using Steps __attribute__((vector_size(sizeof(Lanes)))) = std::int32_t;
static_assert(laneCount <= rasterSlack);

constexpr std::uint32_t redBlue = 0xff00ffU;
constexpr std::uint32_t green = 0x00ff00U;
constexpr std::uint32_t opaque = 0xff000000U;
constexpr int smallBox_px2 = 128; ///< a line whose bounding box has more pixels is cut to each row

[[gnu::always_inline]] inline int clipped(float value, int limit)
{
    return static_cast<int>(smaller(larger(value, 0.0F), static_cast<float>(limit)));
}

[[gnu::always_inline]] inline Lanes allOf(float value)
{
    return Lanes{} + value;
}

[[gnu::always_inline]] inline Lanes countUp()
{
    Lanes count{};
    for (int k = 0; k < laneCount; ++k)
        count[k] = static_cast<float>(k);
    return count;
}

void coverLine(const CoverageBox& box, float x1, float y1, float x2, float y2, float reach)
{
    const float dx = x2 - x1;
    const float dy = y2 - y1;
    const float squared = dx * dx + dy * dy;
    const float inverse = squared > 0.0F ? 1.0F / squared : 0.0F;
    const int top = clipped(smaller(y1, y2) - reach, box.height);
    const int bottom = clipped(larger(y1, y2) + reach + 1.0F, box.height);
    int begin = clipped(smaller(x1, x2) - reach, box.width);
    int end = clipped(larger(x1, x2) + reach + 1.0F, box.width);
    const bool isSliced = (end - begin) * (bottom - top) > smallBox_px2 && dy != 0.0F;
    const float alongX = dx * inverse;
    const float alongY = dy * inverse;
    const Lanes counts = countUp();
    const Lanes zero{};
    const Lanes one = allOf(1.0F);
    for (int row = top; row < bottom; ++row) {
        const float y = static_cast<float>(row) + 0.5F - y1;
        if (isSliced) { // only the piece that is near enough to this row
            const float a = (y - reach) / dy;
            const float b = (y + reach) / dy;
            const float xa = x1 + smaller(larger(smaller(a, b), 0.0F), 1.0F) * dx;
            const float xb = x1 + smaller(larger(larger(a, b), 0.0F), 1.0F) * dx;
            begin = clipped(smaller(xa, xb) - reach, box.width);
            end = clipped(larger(xa, xb) + reach + 1.0F, box.width);
        }
        if (begin >= end)
            continue;
        float* coverage = box.coverage + static_cast<std::size_t>(row) * box.stride;
        for (int column = begin; column < end; column += laneCount) {
            const Lanes x = counts + (static_cast<float>(column) + 0.5F - x1);
            const Lanes t = smaller(larger(x * alongX + y * alongY, zero), one);
            const Lanes ex = x - t * dx;
            const Lanes ey = y - t * dy;
            const Lanes here = smaller(reach - rootOf(ex * ex + ey * ey), one);
            store(coverage + column, larger(load<Lanes>(coverage + column), here));
        }
        RowSpan& span = box.spans[row];
        span.begin = begin < span.begin ? begin : span.begin;
        span.end = end > span.end ? end : span.end;
    }
}

/// Red and blue in one number, green in another; halves round to the nearest step.
template <class Colours, class Share>
[[gnu::always_inline]] inline Colours mixed(const Colours& old, std::uint32_t rgb, const Share& share)
{
    const Colours oldRedBlue = old & redBlue;
    const Colours oldGreen = old & green;
    const Colours newRedBlue = oldRedBlue + ((((rgb & redBlue) - oldRedBlue) * share + 0x800080U) >> 8);
    const Colours newGreen = oldGreen + ((((rgb & green) - oldGreen) * share + 0x008000U) >> 8);
    return (newRedBlue & redBlue) | (newGreen & green) | opaque;
}

[[gnu::always_inline]] inline bool isZero(const float* coverage)
{
    std::uint64_t bits[laneCount / 2];
    __builtin_memcpy(bits, coverage, sizeof bits);
    std::uint64_t any = 0;
    for (const std::uint64_t pair : bits)
        any |= pair;
    return any == 0;
}

void blendRow(std::uint32_t* pixels, float* coverage, int count, int room, std::uint32_t rgb, float steps)
{
    int x = 0;
    for (; x < count && x + laneCount <= room; x += laneCount) {
        if (isZero(coverage + x))
            continue; // inside of an outline
        const auto share = __builtin_convertvector(load<Lanes>(coverage + x) * steps + 0.5F, Steps);
        store(pixels + x, mixed(load<Pixels>(pixels + x), rgb, reinterpret_cast<const Pixels&>(share)));
        store(coverage + x, Lanes{});
    }
    for (; x < count; ++x) {
        pixels[x] = mixed(pixels[x], rgb, static_cast<std::uint32_t>(static_cast<int>(coverage[x] * steps + 0.5F)));
        coverage[x] = 0.0F;
    }
    for (x = count; x < count + laneCount; ++x) // what coverLine() put behind the end of a box that the canvas cuts
        coverage[x] = 0.0F;
}

template <class Colours>
[[gnu::always_inline]] inline Colours putOver(const Colours& under, const Colours& over)
{
    // 256 - alpha 256 / 255, so that an opaque colour leaves nothing and a transparent one all
    const Colours alpha = over >> 24;
    const Colours rest = 256U - (alpha + (alpha >> 7));
    const Colours keptRedBlue = ((under & redBlue) * rest >> 8) & redBlue;
    const Colours keptGreen = ((under & green) * rest >> 8) & green;
    return opaque | ((over & 0xffffffU) + (keptRedBlue | keptGreen));
}

void putRow(std::uint32_t* pixels, const std::uint32_t* over, int count, int room)
{
    int x = 0;
    for (; x < count && x + laneCount <= room; x += laneCount)
        store(pixels + x, putOver(load<Pixels>(pixels + x), load<Pixels>(over + x)));
    for (; x < count; ++x)
        pixels[x] = putOver(pixels[x], over[x]);
}

void greyRow(const std::uint16_t* counts, int count, float low, float levels, bool isInverted, std::uint32_t* pixels)
{
    const std::uint32_t flip = isInverted ? 0xffffffU : 0U;
    const Lanes zero{};
    const Lanes white = allOf(255.0F);
    int x = 0;
    for (; x + laneCount <= count; x += laneCount) {
        const Lanes grey = (__builtin_convertvector(load<Counts>(counts + x), Lanes) - low) * levels;
        const auto steps = __builtin_convertvector(smaller(larger(grey, zero), white) + 0.5F, Steps);
        store(pixels + x, (reinterpret_cast<const Pixels&>(steps) * 0x010101U ^ flip) | opaque);
    }
    for (; x < count; ++x) {
        const float grey = smaller(larger((static_cast<float>(counts[x]) - low) * levels, 0.0F), 255.0F);
        pixels[x] = (static_cast<std::uint32_t>(static_cast<int>(grey + 0.5F)) * 0x010101U ^ flip) | opaque;
    }
}

} // namespace

extern const RasterKernels raster;
const RasterKernels raster{coverLine, blendRow, putRow, greyRow};

} // namespace ostwald::OSTWALD_INSTRUCTION_SET
