#pragma once

#include "movie/decoders.h"

#include <cstdint>

namespace ostwald {

/// A file that FFmpeg reads: its packets are listed once, then any frame can be decoded.
class VideoDecoder : public VideoSource {
public:
    /// @error CorruptData, UnsupportedFormat
    [[nodiscard]] static Result<std::unique_ptr<VideoSource>> open(const std::filesystem::path& path);
    ~VideoDecoder() override;

    [[nodiscard]] Result<std::unique_ptr<VideoSource>> another() const override;
    [[nodiscard]] std::vector<int> keyFrames() const override;
    [[nodiscard]] int frames() const override { return static_cast<int>(m_order.size()); }
    [[nodiscard]] std::vector<double> times_s() const override;
    [[nodiscard]] double tick_s() const override;
    [[nodiscard]] double averageInterval_s() const override;
    [[nodiscard]] std::string containerName() const override;
    [[nodiscard]] Result<cv::Mat> frame(int index) override;

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
