#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ostwald {

/// A time as people write it: "90 s", "30min", "1h30min", "2 d"; a number alone is in `unit_s`. nullopt where the text is none,
/// or below 0.
[[nodiscard]] std::optional<double> ageingTimeOf(std::string_view text, std::optional<double> unit_s = {});

/// The ageing time that a file's name tells ("CdSe_30min_02.tif", "t=120s.png"): the first number with a unit of time. A
/// proposal, never more: names tell exposures as well.
[[nodiscard]] std::optional<double> ageingTimeIn(std::string_view name);

/// Proposals for all pictures; empty when one of them tells none.
[[nodiscard]] std::vector<double> ageingTimesIn(const std::vector<std::string>& names);

} // namespace ostwald
