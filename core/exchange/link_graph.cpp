#include "exchange/link_graph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace ostwald {
namespace {

struct Neighbours {
    std::vector<std::size_t> before;
    std::vector<std::size_t> after;
};

Error badLink(const LineagePoint& source, const LineagePoint& target, const std::string& what)
{
    return {ErrorCode::CorruptData,
            "The link from spot " + std::to_string(source.spot) + " to spot " + std::to_string(target.spot) + ' ' + what +
                '.', {}};
}

Result<std::vector<Neighbours>> neighboursOf(const std::vector<LineagePoint>& points, const std::vector<SpotLink>& links)
{
    std::vector<Neighbours> neighbours(points.size());
    for (const SpotLink& link : links) {
        const LineagePoint& source = points[link.source];
        const LineagePoint& target = points[link.target];
        if (target.frame <= source.frame)
            return badLink(source, target, "does not lead to a later frame");
        if (std::ranges::count(neighbours[link.source].after, link.target) > 0)
            return badLink(source, target, "is there twice");
        neighbours[link.source].after.push_back(link.target);
        neighbours[link.target].before.push_back(link.source);
    }
    return neighbours;
}

/// The one number that all points of a track share, for every track, if no two tracks share it.
std::optional<std::vector<std::int64_t>> ownLabels(const std::vector<std::size_t>& trackOf, std::size_t tracks,
                                                   const std::vector<std::int64_t>& labels)
{
    if (labels.size() != trackOf.size())
        return std::nullopt;
    std::vector<std::optional<std::int64_t>> found(tracks);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        std::optional<std::int64_t>& label = found[trackOf[i]];
        if (labels[i] <= 0 || (label && *label != labels[i]))
            return std::nullopt;
        label = labels[i];
    }
    std::vector<std::int64_t> own;
    for (const auto& label : found)
        own.push_back(*label);
    if (std::set<std::int64_t>(own.begin(), own.end()).size() != own.size())
        return std::nullopt;
    return own;
}

} // namespace

Result<std::vector<LineageTrack>> tracksOf(std::vector<LineagePoint> points, const std::vector<SpotLink>& links,
                                           const std::vector<std::int64_t>& labels)
{
    const auto neighbours = neighboursOf(points, links);
    if (!neighbours)
        return neighbours.error();
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&points](std::size_t i) { return points[i].frame; });

    std::vector<std::size_t> trackOf(points.size());
    std::vector<std::vector<std::size_t>> members;
    for (const std::size_t i : order) { // sources come before their targets
        const auto& before = (*neighbours)[i].before;
        if (before.size() == 1 && (*neighbours)[before.front()].after.size() == 1) {
            trackOf[i] = trackOf[before.front()];
        } else {
            trackOf[i] = members.size();
            members.emplace_back();
        }
        members[trackOf[i]].push_back(i);
    }
    std::vector<std::int64_t> ids(members.size());
    std::iota(ids.begin(), ids.end(), std::int64_t{1});
    if (auto own = ownLabels(trackOf, members.size(), labels))
        ids = *std::move(own);

    std::vector<LineageTrack> tracks;
    for (std::size_t t = 0; t < members.size(); ++t) {
        LineageTrack track{ids[t], {}, {}};
        for (const std::size_t parent : (*neighbours)[members[t].front()].before)
            track.parents.push_back(ids[trackOf[parent]]);
        std::ranges::sort(track.parents);
        for (const std::size_t i : members[t])
            track.points.push_back(std::move(points[i]));
        tracks.push_back(std::move(track));
    }
    std::ranges::sort(tracks, {}, &LineageTrack::id);
    return tracks;
}

} // namespace ostwald
