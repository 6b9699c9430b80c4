#pragma once

#include "exchange/formats.h"
#include "exchange/size_samples.h"

#include <filesystem>

namespace ostwald {

/// One of exchangeFormats() recognises the file or folder.
[[nodiscard]] bool canImport(const std::filesystem::path& path);

/// What has to be asked before importProject() of a table of sizes of samples; nothing of any other file.
[[nodiscard]] MissingUnits unitsToAsk(const std::filesystem::path& path);

/// Reads particles and tracks of another program, in whichever of exchangeFormats() the file or folder is, as
/// a project without a movie: its detections and links are those of the file, and never stale. Lengths in nm
/// of a file without a pixel size count as pixels of 1 nm, unless one is given; the source of the calibration
/// says so. What was assumed or had no place is in ImportSource::notes.
/// @error NotFound, UnsupportedFormat (none of the formats), CorruptData, InsufficientData, Io, Cancelled;
///        where begins with the path
[[nodiscard]] Result<StoredProject> importProject(const std::filesystem::path& path,
                                                  const ImportOptions& options = {},
                                                  const JobControl& job = {});

} // namespace ostwald
