#pragma once

#include "ensemble/trajectories.h"
#include "movie/movie.h"

#include <vector>

namespace ostwald {

/// The ageing times of the samples in these frames, ascending. @pre calibration.isStudy()
[[nodiscard]] std::vector<double> sampleTimes_s(const Calibration& calibration, int firstFrame, int lastFrame);

/// The place of a frame among the times of measured sizes: its own, or that of its sample; -1 where there is none.
[[nodiscard]] int placeOf(const TrajectorySet& sizes, const Calibration& calibration, int frame);

} // namespace ostwald
