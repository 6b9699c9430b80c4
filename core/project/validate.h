#pragma once

#include "base/result.h"
#include "project/project.h"

namespace ostwald {

/// Checks every number of the project against its declared range and the ranges against each other
/// (first <= last frame, lower <= start <= upper).
/// @error InvalidArgument  where is the field's key; the message gives the range
[[nodiscard]] Status validate(const Project& project);

} // namespace ostwald
