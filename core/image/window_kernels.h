#pragma once

#include "base/instruction_set.h"

namespace ostwald {

/// Inner loops of filters that look at a window around each pixel, one row at a time.
struct WindowKernels {
    void (*toFloat)(const unsigned short* counts, int count, float* out);
    /// weights[0] rows[radius] + sum over k of weights[k] (rows[radius - k] + rows[radius + k]).
    void (*symmetricSum)(const float* const* rows, const float* weights, int radius, int count, float* out);
    /// Sums over the rows of a window, of f - center and of its square, when a row enters and one leaves.
    void (*slideMoments)(const float* entering, const float* leaving, float center, int count, float* sums, float* squares);
    /// Sum of the local variances of a row; sums and squares are readable from -window / 2 to count + window / 2.
    double (*varianceSum)(const float* sums, const float* squares, int window, int count);
    /// wiener() of a row.
    void (*wiener)(const float* sums, const float* squares, const float* f, float center, float noise, int window, int count,
                   float* out);
    /// Column sums when a row enters and one leaves.
    void (*slideColumns)(const float* entering, const float* leaving, int count, double* columns);
    /// 255 where f areas < share * sum over the window, else 0. The window of pixel x are columns x .. x + window - 1.
    /// @param running  room for count + window values
    void (*darker)(const double* columns, const float* f, const double* areas, double share, int window, int count,
                   double* running, unsigned char* mask);
};

[[nodiscard]] const WindowKernels& windowKernels(InstructionSet set);

} // namespace ostwald
