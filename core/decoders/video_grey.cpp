#include "decoders/video_grey.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace ostwald {

namespace {

bool isFullRange(const AVFrame& frame, AVPixelFormat format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
    case AV_PIX_FMT_YUVJ422P:
    case AV_PIX_FMT_YUVJ444P:
    case AV_PIX_FMT_YUVJ440P:
    case AV_PIX_FMT_YUVJ411P:
        return true;
    default:
        return frame.color_range == AVCOL_RANGE_JPEG;
    }
}

/// 16 .. 235 to 0 .. 255.
std::array<std::uint8_t, 256> limitedRangeTable()
{
    std::array<std::uint8_t, 256> table{};
    for (int y = 0; y < 256; ++y)
        table[static_cast<std::size_t>(y)] =
            static_cast<std::uint8_t>(std::clamp((2 * (y - 16) * 255 + 219) / (2 * 219), 0, 255));
    return table;
}

/// The first component as it is stored: grey, or the luma of any YUV format.
cv::Mat firstComponent(const AVFrame& frame, const AVPixFmtDescriptor& desc)
{
    const AVComponentDescriptor& component = desc.comp[0];
    cv::Mat out(frame.height, frame.width, component.depth <= 8 ? CV_8U : CV_16U);
    const bool isPlain = component.depth == 8 && component.step == 1 && component.offset == 0;
    std::array<const std::uint8_t*, 4> data{frame.data[0], frame.data[1], frame.data[2], frame.data[3]};
    std::vector<std::uint16_t> line(static_cast<std::size_t>(frame.width));
    for (int y = 0; y < frame.height; ++y) {
        if (isPlain) {
            std::memcpy(out.ptr(y),
                        frame.data[component.plane] +
                            static_cast<std::ptrdiff_t>(y) * frame.linesize[component.plane],
                        line.size());
            continue;
        }
        av_read_image_line2(line.data(), data.data(), frame.linesize, &desc, 0, y, 0, frame.width, 0, 2);
        for (int x = 0; x < frame.width; ++x) {
            if (component.depth <= 8)
                out.ptr<std::uint8_t>(y)[x] = static_cast<std::uint8_t>(line[static_cast<std::size_t>(x)]);
            else
                out.ptr<std::uint16_t>(y)[x] = line[static_cast<std::size_t>(x)];
        }
    }
    return out;
}

/// Rec. 601 luminance of RGB and palette formats.
Result<cv::Mat> luminance(const AVFrame& frame, AVPixelFormat format, bool isDeep)
{
    struct Free {
        void operator()(SwsContext* context) const { sws_freeContext(context); }
    };
    const AVPixelFormat target = isDeep ? AV_PIX_FMT_RGB48 : AV_PIX_FMT_RGB24;
    const std::unique_ptr<SwsContext, Free> scaler(sws_getContext(
        frame.width, frame.height, format, frame.width, frame.height, target,
        SWS_POINT | SWS_ACCURATE_RND | SWS_BITEXACT | SWS_FULL_CHR_H_INT, nullptr, nullptr, nullptr));
    // The scaler writes up to 64 bytes more than a row.
    cv::Mat padded(frame.height, frame.width + 32, isDeep ? CV_16UC3 : CV_8UC3);
    std::array<std::uint8_t*, 4> rows{padded.data, nullptr, nullptr, nullptr};
    const std::array<int, 4> steps{static_cast<int>(padded.step[0]), 0, 0, 0};
    if (!scaler || sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, rows.data(),
                             steps.data()) != frame.height)
        return Error{ErrorCode::UnsupportedFormat, "The colours of this video cannot be converted.", {}};
    cv::Mat grey;
    cv::cvtColor(padded.colRange(0, frame.width), grey, cv::COLOR_RGB2GRAY);
    return grey;
}

} // namespace

Result<cv::Mat> greyOf(const AVFrame& frame)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    const AVPixFmtDescriptor* desc = av_pix_fmt_desc_get(format);
    if (desc == nullptr || (desc->flags & AV_PIX_FMT_FLAG_HWACCEL) != 0 || frame.width < 1 ||
        frame.height < 1)
        return Error{ErrorCode::UnsupportedFormat, "The video has a pixel format that is not read.", {}};
    const bool isColour = (desc->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0;
    if (isColour)
        return luminance(frame, format, desc->comp[0].depth > 8);
    if ((desc->flags & AV_PIX_FMT_FLAG_FLOAT) != 0) {
        cv::Mat out(frame.height, frame.width, CV_32F);
        for (int y = 0; y < frame.height; ++y)
            std::memcpy(out.ptr(y), frame.data[0] + static_cast<std::ptrdiff_t>(y) * frame.linesize[0],
                        4U * static_cast<std::size_t>(frame.width));
        return out;
    }
    cv::Mat grey = firstComponent(frame, *desc);
    const bool hasChroma = desc->nb_components >= 3;
    if (hasChroma && desc->comp[0].depth == 8 && !isFullRange(frame, format)) {
        static const std::array<std::uint8_t, 256> table = limitedRangeTable();
        for (int y = 0; y < grey.rows; ++y)
            std::ranges::transform(std::span(grey.ptr(y), static_cast<std::size_t>(grey.cols)), grey.ptr(y),
                                   [](std::uint8_t v) { return table[v]; });
    } else if (desc->comp[0].depth == 1 && format == AV_PIX_FMT_MONOWHITE) {
        grey = 1 - grey;
    }
    return grey;
}

} // namespace ostwald
