#pragma once

#include "corrections/try_correct.h"

#include <set>

namespace ostwald {

// What a person does to tracks at the playhead: each is one undo step of a correction that every new run honours.
// `on` are the tracks that are meant: the one under the pointer or the picked ones. See targetsOf().

/// Each track ends before the playhead, and a new one begins there.
Refused cutTracks(Document& document, const std::set<TrackId>& on);
/// The end of the earlier of two tracks continues as the later one; frames between are interpolated.
Refused joinTracks(Document& document, const std::set<TrackId>& on);
/// The particle at the earlier place is the one at the later place; what else they were linked to there comes off.
Refused linkParticles(Document& document, const Anchor& from, const Anchor& to);
/// Of two tracks the one that leads the selection continues the other one at the playhead; a gap is interpolated.
Refused linkTracks(Document& document, const std::set<TrackId>& on);
/// Takes the links away that lead into this frame: a track is cut, a coalescence rejected.
Refused unlink(Document& document, const std::set<TrackId>& on);
/// A place between its neighbours instead of the measurement of this frame; of two tracks, in the gap between them.
Refused interpolate(Document& document, const std::set<TrackId>& on);
/// Two tracks exchange what they have at the playhead, or from it on.
Refused swapTracks(Document& document, const std::set<TrackId>& on, Extent extent);
/// Takes the tracks' points at the playhead out, the rest of the tracks, or all of them.
Refused deletePoints(Document& document, const std::set<TrackId>& on, Extent extent);
/// The sizes at the playhead, from it on, or of all frames do not count for statistics and fit.
Refused excludeSizes(Document& document, const std::set<TrackId>& on, Extent extent);
/// Of two tracks the one that ends merges into the other; of three the one that begins last is the product.
Refused markCoalescence(Document& document, const std::set<TrackId>& on);
/// The coalescence of a track that is nearest to the playhead is none: the larger parent goes on.
Refused rejectCoalescence(Document& document, const std::set<TrackId>& on);

} // namespace ostwald
