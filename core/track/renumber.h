#pragma once

#include "track/tracks.h"

namespace ostwald {

/// The tracks without points leave; the others' ids become their places, counted from 1, wherever ids stand.
/// @pre ids in parents, children and coalescences are places + 1 and name tracks that stay
void dropEmptyTracks(Tracks& tracks);

} // namespace ostwald
