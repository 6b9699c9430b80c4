#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ostwald {

/// Sizes that jump away from the course of their own particle and back: an outline that changes its mind for
/// some frames, a label that goes astray. They are no noise of a normal law, and a filter takes them for fast
/// kinetics.
///
/// Runs of sizes whose ln r lies, on one side, more than `sd` of the usual distances from the median of seven
/// sizes before and seven after (nearer the ends of the course: of as many on both sides as there are, so
/// that growth shifts nothing), if both the step into the run and the step out of it are beyond `sd` of the
/// usual steps. The usual is 1.4826 times the median. What kinetics does comes and goes in small steps and
/// stays. Places, ascending; none in courses of less than 15 sizes, and none for sd = 0.
[[nodiscard]] std::vector<std::size_t> outlyingSizes(std::span<const double> r_nm, double sd);

} // namespace ostwald
