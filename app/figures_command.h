#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// `ostwald figures PROJECT ...`: writes figures of a project without a window. Needs a QApplication.
/// @return 0 done, 1 the work failed, 2 wrong usage
[[nodiscard]] int runFigures(const std::vector<std::string>& arguments);

} // namespace ostwald
