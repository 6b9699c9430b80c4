#pragma once

#include "movie/movie.h"

namespace ostwald {

/// TIFF, BigTIFF, OME-TIFF and ImageJ stacks. libtiff decodes the pictures (strips or tiles, any compression it
/// knows, 1 to 64 bits); the directories are walked here. Colour becomes luminance, MINISWHITE is inverted, palette
/// numbers are kept, signed, wide and floating samples become Float32. Of a hyperstack the first channel and slice
/// are shown over time. ImageJ's stacks beyond 4 GB, which are one directory, are read as what they are.
[[nodiscard]] MovieReader tiffReader();

/// True when the file begins with a TIFF or BigTIFF signature.
[[nodiscard]] bool hasTiffSignature(const std::filesystem::path& path);

} // namespace ostwald
