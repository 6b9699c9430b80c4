#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// Exit status of every command.
enum ExitStatus { Success = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

[[nodiscard]] int runInfo(const std::vector<std::string>& arguments);
[[nodiscard]] int runSuggest(const std::vector<std::string>& arguments);
[[nodiscard]] int runAnalyze(const std::vector<std::string>& arguments);
[[nodiscard]] int runCheck(const std::vector<std::string>& arguments);
[[nodiscard]] int runMerge(const std::vector<std::string>& arguments);
[[nodiscard]] int runExport(const std::vector<std::string>& arguments);
[[nodiscard]] int runImport(const std::vector<std::string>& arguments);
[[nodiscard]] int runSimulate(const std::vector<std::string>& arguments);
[[nodiscard]] int runFit(const std::vector<std::string>& arguments);
[[nodiscard]] int runCoalescence(const std::vector<std::string>& arguments);
[[nodiscard]] int runTheory(const std::vector<std::string>& arguments);

} // namespace ostwald
