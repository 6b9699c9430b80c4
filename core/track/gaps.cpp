#include "track/gaps.h"

#include "track/assignment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

/// Cost of no link: 1.05 x the 90th percentile of the candidates' costs for the end and as much for the start.
double costOfNoLink(const std::vector<Candidate>& candidates)
{
    std::vector<double> costs;
    for (const Candidate& candidate : candidates)
        costs.push_back(candidate.cost);
    // The percentile's rank is rounded up, so that a few candidates are not all but one refused.
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(0.9 * static_cast<double>(costs.size()))) - 1;
    std::nth_element(costs.begin(), costs.begin() + rank, costs.end());
    return 2.0 * 1.05 * costs[static_cast<std::size_t>(rank)];
}

} // namespace

void appendBridged(Track& track, const Track& next)
{
    const TrackPoint from = track.points.back();
    const TrackPoint to = next.points.front();
    const int gap = to.frame - from.frame;
    for (int k = 1; k < gap; ++k) {
        const double f = static_cast<double>(k) / gap;
        const auto mix = [f](double a, double b) { return (1.0 - f) * a + f * b; };
        track.points.push_back({from.frame + k, -1, mix(from.x_px, to.x_px), mix(from.y_px, to.y_px),
                                mix(from.r_px, to.r_px), std::max(from.rSd_px, to.rSd_px), 0.0});
    }
    track.points.insert(track.points.end(), next.points.begin(), next.points.end());
}

std::vector<Track> closeGaps(std::vector<Track> tracks, const std::vector<Drift>& drift, int firstFrame,
                             double gate_px, int maxGap_frames)
{
    const auto driftAt = [&](int frame) { return drift[static_cast<std::size_t>(frame - firstFrame)]; };
    std::vector<std::vector<std::size_t>> startsIn(drift.size());
    for (std::size_t j = 0; j < tracks.size(); ++j)
        startsIn[static_cast<std::size_t>(tracks[j].first() - firstFrame)].push_back(j);
    std::vector<Candidate> candidates;
    const double sizeOfRadius = std::sqrt(std::numbers::pi);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const TrackPoint& end = tracks[i].points.back();
        for (int dt = 2; dt <= maxGap_frames + 1; ++dt) {
            const auto at = static_cast<std::size_t>(end.frame + dt - firstFrame);
            if (at >= startsIn.size())
                break;
            for (const std::size_t j : startsIn[at]) {
                const TrackPoint& begin = tracks[j].points.front();
                const double dx =
                    begin.x_px - driftAt(begin.frame).dx_px - end.x_px + driftAt(end.frame).dx_px;
                const double dy =
                    begin.y_px - driftAt(begin.frame).dy_px - end.y_px + driftAt(end.frame).dy_px;
                const double dSize = sizeOfRadius * (begin.r_px - end.r_px);
                const double f = dx * dx + dy * dy + dSize * dSize;
                if (f < gate_px * gate_px * dt)
                    candidates.push_back({static_cast<int>(i), static_cast<int>(j), f * (1.0 + 0.1 * dt)});
            }
        }
    }
    if (candidates.empty())
        return tracks;
    const int count = static_cast<int>(tracks.size());
    const double unmatched = costOfNoLink(candidates);
    const std::vector<int> next = cheapestAssignment(count, count, candidates, unmatched);
    const std::vector<double> suspicions = linkSuspicions(candidates, next, count, unmatched);
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (next[i] >= 0)
            tracks[static_cast<std::size_t>(next[i])].points.front().suspicion = suspicions[i];
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
            appendBridged(track, tracks[static_cast<std::size_t>(j)]);
        joined.push_back(std::move(track));
    }
    return joined;
}

} // namespace ostwald
