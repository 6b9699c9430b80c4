#include "track/rejoin.h"

#include "base/median.h"
#include "track/assignment.h"
#include "track/gaps.h"
#include "track/geometry.h"
#include "track/renumber.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr int rounds = 2;
constexpr std::size_t enough = 20000; ///< points from which changes are measured
constexpr std::size_t fewest = 20;    ///< changes over dt frames that tell what is usual
constexpr double leastPlaceVariance_px2 = 0.02 * 0.02; ///< no place is known better
constexpr double leastSizeVariance = 0.005 * 0.005;    ///< of ln r
constexpr double tail = 4.0;          ///< degrees of freedom of Student's t: robust scales leave the tails open
constexpr double reach = 8.0;         ///< sd beyond which nothing is looked at
constexpr double startShare = 0.5;    ///< of lost ones that come back, before anything is known

/// What tracks do over so many frames.
struct Change {
    double place2_px2 = 0.0; ///< variance of the displacement along an axis, drift taken off
    double growth = 0.0;     ///< median of ln r'/r
    double size2 = 0.0;      ///< variance of ln r'/r
};

double relativeVariance(const TrackPoint& point)
{
    return point.r_px > 0.0 ? point.rSd_px * point.rSd_px / (point.r_px * point.r_px) : 0.0;
}

/// An end of a track where it may be joined to another.
struct End {
    std::size_t track = 0;
    TrackPoint point;
    double x_px = 0.0; ///< on the specimen
    double y_px = 0.0;
};

class Rejoiner {
public:
    Rejoiner(Tracks& tracks, int maxGap_frames)
        : m_tracks(tracks), m_geometry(tracks), m_farthest(std::min(maxGap_frames + 1, tracks.lastFrame - tracks.firstFrame))
    {
    }

    void run()
    {
        if (m_farthest < 1)
            return;
        measureChanges();
        if (m_changes.empty())
            return;
        collectEnds();
        m_meanGap = 0.5 * m_farthest;
        std::vector<Candidate> candidates;
        std::vector<int> next;
        for (int round = 0; round < rounds; ++round) {
            candidates = candidatesNow();
            if (candidates.empty())
                return;
            next = cheapestAssignment(static_cast<int>(m_ends.size()), static_cast<int>(m_starts.size()), candidates, m_noJoin);
            learnFrom(next);
        }
        join(next, linkSuspicionsOf(candidates, next));
    }

private:
    [[nodiscard]] Drift driftAt(int frame) const { return m_tracks.drift[static_cast<std::size_t>(frame - m_tracks.firstFrame)]; }

    [[nodiscard]] End endAt(std::size_t track, const TrackPoint& point) const
    {
        const Drift drift = driftAt(point.frame);
        return {track, point, point.x_px - drift.dx_px, point.y_px - drift.dy_px};
    }

    void measureChanges()
    {
        std::size_t points = 0;
        for (const Track& track : m_tracks.tracks)
            points += track.points.size();
        const std::size_t stride = std::max<std::size_t>(1, points / enough);
        std::vector<double> sd2;
        std::vector<double> relative2;
        std::vector<std::vector<double>> distances2(static_cast<std::size_t>(m_farthest));
        std::vector<std::vector<double>> growths(distances2.size());
        for (std::size_t i = 0; i < m_tracks.tracks.size(); i += stride) {
            const std::vector<TrackPoint>& track = m_tracks.tracks[i].points;
            for (std::size_t a = 0; a < track.size(); ++a) {
                if (!track[a].measured() || !(track[a].r_px > 0.0))
                    continue;
                sd2.push_back(track[a].rSd_px * track[a].rSd_px);
                relative2.push_back(relativeVariance(track[a]));
                const End from = endAt(i, track[a]);
                for (std::size_t b = a + 1; b < track.size() && b - a <= distances2.size(); ++b) {
                    if (!track[b].measured() || !(track[b].r_px > 0.0))
                        continue;
                    const End to = endAt(i, track[b]);
                    distances2[b - a - 1].push_back(std::pow(to.x_px - from.x_px, 2) + std::pow(to.y_px - from.y_px, 2));
                    growths[b - a - 1].push_back(std::log(track[b].r_px / track[a].r_px));
                }
            }
        }
        if (distances2.front().size() < fewest)
            return;
        m_usualSd2_px2 = medianInPlace(sd2);
        m_usualRelative2 = medianInPlace(relative2);
        m_changes.resize(distances2.size());
        for (std::size_t k = 0; k < m_changes.size(); ++k) {
            Change& change = m_changes[k];
            if (distances2[k].size() < fewest) {
                // Too few live as long: as for one frame less, and as much more as a walk and steady growth make it.
                const double longer = static_cast<double>(k + 1) / static_cast<double>(k);
                change = m_changes[k - 1];
                change.place2_px2 *= longer;
                change.growth *= longer;
                change.size2 *= longer * longer;
                continue;
            }
            // The median of a two-dimensional Gaussian's squared length is 2 ln 2 variances.
            change.place2_px2 = std::max(medianInPlace(distances2[k]) / (2.0 * std::numbers::ln2), leastPlaceVariance_px2);
            change.growth = medianInPlace(growths[k]);
            for (double& growth : growths[k])
                growth = std::abs(growth - change.growth);
            change.size2 = std::max(std::pow(sdPerMedianDistance * medianInPlace(growths[k]), 2), leastSizeVariance);
        }
    }

    void collectEnds()
    {
        std::vector<double> sizes;
        for (std::size_t i = 0; i < m_tracks.tracks.size(); ++i) {
            const Track& track = m_tracks.tracks[i];
            const TrackPoint& first = track.points.front();
            const TrackPoint& last = track.points.back();
            if (!track.child && last.frame < m_tracks.lastFrame && last.r_px > 0.0 &&
                !m_geometry.meetsBorder(last, last.frame + 1))
                m_ends.push_back(endAt(i, last));
            if (!track.parents[0] && first.frame > m_tracks.firstFrame && first.r_px > 0.0 &&
                !m_geometry.meetsBorder(first, first.frame - 1)) {
                m_starts.push_back(endAt(i, first));
                sizes.push_back(std::log(first.r_px));
            }
        }
        std::ranges::stable_sort(m_starts, {}, &End::x_px);
        if (!sizes.empty()) {
            m_newSize = medianInPlace(sizes);
            for (double& size : sizes)
                size = std::abs(size - m_newSize);
            m_newSize2 = std::max(std::pow(sdPerMedianDistance * medianInPlace(sizes), 2), 0.1 * 0.1);
        }
        m_births = static_cast<double>(m_starts.size());
    }

    /// ln of the density of Student's t in so many dimensions.
    static double lnDensity(double off2, double variance, int dimensions)
    {
        const double norm = dimensions == 2 ? std::log(2.0 * std::numbers::pi * variance)
                                            : 0.5 * std::log(variance) + 0.9808;
        return -norm - 0.5 * (tail + dimensions) * std::log1p(off2 / (tail * variance));
    }

    /// Probability that a lost one is seen again after so many frames.
    [[nodiscard]] double comesBackAfter(int frames) const
    {
        const double stay = 1.0 - 1.0 / std::max(m_meanGap, 1.0);
        return m_share * (1.0 - stay) * std::pow(stay, frames - 1);
    }

    /// ln of how much more probable it is that both are one particle; no value far away.
    [[nodiscard]] std::optional<double> lnOdds(const End& end, const End& start) const
    {
        const int dt = start.point.frame - end.point.frame;
        if (dt < 1 || dt > m_farthest)
            return std::nullopt;
        const Change& change = m_changes[static_cast<std::size_t>(dt) - 1];
        const double more_px2 = end.point.rSd_px * end.point.rSd_px + start.point.rSd_px * start.point.rSd_px - 2.0 * m_usualSd2_px2;
        const double place2 = change.place2_px2 + std::max(0.0, more_px2);
        const double off2 = std::pow(start.x_px - end.x_px, 2) + std::pow(start.y_px - end.y_px, 2);
        if (off2 > reach * reach * place2)
            return std::nullopt;
        const double more = relativeVariance(end.point) + relativeVariance(start.point) - 2.0 * m_usualRelative2;
        const double size2 = change.size2 + std::max(0.0, more);
        const double lnSize = std::log(start.point.r_px);
        const double grown = lnSize - std::log(end.point.r_px) - change.growth;
        const double area_px2 = static_cast<double>(m_tracks.frameSize.width) * m_tracks.frameSize.height;
        const double bornPerFrame = m_births / (area_px2 * (m_tracks.lastFrame - m_tracks.firstFrame));
        return std::log(comesBackAfter(dt)) + lnDensity(off2, place2, 2) + lnDensity(grown * grown, size2, 1) -
               std::log(bornPerFrame) - lnDensity(std::pow(lnSize - m_newSize, 2), m_newSize2, 1);
    }

    /// Pairs that are more probably one than two; the cheapest is the most probable.
    std::vector<Candidate> candidatesNow()
    {
        double widest2 = 0.0;
        for (const Change& change : m_changes)
            widest2 = std::max(widest2, change.place2_px2);
        std::vector<Candidate> candidates;
        double highest = 0.0;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const End& end = m_ends[i];
            const double away_px = reach * std::sqrt(widest2 + 2.0 * end.point.rSd_px * end.point.rSd_px);
            const auto from = std::ranges::lower_bound(m_starts, end.x_px - away_px, {}, &End::x_px);
            for (auto start = from; start != m_starts.end() && start->x_px < end.x_px + away_px; ++start) {
                const auto odds = start->track == end.track ? std::nullopt : lnOdds(end, *start);
                if (!odds || *odds <= 0.0)
                    continue;
                candidates.push_back({static_cast<int>(i), static_cast<int>(start - m_starts.begin()), -*odds});
                highest = std::max(highest, *odds);
            }
        }
        m_noJoin = highest;
        for (Candidate& candidate : candidates)
            candidate.cost += highest;
        return candidates;
    }

    /// Shares of lost ones that come back, and of starts that are new particles.
    void learnFrom(const std::vector<int>& next)
    {
        double joined = 0.0;
        double frames = 0.0;
        for (std::size_t i = 0; i < next.size(); ++i)
            if (next[i] >= 0) {
                joined += 1.0;
                frames += m_starts[static_cast<std::size_t>(next[i])].point.frame - m_ends[i].point.frame;
            }
        m_share = (joined + 1.0) / (static_cast<double>(m_ends.size()) + 2.0);
        m_meanGap = (frames + 0.5 * m_farthest) / (joined + 1.0);
        m_births = static_cast<double>(m_starts.size()) - joined + 1.0;
    }

    /// How much less probable than the join is the next best choice, no join among them; 1 = as probable.
    [[nodiscard]] std::vector<double> linkSuspicionsOf(const std::vector<Candidate>& candidates, const std::vector<int>& next) const
    {
        std::vector<int> endOf(m_starts.size(), -1);
        for (std::size_t i = 0; i < next.size(); ++i)
            if (next[i] >= 0)
                endOf[static_cast<std::size_t>(next[i])] = static_cast<int>(i);
        std::vector<double> own(next.size(), m_noJoin);
        std::vector<double> other(next.size(), m_noJoin);
        for (const Candidate& c : candidates) {
            const auto row = static_cast<std::size_t>(c.row);
            if (next[row] == c.column) {
                own[row] = c.cost;
                continue;
            }
            other[row] = std::min(other[row], c.cost);
            if (const int end = endOf[static_cast<std::size_t>(c.column)]; end >= 0)
                other[static_cast<std::size_t>(end)] = std::min(other[static_cast<std::size_t>(end)], c.cost);
        }
        std::vector<double> suspicions;
        for (std::size_t i = 0; i < next.size(); ++i)
            suspicions.push_back(std::min(1.0, std::exp(own[i] - other[i])));
        return suspicions;
    }

    void join(const std::vector<int>& next, const std::vector<double>& suspicions)
    {
        // From the latest end backwards: what is appended has been joined to what follows it already.
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < next.size(); ++i)
            if (next[i] >= 0)
                order.push_back(i);
        std::ranges::stable_sort(order, std::greater<>(), [this](std::size_t i) { return m_ends[i].point.frame; });
        const auto idOf = [](std::size_t place) { return TrackId{static_cast<std::int64_t>(place) + 1}; };
        for (const std::size_t i : order) {
            Track& track = m_tracks.tracks[m_ends[i].track];
            const std::size_t later = m_starts[static_cast<std::size_t>(next[i])].track;
            Track& rest = m_tracks.tracks[later];
            rest.points.front().suspicion = suspicions[i];
            appendBridged(track, rest);
            rest.points.clear();
            track.child = rest.child;
            for (Coalescence& c : m_tracks.coalescences)
                for (TrackId* parent : {&c.parentA, &c.parentB})
                    if (*parent == idOf(later))
                        *parent = idOf(m_ends[i].track);
            if (track.child)
                for (auto& parent : m_tracks.tracks[static_cast<std::size_t>(value(*track.child)) - 1].parents)
                    if (parent == idOf(later))
                        parent = idOf(m_ends[i].track);
        }
        dropEmptyTracks(m_tracks);
    }

    Tracks& m_tracks;
    Geometry m_geometry;
    int m_farthest; ///< frames between an end and a start
    std::vector<Change> m_changes; ///< by frames between - 1
    double m_usualSd2_px2 = 0.0;   ///< of stated radius errors
    double m_usualRelative2 = 0.0;
    std::vector<End> m_ends;
    std::vector<End> m_starts; ///< by x
    double m_newSize = 0.0;    ///< ln r of starts
    double m_newSize2 = 1.0;
    double m_births = 0.0; ///< starts that are new particles
    double m_share = startShare;
    double m_meanGap = 1.0; ///< of those that come back, frames
    double m_noJoin = 0.0;  ///< cost of leaving an end as it is
};

} // namespace

void rejoinLost(Tracks& tracks, int maxGap_frames)
{
    Rejoiner(tracks, maxGap_frames).run();
}

} // namespace ostwald
