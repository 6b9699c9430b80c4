#pragma once

#include "base/result.h"

#include <QImage>

#include <filesystem>
#include <memory>
#include <span>

namespace ostwald {

enum class ClipFormat {
    Mp4, ///< H.264, what every player and slide program shows
    Mkv, ///< FFV1, lossless
    Avi, ///< Motion JPEG
    Gif, ///< for slides and web pages; at most 50 frames/s
    Png  ///< one picture a frame, in a folder
};

struct ClipFormatInfo {
    ClipFormat format;
    const char* suffix; ///< of the file; of the pictures for Png
    const char* name;
};
[[nodiscard]] std::span<const ClipFormatInfo> clipFormats();
/// False for H.264 where the installed FFmpeg has no encoder for it.
[[nodiscard]] bool canWrite(ClipFormat format);

/// Encodes pictures of one size into a video file. One thread at a time.
class VideoWriter {
public:
    /// @param size              even sides
    /// @param framesPerSecond   0.1..240
    /// @pre format != ClipFormat::Png
    /// @error UnsupportedFormat  no encoder
    /// @error Io                 the file cannot be made
    [[nodiscard]] static Result<std::unique_ptr<VideoWriter>> create(const std::filesystem::path& path, ClipFormat format,
                                                                     QSize size, double framesPerSecond);
    ~VideoWriter();
    VideoWriter(const VideoWriter&) = delete;
    VideoWriter& operator=(const VideoWriter&) = delete;

    /// @error Io
    [[nodiscard]] Status write(const QImage& picture);
    /// Writes what the encoder still holds and the end of the file.
    [[nodiscard]] Status finish();

private:
    struct Context;
    explicit VideoWriter(std::unique_ptr<Context> context);

    std::unique_ptr<Context> m_context;
};

} // namespace ostwald
