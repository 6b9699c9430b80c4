#include "decoders/picture_decoder.h"

#include <opencv2/imgcodecs.hpp>

namespace ostwald {

Result<cv::Mat> readPicture(const std::filesystem::path& path)
{
    cv::Mat pixels;
    try {
        pixels = cv::imread(path.string(), cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception& e) {
        return Error{ErrorCode::CorruptData, e.err, path.string()};
    }
    if (pixels.empty())
        return Error{ErrorCode::CorruptData, "The picture cannot be decoded; the file may be truncated.",
                     path.string()};
    return pixels;
}

} // namespace ostwald
