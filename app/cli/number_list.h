#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace ostwald {

/// A LIST of the command line: numbers and ranges a:b or a:b:step (both ends included, step 1 when absent),
/// separated by commas.
/// @error InvalidArgument  names the option
[[nodiscard]] Result<std::vector<double>> numberList(const std::string& text, const std::string& option);

} // namespace ostwald
