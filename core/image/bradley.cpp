#include "image/bradley.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ostwald {

cv::Mat darkerThanSurroundings(const cv::Mat& image, int window, double t)
{
    cv::Mat sums;
    cv::integral(image, sums, CV_64F);
    const int half = window / 2;
    cv::Mat mask(image.size(), CV_8U);
    for (int y = 0; y < image.rows; ++y) {
        const int top = std::max(0, y - half);
        const int bottom = std::min(image.rows, y + half + 1);
        const double* above = sums.ptr<double>(top);
        const double* below = sums.ptr<double>(bottom);
        const float* f = image.ptr<float>(y);
        auto* out = mask.ptr<unsigned char>(y);
        for (int x = 0; x < image.cols; ++x) {
            const int left = std::max(0, x - half);
            const int right = std::min(image.cols, x + half + 1);
            const double sum = below[right] - below[left] - above[right] + above[left];
            const double count = static_cast<double>(right - left) * (bottom - top);
            out[x] = static_cast<double>(f[x]) * count < sum * (1.0 - t) ? 255 : 0;
        }
    }
    return mask;
}

} // namespace ostwald
