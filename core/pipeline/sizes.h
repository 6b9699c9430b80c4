#pragma once

#include "ensemble/trajectories.h"
#include "movie/movie.h"
#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

enum class WhichTracks { GroupA, All };

/// The measured sizes of tracks, in nm and s since the first frame of the movie. Left out are interpolated
/// and excluded points, those without a size (as other programs may tell none), particles cut by the border, by another particle or by print; tracks that a person has tagged
/// as excluded or unsure never count. Trajectories without
/// any size left are dropped. In an ex-situ study the frames of a sample are one time of the set: see placeOf().
/// @pre pixel size and times are known, and tracks was linked from detections
[[nodiscard]] TrajectorySet measuredSizes(const Tracks& tracks, const Detections& detections,
                                          const Calibration& calibration, WhichTracks which);

/// The size of this particle in this frame is one of them.
[[nodiscard]] bool sizeCounts(const TrajectorySet& sizes, const Calibration& calibration, TrackId particle, int frame);

} // namespace ostwald
