#pragma once

#include "movie/movie.h"

namespace ostwald {

/// A single PNG, JPEG, JPEG 2000, PGM or BMP picture, a folder of numbered pictures, or a pattern of them
/// ("dir/img_*.png"; # stands for one digit, * for anything) in natural order. TIFF files in a folder count
/// with their first picture. Colour becomes luminance.
[[nodiscard]] MovieReader imageSequenceReader();

/// What openMovie() takes for files that were chosen or dropped together: the file itself, their folder, or
/// the pattern that names exactly them. Their order does not matter; frames come in natural order.
/// @error InvalidArgument  they lie in several folders, or no pattern names exactly them
[[nodiscard]] Result<std::filesystem::path> moviePathOf(std::vector<std::filesystem::path> files);

} // namespace ostwald
