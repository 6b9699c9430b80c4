#pragma once

#include "movie/movie.h"

namespace ostwald {

/// Puts the pixel size a file tells into `info`. Sizes that are not above 0 and finite are refused with a
/// warning; pixels that are not square (1 %) count with their width, with a warning.
void setPixelSize(MovieInfo& info, double x_nm, double y_nm, const std::string& source);

} // namespace ostwald
