#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// `ostwald evidence`: writes the evidence bundle of a project. Returns the exit status.
[[nodiscard]] int runEvidence(const std::vector<std::string>& arguments);

} // namespace ostwald
