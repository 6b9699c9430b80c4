#pragma once

#include "base/job_control.h"
#include "figure/picture.h"
#include "movie/movie.h"
#include "movie_view/display_range.h"
#include "project/project.h"

namespace ostwald {

/// A frame in the greys of that range.
[[nodiscard]] std::shared_ptr<const GreyFrame> greyFrame(const Frame& frame, const DisplayRange& range);

/// Frames of a movie in the greys of movieRange(), so that those of one figure can be compared. A frame that the movie has
/// not is null.
/// @error  as Movie::frame() and movieRange()
[[nodiscard]] Result<GreyFrames> readGreyFrames(const Movie& movie, const std::vector<int>& frames, const JobControl& job = {});

/// The same of the movie of a project; without frames it is not touched.
/// @error  as checkMovie() and openMovie() as well
[[nodiscard]] Result<GreyFrames> readGreyFrames(const MovieReference& movie, const std::vector<int>& frames,
                                                const JobControl& job = {});

} // namespace ostwald
