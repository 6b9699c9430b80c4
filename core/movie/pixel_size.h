#pragma once

#include "movie/movie.h"

namespace ostwald {

/// Puts the pixel size a file tells into `info`. Sizes that are not above 0 and finite are refused with a
/// warning; of pixels that are not square (1 %) the height is kept beside the width, with a warning.
void setPixelSize(MovieInfo& info, double x_nm, double y_nm, const std::string& source);

/// Side of the square of a pixel's area: areas and radii in it are right also where pixels are not square.
/// @pre info.calibration.pixelSize_nm
[[nodiscard]] double isotropicSize_nm(const MovieInfo& info);

/// The movie's own calibration as a project takes it over: lengths by isotropicSize_nm().
[[nodiscard]] Calibration proposedCalibration(const MovieInfo& info);

} // namespace ostwald
