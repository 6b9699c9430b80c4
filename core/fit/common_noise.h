#pragma once

#include "fit/growth_model.h"

#include <Eigen/Core>

namespace ostwald {

/// How the errors of prediction go with the shifts that all sizes of a frame share. They remember the shifts of earlier
/// frames as well, e = e0 - D c, so that with S their variances and J their slopes by the unknowns
///     ln p(c) = -1/2 (e0 - D c)' S^-1 (e0 - D c) - c'c / (2 sd^2) + const.
struct ShiftLinearisation {
    Eigen::MatrixXd band;   ///< of D' S^-1 D: (d, f) = between the shifts of frame f and f + d
    Eigen::VectorXd pull;   ///< D' S^-1 e at the shifts taken out so far
    Eigen::MatrixXd shared; ///< J' S^-1 D, unknowns x frames
};

/// Empty when cancelled.
[[nodiscard]] ShiftLinearisation lineariseShifts(const GrowthModel& model, const Eigen::VectorXd& values,
                                                 const JobControl& job);

/// The most probable shifts, everything else held, with the sd that their evidence - ln p integrated over them - is
/// highest for. None where that is not much more probable than no such noise.
/// @param white  size noise, its sd in x
[[nodiscard]] CommonNoise findCommonNoise(const GrowthModel& model, double white, const ShiftLinearisation& at);

/// Whether the means of the frames vary at all by more than particles that err each for itself let them: a
/// quick look that most data end with.
[[nodiscard]] bool mayHaveCommonNoise(const GrowthModel& model, const Eigen::VectorXd& values,
                                      const JobControl& job);

/// Newton's step of the shifts, which depends on that of the unknowns: step + byUnknown * (their step).
struct ShiftStep {
    Eigen::VectorXd step;
    Eigen::MatrixXd byUnknown; ///< A^-1 D' S^-1 J with A = D' S^-1 D + 1 / sd^2, frames x unknowns
};
[[nodiscard]] ShiftStep shiftStep(const ShiftLinearisation& at, const CommonNoise& noise);

/// What integrating over the shifts adds to ln p with them taken out: -c'c / (2 sd^2) - 1/2 ln det (A sd^2).
[[nodiscard]] double shiftVolume(const ShiftLinearisation& at, const CommonNoise& noise);

} // namespace ostwald
