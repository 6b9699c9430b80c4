#pragma once

#include "segment/measure_chain.h"

namespace ostwald {

/// Parts of the seed's mask that meet at a neck, each with a basin of its own. On scales finer than the pair,
/// two particles of different size that touch need not both be maxima of the scale space, so that one seed
/// may stand for both; the outline then tells them apart. A neck is where the distance to the outline rises
/// again by 0.75 px, a tenth of the radius and three sd of the outline's place or more, and at most 0.7 as
/// wide as the smaller part: wider ones have fused.
/// @param traced  with basins, height and noise; particles that have necks are replaced by their parts
void splitAtNecks(TracedFrame& traced);

} // namespace ostwald
