#include "figures/muted_tracks.h"

#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace ostwald {

void muteOthers(Panel& panel, const TrackFocus& focus)
{
    std::vector<Series> muted;
    for (Series& bundle : panel.series) {
        if (bundle.kind != SeriesKind::Bundle || bundle.ink == Ink::Selection ||
            bundle.ids.size() != bundle.x.size())
            continue;
        const auto part = [&bundle] {
            return Series{.kind = SeriesKind::Bundle,
                          .ink = bundle.ink,
                          .dashed = bundle.dashed,
                          .rightAxis = bundle.rightAxis};
        };
        Series seen = part();
        Series others = part();
        std::optional<std::int64_t> last; // the samples of a track lie together
        Series* into = &seen;
        for (std::size_t i = 0; i < bundle.ids.size(); ++i) {
            if (last != bundle.ids[i]) {
                last = bundle.ids[i];
                into = focus.holds(TrackId{*last}) ? &seen : &others;
            }
            into->x.push_back(bundle.x[i]);
            into->y.push_back(bundle.y[i]);
            into->ids.push_back(bundle.ids[i]);
        }
        if (others.ids.empty())
            continue;
        if (seen.ids.empty()) {
            bundle.ink = Ink::Muted;
            continue;
        }
        seen.label = std::move(bundle.label);
        bundle = std::move(seen);
        others.ink = Ink::Muted;
        muted.push_back(std::move(others));
    }
    panel.series.insert(panel.series.begin(), std::make_move_iterator(muted.begin()),
                        std::make_move_iterator(muted.end()));
}

} // namespace ostwald
