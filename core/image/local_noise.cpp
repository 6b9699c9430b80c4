#include "image/local_noise.h"

#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ostwald {

cv::Mat localNoise(const cv::Mat& image)
{
    constexpr int tile_px = 64;
    constexpr std::size_t samples = 1024; ///< of a tile
    constexpr double leastShare = 0.25;
    constexpr double sdOfDifference = 6.0;
    const cv::Matx33f kernel{1.0F, -2.0F, 1.0F, -2.0F, 4.0F, -2.0F, 1.0F, -2.0F, 1.0F};
    cv::Mat difference;
    cv::filter2D(image, difference, CV_32F, kernel, {-1, -1}, 0.0, cv::BORDER_REFLECT_101);
    const int rows = std::max(1, image.rows / tile_px);
    const int columns = std::max(1, image.cols / tile_px);
    cv::Mat coarse(rows, columns, CV_32F);
    for (int j = 0; j < rows; ++j)
        for (int i = 0; i < columns; ++i) {
            const cv::Range y(image.rows * j / rows, image.rows * (j + 1) / rows);
            const cv::Range x(image.cols * i / columns, image.cols * (i + 1) / columns);
            coarse.at<float>(j, i) = static_cast<float>(robustSd(sampleOf(difference(y, x), samples)) / sdOfDifference);
        }
    const double usual = quantile(sampleOf(coarse), 0.5);
    cv::Mat sd;
    cv::resize(cv::max(coarse, leastShare * usual), sd, image.size(), 0, 0, cv::INTER_LINEAR);
    return sd;
}

} // namespace ostwald
