#pragma once

#include <string>

namespace ostwald {

/// Another project of the same material whose trajectories share the five constants in the fit of growth: read, never
/// written.
struct FitPartner {
    std::string path;        ///< absolute, UTF-8
    std::string contentHash; ///< of its Group-A trajectories when it was chosen, hex

    bool operator==(const FitPartner&) const = default;
};

} // namespace ostwald
