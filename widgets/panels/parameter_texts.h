#pragma once

#include <span>

namespace ostwald {

/// Every label, unit and help that describe() gives the forms of parameters, in the context "ParamsForm": core
/// knows no translations, and lupdate finds only what is marked in the sources.
[[nodiscard]] std::span<const char* const> parameterTexts();

} // namespace ostwald
