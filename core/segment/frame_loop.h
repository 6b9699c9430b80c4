#pragma once

#include "base/job_control.h"
#include "base/result.h"
#include "movie/movie.h"

#include <functional>

namespace ostwald {

/// Calls work(i, frame first + i) for i = 0 .. count - 1 from several threads, each i once and in no order; work must
/// only touch what belongs to its i. Progress goes from 0 to 1.
/// @param threads  0 = one per core
/// @error Cancelled, or the first frame that cannot be read
[[nodiscard]] Status forEachFrame(const Movie& movie, int first, int count, int threads, const JobControl& job,
                                  const std::function<void(int i, const Frame& frame)>& work);

/// The same for the frames of a list.
[[nodiscard]] Status forEachFrame(const Movie& movie, const std::vector<int>& frames, int threads,
                                  const JobControl& job, const std::function<void(int i, const Frame& frame)>& work);

} // namespace ostwald
