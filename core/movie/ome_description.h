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
    std::vector<StackAxis> axes;      ///< of Z, C and T those longer than 1, in this order
    std::optional<int> timeAxis;      ///< index into axes; nullopt = there are none
    std::vector<OmePlane> frames;     ///< along that axis, the first of the others
};

/// nullopt when the text is no OME-XML, or holds no Pixels that make sense.
/// @param timeAxis  index into axes of what counts as time; nullopt or no such axis = T, else Z, else C
[[nodiscard]] std::optional<OmeDescription> parseOmeDescription(std::string_view text,
                                                                std::optional<int> timeAxis = {});

} // namespace ostwald
