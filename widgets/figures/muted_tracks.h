#pragma once

#include "figure/figure.h"
#include "focus/track_focus.h"

namespace ostwald {

/// Gives the curves of tracks out of focus the muted ink and puts them below the others. What is picked stays
/// as it is; a legend keeps its entries, which tell of whole groups.
void muteOthers(Panel& panel, const TrackFocus& focus);

} // namespace ostwald
