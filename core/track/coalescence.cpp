#include "track/coalescence.h"

#include "track/gaps.h"
#include "track/geometry.h"
#include "track/overlap.h"
#include "track/renumber.h"
#include "track/volume_window.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <optional>

namespace ostwald {
namespace {

constexpr int shortestParent_frames = 3;
constexpr int shortestProduct_frames = 3;
constexpr int resplit_frames = 5;
constexpr int lateStart_frames = 3;     ///< the outline of a new product may be missed this long
constexpr std::size_t fewestOthers = 5;
constexpr double usualTolerance = 0.35; ///< of |ln q|
constexpr double widestTolerance = std::numbers::ln2;

double contactReach_px(double ra_px, double rb_px)
{
    return 1.35 * (ra_px + rb_px) + 2.0;
}

double toleranceFor(double sd)
{
    return std::clamp(3.0 * sd, usualTolerance, widestTolerance);
}

struct Event {
    std::size_t lost = 0;
    std::size_t partner = 0;
    std::size_t product = 0; ///< == partner when the partner's own track goes on
    int frame = 0;
    double ratio = 1.0;
    double ratioSd = 0.0; ///< of ln q
    double misfit = 0.0;  ///< the larger of both logarithms over its tolerance, 0 .. 1
};

class Finder {
public:
    explicit Finder(Tracks& result)
        : m_result(result), m_tracks(result.tracks), m_geometry(result)
    {
    }

    void run()
    {
        // By time: the product of one event may be the partner of the next.
        for (int frame = m_result.firstFrame; frame < m_result.lastFrame; ++frame)
            for (std::size_t i = 0; i < m_tracks.size(); ++i) {
                if (m_tracks[i].points.empty() || m_tracks[i].last() != frame)
                    continue;
                if (joinedAfterContact(i) || joinedAcrossBlob(i))
                    continue;
                if (const auto event = eventOf(i))
                    record(*event);
            }
        dropEmptyTracks(m_result);
        std::stable_sort(m_result.coalescences.begin(), m_result.coalescences.end(),
                         [](const Coalescence& a, const Coalescence& b) { return a.frame < b.frame; });
    }

private:
    static TrackId idOf(std::size_t index) { return TrackId{static_cast<std::int64_t>(index) + 1}; }

    /// Neither a product's parent nor too short, and not carried over the border.
    [[nodiscard]] bool mayBeLost(const Track& track) const
    {
        return track.last() < m_result.lastFrame && !track.child &&
               static_cast<int>(track.points.size()) >= shortestParent_frames &&
               !m_geometry.meetsBorder(track.points.back(), track.last() + 1);
    }

    /// Median ratio of the volumes of all particles seen on both sides of `frame`, after to before; 1 when there are
    /// fewer than five.
    [[nodiscard]] double growthAround(int frame) const
    {
        if (const auto known = m_growth.find(frame); known != m_growth.end())
            return known->second;
        std::vector<double> ratios;
        for (const Track& track : m_tracks) {
            if (track.points.empty() || track.first() > frame - 4 || track.last() < frame + 6)
                continue;
            const auto before = volumeIn(track, frame - 4, frame - 1);
            const auto after = volumeIn(track, frame + 2, frame + 6);
            if (before && after && before->median_px3 > 0.0)
                ratios.push_back(after->median_px3 / before->median_px3);
        }
        double growth = 1.0;
        if (ratios.size() >= fewestOthers) {
            const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
            std::nth_element(ratios.begin(), middle, ratios.end());
            growth = *middle;
        }
        m_growth[frame] = growth;
        return growth;
    }

    [[nodiscard]] std::optional<Event> tested(std::size_t lost, std::size_t partner, std::size_t product,
                                              int frame) const
    {
        if (m_tracks[product].last() - frame + 1 < shortestProduct_frames)
            return std::nullopt;
        const auto ofLost = volumeIn(m_tracks[lost], frame - 4, frame - 1);
        const auto before = volumeIn(m_tracks[partner], frame - 4, frame - 1);
        auto after = volumeIn(m_tracks[product], frame + 2, frame + 6);
        if (!ofLost || !before || !after)
            return std::nullopt;
        const double growth = growthAround(frame);
        after->median_px3 /= growth;
        after->sd_px3 /= growth;
        const double gained = after->median_px3 - before->median_px3;
        if (gained <= 0.0)
            return std::nullopt;
        const double both = before->median_px3 + ofLost->median_px3;
        Event event{lost, partner, product, frame, gained / ofLost->median_px3, 0.0, 0.0};
        event.ratioSd = std::hypot(std::hypot(after->sd_px3, before->sd_px3) / gained,
                                   ofLost->sd_px3 / ofLost->median_px3);
        // What is gained by a small partner is lost in the noise of a big one: the product's own volume must
        // fit too.
        const double wholeSd =
            std::hypot(after->sd_px3 / after->median_px3, std::hypot(before->sd_px3, ofLost->sd_px3) / both);
        const double ofGain = std::abs(std::log(event.ratio)) / toleranceFor(event.ratioSd);
        const double ofWhole = std::abs(std::log(after->median_px3 / both)) / toleranceFor(wholeSd);
        event.misfit = std::max(ofGain, ofWhole);
        if (event.misfit > 1.0)
            return std::nullopt;
        return event;
    }

    [[nodiscard]] std::optional<Event> eventOf(std::size_t lost) const
    {
        const Track& a = m_tracks[lost];
        if (!mayBeLost(a))
            return std::nullopt;
        std::optional<Event> best;
        const auto keep = [&best](const std::optional<Event>& event) {
            if (event && (!best || event->misfit < best->misfit))
                best = event;
        };
        const TrackPoint& pa = a.points.back();
        for (std::size_t j = 0; j < m_tracks.size(); ++j) {
            const Track& b = m_tracks[j];
            if (j == lost || b.points.empty() || b.child || !b.covers(a.last()) ||
                static_cast<int>(b.points.size()) < shortestParent_frames)
                continue;
            const TrackPoint& pb = b.at(a.last());
            const double distance_px = m_geometry.distance_px(pa, pb);
            if (distance_px > contactReach_px(pa.r_px, pb.r_px))
                continue;
            int frame = a.last() + 1;
            while (b.covers(frame) && !b.at(frame).measured())
                ++frame;
            if (b.covers(frame) && b.first() < frame)
                keep(tested(lost, j, j, frame));
            if (b.last() > a.last() + lateStart_frames)
                continue;
            const TrackPoint& end = b.points.back();
            for (std::size_t k = 0; k < m_tracks.size(); ++k) {
                const Track& c = m_tracks[k];
                if (k == lost || k == j || c.points.empty() || c.parents[0] || c.first() <= end.frame ||
                    c.first() > end.frame + lateStart_frames)
                    continue;
                const TrackPoint& start = c.points.front();
                if (m_geometry.distance_px(pa, start) + m_geometry.distance_px(end, start) <=
                    distance_px + pa.r_px + end.r_px + 2.0)
                    // The smaller one's gain is the sharper test.
                    keep(pa.r_px < end.r_px ? tested(lost, j, k, c.first()) : tested(j, lost, k, c.first()));
            }
        }
        return best;
    }

    /// Joins the lost track to one of its size that appears beside its neighbour soon after.
    bool joinedAfterContact(std::size_t lost)
    {
        const Track& a = m_tracks[lost];
        if (!mayBeLost(a))
            return false;
        const TrackPoint pa = a.points.back();
        const auto ofLost = volumeIn(a, a.last() - 3, a.last());
        for (std::size_t j = 0; j < m_tracks.size(); ++j) {
            const Track& b = m_tracks[j];
            if (j == lost || b.points.empty() || b.child || !b.covers(a.last()))
                continue;
            const TrackPoint& pb = b.at(a.last());
            if (m_geometry.distance_px(pa, pb) > contactReach_px(pa.r_px, pb.r_px))
                continue;
            for (std::size_t k = 0; k < m_tracks.size(); ++k) {
                const Track& c = m_tracks[k];
                if (k == lost || k == j || c.points.empty() || c.parents[0] || c.first() <= a.last() + 1 ||
                    c.first() > a.last() + 1 + resplit_frames || !b.covers(c.first()) ||
                    !b.covers(c.first() - 1) || static_cast<int>(c.points.size()) < shortestParent_frames)
                    continue;
                const TrackPoint& start = c.points.front();
                const TrackPoint& beside = b.at(start.frame);
                const auto ofStart = volumeIn(c, start.frame, start.frame + 3);
                const auto before = volumeIn(b, a.last() - 3, a.last());
                const auto apart = volumeIn(b, start.frame, start.frame + 3);
                if (!ofLost || !ofStart || !before || !apart)
                    continue;
                const double sd =
                    std::hypot(ofLost->sd_px3 / ofLost->median_px3, ofStart->sd_px3 / ofStart->median_px3);
                const bool same =
                    std::abs(std::log(ofStart->median_px3 / ofLost->median_px3)) <= toleranceFor(sd);
                // The neighbour is nearer to what it was than to both together.
                const bool alone = apart->median_px3 < before->median_px3 + 0.5 * ofLost->median_px3;
                if (!same || !alone ||
                    m_geometry.distance_px(start, beside) > contactReach_px(start.r_px, beside.r_px) ||
                    m_geometry.distance_px(pa, start) > pa.r_px + start.r_px)
                    continue;
                appendBridged(m_tracks[lost], m_tracks[k]);
                m_tracks[k].points.clear();
                return true;
            }
        }
        return false;
    }

    /// The track that starts in the three frames after `blob` ends and looks most like `end` went on;
    /// m_tracks.size() when there is none.
    [[nodiscard]] std::size_t continuation(std::size_t end, const Track& blob, std::size_t except) const
    {
        const Track& track = m_tracks[end];
        const TrackPoint& last = track.points.back();
        const auto before = volumeIn(track, track.last() - 3, track.last());
        std::size_t best = m_tracks.size();
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t k = 0; before && k < m_tracks.size(); ++k) {
            const Track& c = m_tracks[k];
            if (k == end || k == except || c.points.empty() || c.parents[0] || c.first() <= blob.last() ||
                c.first() > blob.last() + lateStart_frames ||
                static_cast<int>(c.points.size()) < shortestParent_frames)
                continue;
            const TrackPoint& start = c.points.front();
            const double distance_px = m_geometry.distance_px(last, start);
            const auto after = volumeIn(c, start.frame, start.frame + 3);
            if (!after || distance_px > last.r_px + start.r_px)
                continue;
            const double sd =
                std::hypot(before->sd_px3 / before->median_px3, after->sd_px3 / after->median_px3);
            if (std::abs(std::log(after->median_px3 / before->median_px3)) <= toleranceFor(sd) &&
                distance_px < least) {
                least = distance_px;
                best = k;
            }
        }
        return best;
    }

    /// Two that were seen as one for a few frames and then apart again: both tracks go on, the one between
    /// them goes.
    bool joinedAcrossBlob(std::size_t lost)
    {
        if (!mayBeLost(m_tracks[lost]))
            return false;
        const TrackPoint pa = m_tracks[lost].points.back();
        for (std::size_t j = 0; j < m_tracks.size(); ++j) {
            const Track& b = m_tracks[j];
            if (j == lost || b.points.empty() || !mayBeLost(b) || b.last() > pa.frame + lateStart_frames ||
                b.last() < pa.frame - lateStart_frames)
                continue;
            const TrackPoint& pb = b.points.back();
            if (m_geometry.distance_px(pa, pb) > contactReach_px(pa.r_px, pb.r_px))
                continue;
            const int apart = std::max(pa.frame, pb.frame);
            for (std::size_t k = 0; k < m_tracks.size(); ++k) {
                const Track& blob = m_tracks[k];
                if (k == lost || k == j || blob.points.empty() || blob.parents[0] || blob.first() <= apart ||
                    blob.first() > apart + lateStart_frames || blob.last() > apart + resplit_frames ||
                    m_geometry.distance_px(pa, blob.points.front()) > contactReach_px(pa.r_px, pb.r_px))
                    continue;
                const std::size_t onwardA = continuation(lost, blob, j);
                const std::size_t onwardB = continuation(j, blob, onwardA);
                if (onwardA == m_tracks.size() || onwardB == m_tracks.size())
                    continue;
                appendBridged(m_tracks[lost], m_tracks[onwardA]);
                appendBridged(m_tracks[j], m_tracks[onwardB]);
                for (const std::size_t gone : {k, onwardA, onwardB})
                    m_tracks[gone].points.clear();
                return true;
            }
        }
        return false;
    }

    /// The first frame of the product as far as its own outline tells, and its track from there on.
    std::size_t productOf(const Event& event)
    {
        if (event.product != event.partner)
            return event.product;
        Track& partner = m_tracks[event.partner];
        Track child;
        const auto cut = partner.points.begin() + (event.frame - partner.first());
        child.points.assign(cut, partner.points.end());
        cutAt(partner, event.frame);
        m_tracks.push_back(std::move(child));
        return m_tracks.size() - 1;
    }

    /// Leaves what was measured before `frame`.
    static void cutAt(Track& track, int frame)
    {
        if (track.last() >= frame)
            track.points.resize(static_cast<std::size_t>(frame - track.first()));
        while (!track.points.back().measured())
            track.points.pop_back();
    }

    void record(const Event& event)
    {
        const std::size_t product = productOf(event);
        Track& lostTrack = m_tracks[event.lost];
        Track& keptTrack = m_tracks[event.partner];
        const int lastSeen = std::min(lostTrack.last(), keptTrack.last());
        const int frame = firstFusedFrame(lostTrack, keptTrack, event.frame);
        if (frame <= lastSeen) {
            Track fused = fusedIn(lostTrack, keptTrack, frame, lastSeen);
            appendBridged(fused, m_tracks[product]);
            m_tracks[product].points = std::move(fused.points);
            cutAt(lostTrack, frame);
            cutAt(keptTrack, frame);
        }
        Coalescence c;
        const TrackPoint lost = lostTrack.points.back();
        const TrackPoint kept = keptTrack.points.back();
        const bool lostIsLarger = lost.r_px > kept.r_px;
        c.frame = frame;
        c.child = idOf(product);
        c.parentA = idOf(lostIsLarger ? event.lost : event.partner);
        c.parentB = idOf(lostIsLarger ? event.partner : event.lost);
        c.rA_px = std::max(lost.r_px, kept.r_px);
        c.rB_px = std::min(lost.r_px, kept.r_px);
        c.gap_px = m_geometry.distance_px(lost, kept) - lost.r_px - kept.r_px;
        c.x_px = m_tracks[product].points.front().x_px;
        c.y_px = m_tracks[product].points.front().y_px;
        const auto relaxed = volumeIn(m_tracks[product], event.frame + 2, event.frame + 6);
        c.rNew_px = relaxed ? std::cbrt(relaxed->median_px3) : 0.0;
        c.volumeRatio = event.ratio;
        c.volumeRatioSd = event.ratio * event.ratioSd;
        c.score = 1.0 - 0.5 * event.misfit;
        m_tracks[event.lost].child = c.child;
        m_tracks[event.partner].child = c.child;
        m_tracks[product].parents = {c.parentA, c.parentB};
        m_result.coalescences.push_back(c);
    }

    Tracks& m_result;
    std::vector<Track>& m_tracks;
    Geometry m_geometry;
    mutable std::map<int, double> m_growth; ///< what growthAround() found
};

} // namespace

void findCoalescences(Tracks& tracks)
{
    Finder(tracks).run();
}

} // namespace ostwald
