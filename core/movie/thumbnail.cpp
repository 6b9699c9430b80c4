#include "movie/thumbnail.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace ostwald {
namespace {

constexpr int rowsPerRow = 4; ///< of the picture that are read, for each of the thumbnail at least

/// 0, n - 1, the middle between them, the middles of the halves, ...
std::vector<int> bisected(int n)
{
    std::vector<int> order{0};
    if (n > 1)
        order.push_back(n - 1);
    std::vector<std::pair<int, int>> gaps{{0, n - 1}};
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const auto [low, high] = gaps[i];
        if (high - low < 2)
            continue;
        const int middle = low + (high - low) / 2;
        order.push_back(middle);
        gaps.emplace_back(low, middle);
        gaps.emplace_back(middle, high);
    }
    return order;
}

/// The key frame next to a frame, if one lies that near.
std::optional<int> keyFrameBy(int frame, double reach, const std::vector<int>& keyFrames)
{
    const auto after = std::ranges::lower_bound(keyFrames, frame);
    std::optional<int> nearest;
    for (const auto& candidate : {after, after == keyFrames.begin() ? after : after - 1})
        if (candidate != keyFrames.end() && std::abs(*candidate - frame) <= reach &&
            (!nearest || std::abs(*candidate - frame) < std::abs(*nearest - frame)))
            nearest = *candidate;
    return nearest;
}

} // namespace

cv::Size thumbnailSize(int width, int height, int side_px)
{
    const double scale = std::min(1.0, static_cast<double>(side_px) / std::max(width, height));
    return {std::max(1, static_cast<int>(std::lround(width * scale))),
            std::max(1, static_cast<int>(std::lround(height * scale)))};
}

cv::Mat areaMean(const cv::Mat& pixels, cv::Size size)
{
    cv::Mat mean;
    if (pixels.depth() != CV_32F || cv::checkRange(pixels)) {
        cv::resize(pixels, mean, size, 0.0, 0.0, cv::INTER_AREA);
        return mean;
    }
    cv::Mat kept = pixels.clone();
    cv::Mat share(pixels.size(), CV_32F);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x) {
            float& grey = kept.at<float>(y, x);
            const bool counts = std::isfinite(grey);
            share.at<float>(y, x) = counts ? 1.0F : 0.0F;
            if (!counts)
                grey = 0.0F;
        }
    cv::Mat meanShare;
    cv::resize(kept, mean, size, 0.0, 0.0, cv::INTER_AREA);
    cv::resize(share, meanShare, size, 0.0, 0.0, cv::INTER_AREA);
    for (int y = 0; y < mean.rows; ++y)
        for (int x = 0; x < mean.cols; ++x) {
            const float all = meanShare.at<float>(y, x);
            float& grey = mean.at<float>(y, x);
            grey = all > 0.0F ? grey / all : std::numeric_limits<float>::quiet_NaN();
        }
    return mean;
}

Result<cv::Mat> readThumbnail(const Movie& movie, int index, int side_px)
{
    const cv::Size size = thumbnailSize(movie.info().width, movie.info().height, side_px);
    Result<cv::Mat> pixels = movie.glimpse(index, std::max(1, movie.info().height / (rowsPerRow * size.height)));
    if (!pixels)
        return pixels;
    return areaMean(*pixels, size);
}

std::vector<int> coarseToFine(int first, int last, int count, const std::vector<int>& keyFrames)
{
    const int frames = std::max(0, last - first + 1);
    const int n = std::min(frames, count);
    if (n < 1)
        return {};
    const double distance = n > 1 ? static_cast<double>(last - first) / (n - 1) : 0.0;
    std::vector<int> cheap;
    std::vector<int> costly;
    for (const int i : bisected(n)) {
        const int frame = first + static_cast<int>(std::lround(i * distance));
        const std::optional<int> key = keyFrames.empty() ? std::optional(frame) : keyFrameBy(frame, distance / 2.0, keyFrames);
        const int taken = key.value_or(frame);
        if (key && taken >= first && taken <= last) {
            if (std::ranges::find(cheap, taken) == cheap.end())
                cheap.push_back(taken);
        } else {
            costly.push_back(frame);
        }
    }
    std::ranges::sort(costly);
    std::ranges::copy(costly, std::back_inserter(cheap));
    return cheap;
}

} // namespace ostwald
