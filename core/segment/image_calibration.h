#pragma once

#include "segment/profile_fit.h"

#include "base/job_control.h"

#include <vector>

namespace ostwald {

/// A lone particle that takes part in the calibration of a movie's picture.
struct CalibrationSample {
    std::vector<FitPixel> pixels;
    ProfileFit fit;           ///< a start
    FitSetting setting;       ///< without a shape
};

/// What particles look like in a movie.
struct ImageCalibration {
    double thicknessExponent = 0.35; ///< p of (1 - u^2)^p: 0 a plate, 0.5 a sphere
    double thicknessExponentSd = 0.15;
    PointSpread spread;
    double sigmaSd_px = 0.3;
    ShapePrior shape; ///< of all particles
    int particles = 0; ///< it rests on; 0 = too few, the values are assumed
};

/// The thickness exponent and the point spread under which all samples together, each with a place, radius, height and
/// base of its own, leave the least squares: Gauss and Newton's descent in all of them at once, the samples' own
/// unknowns eliminated (Schur complement), and the curvature bias of many noisy unknowns taken off to second order.
/// Every sample's squares count in units of its own residual variance, so that one which is not round has little say.
/// Weak priors (p = 0.35 +- 0.2, ln sigma = 0 +- 0.5, halo = 0 +- 0.2, ln width = ln 2.5 +- 0.3) decide what the
/// particles leave open.
[[nodiscard]] ImageCalibration calibrateImage(std::vector<CalibrationSample> samples, const JobControl& job);

} // namespace ostwald
