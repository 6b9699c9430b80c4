#pragma once

#include "movie/hdf5_file.h"
#include "movie/movie.h"

namespace ostwald {

/// EMD files of Velox (frames last, one JSON text per frame) and of Berkeley (emd_group_type = 1, dim
/// vectors), DigitalMicrograph DM5, and any other HDF5 file: there the largest dataset, with a warning that
/// names the others; ReadAs::dataset chooses another. Of three axes any can be time, of more those that are not
/// the last two.
[[nodiscard]] MovieReader hdf5Reader();

} // namespace ostwald
