#pragma once

#include "pipeline/pipeline.h"

#include <string>
#include <string_view>

namespace ostwald {

/// The paragraph for the methods section of a paper: what was done with this movie, in the order it was done, with every
/// parameter that is not the default one, how much a person corrected, what came out, and the works to cite. English.
/// @param results  only fresh ones are told of
[[nodiscard]] std::string methodsText(const Project& project, const Results& results, std::string_view programVersion);

} // namespace ostwald
