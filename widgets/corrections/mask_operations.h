#pragma once

#include "corrections/try_correct.h"
#include "movie_view/mask_stroke.h"

#include <set>

namespace ostwald {

/// Paints, erases or splits along the stroke.
Refused applyStroke(Document& document, const MaskStroke& stroke);

/// A tool's key tapped over a place: adds a particle of the brush's size, removes the one under the pointer from this
/// frame, or cuts its track before the frame.
Refused applyTap(Document& document, const MaskStroke& at);

/// The outlines of two particles in the playhead's frame become one.
Refused mergeOutlines(Document& document, const std::set<TrackId>& on);
/// Two particles that are both seen in this frame become one outline; else one track continues the other.
Refused joinHere(Document& document, const std::set<TrackId>& on);

} // namespace ostwald
