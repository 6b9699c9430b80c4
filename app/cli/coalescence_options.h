#pragma once

#include "command_line.h"
#include "fit/coalescence_fit.h"

namespace ostwald {

/// The settings of a fit of coalescence from --params, refined by --fix, --bounds, --prior (names are those of coalescenceParameterKeys),
/// --diffusion, --diffusion-nm2-s and --wall; what is not said is taken from the data.
/// @error InvalidArgument  names the option and what it needs
[[nodiscard]] Result<CoalescenceFitParams> coalescenceParamsOf(const CommandLine& line);

} // namespace ostwald
