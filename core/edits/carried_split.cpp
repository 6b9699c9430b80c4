#include "edits/carried_split.h"

#include "edits/mask_surgery.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace ostwald {
namespace {

constexpr double roundAxisRatio = 1.15;

struct Part {
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
};
using Parts = std::array<Part, 2>;

Part partOf(const Detection& d)
{
    return {d.x_px, d.y_px, d.r_px};
}


bool isRound(const Detection& particle)
{
    const cv::Moments m = cv::moments(particle.outline);
    if (m.m00 <= 0.0)
        return true;
    const double mean = 0.5 * (m.mu20 + m.mu02);
    const double half = std::hypot(0.5 * (m.mu20 - m.mu02), m.mu11);
    return std::sqrt((mean + half) / std::max(mean - half, 1e-12)) < roundAxisRatio;
}

/// Across the particle where both parts have equal power.
std::vector<cv::Point2f> lineBetween(const Parts& parts, const Detection& whole)
{
    const double dx = parts[1].x_px - parts[0].x_px;
    const double dy = parts[1].y_px - parts[0].y_px;
    const double d = std::hypot(dx, dy);
    const double t = std::clamp(0.5 + (parts[0].r_px * parts[0].r_px - parts[1].r_px * parts[1].r_px) / (2.0 * d * d), 0.05, 0.95);
    const double x = parts[0].x_px + t * dx;
    const double y = parts[0].y_px + t * dy;
    const double reach = 2.0 * whole.r_px / d;
    const auto point = [](double px, double py) { return cv::Point2f(static_cast<float>(px), static_cast<float>(py)); };
    return {point(x + reach * dy, y - reach * dx), point(x - reach * dy, y + reach * dx)};
}

struct Cut {
    std::vector<cv::Point2f> stroke;
    Parts parts;              ///< in the order of the frame before
    std::size_t particle = 0; ///< that was cut
    int larger = 0;           ///< the one of the parts that keeps the particle's place in the list
};

/// Tries a cut on a copy of the frame.
std::optional<Cut> cutOf(FrameDetections frame, FrameSize size, std::vector<cv::Point2f> stroke, std::optional<std::size_t> only)
{
    const MaskChange change = split(frame, size, stroke);
    if (change.changed.size() != 1 || change.added.size() != 1 || (only && change.changed.front() != *only))
        return std::nullopt;
    return Cut{std::move(stroke),
               {partOf(frame.particles[change.changed.front()]), partOf(frame.particles[change.added.front()])},
               change.changed.front(),
               0};
}

Anchor anchorOf(const Part& part, int frame)
{
    return {frame, part.x_px, part.y_px};
}

const Track* ownerOf(const Tracks& tracks, int frame, std::size_t particle)
{
    const auto found = std::ranges::find_if(tracks.tracks, [&](const Track& track) {
        return track.covers(frame) && track.at(frame).detection == static_cast<int>(particle);
    });
    return found == tracks.tracks.end() ? nullptr : &*found;
}

} // namespace

std::vector<Edit> carriedSplit(const EditedTracks& edited, int frame, const std::vector<cv::Point2f>& stroke)
{
    const Tracks& tracks = edited.tracks;
    if (!edited.detections || frame < tracks.firstFrame || frame > tracks.lastFrame)
        return {};
    const auto detectionsIn = [&](int f) -> const FrameDetections& {
        return (*edited.detections)[static_cast<std::size_t>(f - tracks.firstFrame)];
    };
    std::optional<Cut> cut = cutOf(detectionsIn(frame), tracks.frameSize, stroke, std::nullopt);
    if (!cut)
        return {};
    const Track* track = ownerOf(tracks, frame, cut->particle);
    std::vector<Edit> edits{SplitEdit{frame, stroke}};
    std::vector<Edit> links;
    const Detection* whole = &detectionsIn(frame).particles[cut->particle];
    int before = frame;
    for (int f = frame + 1; track && f <= track->last(); ++f) {
        const TrackPoint& point = track->at(f);
        if (!point.measured())
            continue;
        const auto particle = static_cast<std::size_t>(point.detection);
        const Detection& now = detectionsIn(f).particles[particle];
        if (isRound(now))
            break;
        Parts expected = cut->parts;
        for (Part& part : expected) {
            part.x_px += now.x_px - whole->x_px;
            part.y_px += now.y_px - whole->y_px;
        }
        const auto under = [&](const Part& part) { return particleAt(detectionsIn(f), part.x_px, part.y_px); };
        if (under(expected[0]) != particle || under(expected[1]) != particle)
            break; // found apart
        std::optional<Cut> next = cutOf(detectionsIn(f), tracks.frameSize, lineBetween(expected, now), particle);
        if (!next)
            break;
        const auto moved_px = [&](int a, int b) {
            return std::hypot(expected[0].x_px - next->parts[static_cast<std::size_t>(a)].x_px,
                              expected[0].y_px - next->parts[static_cast<std::size_t>(a)].y_px) +
                   std::hypot(expected[1].x_px - next->parts[static_cast<std::size_t>(b)].x_px,
                              expected[1].y_px - next->parts[static_cast<std::size_t>(b)].y_px);
        };
        if (moved_px(1, 0) < moved_px(0, 1)) {
            std::swap(next->parts[0], next->parts[1]);
            next->larger = 1;
        }
        edits.emplace_back(SplitEdit{f, next->stroke});
        // The larger part keeps the track. Where that is another part than before, or after a gap, each is linked to
        // its own.
        if (next->larger != cut->larger || f > before + 1)
            for (const std::size_t i : {std::size_t{0}, std::size_t{1}})
                links.emplace_back(LinkEdit{anchorOf(cut->parts[i], before), anchorOf(next->parts[i], f)});
        cut = std::move(next);
        whole = &now;
        before = f;
    }
    edits.insert(edits.end(), links.begin(), links.end());
    return edits;
}

} // namespace ostwald
