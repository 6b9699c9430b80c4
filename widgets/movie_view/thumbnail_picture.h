#pragma once

#include "movie_view/colour_map.h"
#include "movie_view/display_range.h"

#include <QImage>

#include <optional>

namespace ostwald {

class FrameView;

/// How the movie view turns grey values into colours, so that thumbnails do the same.
struct Look {
    /// One for all frames; nullopt = each frame has its own, with that gamma.
    std::optional<DisplayRange> range;
    double gamma = 1.0;
    ColourMap colours = ColourMap::Grey;

    bool operator==(const Look&) const = default;
};

[[nodiscard]] Look lookOf(const FrameView& view);

/// The thumbnail within an area of the screen, its sides' ratio kept and never magnified.
/// @param area  px of the screen as the device counts them
[[nodiscard]] QImage thumbnailPicture(const cv::Mat& thumbnail, QSize area, const Look& look);

} // namespace ostwald
