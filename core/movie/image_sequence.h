#pragma once

#include "movie/movie.h"

namespace ostwald {

/// A single PNG or JPEG picture, a folder of numbered pictures, or a pattern of them ("dir/img_*.png"; # stands
/// for one digit, * for anything) in natural order. TIFF files in a folder count with their first picture.
/// Colour becomes luminance.
[[nodiscard]] MovieReader imageSequenceReader();

} // namespace ostwald
