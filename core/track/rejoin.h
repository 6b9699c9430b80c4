#pragma once

#include "track/tracks.h"

namespace ostwald {

/// Joins tracks that end to later ones that start, over any number of missed frames up to maxGap, where it is more
/// probable that one particle was not seen for a while than that one was lost and another appeared. In favour of one
/// particle stand, for the dt frames between, how far and by what factor of radius the other tracks change in as many
/// frames (measured from them, for each dt; heavy-tailed; an end whose stated radius error is larger than usual is
/// granted more) and the share of lost ones that come back after dt; in favour of two, how many tracks start per frame
/// and px^2, and with what radii. The shares are found from the joins themselves in a second round; of joins that
/// exclude each other those of the largest total probability are made. Ends and starts of a coalescence and particles
/// that the drift carries over the border are left alone.
void rejoinLost(Tracks& tracks, int maxGap_frames);

} // namespace ostwald
