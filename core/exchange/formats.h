#pragma once

#include "exchange/lineage.h"
#include "store/project_file.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace ostwald {

/// What a person knows of a file and the file does not tell.
struct ImportOptions {
    Calibration calibration; ///< wins over what the file tells
    FrameSize size;          ///< px; 0 = as the file tells
    std::map<std::string, std::string> columns; ///< of a table: see csvColumns()
    std::optional<double> rowTime_s = {}; ///< s per unit of times that stand alone in the first row of a table of samples
};

/// A way to exchange particles and tracks with other programs. docs/exchange.md tells what each keeps and loses.
struct ExchangeFormat {
    const char* id;    ///< on the command line: "trackmate"
    const char* label; ///< "TrackMate XML"
    bool (*canRead)(const std::filesystem::path& path); ///< by content; null when it is never read
    Result<Lineage> (*read)(const std::filesystem::path& path, const ImportOptions& options, const JobControl& job);
    /// Writes under the format's own file names into an existing folder. @pre results.tracks
    Status (*write)(const std::filesystem::path& folder, const StoredProject& project, const JobControl& job);
};

[[nodiscard]] std::span<const ExchangeFormat> exchangeFormats();
[[nodiscard]] const ExchangeFormat* findExchangeFormat(std::string_view id); ///< null when there is none

/// Writes what every view shows, corrections included, into a folder that is made when it is not there.
/// @error InsufficientData  nothing has been followed yet
/// @error InvalidArgument   the format cannot hold it; the message tells why
/// @error Io, Cancelled
[[nodiscard]] Status exportTracks(const ExchangeFormat& format, const std::filesystem::path& folder,
                                  const StoredProject& project, const JobControl& job = {});

} // namespace ostwald
