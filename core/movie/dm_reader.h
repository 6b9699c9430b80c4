#pragma once

#include "movie/movie.h"

namespace ostwald {

/// DigitalMicrograph DM3 and DM4: the largest picture or stack of real numbers in ImageList, never the
/// thumbnail. Its third dimension is the frames. Complex pictures are refused by name.
[[nodiscard]] MovieReader dmReader();

} // namespace ostwald
