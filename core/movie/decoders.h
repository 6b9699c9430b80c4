#pragma once

#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ostwald {

/// The video stream of one file, of which any frame can be decoded. One thread at a time.
class VideoSource {
public:
    virtual ~VideoSource() = default;
    VideoSource(const VideoSource&) = delete;
    VideoSource& operator=(const VideoSource&) = delete;

    /// A second one of the same file, for another thread; packets are not listed again.
    /// @error CorruptData, UnsupportedFormat
    [[nodiscard]] virtual Result<std::unique_ptr<VideoSource>> another() const = 0;
    [[nodiscard]] virtual std::vector<int>
    keyFrames() const = 0; ///< that decode alone, ascending; never empty
    [[nodiscard]] virtual int frames() const = 0;
    /// Seconds since the first frame; empty when the file keeps no usable time stamps.
    [[nodiscard]] virtual std::vector<double> times_s() const = 0;
    [[nodiscard]] virtual double tick_s() const = 0;
    [[nodiscard]] virtual double averageInterval_s() const = 0; ///< as the container says it, 0 = not
    [[nodiscard]] virtual std::string containerName() const = 0;
    /// One channel: CV_8U, CV_16U or CV_32F. @error CorruptData
    [[nodiscard]] virtual Result<cv::Mat> frame(int index) = 0;

protected:
    VideoSource() = default;
};

/// What the decoders' module gives.
struct Decoders {
    /// @error CorruptData, UnsupportedFormat
    Result<std::unique_ptr<VideoSource>> (*openVideo)(const std::filesystem::path& path);
    /// Every sample of a PNG or JPEG picture, colours as blue, green, red. @error CorruptData
    Result<cv::Mat> (*readPicture)(const std::filesystem::path& path);
};

/// The module, loaded when a file first needs it: it draws in 160 libraries, whose loading takes ten times as
/// long as starting the program without them. @error NotFound
Result<Decoders> decoders();

} // namespace ostwald
