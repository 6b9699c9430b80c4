#pragma once

#include "ensemble/coalescence_record.h"

#include <cstddef>
#include <vector>

namespace ostwald {

/// One particle's columns: 0 in area where it is not seen, and the row of another from their merging on.
struct ParticleColumns {
    std::vector<double> area_px2;
    std::vector<double> x_px;
    std::vector<double> y_px;
};

/// The particles of one group end as one.
using ParticleGroup = std::vector<ParticleColumns>;

/// Events, paths and census of particles given as columns. A particle that is not seen before it merges is none.
/// @pre t_s ascends strictly and every column is as long, pixelSize_nm > 0
[[nodiscard]] CoalescenceRecord recordOfColumns(const std::vector<double>& t_s,
                                                const std::vector<ParticleGroup>& groups, double pixelSize_nm);

} // namespace ostwald
