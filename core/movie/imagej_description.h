#pragma once

#include "movie/movie.h"

#include <optional>
#include <string_view>

namespace ostwald {

/// What ImageJ writes into the ImageDescription of the first directory
/// ("ImageJ=1.53t\nimages=50\nunit=nm\n...").
struct ImageJDescription {
    int images = 1;
    int channels = 1; ///< of a hyperstack, stored in the order channel, slice, frame, the channel fastest
    int slices = 1;
    int frames = 1;
    bool unitIsNoLength = false;           ///< pixel, inch, or a unit that is not known
    std::optional<double> frameInterval_s; ///< finterval, else 1/fps
    std::optional<double> unit_nm;         ///< length of one `unit` in nm; nullopt for pixel, inch or none
};

/// nullopt when the text was not written by ImageJ.
[[nodiscard]] std::optional<ImageJDescription> parseImageJDescription(std::string_view text);

/// Pixel size from XResolution (pixels per unit), when the description gives the unit's length.
[[nodiscard]] Calibration calibrationFrom(const ImageJDescription& description,
                                          std::optional<double> xResolution);

} // namespace ostwald
