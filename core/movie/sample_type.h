#pragma once

#include "movie/numbers.h"

#include <array>
#include <string_view>

namespace ostwald {

/// How a sample is stored in a file.
enum class SampleType {
    UInt4,
    Int8,
    UInt8,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Float16,
    Float32,
    Float64
};

inline constexpr std::array allSampleTypes{
    SampleType::UInt4,  SampleType::Int8,   SampleType::UInt8,   SampleType::Int16,
    SampleType::UInt16, SampleType::Int32,  SampleType::UInt32,  SampleType::Int64,
    SampleType::UInt64, SampleType::Float16, SampleType::Float32, SampleType::Float64};

[[nodiscard]] const char* nameOf(SampleType type); ///< "int16"
[[nodiscard]] std::optional<SampleType> sampleTypeNamed(std::string_view name);

} // namespace ostwald
