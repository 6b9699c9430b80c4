#include "exchange/lineage_results.h"

#include "track/groups.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <utility>

namespace ostwald {
namespace {

LineagePoint lineagePoint(const TrackPoint& point, const Detection& detection)
{
    return {.frame = point.frame, .x_px = point.x_px, .y_px = point.y_px, .r_px = point.r_px,
            .rSd_px = std::isfinite(point.rSd_px) ? point.rSd_px : 0.0, .area_px2 = detection.area_px2,
            .quality = detection.signalToNoise, .spot = 0, .outline = detection.outline};
}

bool meetsBorder(const LineagePoint& point, FrameSize size)
{
    if (size.width <= 0 || size.height <= 0)
        return false;
    const float right = static_cast<float>(size.width - 1);
    const float bottom = static_cast<float>(size.height - 1);
    if (!point.outline.empty())
        return std::ranges::any_of(point.outline, [&](const cv::Point2f& p) {
            return p.x <= 0.0F || p.y <= 0.0F || p.x >= right || p.y >= bottom;
        });
    return point.x_px - point.r_px < 0.0 || point.y_px - point.r_px < 0.0 || point.x_px + point.r_px > size.width - 1 ||
           point.y_px + point.r_px > size.height - 1;
}

Detection detectionOf(const LineagePoint& point, FrameSize size)
{
    Detection detection;
    detection.x_px = point.x_px;
    detection.y_px = point.y_px;
    detection.r_px = point.r_px > 0.0 ? point.r_px : std::sqrt(point.area_px2 / std::numbers::pi);
    detection.rSd_px = point.rSd_px;
    detection.area_px2 = point.area_px2 > 0.0 ? point.area_px2 : std::numbers::pi * point.r_px * point.r_px;
    detection.signalToNoise = point.quality;
    detection.touchesEdge = meetsBorder(point, size);
    detection.outline = point.outline;
    return detection;
}

/// Median radius of the measured points in a span of frames; 0 = none, or not known.
double medianRadius_px(const Track& track, int from, int to)
{
    std::vector<double> radii;
    for (int frame = std::max(from, track.first()); frame <= std::min(to, track.last()); ++frame)
        if (track.at(frame).measured())
            radii.push_back(track.at(frame).r_px);
    if (radii.empty())
        return 0.0;
    const auto middle = radii.begin() + static_cast<std::ptrdiff_t>(radii.size() / 2);
    std::ranges::nth_element(radii, middle);
    return *middle;
}

/// Of a frame of unknown size, which has no border on the right and below.
constexpr FrameSize anywhere{1 << 30, 1 << 30};

/// Builds tracks and what relates them, one step after the other.
class Builder {
public:
    explicit Builder(const Lineage& lineage) : m_lineage(lineage) {}

    TrackedParticles build()
    {
        const FrameSpan span = spanOf(m_lineage);
        Tracks& tracks = m_result.tracks;
        tracks.firstFrame = span.first;
        tracks.lastFrame = span.last;
        tracks.drift.resize(static_cast<std::size_t>(span.last - span.first + 1));
        m_result.notes = m_lineage.notes;
        numberTracks();
        addDetections();
        relate();
        addCoalescences();
        proposeGroups();
        return std::move(m_result);
    }

private:
    Track& track(TrackId id) { return m_result.tracks.tracks[static_cast<std::size_t>(value(id) - 1)]; }

    void numberTracks()
    {
        for (const LineageTrack& theirs : m_lineage.tracks) {
            Track ours;
            ours.id = TrackId{static_cast<std::int64_t>(m_ids.size()) + 1};
            m_ids.emplace(theirs.id, ours.id);
            m_result.tracks.tracks.push_back(std::move(ours));
        }
    }

    /// In every frame by y, then x, as segmentation orders them.
    void addDetections()
    {
        struct Sighting {
            std::size_t track;
            const LineagePoint* point;
        };
        std::vector<std::vector<Sighting>> frames(m_result.tracks.drift.size());
        for (std::size_t i = 0; i < m_lineage.tracks.size(); ++i)
            for (const LineagePoint& point : m_lineage.tracks[i].points)
                frames[static_cast<std::size_t>(point.frame - m_result.tracks.firstFrame)].push_back({i, &point});
        int frame = m_result.tracks.firstFrame;
        for (auto& sightings : frames) {
            std::ranges::stable_sort(sightings, {}, [](const Sighting& s) { return std::pair(s.point->y_px, s.point->x_px); });
            FrameDetections found{frame++, {}};
            for (const Sighting& sighting : sightings) {
                Detection detection = detectionOf(*sighting.point, m_lineage.size);
                append(m_result.tracks.tracks[sighting.track],
                       {found.frame, static_cast<int>(found.particles.size()), detection.x_px, detection.y_px,
                        detection.r_px, detection.rSd_px});
                found.particles.push_back(std::move(detection));
            }
            m_result.detections.push_back(std::move(found));
        }
    }

    /// Missed frames before `point` are filled on straight lines.
    static void append(Track& track, const TrackPoint& point)
    {
        if (!track.points.empty()) {
            const TrackPoint before = track.points.back();
            const double frames = point.frame - before.frame;
            for (int frame = before.frame + 1; frame < point.frame; ++frame) {
                const double part = (frame - before.frame) / frames;
                track.points.push_back({frame, -1, std::lerp(before.x_px, point.x_px, part),
                                        std::lerp(before.y_px, point.y_px, part),
                                        std::lerp(before.r_px, point.r_px, part), 0.0});
            }
        }
        track.points.push_back(point);
    }

    /// A radius without its last digits, which a change of units alters: equal sizes stay equal in every format.
    static long long comparable(double r_px)
    {
        constexpr double perPx = 1e6;
        return std::llround(r_px * perPx);
    }

    void relate()
    {
        for (const LineageTrack& theirs : m_lineage.tracks) {
            std::vector<TrackId> parents;
            for (const std::int64_t parent : theirs.parents)
                parents.push_back(m_ids.at(parent));
            std::ranges::sort(parents, {}, [this](TrackId id) { return std::pair(-comparable(track(id).points.back().r_px), id); });
            Track& child = track(m_ids.at(theirs.id));
            if (parents.size() > 2) {
                m_result.notes.push_back("Particle " + std::to_string(value(child.id)) + " is made of " +
                                         std::to_string(parents.size()) +
                                         " others at once: the largest two count as its parents.");
                parents.resize(2);
            }
            for (std::size_t i = 0; i < parents.size(); ++i)
                child.parents[i] = parents[i];
            if (parents.size() == 2)
                for (const TrackId parent : parents)
                    track(parent).child = child.id;
        }
    }

    void addCoalescences()
    {
        for (const Track& child : m_result.tracks.tracks)
            if (child.parents[1])
                m_result.tracks.coalescences.push_back(coalescenceOf(child));
        std::ranges::stable_sort(m_result.tracks.coalescences, {}, &Coalescence::frame);
    }

    Coalescence coalescenceOf(const Track& child)
    {
        const Track& a = track(*child.parents[0]);
        const Track& b = track(*child.parents[1]);
        const TrackPoint& start = child.points.front();
        Coalescence event{.frame = start.frame, .child = child.id, .parentA = a.id, .parentB = b.id,
                          .x_px = start.x_px, .y_px = start.y_px, .rA_px = a.points.back().r_px,
                          .rB_px = b.points.back().r_px, .rNew_px = medianRadius_px(child, start.frame + 2, start.frame + 6)};
        if (event.rNew_px <= 0.0)
            event.rNew_px = start.r_px;
        const int together = std::min(a.last(), b.last());
        if (a.covers(together) && b.covers(together)) {
            const TrackPoint& pa = a.at(together);
            const TrackPoint& pb = b.at(together);
            event.gap_px = std::hypot(pa.x_px - pb.x_px, pa.y_px - pb.y_px) - pa.r_px - pb.r_px;
        }
        const double lost = std::pow(medianRadius_px(b, b.last() - 3, b.last()), 3);
        const double grown = std::pow(event.rNew_px, 3) - std::pow(medianRadius_px(a, a.last() - 3, a.last()), 3);
        event.volumeRatio = lost > 0.0 ? grown / lost : std::numeric_limits<double>::quiet_NaN();
        // The range of Coalescence::score; another program's merge stands whatever its volumes say.
        constexpr double tolerance = 0.35;
        event.score = event.volumeRatio > 0.0
                          ? std::clamp(1.0 - std::abs(std::log(event.volumeRatio)) / (2.0 * tolerance), 0.5, 1.0)
                          : 0.5;
        return event;
    }

    void proposeGroups()
    {
        const bool isKnown = m_lineage.size.width > 0 && m_lineage.size.height > 0;
        m_result.tracks.frameSize = isKnown ? m_lineage.size : anywhere;
        assignGroups(m_result.tracks, m_result.detections);
        std::map<TrackId, int> heirs;
        for (const Track& child : m_result.tracks.tracks)
            if (child.parents[0] && !child.parents[1])
                ++heirs[*child.parents[0]];
        for (Track& child : m_result.tracks.tracks) {
            if (!child.parents[0] || child.parents[1])
                continue;
            const Track& parent = track(*child.parents[0]);
            const bool isSplit = heirs[parent.id] > 1;
            setUngrouped(child, (isSplit ? "splits off from particle " : "goes on from particle ") +
                                    std::to_string(value(parent.id)) + " in frame " + std::to_string(child.first()));
        }
        for (const auto& [id, count] : heirs)
            setUngrouped(track(id), count > 1 ? "splits after frame " + std::to_string(track(id).last())
                                              : "goes on under another number after frame " +
                                                    std::to_string(track(id).last()));
    }

    /// What took part in a coalescence, too, stays in Group-B.
    static void setUngrouped(Track& track, std::string reason)
    {
        if (track.child || track.parents[1])
            return;
        track.group = Group::Unassigned;
        track.groupReason = std::move(reason);
    }

    const Lineage& m_lineage;
    TrackedParticles m_result;
    std::map<std::int64_t, TrackId> m_ids;
};

} // namespace

Lineage lineageOf(const Tracks& tracks, const Detections& detections)
{
    Lineage lineage;
    lineage.size = tracks.frameSize == anywhere ? FrameSize{} : tracks.frameSize;
    lineage.firstFrame = tracks.firstFrame;
    lineage.lastFrame = tracks.lastFrame;
    for (const Track& track : tracks.tracks) {
        LineageTrack theirs{value(track.id), {}, {}};
        for (const TrackPoint& point : track.points)
            if (point.measured())
                theirs.points.push_back(lineagePoint(point, detections[static_cast<std::size_t>(point.frame - tracks.firstFrame)]
                                                                .particles[static_cast<std::size_t>(point.detection)]));
        for (const auto& parent : track.parents)
            if (parent)
                theirs.parents.push_back(value(*parent));
        lineage.tracks.push_back(std::move(theirs));
    }
    return lineage;
}

Result<TrackedParticles> particlesOf(Lineage lineage)
{
    if (const Status status = normalize(lineage); !status)
        return status.error();
    return Builder(lineage).build();
}

} // namespace ostwald
