#include "track/stills.h"

#include "track/groups.h"

namespace ostwald {

Result<Tracks> tracksOfStills(const Detections& detections, FrameSize size)
{
    Tracks result;
    result.frameSize = size;
    result.areStills = true;
    for (const FrameDetections& still : detections)
        for (std::size_t k = 0; k < still.particles.size(); ++k) {
            const Detection& seen = still.particles[k];
            Track track;
            track.id = TrackId{static_cast<std::int64_t>(result.tracks.size()) + 1};
            track.points.push_back({.frame = still.frame, .detection = static_cast<int>(k), .x_px = seen.x_px, .y_px = seen.y_px,
                                    .r_px = seen.r_px, .rSd_px = seen.rSd_px});
            result.tracks.push_back(std::move(track));
        }
    if (result.tracks.empty())
        return Error{ErrorCode::InsufficientData, "No particle was found in any frame.", {}};
    result.firstFrame = detections.front().frame;
    result.lastFrame = detections.back().frame;
    result.drift.resize(detections.size());
    assignGroups(result, detections);
    return result;
}

} // namespace ostwald
