#pragma once

#include "exchange/formats.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ostwald {

struct Imported {
    StoredProject project;
    std::vector<std::string> notes; ///< sentences on what was assumed, or had no place
};

/// One of exchangeFormats() recognises the file or folder.
[[nodiscard]] bool canImport(const std::filesystem::path& path);

/// Reads particles and tracks of another program, in whichever of exchangeFormats() the file or folder is, as a
/// project without a movie: its detections and links are those of the file, and never stale.
/// Lengths in nm of a file without a pixel size count as pixels of 1 nm, unless one is given; the source of the
/// calibration says so.
/// @error NotFound, UnsupportedFormat (none of the formats), CorruptData, InsufficientData, Io, Cancelled;
///        where begins with the path
[[nodiscard]] Result<Imported> importProject(const std::filesystem::path& path, const ImportOptions& options = {},
                                             const JobControl& job = {});

} // namespace ostwald
