#include "movie_view/thumbnail_picture.h"

#include "movie/thumbnail.h"
#include "movie_view/frame_view.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

template <class Pixel>
void colour(const cv::Mat& pixels, const DisplayRange& range, const std::array<QRgb, 256>& palette, QImage& to)
{
    for (int y = 0; y < pixels.rows; ++y) {
        const Pixel* row = pixels.ptr<Pixel>(y);
        QRgb* line = reinterpret_cast<QRgb*>(to.scanLine(y));
        for (int x = 0; x < pixels.cols; ++x)
            line[x] = palette[static_cast<std::size_t>(std::lround(range.brightness(static_cast<double>(row[x])) * 255.0))];
    }
}

DisplayRange rangeOf(const cv::Mat& thumbnail, const Look& look)
{
    if (look.range)
        return *look.range;
    DisplayRange own = robustRange(sampledGreys(thumbnail, static_cast<int>(thumbnail.total())));
    own.gamma = look.gamma;
    return own;
}

} // namespace

Look lookOf(const FrameView& view)
{
    const DisplayRange range = view.contrast();
    return {view.isContrastLocked() ? std::optional(range) : std::nullopt, range.gamma, view.colours()};
}

QImage thumbnailPicture(const cv::Mat& thumbnail, QSize area, const Look& look)
{
    const double scale = std::min({1.0, static_cast<double>(area.width()) / thumbnail.cols,
                                   static_cast<double>(area.height()) / thumbnail.rows});
    const cv::Size size(std::max(1, static_cast<int>(std::lround(thumbnail.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(thumbnail.rows * scale))));
    const cv::Mat pixels = areaMean(thumbnail, size);
    const DisplayRange range = rangeOf(thumbnail, look);
    QImage picture(size.width, size.height, QImage::Format_RGB32);
    const std::array<QRgb, 256>& palette = coloursOf(look.colours);
    switch (pixels.depth()) {
    case CV_8U: colour<std::uint8_t>(pixels, range, palette, picture); break;
    case CV_16U: colour<std::uint16_t>(pixels, range, palette, picture); break;
    default: colour<float>(pixels, range, palette, picture); break;
    }
    return picture;
}

} // namespace ostwald
