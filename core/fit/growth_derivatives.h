#pragma once

#include "fit/growth_model.h"

#include <functional>
#include <memory>

namespace ostwald {

/// A filter's input together with the table it points into.
template <class T, class G>
struct FilterSetup {
    std::shared_ptr<const DetachmentTable<G>> table;
    FilterInput<T, G> input;
};

/// The setup at `values`; block[k] is the unknown whose derivative is component k of a Dual (-1 = none).
template <class T, class G>
[[nodiscard]] FilterSetup<T, G> filterSetup(const GrowthModel& model, const Eigen::VectorXd& values,
                                            const std::vector<Eigen::Index>& block);

/// Calls work(0), ..., work(count - 1) from the machine's threads; false when cancelled.
bool inParallel(std::size_t count, const JobControl& job, const std::function<void(std::size_t)>& work);

} // namespace ostwald
