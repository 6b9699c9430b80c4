#pragma once

#include "movie/sample_type.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ostwald {

/// A file of samples without a header that is read: pictures of one size, one after another.
struct RawForm {
    int width = 0;  ///< px
    int height = 0; ///< px
    SampleType type = SampleType::UInt16;
    ByteOrder order = ByteOrder::Little;
    std::int64_t headerBytes = 0; ///< before the first picture
    std::int64_t gapBytes = 0;    ///< between one picture and the next

    bool operator==(const RawForm&) const = default;
};

/// What a person says about a file that it does not say itself, or says wrongly. Part of the project.
struct ReadAs {
    std::optional<int> timeAxis = {};  ///< index into MovieInfo::axes; nullopt = as the file says
    std::string dataset = {};          ///< path in an HDF5 file; empty = the reader's choice
    std::optional<RawForm> raw = {};   ///< then the content is not asked

    bool operator==(const ReadAs&) const = default;
};

} // namespace ostwald
