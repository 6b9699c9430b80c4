#pragma once

#include "movie/movie.h"

namespace ostwald {

/// SER series of pictures of TIA (FEI), versions 0x0210 and 0x0220, also through the EMI file beside them.
/// After an aborted run only the valid elements count. The time stamps resolve whole seconds, so they give no
/// frame interval.
[[nodiscard]] MovieReader serReader();

} // namespace ostwald
