#pragma once

#include "movie/movie.h"

namespace ostwald {

/// NumPy's .npy (format versions 1 to 3): a picture (rows, columns), a movie (frames, rows, columns), or either with
/// 1, 3 or 4 colours as the last axis. Nothing is pickled out of it.
/// @error UnsupportedFormat  other types and shapes, Fortran order   @error CorruptData  a header that is none
[[nodiscard]] MovieReader npyReader();

} // namespace ostwald
