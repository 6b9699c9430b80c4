#pragma once

#include "base/result.h"

#include <vector>

namespace ostwald {

/// Supersaturation ratio rho~_1 at a time.
struct SupplyKnot {
    double t_s = 0.0;
    double rho = 1.0;

    bool operator==(const SupplyKnot&) const = default;
};

/// Shape index that swings slowly: delta(t) = mean + amplitude sin(2 pi t / period + phase).
struct ShapeSwing {
    double mean = 1.52;
    double amplitude = 0.0;
    double period_s = 100.0;
    double phase_rad = 0.0;

    bool operator==(const ShapeSwing&) const = default;
};

/// What drives the growth, on the frames' times: ln rho~_1 at each of them (rho~_1 is linear in time between
/// them) and delta, held from each frame to the next at its value halfway.
struct GrowthHistory {
    std::vector<double> t_s;   ///< strictly ascending
    std::vector<double> lnRho; ///< one per time
    std::vector<double> delta; ///< one per interval, t_s.size() - 1
};

/// Frames 0, 1, ... at the given interval, with rho~_1 by monotone piecewise cubics through the knots (PCHIP,
/// Fritsch and Butland 1984; constant beyond the first and the last knot).
/// @error InvalidArgument  where names the parameter: fewer than 2 frames, an interval that is not positive,
/// no
///                         knots or knots out of order, rho~_1 not above 0, delta outside its range at some
///                         time
[[nodiscard]] Result<GrowthHistory> makeGrowthHistory(int frames, double frameInterval_s,
                                                      const std::vector<SupplyKnot>& knots,
                                                      const ShapeSwing& shape);

/// delta at a time.
[[nodiscard]] double shapeIndexAt(const ShapeSwing& shape, double t_s);

} // namespace ostwald
