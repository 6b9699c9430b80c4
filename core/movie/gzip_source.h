#pragma once

#include "movie/byte_source.h"

namespace ostwald {

[[nodiscard]] bool hasGzipSignature(const std::filesystem::path& path);

/// The unpacked bytes of a gzip file. They are unpacked as far as they are asked for; the way back is short,
/// because the state of the unpacking is kept every few MB. Reads of several threads take turns.
/// @error Io, CorruptData
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openGzip(const std::filesystem::path& path);

} // namespace ostwald
