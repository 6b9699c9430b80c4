#pragma once

#include "simulate/movie_scene.h"

namespace ostwald {

/// Two particles whose common centre of mass is at the origin and that meet along a fixed direction.
struct PairGeometry {
    int mergeFrame = 0;
    double angle_rad = 0.0;
    double gap_px = 0.0; ///< between their outlines before they approach
};

/// The two before they merge: at gap_px, closing in, or in contact.
[[nodiscard]] std::array<Disc, 2> discsBefore(const PairGeometry& pair, int frame, double ra_px,
                                              double rb_px);

/// The merged particle: two balls in the proportion volumeShareA : 1 - volumeShareA that overlap more and
/// more while their union keeps the volume of a ball of radius r_px; a single disc once their centres are
/// within 2 %.
[[nodiscard]] std::vector<Disc> discsAfter(const PairGeometry& pair, int frame, double r_px,
                                           double volumeShareA);

} // namespace ostwald
