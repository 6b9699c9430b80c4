#pragma once

#include "base/job_control.h"

#include <filesystem>

class QImage;

namespace ostwald {

/// Writes an opaque picture as RGB TIFF of 8 bits, packed without loss (LZW), with its resolution.
/// @error Io, Cancelled
[[nodiscard]] Status writeTiff(const QImage& image, double dpi, const std::filesystem::path& path,
                               const JobControl& job = {});

} // namespace ostwald
