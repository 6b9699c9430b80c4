#pragma once

#include "base/stage_key.h"
#include "project/project.h"

#include <vector>

namespace ostwald {

/// The key that each stage's result has while it belongs to the project.
struct StageKeys {
    StageKey survey, detections, linked, tracks, ensemble, fit, coalescenceFit;
};

/// survey <- movie content, segmenter; detections <- survey, frame range; linked <- detections, link
/// parameters; tracks <- linked, edits; ensemble <- tracks, calibration, monomer radius; fit <- ensemble, fit
/// parameters; coalescenceFit <- tracks, calibration, its parameters. Every stage also takes the version of its algorithm.
/// Of imported particles and tracks, the first three depend on their content alone and so never go stale.
[[nodiscard]] StageKeys stageKeys(const Project& project);

/// Key of the edits replayed on tracks that were linked under `linked`.
[[nodiscard]] StageKey editedTracksKey(StageKey linked, const std::vector<Edit>& edits);

} // namespace ostwald
