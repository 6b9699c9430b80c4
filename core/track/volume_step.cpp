#include "track/volume_step.h"

#include "base/median.h"
#include "track/volume_window.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace ostwald {
namespace {

constexpr int window_frames = 5;
constexpr int fewestInWindow = 4;
constexpr int earlier_frames = 15;
constexpr double step = 1.5; ///< of the volume
constexpr double significance = 4.0;
constexpr double roundOff = 1e-3;       ///< of ln V: no size is known better
constexpr std::size_t fewestJumps = 30; ///< of which the ten beside a step are a minority

/// A line through ln V over some frames.
struct Line {
    double atJump = 0.0;    ///< its value at the frame of the jump
    double residual2 = 0.0; ///< sum of squares
    double variance = 0.0;  ///< of atJump, per variance of one ln V
    int points = 0;
};

std::optional<Line> lineThrough(const Track& track, int from, int to, int jump)
{
    std::vector<std::pair<double, double>> points;
    for (int frame = from; frame <= to; ++frame)
        if (const TrackPoint& point = track.at(frame); point.measured() && point.r_px > 0.0)
            points.emplace_back(frame - jump, 3.0 * std::log(point.r_px));
    if (static_cast<int>(points.size()) < fewestInWindow)
        return std::nullopt;
    const auto count = static_cast<double>(points.size());
    double t = 0.0;
    double v = 0.0;
    for (const auto& [time, value] : points) {
        t += time / count;
        v += value / count;
    }
    double tt = 0.0;
    double tv = 0.0;
    for (const auto& [time, value] : points) {
        tt += (time - t) * (time - t);
        tv += (time - t) * (value - v);
    }
    const double slope = tv / tt;
    Line line{v - slope * t, 0.0, 1.0 / count + t * t / tt, static_cast<int>(points.size())};
    for (const auto& [time, value] : points)
        line.residual2 += std::pow(value - v - slope * (time - t), 2);
    return line;
}

struct Jump {
    int frame = 0;
    double size = 0.0; ///< J
    double sd =
        0.0; ///< of J, from what the ten sizes scatter about their lines: all that a short track tells
};

std::vector<Jump> jumpsOf(const Track& track)
{
    std::vector<Jump> jumps;
    for (int frame = track.first() + window_frames; frame + window_frames <= track.last(); ++frame) {
        const auto before = lineThrough(track, frame - window_frames, frame - 1, frame);
        const auto after = lineThrough(track, frame + 1, frame + window_frames, frame);
        if (!before || !after)
            continue;
        const double variance =
            (before->residual2 + after->residual2) / static_cast<double>(before->points + after->points - 4);
        jumps.push_back({frame, after->atJump - before->atJump,
                         std::sqrt(variance * (before->variance + after->variance))});
    }
    return jumps;
}

/// The usual jump of the track, as the sd of a normal law; nothing for tracks too short to have one.
std::optional<double> usualJump(const std::vector<Jump>& jumps)
{
    if (jumps.size() < fewestJumps)
        return std::nullopt;
    std::vector<double> sizes;
    for (const Jump& jump : jumps)
        sizes.push_back(std::abs(jump.size));
    return sdPerMedianDistance * medianInPlace(sizes);
}

/// The share of the measured sizes inside [from, to] on the wrong side of `volume_px3`.
double shareBeyond(const Track& track, int from, int to, double volume_px3, bool isAbove)
{
    int measured = 0;
    int beyond = 0;
    for (int frame = std::max(from, track.first()); frame <= std::min(to, track.last()); ++frame)
        if (const TrackPoint& point = track.at(frame); point.measured()) {
            ++measured;
            beyond += (std::pow(point.r_px, 3) > volume_px3) == isAbove ? 1 : 0;
        }
    return measured > 0 ? static_cast<double>(beyond) / measured : 0.0;
}

/// Larger by half at least, and hardly any size afterwards is back where it was, or was there before: what
/// comes and goes is an outline that changes its mind.
bool isForGood(const Track& track, int frame)
{
    constexpr double hardlyAny = 0.1;
    const auto before = volumeIn(track, frame - window_frames, frame - 1);
    const auto after = volumeIn(track, frame + 1, frame + window_frames);
    if (!before || !after || after->median_px3 < step * before->median_px3)
        return false;
    const double between_px3 = std::sqrt(before->median_px3 * after->median_px3);
    return shareBeyond(track, frame - earlier_frames, frame - 1, between_px3, true) <= hardlyAny &&
           shareBeyond(track, frame + 1, track.last(), between_px3, false) <= hardlyAny;
}

} // namespace

std::optional<int> volumeStepOf(const Track& track)
{
    const std::vector<Jump> jumps = jumpsOf(track);
    const std::optional<double> usual = usualJump(jumps);
    std::optional<Jump> largest;
    for (const Jump& jump : jumps)
        if (jump.size >= std::log(step) &&
            jump.size >= significance * std::max(usual.value_or(jump.sd), roundOff) &&
            (!largest || jump.size > largest->size) && isForGood(track, jump.frame))
            largest = jump;
    return largest ? std::optional(largest->frame) : std::nullopt;
}

} // namespace ostwald
