#pragma once

#include "base/result.h"

#include <filesystem>

class QImage;

namespace ostwald {

/// Writes an opaque picture as RGB TIFF of 8 bits, packed without loss (LZW), with its resolution.
/// @error Io
[[nodiscard]] Status writeTiff(const QImage& image, double dpi, const std::filesystem::path& path);

} // namespace ostwald
