#pragma once

#include "movie/movie.h"

#include <optional>
#include <string_view>

namespace ostwald {

/// Where one picture of an OME-TIFF lies.
struct OmePlane {
    std::string file;   ///< name beside the file the description was read from; empty = that file
    int directory = -1; ///< number of its directory in that file, -1 = nowhere
};

/// The first Pixels element of an OME-XML text (openmicroscopy.org, OME-TIFF specification, schema 2016-06).
struct OmeDescription {
    int sizeZ = 1;
    int sizeC = 1;
    int sizeT = 1;
    Calibration calibration;
    std::optional<double> pixelSizeY_nm;
    std::vector<double> planeTimes_s; ///< DeltaT of the planes shown; empty unless every frame has one
    std::vector<OmePlane> frames;     ///< along T, or along Z when SizeT is 1; the first of the other axes
};

/// nullopt when the text is no OME-XML, or holds no Pixels that make sense.
[[nodiscard]] std::optional<OmeDescription> parseOmeDescription(std::string_view text);

} // namespace ostwald
