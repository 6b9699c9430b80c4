#include "pipeline/sizes.h"

#include "ensemble/sample_times.h"

#include <algorithm>
#include <cassert>

namespace ostwald {
namespace {

bool counts(const TrackPoint& point, const Detections& detections, int firstFrame)
{
    if (!point.measured() || point.excluded || !(point.r_px > 0.0))
        return false;
    const FrameDetections& frame = detections[static_cast<std::size_t>(point.frame - firstFrame)];
    const Detection& detection = frame.particles[static_cast<std::size_t>(point.detection)];
    return !detection.touchesEdge && !detection.occluded && !detection.underPrint;
}

std::vector<double> timesOf_s(const Tracks& tracks, const Calibration& calibration)
{
    if (calibration.isStudy())
        return sampleTimes_s(calibration, tracks.firstFrame, tracks.lastFrame);
    std::vector<double> t_s;
    for (int frame = 0; frame <= tracks.lastFrame; ++frame)
        t_s.push_back(frame * *calibration.frameInterval_s);
    return t_s;
}

} // namespace

TrajectorySet measuredSizes(const Tracks& tracks, const Detections& detections, const Calibration& calibration,
                            WhichTracks which)
{
    assert(calibration.pixelSize_nm && calibration.hasTimes());
    TrajectorySet set;
    set.t_s = timesOf_s(tracks, calibration);
    for (const Track& track : tracks.tracks) {
        if (track.group == Group::Excluded || track.group == Group::Unsure || (which == WhichTracks::GroupA && track.group != Group::A))
            continue;
        Trajectory trajectory;
        trajectory.particle = value(track.id);
        for (const TrackPoint& point : track.points) {
            if (!counts(point, detections, tracks.firstFrame))
                continue;
            trajectory.frame.push_back(placeOf(set, calibration, point.frame));
            trajectory.r_nm.push_back(point.r_px * *calibration.pixelSize_nm);
            trajectory.rSd_nm.push_back(point.rSd_px * *calibration.pixelSize_nm);
        }
        if (!trajectory.frame.empty())
            set.trajectories.push_back(std::move(trajectory));
    }
    return set;
}

bool sizeCounts(const TrajectorySet& sizes, const Calibration& calibration, TrackId particle, int frame)
{
    const auto found = std::ranges::find(sizes.trajectories, value(particle), &Trajectory::particle);
    return found != sizes.trajectories.end() && std::ranges::binary_search(found->frame, placeOf(sizes, calibration, frame));
}

} // namespace ostwald
