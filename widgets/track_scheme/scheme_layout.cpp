#include "track_scheme/scheme_layout.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace ostwald {
namespace {

constexpr int restBetween_frames = 2; ///< between two families of one row

/// Tracks that coalescences join, laid out among themselves.
struct Family {
    std::vector<std::pair<std::size_t, int>> rows; ///< place of a track, its row from the first of the family
    int height = 0;
    int first = 0;
    int last = 0;
};

class Families {
public:
    explicit Families(const Tracks& tracks) : m_tracks(tracks)
    {
        for (const Coalescence& event : tracks.coalescences)
            m_larger.emplace(event.child, event.parentA);
    }

    std::vector<Family> find() const
    {
        std::vector<Family> found;
        for (std::size_t i = 0; i < m_tracks.tracks.size(); ++i) {
            const Track& track = m_tracks.tracks[i];
            if (track.child && m_tracks.find(*track.child))
                continue; // laid out with its product
            Family family{{}, 0, track.first(), track.last()};
            place(i, family);
            found.push_back(std::move(family));
        }
        return found;
    }

private:
    /// The tree above a track, without recursion: chains of coalescences can be long.
    void place(std::size_t root, Family& family) const
    {
        std::vector<std::pair<std::size_t, bool>> open{{root, true}}; // with: it takes a new row
        int row = -1;
        std::unordered_map<std::size_t, int> rowOf;
        while (!open.empty()) {
            const auto [index, isNew] = open.back();
            open.pop_back();
            if (isNew)
                ++row;
            const Track& track = m_tracks.tracks[index];
            // The stem goes on in its product's row, which is the latest new one: branches are put off.
            family.rows.emplace_back(index, isNew ? row : rowOf.at(index));
            const int here = family.rows.back().second;
            family.first = std::min(family.first, track.first());
            family.last = std::max(family.last, track.last());
            const auto parents = parentsOf(track);
            if (parents[1])
                open.emplace_back(*parents[1], true);
            if (parents[0]) {
                rowOf.emplace(*parents[0], here);
                open.emplace_back(*parents[0], false);
            }
        }
        family.height = row + 1;
    }

    /// The larger first.
    [[nodiscard]] std::array<std::optional<std::size_t>, 2> parentsOf(const Track& track) const
    {
        std::array<std::optional<std::size_t>, 2> places;
        for (std::size_t i = 0; i < 2; ++i)
            if (track.parents[i])
                places[i] = m_tracks.indexOf(*track.parents[i]);
        const auto larger = m_larger.find(track.id);
        if (larger != m_larger.end() && track.parents[1] == larger->second)
            std::swap(places[0], places[1]);
        return places;
    }

    const Tracks& m_tracks;
    std::unordered_map<TrackId, TrackId> m_larger; ///< by the product
};

} // namespace

SchemeLayout layOutScheme(const Tracks& tracks)
{
    std::vector<Family> families = Families(tracks).find();
    std::ranges::stable_sort(families, [](const Family& a, const Family& b) {
        const bool aCoalesces = a.rows.size() > 1;
        const bool bCoalesces = b.rows.size() > 1;
        return aCoalesces != bCoalesces ? aCoalesces : a.first < b.first;
    });
    SchemeLayout layout;
    layout.rowOf.assign(tracks.tracks.size(), 0);
    std::vector<int> freeFrom; // by row, the first frame that is free
    for (const Family& family : families) {
        int top = 0;
        for (int run = 0, row = 0;; ++row) {
            const bool isFree = row >= static_cast<int>(freeFrom.size()) || freeFrom[static_cast<std::size_t>(row)] <= family.first;
            run = isFree ? run + 1 : 0;
            if (run == family.height) {
                top = row - run + 1;
                break;
            }
        }
        const auto needed = static_cast<std::size_t>(top + family.height);
        if (freeFrom.size() < needed)
            freeFrom.resize(needed, 0);
        for (int row = top; row < top + family.height; ++row)
            freeFrom[static_cast<std::size_t>(row)] = family.last + 1 + restBetween_frames;
        for (const auto& [index, row] : family.rows)
            layout.rowOf[index] = top + row;
    }
    layout.tracks.resize(freeFrom.size());
    for (std::size_t i = 0; i < layout.rowOf.size(); ++i)
        layout.tracks[static_cast<std::size_t>(layout.rowOf[i])].push_back(i);
    for (auto& row : layout.tracks)
        std::ranges::stable_sort(row, {}, [&](std::size_t i) { return tracks.tracks[i].first(); });
    return layout;
}

} // namespace ostwald
