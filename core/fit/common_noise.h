#pragma once

#include "fit/growth_model.h"

#include <Eigen/Core>

namespace ostwald {

/// The shifts that all sizes of a frame share, everything else held. Errors of prediction remember the shifts
/// of earlier frames as well, e = e0 - D c, so that
///     ln p(c) = -1/2 (e0 - D c)' S^-1 (e0 - D c) - c'c / (2 sd^2) + const
/// tells the most probable shifts, and its integral over them how probable their sd is. None where that is
/// not much more probable than no such noise.
/// @param values  of all unknowns of the model; shifts that have been taken out of its sizes count as found
[[nodiscard]] CommonNoise findCommonNoise(const GrowthModel& model, const Eigen::VectorXd& values,
                                          const JobControl& job);

/// Whether the means of the frames vary at all by more than particles that err each for itself let them: a
/// quick look that most data end with.
[[nodiscard]] bool mayHaveCommonNoise(const GrowthModel& model, const Eigen::VectorXd& values,
                                      const JobControl& job);

/// Fisher information on the unknowns that is lost because the model's shifts are not known but estimated
/// beside them: with J the slopes of the errors of prediction,
///     J' S^-1 D (D' S^-1 D + 1 / sd^2)^-1 D' S^-1 J.
/// Zero for a model without shifts, or when cancelled.
[[nodiscard]] Eigen::MatrixXd lostToCommonNoise(const GrowthModel& model, const Eigen::VectorXd& values,
                                                const JobControl& job);

} // namespace ostwald
