#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// `ostwald replay`: computes what an evidence bundle rests on again, and compares.
int runReplay(const std::vector<std::string>& arguments);

} // namespace ostwald
