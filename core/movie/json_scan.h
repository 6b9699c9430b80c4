#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ostwald {

/// Visits every plain value of a JSON text with the keys that lead to it, "BinaryResult/PixelSize/width";
/// array items by their numbers. Strings come without quotes. A text that is no JSON ends the scan where it
/// stops making sense.
void scanJson(std::string_view text,
              const std::function<void(const std::string& path, std::string_view value)>& visit);

} // namespace ostwald
