#pragma once

#include "movie/movie.h"
#include "movie/tiff_directory.h"

namespace ostwald {

/// Pixel size, frame interval and warnings from the tags of a TIFF's first directory, by the first program
/// that left some: DigitalMicrograph (65003-65011), FEI and Thermo Fisher (34680, 34682, 34683), Olympus SIS
/// (33471, 33560), TVIPS (37706), Zeiss (34118), JEOL (description), else the resolution in dots per
/// centimetre. Dots per inch are a print size and give a warning only.
void readTiffCalibration(const TiffFile& file, const TiffDirectory& directory, MovieInfo& info);

} // namespace ostwald
