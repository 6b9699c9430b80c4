#pragma once

#include "base/job_control.h"
#include "movie/movie.h"

#include <vector>

namespace ostwald {

/// Which grey values become black and white. A display setting only: no measurement sees it.
struct DisplayRange {
    double low = 0.0;    ///< black, in grey values of the movie
    double high = 255.0; ///< white; above low
    double gamma = 1.0;  ///< brightness = ((grey - low) / (high - low))^gamma; above 0

    /// 0 (black) .. 1 (white); what is not a number is black.
    [[nodiscard]] double brightness(double grey) const;

    bool operator==(const DisplayRange&) const = default;
};

/// Grey values of about `count` pixels on a regular grid over a frame; what is not finite is left out.
[[nodiscard]] std::vector<float> sampledGreys(const cv::Mat& pixels, int count);

/// The range from the 0.5 % to the 99.5 % quantile, a little widened: hot pixels do not count. Never empty, also for
/// equal values.
[[nodiscard]] DisplayRange robustRange(std::vector<float> greys);

/// Grey values of frames spread over the whole movie. Frames that cannot be read are left out.
/// @error Cancelled
/// @error CorruptData  none of the frames can be read
[[nodiscard]] Result<std::vector<float>> movieGreys(const Movie& movie, const JobControl& job = {});

/// robustRange() of movieGreys(), so that growth does not change the contrast.
/// @error  as movieGreys()
[[nodiscard]] Result<DisplayRange> movieRange(const Movie& movie, const JobControl& job = {});

} // namespace ostwald
