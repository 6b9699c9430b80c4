#include "image/robust.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

double quantile(std::vector<float> values, double q)
{
    const double position = std::clamp(q, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(position);
    const auto middle = values.begin() + below;
    std::nth_element(values.begin(), middle, values.end());
    const double low = *middle;
    const double fraction = position - static_cast<double>(below);
    if (fraction == 0.0)
        return low;
    const double high = *std::min_element(middle + 1, values.end());
    return low + fraction * (high - low);
}

double robustSd(std::vector<float> values)
{
    const auto center = static_cast<float>(quantile(values, 0.5));
    for (float& v : values)
        v = std::abs(v - center);
    return 1.4826 * quantile(std::move(values), 0.5);
}

std::vector<float> sampleOf(const cv::Mat& image, std::size_t atMost)
{
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(image.total())
                                                            / static_cast<double>(atMost))));
    std::vector<float> values;
    values.reserve(image.total() / static_cast<std::size_t>(step * step) + 1);
    for (int y = 0; y < image.rows; y += step)
        for (int x = 0; x < image.cols; x += step)
            values.push_back(image.at<float>(y, x));
    return values;
}

} // namespace ostwald
