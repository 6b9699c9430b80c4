#pragma once

#include "movie/hdf5_file.h"
#include "movie/movie.h"

namespace ostwald {

/// EMD files of Velox (frames last, one JSON text per frame) and of Berkeley (emd_group_type = 1, dim
/// vectors), DigitalMicrograph DM5, and any other HDF5 file: there the largest dataset, with a warning that
/// names the others.
[[nodiscard]] MovieReader hdf5Reader();

/// The datasets of a file that can be opened as a movie, for a choice.
[[nodiscard]] Result<std::vector<Hdf5Dataset>> hdf5Datasets(const std::filesystem::path& path);

/// Opens the dataset at `dataset` in the file.
/// @error NotFound  there is none   @error UnsupportedFormat, CorruptData  it cannot be read
[[nodiscard]] Result<Movie> openHdf5Dataset(const std::filesystem::path& path, const std::string& dataset);

} // namespace ostwald
