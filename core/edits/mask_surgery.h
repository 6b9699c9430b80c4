#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <opencv2/core/types.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace ostwald {

/// What an edit of masks did to the particles of a frame, by position in its list.
struct MaskChange {
    std::vector<std::size_t> changed;
    std::vector<std::size_t> added;   ///< appended
    std::vector<std::size_t> removed; ///< still in the list, without outline or area

    [[nodiscard]] bool empty() const { return changed.empty() && added.empty() && removed.empty(); }
};

// Each takes the frame's particles as they are and changes them in place. A mask is the set of pixels inside or on the
// outline. The radius of a changed particle is sqrt(pixels / pi) times the ratio it had before, so that the calibration
// for blur and thickness stays; a new one takes the median ratio of its frame. The relative sd of the radius stays
// likewise, but the sd is never below a tenth of a pixel.

/// The particle whose mask holds the point, or the nearest centre within its radius.
[[nodiscard]] std::optional<std::size_t> particleAt(const FrameDetections& frame, double x_px, double y_px);

MaskChange paint(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke, double brush_px);
MaskChange erase(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke, double brush_px);
/// Cuts every particle that the line leaves in two parts of at least three pixels.
MaskChange split(FrameDetections& frame, FrameSize size, const std::vector<cv::Point2f>& stroke);
/// Joins b to a with what lies between them.
MaskChange merge(FrameDetections& frame, FrameSize size, std::size_t a, std::size_t b);
/// Gives the particle the pixels of the outline that belong to no other: the largest connected part of them.
MaskChange refill(FrameDetections& frame, FrameSize size, std::size_t particle, const std::vector<cv::Point2f>& outline);
MaskChange remove(FrameDetections& frame, std::size_t particle);

} // namespace ostwald
