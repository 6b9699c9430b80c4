#pragma once

#include "base/job_control.h"
#include "movie_export/clip_painter.h"
#include "movie_export/video_writer.h"

namespace ostwald {

struct ClipRange {
    int first = 0; ///< frame of the movie
    int last = 0;  ///< inclusive
};

/// Paints the frames of `range` and writes them as a video, or as pictures frame-0000.png ... into the folder `path`. A
/// video appears whole or not at all; pictures that were written before a stop stay.
/// @param framesPerSecond  0.1..240; of the clip, not of the movie
/// @error InvalidArgument    the range is not in the movie, or a number is out of its range
/// @error Cancelled, UnsupportedFormat, Io, CorruptData
[[nodiscard]] Status exportClip(ClipPainter& painter, ClipRange range, ClipFormat format, double framesPerSecond,
                                const std::filesystem::path& path, const JobControl& job = {});

} // namespace ostwald
