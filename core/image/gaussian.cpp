#include "image/gaussian.h"

#include "image/window_kernels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

/// The pixels of one row as floats.
void readRow(const cv::Mat& pixels, int y, const WindowKernels& kernels, float* out)
{
    if (pixels.depth() == CV_16U)
        kernels.toFloat(pixels.ptr<unsigned short>(y), pixels.cols, out);
    else if (pixels.depth() == CV_32F)
        std::copy_n(pixels.ptr<float>(y), pixels.cols, out);
    else
        std::copy_n(pixels.ptr<unsigned char>(y), pixels.cols, out);
}

} // namespace

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

cv::Mat narrowGaussian(const cv::Mat& pixels, double sigma_px, InstructionSet set)
{
    const WindowKernels& kernels = windowKernels(set);
    const int radius = sigma_px > 0.0 ? static_cast<int>(std::ceil(2.0 * sigma_px)) : 0;
    const cv::Mat halves = cv::getGaussianKernel(2 * radius + 1, std::max(sigma_px, 1e-3), CV_32F).rowRange(radius, 2 * radius + 1);
    const int rows = pixels.rows;
    const int width = pixels.cols;
    const int kept = 2 * radius + 1;
    cv::Mat read(kept, width, CV_32F); // row y in place y % kept
    std::vector<float> padded(static_cast<std::size_t>(width + 2 * radius));
    std::vector<const float*> taps(static_cast<std::size_t>(kept));
    cv::Mat smooth(pixels.size(), CV_32F);
    for (int y = 0, next = 0; y < rows; ++y) {
        for (; next <= std::min(y + radius, rows - 1); ++next)
            readRow(pixels, next, kernels, read.ptr<float>(next % kept));
        for (int k = 0; k < kept; ++k)
            taps[static_cast<std::size_t>(k)] = read.ptr<float>(std::clamp(y + k - radius, 0, rows - 1) % kept);
        float* middle = padded.data() + radius;
        kernels.symmetricSum(taps.data(), halves.ptr<float>(), radius, width, middle);
        std::fill_n(padded.data(), radius, middle[0]);
        std::fill_n(middle + width, radius, middle[width - 1]);
        for (int k = 0; k < kept; ++k)
            taps[static_cast<std::size_t>(k)] = padded.data() + k;
        kernels.symmetricSum(taps.data(), halves.ptr<float>(), radius, width, smooth.ptr<float>(y));
    }
    return smooth;
}

} // namespace ostwald
