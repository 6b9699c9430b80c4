#pragma once

#include "base/result.h"
#include "theory/growth_constants.h"

#include <string>

namespace ostwald {

/// The value of --material: the id of a built-in material, or a file that ends in .json.
/// @error NotFound, InvalidArgument
[[nodiscard]] Result<Material> materialOf(const std::string& nameOrFile);

} // namespace ostwald
