#include "track/coalescence.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ostwald {
namespace {

constexpr int shortestParent_frames = 3;
constexpr int shortestProduct_frames = 3;
constexpr double volumeTolerance = 0.35; ///< of |ln q|
constexpr int lateStart_frames = 3;      ///< the outline of a new product may be missed this long

/// Median r^3 over the frames of the track inside [from, to].
std::optional<double> medianVolume(const Track& track, int from, int to)
{
    std::vector<double> volumes;
    for (int frame = std::max(from, track.first()); frame <= std::min(to, track.last()); ++frame)
        if (track.at(frame).measured())
            volumes.push_back(std::pow(track.at(frame).r_px, 3));
    if (volumes.empty())
        return std::nullopt;
    const auto middle = volumes.begin() + static_cast<std::ptrdiff_t>(volumes.size() / 2);
    std::nth_element(volumes.begin(), middle, volumes.end());
    return *middle;
}

struct Event {
    std::size_t lost = 0;
    std::size_t partner = 0;
    std::size_t product = 0; ///< == partner when the partner's own track goes on
    int frame = 0;
    double ratio = 1.0;
    double error = 0.0; ///< |ln q|
};

std::optional<Event> tested(const std::vector<Track>& tracks, std::size_t lost, std::size_t partner, std::size_t product,
                            int frame)
{
    if (tracks[product].last() - frame + 1 < shortestProduct_frames)
        return std::nullopt;
    const auto volumeLost = medianVolume(tracks[lost], frame - 4, frame - 1);
    const auto before = medianVolume(tracks[partner], frame - 4, frame - 1);
    const auto after = medianVolume(tracks[product], frame + 2, frame + 6);
    if (!volumeLost || !before || !after || *after <= *before)
        return std::nullopt;
    Event event{lost, partner, product, frame, (*after - *before) / *volumeLost, 0.0};
    event.error = std::abs(std::log(event.ratio));
    // What is gained by a small partner is lost in the noise of a big one: the product's own volume must fit too.
    const double whole = std::abs(std::log(*after / (*before + *volumeLost)));
    if (event.error > volumeTolerance || whole > volumeTolerance)
        return std::nullopt;
    return event;
}

std::optional<Event> eventOf(const std::vector<Track>& tracks, std::size_t lost, int lastFrame)
{
    const Track& a = tracks[lost];
    if (a.last() >= lastFrame || a.child || static_cast<int>(a.points.size()) < shortestParent_frames)
        return std::nullopt;
    std::optional<Event> best;
    const auto keep = [&best](const std::optional<Event>& event) {
        if (event && (!best || event->error < best->error))
            best = event;
    };
    for (std::size_t j = 0; j < tracks.size(); ++j) {
        const Track& b = tracks[j];
        if (j == lost || b.child || !b.covers(a.last()))
            continue;
        const TrackPoint& pa = a.points.back();
        const TrackPoint& pb = b.at(a.last());
        const double distance = std::hypot(pa.x_px - pb.x_px, pa.y_px - pb.y_px);
        if (distance > 1.35 * (pa.r_px + pb.r_px) + 2.0 || b.last() - b.first() + 1 < shortestParent_frames)
            continue;
        const int frame = a.last() + 1;
        if (b.covers(frame) && b.first() < frame)
            keep(tested(tracks, lost, j, j, frame));
        if (b.last() > a.last() + lateStart_frames)
            continue;
        const TrackPoint& end = b.points.back();
        for (std::size_t k = 0; k < tracks.size(); ++k) {
            const Track& c = tracks[k];
            if (k == lost || k == j || c.parents[0] || c.first() <= end.frame
                || c.first() > end.frame + lateStart_frames)
                continue;
            const TrackPoint& start = c.points.front();
            const double toA = std::hypot(start.x_px - pa.x_px, start.y_px - pa.y_px);
            const double toB = std::hypot(start.x_px - end.x_px, start.y_px - end.y_px);
            if (toA + toB <= distance + pa.r_px + end.r_px + 2.0)
                keep(tested(tracks, lost, j, k, c.first()));
        }
    }
    return best;
}

TrackId idOf(std::size_t index)
{
    return TrackId{static_cast<std::int64_t>(index) + 1};
}

} // namespace

void findCoalescences(Tracks& result)
{
    std::vector<Track>& tracks = result.tracks;
    // By time: the product of one event may be the partner of the next.
    for (int frame = result.firstFrame; frame < result.lastFrame; ++frame)
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            if (tracks[i].last() != frame)
                continue;
            const auto event = eventOf(tracks, i, result.lastFrame);
            if (!event)
                continue;
            std::size_t product = event->product;
            if (product == event->partner) {
                Track& partner = tracks[event->partner];
                Track child;
                const auto cut = partner.points.begin() + (event->frame - partner.first());
                child.points.assign(cut, partner.points.end());
                partner.points.erase(cut, partner.points.end());
                product = tracks.size();
                tracks.push_back(std::move(child));
            }
            Coalescence c;
            const TrackPoint lost = tracks[event->lost].points.back();
            const TrackPoint kept = tracks[event->partner].points.back();
            const bool lostIsLarger = lost.r_px > kept.r_px;
            c.frame = event->frame;
            c.child = idOf(product);
            c.parentA = idOf(lostIsLarger ? event->lost : event->partner);
            c.parentB = idOf(lostIsLarger ? event->partner : event->lost);
            c.rA_px = std::max(lost.r_px, kept.r_px);
            c.rB_px = std::min(lost.r_px, kept.r_px);
            c.x_px = tracks[product].points.front().x_px;
            c.y_px = tracks[product].points.front().y_px;
            c.rNew_px = std::cbrt(medianVolume(tracks[product], event->frame + 2, event->frame + 6).value_or(0.0));
            c.volumeRatio = event->ratio;
            c.score = 1.0 - event->error / (2.0 * volumeTolerance);
            tracks[event->lost].child = c.child;
            tracks[event->partner].child = c.child;
            tracks[product].parents = {c.parentA, c.parentB};
            result.coalescences.push_back(c);
        }
    std::stable_sort(result.coalescences.begin(), result.coalescences.end(),
                     [](const Coalescence& a, const Coalescence& b) { return a.frame < b.frame; });
}

} // namespace ostwald
