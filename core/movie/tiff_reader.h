#pragma once

#include "movie/movie.h"

namespace ostwald {

/// TIFF and BigTIFF stacks through libtiff: one picture per directory, strips or tiles, any compression libtiff
/// decodes, 1 to 64 bits. Colour becomes luminance, MINISWHITE is inverted, whole numbers beyond 16 bits and
/// doubles become Float32. ImageJ's description gives pixel size and frame interval.
[[nodiscard]] MovieReader tiffReader();

/// True when the file begins with a TIFF or BigTIFF signature.
[[nodiscard]] bool hasTiffSignature(const std::filesystem::path& path);

} // namespace ostwald
