#include "segment/basins.h"

#include <bit>
#include <cstdint>
#include <queue>

namespace ostwald {
namespace {

constexpr std::uint32_t pixelsUnasked = 1U << 17U; ///< between two questions whether to go on

/// A pixel that waits for its neighbours, highest first and among equals first come, first served: deterministic and
/// fair on plateaus. Both are one number, so that the heap compares once.
struct Item {
    std::uint64_t rank;
    int pixel;

    bool operator<(const Item& other) const { return rank < other.rank; }
};

/// Orders floats as unsigned numbers.
std::uint32_t ordered(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F); // -0 is 0
    return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

std::uint64_t rankOf(std::uint32_t height, std::uint32_t order)
{
    return (std::uint64_t{height} << 32U) | (0xFFFFFFFFU - order);
}

} // namespace

cv::Mat basins(const cv::Mat& height, const std::vector<cv::Point>& seeds, const cv::Mat& mask,
               const JobControl& job)
{
    // A frame of one pixel around the picture spares the question whether a neighbour is inside: it is never open.
    const int stride = height.cols + 2;
    std::vector<int> labels(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height.rows + 2), -1);
    std::vector<std::uint32_t> heights(labels.size());
    const auto at = [stride](int x, int y) { return static_cast<std::size_t>((y + 1) * stride + x + 1); };
    for (int y = 0; y < height.rows; ++y)
        for (int x = 0; x < height.cols; ++x) {
            heights[at(x, y)] = ordered(height.at<float>(y, x));
            if (mask.at<unsigned char>(y, x) != 0)
                labels[at(x, y)] = 0;
        }

    std::priority_queue<Item> waiting;
    std::uint32_t order = 0;
    for (std::size_t k = 0; k < seeds.size(); ++k) {
        const std::size_t pixel = at(seeds[k].x, seeds[k].y);
        if (labels[pixel] > 0)
            continue;
        labels[pixel] = static_cast<int>(k) + 1;
        waiting.push({rankOf(heights[pixel], order++), static_cast<int>(pixel)});
    }
    // Pixels that lie no lower than the level of the flood come right after all that wait at this level: they need no
    // heap.
    std::vector<int> level;
    std::size_t next = 0;
    std::uint32_t now = 0;
    const int around[] = {-stride - 1, -stride, -stride + 1, -1, 1, stride - 1, stride, stride + 1};
    for (std::uint32_t taken = 1;; ++taken) {
        if (taken % pixelsUnasked == 0 && job.cancelled())
            break;
        int pixel = 0;
        const bool isLevelDone = next == level.size();
        if (!waiting.empty() && (isLevelDone || waiting.top().rank >> 32U == now)) {
            pixel = waiting.top().pixel;
            now = static_cast<std::uint32_t>(waiting.top().rank >> 32U);
            waiting.pop();
        } else if (!isLevelDone) {
            pixel = level[next++];
        } else {
            break;
        }
        const int label = labels[static_cast<std::size_t>(pixel)];
        for (const int step : around) {
            const auto neighbour = static_cast<std::size_t>(pixel + step);
            if (labels[neighbour] != 0)
                continue;
            labels[neighbour] = label;
            if (heights[neighbour] >= now)
                level.push_back(pixel + step);
            else
                waiting.push({rankOf(heights[neighbour], order++), pixel + step});
        }
    }

    cv::Mat found(height.size(), CV_32S);
    for (int y = 0; y < height.rows; ++y)
        for (int x = 0; x < height.cols; ++x)
            found.at<int>(y, x) = std::max(0, labels[at(x, y)]);
    return found;
}

} // namespace ostwald
