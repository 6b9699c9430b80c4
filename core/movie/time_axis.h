#pragma once

#include "movie/movie.h"

namespace ostwald {

/// Lets a person's choice decide which axis of `info.axes`, the first of them fastest in the file, is time: sets
/// info.timeAxis and info.frames. Without a choice both stay as they are.
/// @return pictures of the file from one frame to the next; the first of the other axes are shown. 1 without a
///     choice or a preset info.timeAxis
/// @error InvalidArgument  there is no such axis
[[nodiscard]] Result<std::int64_t> chooseTimeAxis(const ReadAs& readAs, MovieInfo& info);

} // namespace ostwald
