#pragma once

#include "movie/movie.h"

#include <utility>
#include <vector>

namespace ostwald {

/// Where times lie among frames that stand side by side, evenly, in the order of FrameOrder. In a study a time lies between
/// the stills around it in proportion, and that of a sample in the middle of its stills.
class TimelineAxis {
public:
    /// @param frames  how many
    TimelineAxis(const Calibration& calibration, int frames);

    /// Of a time, as a place with its fraction, 0 .. last.
    [[nodiscard]] double placeOf(double t_s) const;
    /// Of a place with its fraction.
    [[nodiscard]] double timeAt_s(double place) const;

private:
    /// Stills of one ageing time.
    struct Sample {
        double t_s;
        double first; ///< place
        double last;
    };

    double m_interval_s; ///< of a movie
    double m_last;
    std::vector<Sample> m_samples; ///< by time
};

} // namespace ostwald
