#pragma once

#include "history/history.h"

namespace ostwald {

/// What the project was, or would be again, when exactly the first `steps` steps of its history are done.
/// @param now  the project as it is, with history.index() steps done
/// @error InvalidArgument  there are not that many steps
/// @error CorruptData      a step does not fit: the history is not that of this project
[[nodiscard]] Result<Project> projectAfter(const History& history, const Project& now, int steps);

/// The same of a history that was read from a file. @param done  how many steps are done in `now`
[[nodiscard]] Result<Project> projectAfter(const std::vector<HistoryStep>& history, int done, Project now, int steps);

} // namespace ostwald
