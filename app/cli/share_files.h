#pragma once

#include "pipeline/shares.h"

#include <filesystem>
#include <map>
#include <string>

namespace ostwald {

/// "I/N", counted from 1. @error InvalidArgument
[[nodiscard]] Result<Share> shareOf(const std::string& text);

/// A share's file names its number, the count, and the frames of the whole analysis, so that nothing else has to be
/// told to whom puts them together: "share-2-of-7-frames-0-179.ostwald".
struct ShareName {
    Share share;
    FrameRange whole;
};
[[nodiscard]] std::string fileName(const ShareName& name);
[[nodiscard]] std::optional<ShareName> shareNameOf(const std::string& fileName);

/// The files of one analysis in these folders by share number.
struct ShareFiles {
    int count = 0;
    FrameRange whole;
    std::map<int, std::filesystem::path> files;
};
/// @error NotFound         a folder is not there, holds none, or shares with frames are missing
/// @error InvalidArgument  shares of different analyses
[[nodiscard]] Result<ShareFiles> findShares(const std::vector<std::string>& folders);

} // namespace ostwald
