#pragma once

#include "base/job_control.h"
#include "exchange/lineage.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace ostwald {

/// What a person knows of a table and its header does not tell.
struct CsvOptions {
    std::map<std::string, std::string> columns; ///< see csvColumns()
    std::optional<double> pixelSize_nm;         ///< turns lengths in nm, um, ... into px
};

/// True when `head`, the beginning of a file, is that of a table of particles, or of areas without a header.
[[nodiscard]] bool isParticleTable(const std::string& head);

/// Reads a table with one row per particle and frame, whatever csvColumns() recognises: trackpy's, TrackMate's spots
/// (with its three extra header rows), btrack's, our own particles.csv. Rows without a track are particles seen once; those
/// interpolated (in our own) are left out. Times without frames must be evenly spaced.
/// Parents and links are taken from the tables beside it: tracks.csv of our own, and "edges" where a file is
/// called "spots".
/// A table without header is a time and blocks of area, x and y (px; 0 = not seen) between empty columns: particles of a
/// block merge when their numbers become the same.
/// @error InvalidArgument  lengths both in px and in nm need a pixel size; as csvColumns()
/// @error UnsupportedFormat, CorruptData, InsufficientData, Io, Cancelled; where = "line N"
[[nodiscard]] Result<Lineage> readCsv(const std::filesystem::path& path, const CsvOptions& options = {},
                                      const JobControl& job = {});

} // namespace ostwald
