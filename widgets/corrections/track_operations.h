#pragma once

#include "corrections/try_correct.h"

namespace ostwald {

// What a person does to the picked tracks at the playhead: each is one undo step of a correction that every new run
// honours.

/// Each picked track ends before the playhead, and a new one begins there.
Refused cutTracks(Document& document);
/// The end of the earlier of two picked tracks continues as the later one; frames between are interpolated.
Refused joinTracks(Document& document);
/// Two picked tracks exchange what they have at the playhead, or from it on.
Refused swapTracks(Document& document, Extent extent);
/// Takes the picked tracks' points at the playhead out, or the rest of the tracks.
Refused deletePoints(Document& document, Extent extent);
/// The sizes at the playhead, or from it on, do not count for statistics and fit.
Refused excludeSizes(Document& document, Extent extent);
/// Of two picked tracks the one that ends merges into the other; of three the one that begins last is the product.
Refused markCoalescence(Document& document);
/// The coalescence of a picked track that is nearest to the playhead is none: the larger parent goes on.
Refused rejectCoalescence(Document& document);

} // namespace ostwald
