#include "segment/paper_chain.h"

#include "image/bradley.h"
#include "image/gaussian.h"
#include "image/wiener.h"
#include "segment/basins.h"
#include "segment/measure_chain.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

int odd(int window)
{
    return window | 1;
}

/// Maxima of the distance to the edge that rise by at least `depth` above the saddle to a higher one: components
/// of the maxima of the reconstruction of D - depth under D.
std::vector<cv::Point> coresOf(const cv::Mat& distance, double depth)
{
    cv::Mat marker = cv::max(distance - depth, 0.0);
    for (;;) {
        cv::Mat grown;
        cv::dilate(marker, grown, cv::Mat());
        grown = cv::min(grown, distance);
        const bool settled = cv::countNonZero(grown != marker) == 0;
        marker = grown;
        if (settled)
            break;
    }
    // Regional maxima of the reconstruction: plateaus that nothing higher touches.
    cv::Mat above;
    cv::dilate(marker, above, cv::Mat());
    cv::Mat plateaus;
    const int count = cv::connectedComponents((above == marker) & (distance > 0.0), plateaus, 8, CV_32S);
    std::vector<cv::Point> cores(static_cast<std::size_t>(count), {-1, -1});
    for (int y = 0; y < plateaus.rows; ++y)
        for (int x = 0; x < plateaus.cols; ++x) {
            const auto label = static_cast<std::size_t>(plateaus.at<int>(y, x));
            if (label == 0)
                continue;
            cv::Point& core = cores[label];
            if (core.x < 0 || distance.at<float>(y, x) > distance.at<float>(core))
                core = {x, y};
        }
    std::vector<cv::Point> result;
    for (std::size_t label = 1; label < cores.size(); ++label)
        if (cores[label].x >= 0)
            result.push_back(cores[label]);
    return result;
}

} // namespace

FrameSegmentation segmentAsInPaper(const cv::Mat& pixels, int frame, const PaperParams& params)
{
    cv::Mat f;
    pixels.convertTo(f, CV_32F);
    cv::patchNaNs(f, 0.0);
    const cv::Mat filtered = wiener(gaussian(f, params.gaussianSigma_px), odd(params.wienerWindow_px));
    cv::Mat mask = darkerThanSurroundings(filtered, odd(params.bradleyWindow_px), params.bradleyPercent / 100.0);

    cv::Mat components;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, components, stats, centres, 8, CV_32S);
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            if (const int label = components.at<int>(y, x);
                label > 0 && label < count && stats.at<int>(label, cv::CC_STAT_AREA) < params.smallestArea_px)
                mask.at<unsigned char>(y, x) = 0;

    cv::Mat distance;
    cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    const cv::Mat labels = basins(distance, coresOf(distance, params.splitDepth_px), mask);

    double highest = 0.0;
    cv::minMaxLoc(labels, nullptr, &highest);
    std::vector<std::vector<cv::Point>> parts(static_cast<std::size_t>(highest) + 1);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            parts[static_cast<std::size_t>(labels.at<int>(y, x))].emplace_back(x, y);
    parts.front().clear();

    std::vector<std::pair<Detection, const std::vector<cv::Point>*>> found;
    for (const auto& part : parts) {
        if (part.empty())
            continue;
        Detection d;
        for (const cv::Point& p : part) {
            d.x_px += p.x;
            d.y_px += p.y;
            d.touchesEdge = d.touchesEdge || p.x == 0 || p.y == 0 || p.x == mask.cols - 1 || p.y == mask.rows - 1;
        }
        d.area_px2 = static_cast<double>(part.size());
        d.x_px /= d.area_px2;
        d.y_px /= d.area_px2;
        d.r_px = std::sqrt(d.area_px2 / std::numbers::pi);
        // A rim pixel is in or out at random: sd of a disc's pixel count is about 0.6 sqrt(r) pixels.
        d.rSd_px = 0.6 * std::sqrt(d.r_px) / (2.0 * std::numbers::pi * d.r_px);
        d.outline = outlineOf(part);
        found.emplace_back(std::move(d), &part);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.y_px, a.first.x_px) < std::pair(b.first.y_px, b.first.x_px);
    });
    FrameSegmentation result;
    result.detections.frame = frame;
    result.labels = cv::Mat::zeros(mask.size(), CV_32S);
    for (std::size_t k = 0; k < found.size(); ++k) {
        for (const cv::Point& p : *found[k].second)
            result.labels.at<int>(p) = static_cast<int>(k) + 1;
        result.detections.particles.push_back(std::move(found[k].first));
    }
    return result;
}

} // namespace ostwald
