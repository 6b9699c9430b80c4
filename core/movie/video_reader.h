#pragma once

#include "movie/movie.h"

namespace ostwald {

/// MP4, MOV, AVI, MKV, WebM, GIF and their relatives through FFmpeg. Frames are numbered by their time stamps
/// and found exactly. Colour becomes luminance; depths above 8 bits keep their numbers. An uneven frame rate
/// is kept as times.
[[nodiscard]] MovieReader videoReader();

} // namespace ostwald
