#pragma once

#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

struct AVFrame;

namespace ostwald {

/// The video stream of one file: its packets are listed once, then any frame can be decoded. One thread at a
/// time.
class VideoDecoder {
public:
    /// @error CorruptData, UnsupportedFormat
    [[nodiscard]] static Result<std::unique_ptr<VideoDecoder>> open(const std::filesystem::path& path);
    /// A second decoder of the same file, for another thread; packets are not listed again.
    /// @error CorruptData, UnsupportedFormat
    [[nodiscard]] Result<std::unique_ptr<VideoDecoder>> another() const;
    ~VideoDecoder();
    VideoDecoder(const VideoDecoder&) = delete;
    VideoDecoder& operator=(const VideoDecoder&) = delete;

    [[nodiscard]] std::vector<int> keyFrames() const; ///< that decode without others, ascending; never empty
    [[nodiscard]] int frames() const { return static_cast<int>(m_order.size()); }
    /// Seconds since the first frame; empty when the file keeps no usable time stamps.
    [[nodiscard]] std::vector<double> times_s() const;
    [[nodiscard]] double tick_s() const;
    [[nodiscard]] double averageInterval_s() const; ///< as the container says it, 0 = not
    [[nodiscard]] std::string containerName() const;

    /// One channel: CV_8U, CV_16U or CV_32F. @error CorruptData
    [[nodiscard]] Result<cv::Mat> frame(int index);

private:
    struct Context;
    struct Packet {
        std::int64_t pts = 0;
        std::int64_t seek = 0; ///< dts, or pts without one
        bool isKey = false;
    };

    explicit VideoDecoder(std::unique_ptr<Context> context);

    Status openFile();
    Status listPackets();
    bool decodeNext();
    [[nodiscard]] bool isOnTheWay(int index) const;
    Status restart(int target, int attempt);

    std::unique_ptr<Context> m_context;
    std::vector<Packet> m_packets;    ///< in the order of the file
    std::vector<std::size_t> m_order; ///< packets in the order of their times
    bool m_hasTimes = false;
    int m_next = -1; ///< frame the decoder gives next, -1 = not known
};

} // namespace ostwald
