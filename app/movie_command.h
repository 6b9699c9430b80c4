#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// `ostwald movie PROJECT ...`: writes a project's movie with its overlays, without a window. Needs a QApplication.
/// @return 0 done, 1 the work failed, 2 wrong usage, 130 interrupted
[[nodiscard]] int runMovie(const std::vector<std::string>& arguments);

} // namespace ostwald
