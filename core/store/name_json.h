#pragma once

#include "store/json_reader.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace ostwald {

/// Reads one of `names`; `index` keeps its value when the member is absent.
template <std::size_t Count>
void readName(JsonReader& reader, const char* key, const std::array<std::string_view, Count>& names, std::size_t& index)
{
    std::string name(names[index]);
    reader.read(key, name);
    for (std::size_t i = 0; i < Count; ++i) {
        if (names[i] == name) {
            index = i;
            return;
        }
    }
    std::string known;
    for (const std::string_view other : names)
        known.append(known.empty() ? "" : ", ").append(other);
    reader.fail(key, "\"" + name + "\" is not one of: " + known + ".");
}

} // namespace ostwald
