#pragma once

#include "command_line.h"
#include "project/project.h"

namespace ostwald {

/// Reads --params, a JSON file or JSON itself with the objects "segment", "link" and "fit", into the project.
/// @error InvalidArgument  where names the file and the member   @error Io
[[nodiscard]] Status setParams(Project& project, const CommandLine& line);

} // namespace ostwald
