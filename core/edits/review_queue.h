#pragma once

#include "edits/apply_edits.h"

#include <vector>

namespace ostwald {

/// Something a person should look at before trusting it.
struct ReviewCase {
    ReviewTarget target = ReviewTarget::Link;
    TrackId track{};   ///< the product for a coalescence
    int frame = 0;     ///< that the link leads into, of the coalescence, or in which the track is lost
    double suspicion = 0.0; ///< 0 .. 1
    bool isUnsure = false;  ///< looked at already, and left open

    bool operator==(const ReviewCase&) const = default;
};

struct ReviewQueue {
    std::vector<ReviewCase> open; ///< the most suspicious first
    int accepted = 0;             ///< cases that a person has settled
};

/// What is open: every link whose suspicion is at least `leastSuspicion`; every coalescence that was found, with
/// 2 (1 - score); every track of ten frames or more that is lost inside the picture without a coalescence, with 0.4.
/// What a person did by hand, accepted or excluded is not asked about again.
[[nodiscard]] ReviewQueue reviewQueue(const EditedTracks& edited, double leastSuspicion = 0.3);

} // namespace ostwald
