#pragma once

#include "movie/movie.h"

#include <utility>
#include <vector>

namespace ostwald {

/// Where times lie among frames that stand side by side, evenly. Pictures of a study stand in their own
/// order: where that follows their ageing times, a time lies between those around it in proportion, and that
/// of a sample in the middle of its pictures.
class TimelineAxis {
public:
    /// @param frames  how many
    TimelineAxis(const Calibration& calibration, int frames);

    /// Later frames are not earlier in time: a time has one place.
    [[nodiscard]] bool isOrdered() const { return m_isOrdered; }
    /// Of a time, as a frame with its fraction, 0 .. last. @pre isOrdered()
    [[nodiscard]] double frameOf(double t_s) const;
    /// Of a frame with its fraction. @pre isOrdered()
    [[nodiscard]] double timeAt_s(double frame) const;
    /// Where a span of time lies: first and last place. In a study that is not ordered by time there can be
    /// several, each half a frame wider than the frames it covers.
    [[nodiscard]] std::vector<std::pair<double, double>> spans(double begin_s, double end_s) const;

private:
    /// Pictures of one ageing time, which follow each other.
    struct Sample {
        double t_s;
        double first;
        double last;
    };

    double m_interval_s; ///< of a movie
    double m_last;
    std::vector<double> m_ageing_s;
    std::vector<Sample> m_samples;
    bool m_isOrdered = true;
};

} // namespace ostwald
