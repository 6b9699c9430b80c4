// Compiled once for each instruction set, OSTWALD_INSTRUCTION_SET being its namespace. No inline function of a header
// may be used here: the linker would keep one copy of it for the whole program, perhaps that of the wrong set.
#include "image/laplacian_kernels.h"

#include "base/lanes.h"

namespace ostwald::OSTWALD_INSTRUCTION_SET {
namespace {

constexpr int together = 2; ///< registers of references in hand at a time
constexpr int chunk = together * laneCount;
constexpr int blockWidth = LaplacianKernels::scratchStacks - 4;

/// alpha = 2, beta = 1.
struct Square {
    static constexpr bool isForLanes = true;

    template <class Value, class V>
    [[gnu::always_inline]] inline V operator()(const Value& value, const V& g) const
    {
        const V one = 1.0F - V{};
        const V c = larger(smaller(value - g, one), -one);
        return c * (sizeOf(c) - one);
    }
};

struct AnyCurve {
    static constexpr bool isForLanes = false;

    const ToneCurve& curve;

    [[gnu::always_inline]] inline float operator()(float value, float g) const
    {
        const float d = value - g;
        const float c = larger(smaller(d, 1.0F), -1.0F);
        const float size = sizeOf(c);
        float core = size * size;
        if (curve.core != nullptr) {
            const float position = size * static_cast<float>(curve.cells);
            const int cell = static_cast<int>(position);
            core = curve.core[cell] + (position - static_cast<float>(cell)) * (curve.core[cell + 1] - curve.core[cell]);
        }
        return ((c < 0.0F ? -core : core) - c) + curve.moreBeta * (d - c);
    }

    [[gnu::always_inline]] inline Lanes operator()(float value, const Lanes& g) const
    {
        Lanes r;
        for (int k = 0; k < laneCount; ++k)
            r[k] = (*this)(value, g[k]);
        return r;
    }
};

/// Calls work with the curve in the form that is fastest.
template <class Work>
[[gnu::always_inline]] inline void withCurve(const ToneCurve& curve, const Work& work)
{
    if (curve.core == nullptr && curve.moreBeta == 0.0F)
        work(Square{});
    else
        work(AnyCurve{curve});
}

void remapDown(const float* row, int halfWidth, const float* references, int depth, const ToneCurve& curve, float* stacks)
{
    withCurve(curve, [&](const auto& added) {
        for (int k = 0; k < depth; k += chunk) {
            Lanes g[together];
            Lanes a[together];
            Lanes b[together];
            Lanes m[together];
            for (int i = 0; i < together; ++i) {
                g[i] = load<Lanes>(references + k + i * laneCount);
                a[i] = added(row[-2], g[i]);
                b[i] = added(row[-1], g[i]);
                m[i] = added(row[0], g[i]);
            }
            float* out = stacks + k;
            for (int x = 0; x < halfWidth; ++x, out += depth)
                for (int i = 0; i < together; ++i) {
                    const Lanes d = added(row[2 * x + 1], g[i]);
                    const Lanes e = added(row[2 * x + 2], g[i]);
                    store(out + i * laneCount, (a[i] + e) + 4.0F * (b[i] + d) + 6.0F * m[i]);
                    a[i] = m[i];
                    b[i] = d;
                    m[i] = e;
                }
        }
    });
}

void down(const float* in, int halfWidth, int depth, float* stacks)
{
    for (int x = 0; x < halfWidth; ++x)
        for (int k = 0; k < depth; k += laneCount) {
            const float* p = in + 2 * x * depth + k;
            const Lanes far = load<Lanes>(p - 2 * depth) + load<Lanes>(p + 2 * depth);
            const Lanes near = load<Lanes>(p - depth) + load<Lanes>(p + depth);
            store(stacks + x * depth + k, far + 4.0F * near + 6.0F * load<Lanes>(p));
        }
}

void combine(const float* const rows[5], int count, float* out)
{
    for (int i = 0; i < count; i += laneCount) {
        const Lanes far = load<Lanes>(rows[0] + i) + load<Lanes>(rows[4] + i);
        const Lanes near = load<Lanes>(rows[1] + i) + load<Lanes>(rows[3] + i);
        store(out + i, (far + 4.0F * near + 6.0F * load<Lanes>(rows[2] + i)) * (1.0F / 256.0F));
    }
}

void bracket(const float* __restrict values, int width, int references, float scale, int* __restrict below,
             float* __restrict weight)
{
    const auto last = static_cast<float>(references - 1);
    for (int x = 0; x < width; ++x) {
        float v = values[x] * scale;
        v = v > 0.0F ? v : 0.0F;
        v = v < last ? v : last;
        int k = static_cast<int>(v);
        k = k < references - 2 ? k : references - 2;
        below[x] = k;
        weight[x] = v - static_cast<float>(k);
    }
}

/// Both halves of a pyramid step on a plain picture.
void halve(const float* const rows[5], int width, float* __restrict scratch, float* __restrict out)
{
    float* __restrict columns = scratch + 2;
    for (int x = 0; x < width; ++x)
        columns[x] = (rows[0][x] + rows[4][x]) + 4.0F * (rows[1][x] + rows[3][x]) + 6.0F * rows[2][x];
    const int end = width - 1;
    columns[-2] = columns[end > 1 ? 2 : 0];
    columns[-1] = columns[end > 0 ? 1 : 0];
    columns[width] = columns[end > 0 ? end - 1 : 0];
    columns[width + 1] = columns[end > 1 ? end - 2 : 0];
    for (int x = 0; x < (width + 1) / 2; ++x)
        out[x] = ((columns[2 * x - 2] + columns[2 * x + 2]) + 4.0F * (columns[2 * x - 1] + columns[2 * x + 1])
                  + 6.0F * columns[2 * x]) * (1.0F / 256.0F);
}

struct Range {
    int least;
    int most;
};

Range rangeOf(const int* values, int count)
{
    int least = values[0];
    int most = values[0];
    for (int i = 1; i < count; ++i) {
        least = values[i] < least ? values[i] : least;
        most = values[i] > most ? values[i] : most;
    }
    return {least, most};
}

/// What a row of coefficients is made from; see LaplacianKernels::detail.
struct DetailRow {
    const float* own;
    const float* above;
    const float* at;
    const float* under;
    int coarseWidth;
    int width;
    const int* below;
    float* scratch;
    float* pairs;
};

/// @tparam fixedDepth  0 = any
template <bool even, bool hasOwn, int fixedDepth>
void detailOf(const DetailRow& row, int anyDepth)
{
    const long depth = fixedDepth > 0 ? fixedDepth : anyDepth;
    constexpr float onStack = even ? 1.0F / 64.0F : 1.0F / 16.0F;
    constexpr float between = even ? 1.0F / 16.0F : 1.0F / 4.0F;
    for (int begin = 0; begin < row.coarseWidth; begin += blockWidth) {
        const int end = begin + blockWidth < row.coarseWidth ? begin + blockWidth : row.coarseWidth;
        const int fineEnd = 2 * end < row.width ? 2 * end : row.width;
        // The vertical half for the block's stacks and one on each side, only of the references that its pixels use.
        const Range used = rangeOf(row.below + 2 * begin, fineEnd - 2 * begin);
        const long firstLane = used.least / laneCount * laneCount;
        const long endLane = used.most + 2;
        const int last = end < row.coarseWidth ? end : row.coarseWidth - 1;
        float* to = row.scratch;
        for (long offset = (begin - 1) * depth; offset <= last * depth; offset += depth, to += depth)
            for (long k = firstLane; k < endLane; k += laneCount) {
                Lanes sum = load<Lanes>(row.at + offset + k);
                if constexpr (even)
                    sum = (load<Lanes>(row.above + offset + k) + load<Lanes>(row.under + offset + k)) + 6.0F * sum;
                else
                    sum += load<Lanes>(row.under + offset + k);
                store(to + k, sum);
            }
        const float* here = row.scratch + depth;
        const float* own = hasOwn ? row.own + 2L * begin * depth : nullptr;
        const int* below = row.below + 2 * begin;
        float* pairs = row.pairs + 4 * begin;
        const auto put = [&](long x, long k, const Lanes4& coarse) {
            Lanes4 difference = -coarse;
            if constexpr (hasOwn)
                difference = load<Lanes4>(own + x * depth + k) - coarse;
            __builtin_memcpy(pairs + 2 * x, &difference, 2 * sizeof(float));
        };
        const auto putStack = [&](const float* right) {
            const long k = below[0];
            put(0, k, ((load<Lanes4>(here - depth + k) + load<Lanes4>(right + k)) + 6.0F * load<Lanes4>(here + k)) * onStack);
        };
        const auto putBetween = [&](const float* right) {
            const long k = below[1];
            put(1, k, (load<Lanes4>(here + k) + load<Lanes4>(right + k)) * between);
        };
        const int inside = end < row.coarseWidth ? end : row.coarseWidth - 1;
        for (int q = begin; q < inside; ++q) {
            putStack(here + depth);
            putBetween(here + depth);
            here += depth;
            own += hasOwn ? 2 * depth : 0;
            below += 2;
            pairs += 4;
        }
        // Beyond its end a coarse row goes on as it ends.
        if (inside < end) {
            putStack(here);
            if (2 * inside + 1 < row.width)
                putBetween(here);
        }
    }
}

template <bool even, bool hasOwn>
void detailAtDepth(const DetailRow& row, int depth)
{
    if (depth == 16)
        detailOf<even, hasOwn, 16>(row, depth);
    else
        detailOf<even, hasOwn, 0>(row, depth);
}

void detail(const float* own, const float* above, const float* at, const float* under, int coarseWidth, int width, int depth,
            const int* below, float* scratch, float* pairs)
{
    const DetailRow row{own, above, at, under, coarseWidth, width, below, scratch, pairs};
    if (above != nullptr && own != nullptr)
        detailAtDepth<true, true>(row, depth);
    else if (above != nullptr)
        detailAtDepth<true, false>(row, depth);
    else if (own != nullptr)
        detailAtDepth<false, true>(row, depth);
    else
        detailAtDepth<false, false>(row, depth);
}

void blend(const float* __restrict pairs, const float* __restrict weight, int width, float* __restrict out)
{
    for (int x = 0; x < width; ++x)
        out[x] = pairs[2 * x] + weight[x] * (pairs[2 * x + 1] - pairs[2 * x]);
}

/// Every other value of two registers.
template <int first, class Register>
[[gnu::always_inline]] inline Register everyOther(const Register& a, const Register& b)
{
    if constexpr (sizeof(Register) == 8 * sizeof(float))
        return __builtin_shufflevector(a, b, first, first + 2, first + 4, first + 6, first + 8, first + 10, first + 12, first + 14);
    else
        return __builtin_shufflevector(a, b, first, first + 2, first + 4, first + 6);
}

template <class Curve>
void blendFinestBy(const Curve& added, const float* pairs, const float* row, const int* below, const float* weight, int width,
                   float spacing, float* out)
{
    int x = 0;
    if constexpr (Curve::isForLanes)
        for (; x + laneCount <= width; x += laneCount) {
            const Lanes value = load<Lanes>(row + x);
            const Lanes g = __builtin_convertvector(load<LaneBits>(below + x), Lanes) * spacing;
            const Lanes some = load<Lanes>(pairs + 2 * x);
            const Lanes others = load<Lanes>(pairs + 2 * x + laneCount);
            const Lanes lower = added(value, g) + everyOther<0>(some, others);
            const Lanes upper = added(value, g + spacing) + everyOther<1>(some, others);
            store(out + x, lower + load<Lanes>(weight + x) * (upper - lower));
        }
    for (; x < width; ++x) {
        const float g = static_cast<float>(below[x]) * spacing;
        const float lower = added(row[x], g) + pairs[2 * x];
        const float upper = added(row[x], g + spacing) + pairs[2 * x + 1];
        out[x] = lower + weight[x] * (upper - lower);
    }
}

void blendFinest(const float* pairs, const float* row, const int* below, const float* weight, int width, float spacing,
                 const ToneCurve& curve, float* out)
{
    withCurve(curve, [&](const auto& added) { blendFinestBy(added, pairs, row, below, weight, width, spacing, out); });
}

void expandOnto(const float* __restrict above, const float* __restrict at, const float* __restrict under, int coarseWidth,
                int width, float* __restrict scratch, float* __restrict row)
{
    const bool even = above != nullptr;
    float* __restrict columns = scratch + 1;
    if (even)
        for (int q = 0; q < coarseWidth; ++q)
            columns[q] = ((above[q] + under[q]) + 6.0F * at[q]) * (1.0F / 64.0F);
    else
        for (int q = 0; q < coarseWidth; ++q)
            columns[q] = (at[q] + under[q]) * (1.0F / 16.0F);
    columns[-1] = columns[coarseWidth > 1 ? 1 : 0];
    columns[coarseWidth] = columns[coarseWidth - 1];
    for (int q = 0; q < width / 2; ++q) {
        row[2 * q] += (columns[q - 1] + columns[q + 1]) + 6.0F * columns[q];
        row[2 * q + 1] += 4.0F * (columns[q] + columns[q + 1]);
    }
    if (width % 2 == 1) {
        const int q = width / 2;
        row[2 * q] += (columns[q - 1] + columns[q + 1]) + 6.0F * columns[q];
    }
}

} // namespace

extern const LaplacianKernels laplacian;
const LaplacianKernels laplacian{remapDown, down, combine, halve, bracket, detail, blend, blendFinest, expandOnto};

} // namespace ostwald::OSTWALD_INSTRUCTION_SET
