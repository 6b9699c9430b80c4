#pragma once

#include "movie/byte_source.h"
#include "movie/numbers.h"

#include <map>
#include <string>

namespace ostwald {

/// One leaf of a DigitalMicrograph tag tree.
struct DmValue {
    double number = 0.0;          ///< of a single number
    std::string text;             ///< of an array of 16-bit characters, in UTF-8, up to 4096 characters
    std::uint64_t dataOffset = 0; ///< of an array of numbers
    std::uint64_t dataBytes = 0;
};

/// The leaves of a DM3 or DM4 file by their paths, "ImageList/1/ImageData/DataType"; entries without a name
/// are numbered within their group. Arrays are not loaded.
struct DmTags {
    ByteOrder order = ByteOrder::Little; ///< of the values; the structure itself is always big-endian
    std::map<std::string, DmValue> values;

    [[nodiscard]] const DmValue* find(const std::string& path) const
    {
        const auto at = values.find(path);
        return at == values.end() ? nullptr : &at->second;
    }
};

/// @error CorruptData  the tree does not fit into the file, or is deeper or larger than such trees are
[[nodiscard]] Result<DmTags> readDmTags(const ByteSource& source);

/// True when `head`, the first 16 bytes of a file, begin a DM3 or DM4 file.
[[nodiscard]] bool hasDmSignature(const std::string& head);

} // namespace ostwald
