#pragma once

#include <string>

namespace ostwald {

/// Another project of the same material whose trajectories or samples share the five constants in the fit of growth:
/// read, never written.
struct FitPartner {
    std::string path;        ///< absolute, UTF-8
    std::string contentHash; ///< of its Group-A trajectories or samples when it was chosen, hex
    bool isStudy = false;    ///< its sizes are those of samples

    bool operator==(const FitPartner&) const = default;
};

} // namespace ostwald
