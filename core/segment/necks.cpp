#include "segment/necks.h"

#include "segment/components.h"
#include "segment/split_touching.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr int smallestPart_px2 = 12;
constexpr double leastDepth_px = 0.75;
constexpr double leastDepth = 0.1; ///< of the radius
constexpr double certain = 3.0;    ///< in sd of the outline's place
constexpr double widestNeck = 0.7; ///< of the smaller part's diameter
constexpr double perStep =
    0.25 * std::numbers::pi; ///< mean length of a line per pixel border that it is made of

double radiusOf(double area_px2)
{
    return std::sqrt(area_px2 / std::numbers::pi);
}

/// Parts of one particle over its box, a pixel of room around it.
struct Parts {
    cv::Rect box;
    cv::Mat labels; ///< CV_32S, 0 = not of the particle
    int count = 0;
};

Parts partsOf(const std::vector<cv::Point>& pixels, double depth_px)
{
    Parts parts;
    parts.box = cv::boundingRect(pixels) + cv::Size(2, 2) - cv::Point(1, 1);
    cv::Mat mask = cv::Mat::zeros(parts.box.size(), CV_8U);
    for (const cv::Point& pixel : pixels)
        mask.at<unsigned char>(pixel - parts.box.tl()) = 255;
    parts.labels = splitTouching(connectedComponents(mask), mask.size(), 1, depth_px);
    double most = 0.0;
    cv::minMaxLoc(parts.labels, nullptr, &most);
    parts.count = static_cast<int>(most);
    return parts;
}

/// Whether every part is large enough and every neck narrow enough.
bool areApart(const Parts& parts)
{
    const auto count = static_cast<std::size_t>(parts.count);
    std::vector<int> areas(count + 1, 0);
    std::vector<int> borders((count + 1) * (count + 1), 0);
    for (int y = 0; y < parts.labels.rows; ++y)
        for (int x = 0; x < parts.labels.cols; ++x) {
            const auto own = static_cast<std::size_t>(parts.labels.at<int>(y, x));
            if (own == 0)
                continue;
            ++areas[own];
            // The box has room on every side.
            for (const cv::Point& step : {cv::Point(1, 0), cv::Point(0, 1)}) {
                const auto other = static_cast<std::size_t>(parts.labels.at<int>(y + step.y, x + step.x));
                if (other != 0 && other != own)
                    ++borders[std::min(own, other) * (count + 1) + std::max(own, other)];
            }
        }
    for (std::size_t a = 1; a <= count; ++a) {
        if (areas[a] < smallestPart_px2)
            return false;
        for (std::size_t b = a + 1; b <= count; ++b)
            if (perStep * borders[a * (count + 1) + b] >
                widestNeck * 2.0 * radiusOf(std::min(areas[a], areas[b])))
                return false;
    }
    return true;
}

/// Hands the particle's basin out to the part that is nearest: the first keeps the label, the others take
/// `next` on.
void shareBasin(cv::Mat& basins, const Parts& parts, int label, int next)
{
    constexpr int margin_px = 12;
    const cv::Rect wide =
        (parts.box + cv::Size(2 * margin_px, 2 * margin_px) - cv::Point(margin_px, margin_px)) &
        cv::Rect(0, 0, basins.cols, basins.rows);
    cv::Mat outside(wide.size(), CV_8U, 255);
    std::vector<int> partOf{0};
    const auto partAt = [&parts](const cv::Point& p) { return parts.labels.at<int>(p - parts.box.tl()); };
    for (int y = 0; y < wide.height; ++y)
        for (int x = 0; x < wide.width; ++x) {
            const cv::Point p = wide.tl() + cv::Point(x, y);
            if (parts.box.contains(p) && partAt(p) > 0)
                outside.at<unsigned char>(y, x) = 0;
        }
    cv::Mat distance;
    cv::Mat nearest;
    cv::distanceTransform(outside, distance, nearest, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
    for (int y = 0; y < wide.height; ++y)
        for (int x = 0; x < wide.width; ++x)
            if (outside.at<unsigned char>(y, x) == 0) {
                partOf.resize(std::max(partOf.size(), static_cast<std::size_t>(nearest.at<int>(y, x)) + 1),
                              0);
                partOf[static_cast<std::size_t>(nearest.at<int>(y, x))] = partAt(wide.tl() + cv::Point(x, y));
            }
    for (int y = 0; y < wide.height; ++y)
        for (int x = 0; x < wide.width; ++x) {
            int& basin = basins.at<int>(wide.y + y, wide.x + x);
            const int part = basin == label ? partOf[static_cast<std::size_t>(nearest.at<int>(y, x))] : 0;
            if (part > 1)
                basin = next + part - 2;
        }
}

/// The highest pixel of every part, and its area.
std::vector<std::pair<cv::Point, int>> seedsOf(const Parts& parts, const std::vector<cv::Point>& pixels,
                                               const cv::Mat& height)
{
    std::vector<std::pair<cv::Point, int>> seeds(static_cast<std::size_t>(parts.count), {{-1, -1}, 0});
    for (const cv::Point& pixel : pixels) {
        auto& [seed, area] =
            seeds[static_cast<std::size_t>(parts.labels.at<int>(pixel - parts.box.tl())) - 1];
        ++area;
        if (seed.x < 0 || height.at<float>(pixel) > height.at<float>(seed))
            seed = pixel;
    }
    return seeds;
}

} // namespace

void splitAtNecks(TracedFrame& traced)
{
    const std::size_t count = traced.particles.size();
    int next = 1;
    for (const int label : traced.labels)
        next = std::max(next, label + 1);
    double highest = 0.0;
    if (count > 0)
        cv::minMaxLoc(traced.basins, nullptr, &highest);
    next = std::max(next, static_cast<int>(highest) + 1);
    for (std::size_t k = 0; k < count; ++k) {
        const ContouredParticle& particle = traced.particles[k];
        if (static_cast<int>(particle.pixels.size()) < 2 * smallestPart_px2 || particle.slope_per_px <= 0.0)
            continue;
        const double depth_px = std::max({leastDepth_px, leastDepth * radiusOf(particle.area_px2),
                                          certain * traced.noise / particle.slope_per_px});
        const Parts parts = partsOf(particle.pixels, depth_px);
        if (parts.count < 2 || !areApart(parts))
            continue;
        const auto seeds = seedsOf(parts, particle.pixels, traced.height);
        const int label = traced.labels[k];
        shareBasin(traced.basins, parts, label, next);
        bool isFirst = true;
        for (std::size_t i = 0; i < seeds.size(); ++i) {
            const int own = i == 0 ? label : next + static_cast<int>(i) - 1;
            auto part =
                contourParticle(traced.height, traced.basins, own, seeds[i].first, radiusOf(seeds[i].second));
            if (!part || part->pixels.size() < static_cast<std::size_t>(smallestPart_px2))
                continue;
            if (isFirst) {
                traced.particles[k] = *std::move(part);
                traced.labels[k] = own;
            } else {
                traced.particles.push_back(*std::move(part));
                traced.labels.push_back(own);
                traced.snr.push_back(traced.snr[k]);
                traced.underPrint.push_back(traced.underPrint[k]);
            }
            isFirst = false;
        }
        next += parts.count - 1;
    }
}

} // namespace ostwald
