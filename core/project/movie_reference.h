#pragma once

#include "base/result.h"
#include "project/project.h"

#include <filesystem>

namespace ostwald {

/// Names the content of a movie by the sizes of its files, the first MiB of the first and the last MiB of the
/// last one: cheap for movies of any size, and the same after a file was moved or renamed.
/// @param path  a file, a folder, or a pattern such as "dir/img_*.png"; the files of a folder count by name order
/// @error NotFound, Io
[[nodiscard]] Result<MovieReference> movieReference(const std::filesystem::path& path);

/// Looks for the movie where the project says it lies.
/// @error NotFound, Io  it cannot be read
/// @error CorruptData   it is not the same any more
[[nodiscard]] Status checkMovie(const MovieReference& wanted);

} // namespace ostwald
