#pragma once

#include "raster/pixel_canvas.h"

#include <vector>

namespace ostwald {

/// Leaves out corners of a line that nobody can see: what is left passes every one of them within `tolerance` px, and
/// begins and ends where it did. One pass: from each corner kept, the directions that do so are narrowed until the next
/// point is outside of them (Williams, Computer Graphics and Image Processing 8, 281, 1978).
void thin(std::vector<CanvasPoint>& line, float tolerance);

} // namespace ostwald
