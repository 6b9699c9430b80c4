#pragma once

#include "command_line.h"
#include "fit/growth_fit.h"

namespace ostwald {

/// Reads --fix name=value, --bounds name=a:b and --prior name=value+-sd into the params; names are those of
/// growthParameterKeys and delta (fix and prior only). Several are separated by commas.
/// @error InvalidArgument  names the option and what it needs
[[nodiscard]] Status applyFitOptions(const CommandLine& line, GrowthFitParams& params);

} // namespace ostwald
