#pragma once

#include "base/stage_key.h"
#include "ensemble/growth_data.h"
#include "project/project.h"

#include <string>
#include <vector>

namespace ostwald {

/// The key that each stage's result has while it belongs to the project.
struct StageKeys {
    StageKey survey, detections, linked, tracks, ensemble, fit, coalescenceFit;
};

/// survey <- movie content, segmenter; detections <- survey, frame range; linked <- detections, link
/// parameters; tracks <- linked, edits; ensemble <- tracks, calibration, monomer radius; fit <- ensemble, fit
/// parameters, contents of the projects fitted with it; coalescenceFit <- tracks, calibration, its parameters. Every stage also takes the version of its algorithm.
/// In an ex-situ study nothing is linked whatever the link parameters are, and times are ageing times.
/// Of imported particles and tracks, the first three depend on their content alone and so never go stale.
[[nodiscard]] StageKeys stageKeys(const Project& project);

/// What earlier versions of the fit called theirs of the very same data and settings.
[[nodiscard]] std::vector<StageKey> earlierFitKeys(const Project& project);

/// Key of the edits replayed on tracks that were linked under `linked`.
[[nodiscard]] StageKey editedTracksKey(StageKey linked, const std::vector<Edit>& edits);

/// Of all that a fit sees of them, hex: the contentHash of a FitPartner.
[[nodiscard]] std::string trajectoriesHash(const TrajectorySet& set);
[[nodiscard]] std::string contentHash(const GrowthData& data); ///< the same, of trajectories or samples

} // namespace ostwald
