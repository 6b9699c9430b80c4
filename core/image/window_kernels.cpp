// Compiled once for each instruction set, OSTWALD_INSTRUCTION_SET being its namespace. No inline function of a header
// may be used here: the linker would keep one copy of it for the whole program, perhaps that of the wrong set.
#include "image/window_kernels.h"

#include "base/lanes.h"

namespace ostwald::OSTWALD_INSTRUCTION_SET {
namespace {

using Doubles4 __attribute__((vector_size(32))) = double;

void toFloat(const unsigned short* __restrict counts, int count, float* __restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = static_cast<float>(counts[x]);
}

/// @tparam fixedRadius  0 = any
template <int fixedRadius>
void symmetricSumOf(const float* const* rows, const float* weights, int anyRadius, int count, float* out)
{
    const int radius = fixedRadius > 0 ? fixedRadius : anyRadius;
    int x = 0;
    for (; x + laneCount <= count; x += laneCount) {
        Lanes sum = weights[0] * load<Lanes>(rows[radius] + x);
        for (int k = 1; k <= radius; ++k)
            sum += weights[k] * (load<Lanes>(rows[radius - k] + x) + load<Lanes>(rows[radius + k] + x));
        store(out + x, sum);
    }
    for (; x < count; ++x) {
        float sum = weights[0] * rows[radius][x];
        for (int k = 1; k <= radius; ++k)
            sum += weights[k] * (rows[radius - k][x] + rows[radius + k][x]);
        out[x] = sum;
    }
}

void symmetricSum(const float* const* rows, const float* weights, int radius, int count, float* out)
{
    if (radius == 2)
        symmetricSumOf<2>(rows, weights, radius, count, out);
    else
        symmetricSumOf<0>(rows, weights, radius, count, out);
}

void slideMoments(const float* __restrict entering, const float* __restrict leaving, float center, int count,
                  float* __restrict sums, float* __restrict squares)
{
    for (int x = 0; x < count; ++x) {
        const float in = entering[x] - center;
        const float out = leaving[x] - center;
        sums[x] += in - out;
        squares[x] += in * in - out * out;
    }
}

template <class V>
struct Moments {
    V mean;
    V variance;
};

template <class V>
[[gnu::always_inline]] inline Moments<V> momentsAt(const float* sums, const float* squares, int window, int x)
{
    const int half = window / 2;
    V sum = load<V>(sums + x - half);
    V square = load<V>(squares + x - half);
    for (int k = 1; k < window; ++k) {
        sum += load<V>(sums + x - half + k);
        square += load<V>(squares + x - half + k);
    }
    const float share = 1.0F / static_cast<float>(window * window);
    const V mean = share * sum;
    return {mean, larger(share * square - mean * mean, V{})};
}

/// @tparam fixedWindow  0 = any
template <int fixedWindow>
double varianceSumOf(const float* sums, const float* squares, int anyWindow, int count)
{
    const int window = fixedWindow > 0 ? fixedWindow : anyWindow;
    // Eight sums side by side, however wide the registers are.
    constexpr int eight = 8;
    Lanes totals[eight / laneCount]{};
    int x = 0;
    for (; x + eight <= count; x += eight)
        for (int i = 0; i < eight / laneCount; ++i) {
            const Moments<Lanes> moments = momentsAt<Lanes>(sums, squares, window, x + i * laneCount);
            totals[i] = totals[i] + moments.variance;
        }
    double all = 0.0;
    for (const Lanes& total : totals)
        for (int k = 0; k < laneCount; ++k) {
            const float lane = total[k];
            all += static_cast<double>(lane);
        }
    for (; x < count; ++x)
        all += static_cast<double>(momentsAt<float>(sums, squares, window, x).variance);
    return all;
}

double varianceSum(const float* sums, const float* squares, int window, int count)
{
    return window == 5 ? varianceSumOf<5>(sums, squares, window, count) : varianceSumOf<0>(sums, squares, window, count);
}

template <class V>
[[gnu::always_inline]] inline void wienerAt(const float* sums, const float* squares, const float* f, float center, float noise,
                                            int window, int x, float* out)
{
    const auto [mean, variance] = momentsAt<V>(sums, squares, window, x);
    const V least = noise - V{};
    const V gain = larger(variance - least, V{}) / larger(variance, least);
    store(out + x, (mean + gain * (load<V>(f + x) - center - mean)) + center);
}

/// @tparam fixedWindow  0 = any
template <int fixedWindow>
void wienerOf(const float* sums, const float* squares, const float* f, float center, float noise, int anyWindow, int count,
              float* out)
{
    const int window = fixedWindow > 0 ? fixedWindow : anyWindow;
    int x = 0;
    for (; x + laneCount <= count; x += laneCount)
        wienerAt<Lanes>(sums, squares, f, center, noise, window, x, out);
    for (; x < count; ++x)
        wienerAt<float>(sums, squares, f, center, noise, window, x, out);
}

void wiener(const float* sums, const float* squares, const float* f, float center, float noise, int window, int count,
            float* out)
{
    if (window == 5)
        wienerOf<5>(sums, squares, f, center, noise, window, count, out);
    else
        wienerOf<0>(sums, squares, f, center, noise, window, count, out);
}

void slideColumns(const float* __restrict entering, const float* __restrict leaving, int count, double* __restrict columns)
{
    for (int x = 0; x < count; ++x)
        columns[x] += static_cast<double>(entering[x]) - static_cast<double>(leaving[x]);
}

/// running[i] = sum of the first i columns.
void runningSums(const double* columns, int count, double* running)
{
    const Doubles4 zero{};
    Doubles4 before{};
    running[0] = 0.0;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
        const Doubles4 c = load<Doubles4>(columns + i);
        const Doubles4 pairs = c + __builtin_shufflevector(zero, c, 0, 4, 5, 6);
        const Doubles4 fours = pairs + __builtin_shufflevector(zero, pairs, 0, 1, 4, 5);
        store(running + i + 1, before + fours);
        before += __builtin_shufflevector(fours, fours, 3, 3, 3, 3);
    }
    for (; i < count; ++i)
        running[i + 1] = running[i] + columns[i];
}

void darker(const double* columns, const float* __restrict f, const double* __restrict areas, double share, int window,
            int count, double* __restrict running, unsigned char* __restrict mask)
{
    runningSums(columns, count + window - 1, running);
    const double* __restrict ends = running + window;
    for (int x = 0; x < count; ++x)
        mask[x] = static_cast<double>(f[x]) * areas[x] < share * (ends[x] - running[x]) ? 255 : 0;
}

} // namespace

extern const WindowKernels window;
const WindowKernels window{toFloat, symmetricSum, slideMoments, varianceSum, wiener, slideColumns, darker};

} // namespace ostwald::OSTWALD_INSTRUCTION_SET
