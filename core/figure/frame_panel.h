#pragma once

#include "figure/figure_data.h"
#include "figure/picture.h"

namespace ostwald {

/// A frame with the outlines of its particles (Group-A, Group-B dashed, the others; without the excluded ones), scale bar
/// and clock as objects over it. The bar has the greatest round length that is at most a quarter of the picture wide, in nm
/// or, while the pixel size is unknown, px. Without its frame the panel is empty and says why.
[[nodiscard]] Panel framePanel(const FromMovie& source, const FigureData& data, const GreyFrames& frames);

/// The part of a frame that is seen: the field of view as far as it lies in the frame, or all of it where it does not.
[[nodiscard]] FieldOfView seenPart(const FromMovie& source, int width_px, int height_px);

} // namespace ostwald
