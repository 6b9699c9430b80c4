#include "track/gaps.h"

#include "track/assignment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

void bridge(Track& track, const Track& next)
{
    const TrackPoint from = track.points.back();
    const TrackPoint to = next.points.front();
    const int gap = to.frame - from.frame;
    for (int k = 1; k < gap; ++k) {
        const double f = static_cast<double>(k) / gap;
        const auto mix = [f](double a, double b) { return (1.0 - f) * a + f * b; };
        track.points.push_back({from.frame + k, -1, mix(from.x_px, to.x_px), mix(from.y_px, to.y_px),
                                mix(from.r_px, to.r_px), std::max(from.rSd_px, to.rSd_px)});
    }
    track.points.insert(track.points.end(), next.points.begin(), next.points.end());
}

} // namespace

std::vector<Track> closeGaps(std::vector<Track> tracks, const std::vector<Drift>& drift, int firstFrame,
                             double gate_px, int maxGap_frames)
{
    const auto driftAt = [&](int frame) { return drift[static_cast<std::size_t>(frame - firstFrame)]; };
    std::vector<Candidate> candidates;
    const double sizeOfRadius = std::sqrt(std::numbers::pi);
    for (std::size_t i = 0; i < tracks.size(); ++i)
        for (std::size_t j = 0; j < tracks.size(); ++j) {
            const TrackPoint& end = tracks[i].points.back();
            const TrackPoint& begin = tracks[j].points.front();
            const int dt = begin.frame - end.frame;
            if (i == j || dt < 2 || dt > maxGap_frames + 1)
                continue;
            const double dx = begin.x_px - driftAt(begin.frame).dx_px - end.x_px + driftAt(end.frame).dx_px;
            const double dy = begin.y_px - driftAt(begin.frame).dy_px - end.y_px + driftAt(end.frame).dy_px;
            const double dSize = sizeOfRadius * (begin.r_px - end.r_px);
            const double f = dx * dx + dy * dy + dSize * dSize;
            if (f < gate_px * gate_px * dt)
                candidates.push_back({static_cast<int>(i), static_cast<int>(j), f * (1.0 + 0.1 * dt)});
        }
    const int count = static_cast<int>(tracks.size());
    const double unmatched = 2.0 * gate_px * gate_px * (maxGap_frames + 1);
    const std::vector<int> next = cheapestAssignment(count, count, candidates, unmatched);
    std::vector<bool> continues(tracks.size(), false);
    for (const int j : next)
        if (j >= 0)
            continues[static_cast<std::size_t>(j)] = true;
    std::vector<Track> joined;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (continues[i])
            continue;
        Track track = std::move(tracks[i]);
        for (int j = next[i]; j >= 0; j = next[static_cast<std::size_t>(j)])
            bridge(track, tracks[static_cast<std::size_t>(j)]);
        joined.push_back(std::move(track));
    }
    return joined;
}

} // namespace ostwald
