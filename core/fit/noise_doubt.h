#pragma once

#include "fit/growth_fit.h"

#include <array>
#include <memory>

namespace ostwald {

/// What the less probable kind of size noise would make of the same data: for instance noise with a memory, where white
/// noise is a little more probable.
struct NoiseDoubt {
    std::array<FittedValue, growthParameterCount> own; ///< the constants as the more probable kind alone has them
    GrowthFitResult other;
    double probability = 0.0; ///< of the other kind, after the data
};

/// The same fit with intervals that allow for the other kind of noise (Bayesian model averaging: Hoeting et al., Stat. Sci.
/// 14, 382, 1999). An interval ends where the two posteriors, each taken as a normal one of its own width to either side
/// and weighted by its probability, leave 2.5 % beyond, but reaches no less far than before. sd is the root mean square
/// distance from the value. Values stay those of the more probable kind, so that curves and constants belong to one model.
/// Nothing becomes determined by it; what is determined stays so where the wider interval passes the same rules.
void allowFor(std::shared_ptr<const NoiseDoubt> doubt, GrowthFitResult& fit);

} // namespace ostwald
