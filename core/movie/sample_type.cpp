#include "movie/sample_type.h"

#include <algorithm>

namespace ostwald {

const char* nameOf(SampleType type)
{
    static constexpr const char* names[] = {"uint4",  "int8",  "uint8",  "int16",   "uint16",  "int32",
                                            "uint32", "int64", "uint64", "float16", "float32", "float64"};
    return names[static_cast<std::size_t>(type)];
}

std::optional<SampleType> sampleTypeNamed(std::string_view name)
{
    const auto* known = std::ranges::find(allSampleTypes, name, [](SampleType type) { return nameOf(type); });
    return known == allSampleTypes.end() ? std::nullopt : std::optional(*known);
}

} // namespace ostwald
