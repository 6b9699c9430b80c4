#pragma once

#include "movie/movie.h"

namespace ostwald {

/// How many pictures of this form a file of `fileBytes` holds, and what is left over behind the last.
struct RawFit {
    std::int64_t frames = 0;
    std::int64_t bytesLeft = 0;
};

/// @error InvalidArgument  sizes, header or gap that no file can have; the message names the number
[[nodiscard]] Result<RawFit> fitOf(const RawForm& form, std::int64_t fileBytes);

/// "512x512:uint16", then what differs from little-endian pictures without header and gaps: ":big",
/// ":header=1024", ":gap=16".
/// @error InvalidArgument  where is the text
[[nodiscard]] Result<RawForm> parseRawForm(const std::string& text);
/// The text that parseRawForm() reads as this form.
[[nodiscard]] std::string rawFormText(const RawForm& form);

/// Opens a file of samples without a header that is read.
/// @error InvalidArgument  as fitOf()   @error CorruptData  not even one picture fits in   @error Io
[[nodiscard]] Result<Movie> openRaw(const std::filesystem::path& path, const RawForm& form);

} // namespace ostwald
