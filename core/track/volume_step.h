#pragma once

#include "track/tracks.h"

#include <optional>

namespace ostwald {

/// The frame in which a particle becomes larger by half or more for good, in one step: growth by monomers is
/// gradual.
///
/// Straight lines through ln r^3 of the five frames before and the five after meet in the frame between them;
/// J is the gap that remains there. A step is a J of at least ln 1.5 that is also four times the usual |J| of
/// the track: so judged, noise of any kind, fast growth and lasting errors of the size make no step.
[[nodiscard]] std::optional<int> volumeStepOf(const Track& track);

} // namespace ostwald
