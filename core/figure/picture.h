#pragma once

#include "board/board.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ostwald {

/// A frame of the movie as it is seen: 0 black .. 255 white, row by row.
struct GreyFrame {
    int width_px = 0;
    int height_px = 0;
    std::vector<std::uint8_t> grey;

    /// Mean of the pixels of that part that lie in the frame; 0 without any.
    [[nodiscard]] double meanOf(const FieldOfView& part) const;
};

/// By the number of the frame; null = it cannot be had, missing = not read yet.
using GreyFrames = std::map<int, std::shared_ptr<const GreyFrame>>;

/// A field of view with what lies over it. The particles' outlines are the series of its panel, in px of the frame with y
/// pointing down.
struct Picture {
    std::shared_ptr<const GreyFrame> frame; ///< not null
    FieldOfView view; ///< in the frame
    double scaleBar_px = 0.0; ///< 0 = none
    std::string scaleBarText = {};
    std::string clock = {}; ///< empty = none
};

} // namespace ostwald
