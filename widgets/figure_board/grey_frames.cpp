#include "figure_board/grey_frames.h"

#include "project/movie_reference.h"

#include <cmath>

namespace ostwald {

std::shared_ptr<const GreyFrame> greyFrame(const Frame& frame, const DisplayRange& range)
{
    cv::Mat pixels;
    frame.pixels.convertTo(pixels, CV_64F);
    auto grey = std::make_shared<GreyFrame>();
    grey->width_px = pixels.cols;
    grey->height_px = pixels.rows;
    grey->grey.reserve(pixels.total());
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* row = pixels.ptr<double>(y);
        for (int x = 0; x < pixels.cols; ++x)
            grey->grey.push_back(static_cast<std::uint8_t>(std::lround(255.0 * range.brightness(row[x]))));
    }
    return grey;
}

Result<GreyFrames> readGreyFrames(const Movie& movie, const std::vector<int>& frames, const JobControl& job)
{
    GreyFrames read;
    if (frames.empty())
        return read;
    const auto range = movieRange(movie, job);
    if (!range)
        return range.error();
    for (const int index : frames) {
        if (job.cancelled())
            return cancelledError();
        if (index < 0 || index >= movie.info().frames) {
            read[index] = nullptr;
            continue;
        }
        const auto frame = movie.frame(index);
        if (!frame)
            return frame.error();
        read[index] = greyFrame(*frame, *range);
    }
    return read;
}

Result<GreyFrames> readGreyFrames(const MovieReference& movie, const std::vector<int>& frames, const JobControl& job)
{
    if (frames.empty())
        return GreyFrames{};
    if (Status same = checkMovie(movie); !same)
        return same.error();
    const auto opened = openMovie(movie.path, movie.readAs);
    if (!opened)
        return opened.error();
    return readGreyFrames(**opened, frames, job);
}

} // namespace ostwald
