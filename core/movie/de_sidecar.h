#pragma once

#include "movie/movie.h"

namespace ostwald {

/// Cameras of Direct Electron write "key = value" lines into name_info.txt beside name.mrc or name_movie.mrc, and
/// leave the MRC header's cell empty. Takes the specimen's pixel size and the frame rate from there where the file
/// itself tells none; -1 stands for a value that the camera did not know.
void readDirectElectronSidecar(const std::filesystem::path& movie, MovieInfo& info);

} // namespace ostwald
