#pragma once

#include "base/job_control.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Finds what is burned into every frame - scale bar, text, hot and dead pixels - from a few frames of a
/// movie: pixels whose value hardly moves (range <= 5 % of the median range) while it is extreme (8 robust sd
/// off the median). On the particles' side of the background a patch also needs a sharp edge, the mark of
/// print: a clipped particle has a blurred one. Less extreme ones count where such an edge, of a patch of more than four
/// pixels, is a step of the median range or more: a clipped background has none. A still, where more than a fifth of the pixels never move,
/// has none.
class BurnedIn {
public:
    /// @param pixels  one channel, every frame of the same size and type
    void add(const cv::Mat& pixels);

    /// CV_8U, 255 = burned in, print widened by a pixel; empty when there is nothing, or fewer than five
    /// frames.
    [[nodiscard]] cv::Mat mask(bool brightParticles) const;

private:
    cv::Mat m_least; // CV_32F
    cv::Mat m_most;  // CV_32F
    int m_frames = 0;
};

/// A frame with its faults mended or marked.
struct CleanFrame {
    cv::Mat values; ///< CV_32F, finite: lone faulty pixels take the median of the valid ones around (5 x 5)
    cv::Mat
        invalid; ///< CV_8U, 255 where nothing is known (blocks of faulty pixels); empty = everything is valid
};

/// Faulty are: values that are not finite; the largest value of an integer type; a black frame around a
/// registered picture (whole rows or columns of zeros at a border and what is connected to them); burned-in
/// pixels; spikes: pixels that stand out from all 16 around their 3 x 3 neighbourhood by 6 local sd, on the
/// particles' side only when no neighbour reaches half of it (a particle is never one pixel wide). Saturation
/// counts only while it covers less than a tenth of the picture: more is an overexposed background.
/// @param burnedIn  of BurnedIn::mask(), may be empty
/// @return without values when cancelled
[[nodiscard]] CleanFrame cleaned(const cv::Mat& pixels, bool brightParticles, const cv::Mat& burnedIn = {},
                                 const JobControl& job = {});

} // namespace ostwald
