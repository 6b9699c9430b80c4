#include "track/overlap.h"

#include "track/volume_window.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int shortestParent_frames = 3;
constexpr int window_frames = 4;
constexpr double certain = 2.0;    ///< in sd
constexpr double leastSd_px = 0.1; ///< of a distance between two outlines

bool isMeasured(const Track& track, int frame)
{
    return track.covers(frame) && track.at(frame).measured();
}

bool overlapIn(const Track& a, const Track& b, int frame)
{
    if (!isMeasured(a, frame) || !isMeasured(b, frame))
        return false;
    const auto volumeA = volumeIn(a, frame - window_frames, frame - 1);
    const auto volumeB = volumeIn(b, frame - window_frames, frame - 1);
    if (!volumeA || !volumeB)
        return false;
    const double rA_px = std::cbrt(volumeA->median_px3);
    const double rB_px = std::cbrt(volumeB->median_px3);
    const TrackPoint& pa = a.at(frame);
    const TrackPoint& pb = b.at(frame);
    const double distance_px = std::hypot(pa.x_px - pb.x_px, pa.y_px - pb.y_px);
    // A place along the line between them is about as well known as a radius.
    const double sd_px = std::hypot(std::hypot(pa.rSd_px, pb.rSd_px), volumeA->sd_px3 / (3.0 * rA_px * rA_px),
                                    volumeB->sd_px3 / (3.0 * rB_px * rB_px));
    return rA_px + rB_px - distance_px >= certain * std::max(sd_px, leastSd_px);
}

} // namespace

int firstFusedFrame(const Track& a, const Track& b, int frame)
{
    const int earliest = std::max(a.first(), b.first()) + shortestParent_frames;
    int first = frame;
    for (int t = std::min({frame - 1, a.last(), b.last()}); t >= earliest && overlapIn(a, b, t); --t)
        first = t;
    return first;
}

Track fusedIn(const Track& a, const Track& b, int from, int to)
{
    Track fused;
    for (int frame = from; frame <= to; ++frame) {
        const TrackPoint& pa = a.at(frame);
        const TrackPoint& pb = b.at(frame);
        const double volumeA_px3 = std::pow(pa.r_px, 3);
        const double volumeB_px3 = std::pow(pb.r_px, 3);
        const double volume_px3 = volumeA_px3 + volumeB_px3;
        const double ofA = volume_px3 > 0.0 ? volumeA_px3 / volume_px3 : 0.5;
        TrackPoint point;
        point.frame = frame;
        point.x_px = ofA * pa.x_px + (1.0 - ofA) * pb.x_px;
        point.y_px = ofA * pa.y_px + (1.0 - ofA) * pb.y_px;
        point.r_px = std::cbrt(volume_px3);
        point.rSd_px = std::max(pa.rSd_px, pb.rSd_px);
        fused.points.push_back(point);
    }
    return fused;
}

} // namespace ostwald
