#include "image/robust.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace ostwald {

namespace {

constexpr std::size_t manyValues = 1024;
constexpr unsigned binBits = 11;

/// Orders floats by their upper bits.
std::uint32_t binOf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F); // -0 is 0
    return ((bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U) >> (32U - binBits);
}

/// Leaves only the values of the bin that holds the index-th smallest and, of those above it, the least; index follows.
void keepBinOf(std::vector<float>& values, std::ptrdiff_t& index)
{
    std::array<std::ptrdiff_t, std::size_t{1} << binBits> counts{};
    for (const float value : values)
        ++counts[binOf(value)];
    std::uint32_t bin = 0;
    while (index >= counts[bin])
        index -= counts[bin++];
    float above = std::numeric_limits<float>::infinity();
    auto kept = values.begin();
    for (const float value : values) { // without a branch that depends on the value: noise defeats any guess
        const std::uint32_t its = binOf(value);
        *kept = value;
        kept += its == bin ? 1 : 0;
        above = std::min(above, its > bin ? value : above);
    }
    values.erase(kept, values.end());
    values.push_back(above);
}

} // namespace

double quantile(std::vector<float> values, double q)
{
    const double position = std::clamp(q, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    auto index = static_cast<std::ptrdiff_t>(position);
    const double fraction = position - static_cast<double>(index);
    if (values.size() >= manyValues)
        keepBinOf(values, index);
    const auto middle = values.begin() + index;
    std::nth_element(values.begin(), middle, values.end());
    const double low = *middle;
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
