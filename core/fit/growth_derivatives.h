#pragma once

#include "fit/growth_model.h"

#include <functional>

namespace ostwald {

/// The filter's input at `values`. @pre table outlives it
[[nodiscard]] FilterInput filterInput(const GrowthModel& model, const Eigen::VectorXd& values,
                                      const DetachmentTable& table);

/// The constants at the head of `values`.
[[nodiscard]] GrowthConstants constantsIn(const Eigen::VectorXd& values);

/// Calls work(0), ..., work(count - 1) from the machine's threads; false when cancelled.
bool inParallel(std::size_t count, const JobControl& job, const std::function<void(std::size_t)>& work);

} // namespace ostwald
