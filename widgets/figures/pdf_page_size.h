#pragma once

#include "base/result.h"

#include <QSizeF>

#include <filesystem>

namespace ostwald {

/// Gives the one page of a PDF that QPdfWriter wrote its exact size: the writer rounds it to whole points,
/// which is up to 0.2 mm. Its lower left corner stays where it is.
/// @error Io        the file cannot be read or written
/// @error Internal  it has no page box as QPdfWriter writes it
[[nodiscard]] Status setPdfPageSize(const std::filesystem::path& path, QSizeF size_pt);

} // namespace ostwald
