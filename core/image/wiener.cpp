#include "image/wiener.h"

#include "image/robust.h"

#include <opencv2/imgproc.hpp>

namespace ostwald {

cv::Mat wiener(const cv::Mat& image, int window)
{
    // The mean goes first: squares of small differences keep their digits in single precision.
    const double center = cv::mean(image)[0];
    const cv::Mat f = image - center;
    const cv::Size size{window, window};
    cv::Mat mu;
    cv::Mat v;
    cv::boxFilter(f, mu, CV_32F, size, {-1, -1}, true, cv::BORDER_REPLICATE);
    cv::boxFilter(f.mul(f), v, CV_32F, size, {-1, -1}, true, cv::BORDER_REPLICATE);
    v = cv::max(v - mu.mul(mu), 0.0);
    const double nu = std::max(quantile(sampleOf(v), 0.5), 1e-30);
    cv::Mat excess = cv::max(v - nu, 0.0);
    cv::Mat gain;
    cv::divide(excess, cv::max(v, nu), gain);
    return mu + gain.mul(f - mu) + center;
}

} // namespace ostwald
