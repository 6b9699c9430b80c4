#pragma once

#include "movie/movie.h"

namespace ostwald {

/// Puts frame times that a file tells into `info`: even ones (to 1 % of their mean spacing, or to
/// `resolution_s`) become the frame interval, uneven ones are kept with the mean interval and a warning.
/// Times that do not rise say nothing about time and are left out, with a warning.
void setFrameTimes(MovieInfo& info, std::vector<double> times_s, double resolution_s,
                   const std::string& source);

} // namespace ostwald
