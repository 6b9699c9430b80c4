#pragma once

#include "base/instruction_set.h"

namespace ostwald {

/// What the tone curve of the local Laplacian filter adds to a value v near a reference g, both in units of its edge:
/// with d = v - g and c = d clamped to +-1   (beta - 1) (d - c) + core(|c|) sgn(c) - c.
struct ToneCurve {
    float moreBeta = 0.0F;       ///< beta - 1
    const float* core = nullptr; ///< at |c| = i / cells, i = 0 .. cells + 1; null = c^2
    int cells = 0;
};

/// Inner loops of the fast local Laplacian filter. A row of stacks holds, pixel by pixel, one value for every
/// reference (`depth` of them, a multiple of 16); a padded row may be read two pixels before and after its ends.
struct LaplacianKernels {
    /// Horizontal half of a pyramid step on what the curve adds to a row: 5 taps (1 4 6 4 1) at every other pixel.
    void (*remapDown)(const float* paddedRow, int halfWidth, const float* references, int depth, const ToneCurve& curve,
                      float* stacks);
    /// The same on a row of stacks.
    void (*down)(const float* paddedStacks, int halfWidth, int depth, float* stacks);
    /// Vertical half: (1 4 6 4 1) / 256 of five rows of count values.
    void (*combine)(const float* const rows[5], int count, float* out);
    /// A whole pyramid step on a plain picture: one row of half the width.
    /// @param scratch  room for width + 4 values
    void (*halve)(const float* const rows[5], int width, float* scratch, float* out);
    /// below[x], weight[x]: the reference under the value and the share of the next one; scale is 1 / their spacing.
    void (*bracket)(const float* values, int width, int references, float scale, int* below, float* weight);
    /// One row of Laplacian coefficients of the two references around each pixel: own (null = left out) minus the
    /// expanded coarse rows, which are padded; above is null for an odd row, which lies between at and under.
    /// @param scratch  room for the stacks of scratchStacks pixels
    void (*detail)(const float* own, const float* above, const float* at, const float* under, int coarseWidth, int width,
                   int depth, const int* below, float* scratch, float* pairs);
    /// out[x] = pair interpolated by weight.
    void (*blend)(const float* pairs, const float* weight, int width, float* out);
    /// The finest level, whose own values are what the curve adds to the row itself.
    void (*blendFinest)(const float* pairs, const float* row, const int* below, const float* weight, int width,
                        float spacing, const ToneCurve& curve, float* out);
    /// Adds an expanded coarse picture to a row; above as for detail.
    /// @param scratch  room for coarseWidth + 2 values
    void (*expandOnto)(const float* above, const float* at, const float* under, int coarseWidth, int width, float* scratch,
                       float* row);

    static constexpr int scratchStacks = 68;
};

[[nodiscard]] const LaplacianKernels& laplacianKernels(InstructionSet set);

} // namespace ostwald
