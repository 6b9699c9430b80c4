#include "movie_view/colour_map.h"

#include <opencv2/imgproc.hpp>

namespace ostwald {
namespace {

using Colours = std::array<QRgb, 256>;

Colours greys(bool isInverted)
{
    Colours colours{};
    for (int i = 0; i < 256; ++i) {
        const int grey = isInverted ? 255 - i : i;
        colours[static_cast<std::size_t>(i)] = qRgb(grey, grey, grey);
    }
    return colours;
}

Colours ofOpenCv(cv::ColormapTypes type)
{
    cv::Mat ramp(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        ramp.at<unsigned char>(0, i) = static_cast<unsigned char>(i);
    cv::Mat coloured;
    cv::applyColorMap(ramp, coloured, type);
    Colours colours{};
    for (int i = 0; i < 256; ++i) {
        const auto bgr = coloured.at<cv::Vec3b>(0, i);
        colours[static_cast<std::size_t>(i)] = qRgb(bgr[2], bgr[1], bgr[0]);
    }
    return colours;
}

} // namespace

const Colours& coloursOf(ColourMap map)
{
    static const std::array<Colours, allColourMaps.size()> tables{greys(false), greys(true), ofOpenCv(cv::COLORMAP_VIRIDIS),
                                                                  ofOpenCv(cv::COLORMAP_MAGMA)};
    return tables[static_cast<std::size_t>(map)];
}

} // namespace ostwald
