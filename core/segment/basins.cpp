#include "segment/basins.h"

#include <cstdint>
#include <queue>

namespace ostwald {
namespace {

struct Item {
    float height;
    std::uint32_t order; ///< first come, first served among equals: deterministic and fair on plateaus
    int x;
    int y;

    bool operator<(const Item& other) const
    {
        return height != other.height ? height < other.height : order > other.order;
    }
};

} // namespace

cv::Mat basins(const cv::Mat& height, const std::vector<cv::Point>& seeds, const cv::Mat& mask)
{
    cv::Mat labels = cv::Mat::zeros(height.size(), CV_32S);
    std::priority_queue<Item> queue;
    std::uint32_t order = 0;
    for (std::size_t k = 0; k < seeds.size(); ++k) {
        if (labels.at<int>(seeds[k]) != 0)
            continue;
        labels.at<int>(seeds[k]) = static_cast<int>(k) + 1;
        queue.push({height.at<float>(seeds[k]), order++, seeds[k].x, seeds[k].y});
    }
    while (!queue.empty()) {
        const Item item = queue.top();
        queue.pop();
        const int label = labels.at<int>(item.y, item.x);
        for (int y = std::max(0, item.y - 1); y <= std::min(height.rows - 1, item.y + 1); ++y)
            for (int x = std::max(0, item.x - 1); x <= std::min(height.cols - 1, item.x + 1); ++x) {
                int& neighbour = labels.at<int>(y, x);
                if (neighbour != 0 || mask.at<unsigned char>(y, x) == 0)
                    continue;
                neighbour = label;
                queue.push({std::min(item.height, height.at<float>(y, x)), order++, x, y});
            }
    }
    return labels;
}

} // namespace ostwald
