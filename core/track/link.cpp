#include "track/link.h"

#include "track/assignment.h"
#include "track/coalescence.h"
#include "track/drift.h"
#include "track/gaps.h"
#include "track/groups.h"
#include "track/interleaved.h"
#include "track/joint_drift.h"
#include "track/rejoin.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int driftRounds = 2;
constexpr int shortGap_frames = 3; ///< closed by distance alone, before the drift and coalescences are known

std::vector<int> assigned(const FrameDetections& from, const FrameDetections& to,
                          const std::vector<Candidate>& candidates, double gate_px, LinkMethod method)
{
    const int rows = static_cast<int>(from.particles.size());
    const int columns = static_cast<int>(to.particles.size());
    return method == LinkMethod::GlobalAssignment ? cheapestAssignment(rows, columns, candidates, gate_px * gate_px)
                                                  : greedyAssignment(rows, columns, candidates);
}

/// Robust mean displacement of the links between whole particles; the shift used where there are fewer than three.
Drift refined(const FrameDetections& from, const FrameDetections& to, const std::vector<int>& links, Drift shift)
{
    std::vector<double> dx;
    std::vector<double> dy;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i] < 0)
            continue;
        const Detection& a = from.particles[i];
        const Detection& b = to.particles[static_cast<std::size_t>(links[i])];
        if (!isWhole(a) || !isWhole(b))
            continue;
        dx.push_back(b.x_px - a.x_px);
        dy.push_back(b.y_px - a.y_px);
    }
    if (dx.size() < 3)
        return shift;
    return {robustMean(std::move(dx)).mean, robustMean(std::move(dy)).mean};
}

TrackPoint pointOf(const FrameDetections& frame, std::size_t k, double suspicion)
{
    const Detection& d = frame.particles[k];
    return {frame.frame, static_cast<int>(k), d.x_px, d.y_px, d.r_px, d.rSd_px, suspicion};
}

} // namespace

Result<Tracks> linkDetections(const Detections& detections, FrameSize size, const LinkParams& params, const JobControl& job)
{
    if (std::all_of(detections.begin(), detections.end(), [](const auto& f) { return f.particles.empty(); }))
        return Error{ErrorCode::InsufficientData, "No particle was found in any frame.", {}};
    Tracks result;
    result.frameSize = size;
    result.firstFrame = detections.front().frame;
    result.lastFrame = detections.back().frame;

    const std::size_t steps = detections.size() - 1;
    std::vector<Drift> shifts(steps);
    for (std::size_t t = 0; t < steps; ++t) {
        if (job.cancelled())
            return cancelledError();
        shifts[t] = shiftBetween(detections[t], detections[t + 1]);
        job.progress(0.4 * static_cast<double>(t + 1) / static_cast<double>(steps));
    }
    const double gate_px = params.maxStep_px ? *params.maxStep_px : automaticGate_px(detections, shifts);

    std::vector<std::vector<int>> next(steps);
    std::vector<std::vector<double>> suspicions(steps);
    for (std::size_t t = 0; t < steps; ++t) {
        if (job.cancelled())
            return cancelledError();
        for (int round = 0; round < driftRounds; ++round) {
            const auto candidates = linkCandidates(detections[t], detections[t + 1], shifts[t], gate_px);
            next[t] = assigned(detections[t], detections[t + 1], candidates, gate_px, params.method);
            suspicions[t] = linkSuspicions(candidates, next[t], static_cast<int>(detections[t + 1].particles.size()),
                                           gate_px * gate_px);
            shifts[t] = refined(detections[t], detections[t + 1], next[t], shifts[t]);
        }
        job.progress(0.4 + 0.5 * static_cast<double>(t + 1) / static_cast<double>(steps));
    }
    result.drift.resize(detections.size());
    for (std::size_t t = 0; t < steps; ++t)
        result.drift[t + 1] = {result.drift[t].dx_px + shifts[t].dx_px, result.drift[t].dy_px + shifts[t].dy_px};

    std::vector<std::vector<bool>> taken(detections.size());
    for (std::size_t t = 0; t < detections.size(); ++t)
        taken[t].assign(detections[t].particles.size(), false);
    for (std::size_t t = 0; t < detections.size(); ++t)
        for (std::size_t k = 0; k < detections[t].particles.size(); ++k) {
            if (taken[t][k])
                continue;
            Track track;
            std::size_t at = t;
            std::size_t particle = k;
            double suspicion = 0.0;
            for (;;) {
                taken[at][particle] = true;
                track.points.push_back(pointOf(detections[at], particle, suspicion));
                if (at == steps || next[at][particle] < 0)
                    break;
                suspicion = suspicions[at][particle];
                particle = static_cast<std::size_t>(next[at][particle]);
                ++at;
            }
            result.tracks.push_back(std::move(track));
        }
    result.tracks = closeGaps(std::move(result.tracks), result.drift, result.firstFrame, gate_px,
                              std::min(params.maxGap_frames, shortGap_frames));
    result.drift = jointDrift(result.tracks, detections, result.drift);
    findCoalescences(result);
    rejoinLost(result, params.maxGap_frames);
    placeInterpolated(result);
    joinInterleaved(result);
    // What was in pieces can be judged as a whole now.
    findCoalescences(result);
    placeInterpolated(result);
    assignGroups(result, detections);
    for (std::size_t i = 0; i < result.tracks.size(); ++i)
        result.tracks[i].id = TrackId{static_cast<std::int64_t>(i) + 1};
    job.progress(1.0);
    return result;
}

} // namespace ostwald
