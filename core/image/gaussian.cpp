#include "image/gaussian.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ostwald {

cv::Mat gaussian(const cv::Mat& image, double sigma_px, Outside outside)
{
    if (sigma_px <= 0.0)
        return image.clone();
    const int width = 2 * static_cast<int>(std::ceil(4.0 * sigma_px)) + 1;
    cv::Mat smooth;
    cv::GaussianBlur(image, smooth, {width, width}, sigma_px, sigma_px,
                     outside == Outside::Zero ? cv::BORDER_CONSTANT : cv::BORDER_REPLICATE);
    return smooth;
}

} // namespace ostwald
