#include "image/scale_bar.h"

#include "image/robust.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ostwald {
namespace {

constexpr double evenness = 0.06;  ///< of the picture's range: grey values of one bar differ by less
constexpr double farthestEnd = 1.0 / 3.0; ///< of the line's length
constexpr int shortest_px = 4;

/// First and last position of a run, with the covered parts of the pixels beyond.
struct Run {
    double begin = 0.0;
    double end = 0.0;
};

float greyRange(const cv::Mat& picture)
{
    const std::vector<float> greys = sampleOf(picture);
    return static_cast<float>(quantile(greys, 1.0) - quantile(greys, 0.0));
}

/// How far the bar of grey `bar` reaches into the pixel at `at`, 0 .. 1, with the background behind it.
double covered(const cv::Mat& row, int at, int direction, float bar)
{
    const int behind = at + direction;
    if (behind < 0 || behind >= row.cols)
        return 0.0;
    const float background = row.at<float>(0, behind);
    if (background == bar)
        return 0.0;
    return std::clamp(static_cast<double>((row.at<float>(0, at) - background) / (bar - background)), 0.0, 1.0);
}

std::optional<Run> runIn(const cv::Mat& row, double from, double to, float tolerance)
{
    const int first = static_cast<int>(std::lround(from + 0.25 * (to - from)));
    const int last = static_cast<int>(std::lround(to - 0.25 * (to - from)));
    std::vector<float> middle;
    for (int x = std::max(first, 0); x <= std::min(last, row.cols - 1); ++x)
        middle.push_back(row.at<float>(0, x));
    if (middle.empty())
        return std::nullopt;
    const auto bar = static_cast<float>(quantile(middle, 0.5));
    const auto isBar = [&](int x) { return std::abs(row.at<float>(0, x) - bar) <= tolerance; };
    if (!std::ranges::all_of(middle, [&](float grey) { return std::abs(grey - bar) <= tolerance; }))
        return std::nullopt;
    int begin = std::max(first, 0);
    int end = std::min(last, row.cols - 1);
    while (begin > 0 && isBar(begin - 1))
        --begin;
    while (end + 1 < row.cols && isBar(end + 1))
        ++end;
    if (begin == 0 || end == row.cols - 1) // a band across the picture, not a bar
        return std::nullopt;
    return Run{begin - covered(row, begin - 1, -1, bar), end + covered(row, end + 1, 1, bar)};
}

} // namespace

double BarLine::length_px() const
{
    return std::max(std::abs(to.x - from.x), std::abs(to.y - from.y)) + 1.0;
}

std::optional<BarLine> barUnder(const cv::Mat& pixels, cv::Point2d from, cv::Point2d to)
{
    if (pixels.empty())
        return std::nullopt;
    if (std::abs(to.y - from.y) > std::abs(to.x - from.x)) {
        cv::Mat turned;
        cv::transpose(pixels, turned);
        auto bar = barUnder(turned, {from.y, from.x}, {to.y, to.x});
        if (bar) {
            std::swap(bar->from.x, bar->from.y);
            std::swap(bar->to.x, bar->to.y);
        }
        return bar;
    }
    if (from.x > to.x)
        std::swap(from, to);
    const double length = to.x - from.x;
    if (length < shortest_px)
        return std::nullopt;
    cv::Mat picture;
    pixels.convertTo(picture, CV_32F);
    cv::patchNaNs(picture, 0.0);
    const auto tolerance = static_cast<float>(evenness) * greyRange(picture);
    const double reach = std::max(3.0, length / 10.0);
    std::optional<BarLine> best;
    double bestDistance = 2.0 * farthestEnd * length;
    const int top = std::max(0, static_cast<int>(std::min(from.y, to.y) - reach));
    const int bottom = std::min(picture.rows - 1, static_cast<int>(std::max(from.y, to.y) + reach));
    for (int y = top; y <= bottom; ++y) {
        const auto run = runIn(picture.row(y), from.x, to.x, tolerance);
        if (!run || std::max(std::abs(run->begin - from.x), std::abs(run->end - to.x)) > farthestEnd * length)
            continue;
        const double distance = std::abs(run->begin - from.x) + std::abs(run->end - to.x);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = BarLine{{run->begin, static_cast<double>(y)}, {run->end, static_cast<double>(y)}};
        }
    }
    return best;
}

} // namespace ostwald
