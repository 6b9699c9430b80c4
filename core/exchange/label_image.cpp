#include "exchange/label_image.h"

#include "segment/measure_chain.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace ostwald {
namespace {

void fillRow(cv::Mat& labels, int y, double from, double to, int label)
{
    constexpr double slack = 1e-4; // of float corners
    const int first = std::max(0, static_cast<int>(std::ceil(from - slack)));
    const int last = std::min(labels.cols - 1, static_cast<int>(std::floor(to + slack)));
    for (int x = first; x <= last; ++x)
        labels.at<int>(y, x) = label;
}

/// The pixels an edge itself passes through exactly.
void fillEdge(cv::Mat& labels, cv::Point2f a, cv::Point2f b, int label)
{
    if (a.y > b.y)
        std::swap(a, b);
    const int first = std::max(0, static_cast<int>(std::ceil(a.y)));
    const int last = std::min(labels.rows - 1, static_cast<int>(std::floor(b.y)));
    for (int y = first; y <= last; ++y) {
        if (a.y == b.y) {
            fillRow(labels, y, std::min(a.x, b.x), std::max(a.x, b.x), label);
            continue;
        }
        const double part = (y - double{a.y}) / (double{b.y} - double{a.y});
        const double x = std::lerp(double{a.x}, double{b.x}, part);
        fillRow(labels, y, x, x, label);
    }
}

void fillDisc(cv::Mat& labels, const LineagePoint& point, int label)
{
    const double reach = std::min(point.r_px, 1e6);
    const int first = std::max(0, static_cast<int>(std::ceil(std::max(0.0, point.y_px - reach))));
    const int last = static_cast<int>(std::floor(std::min(labels.rows - 1.0, point.y_px + reach)));
    for (int y = first; y <= last; ++y) {
        const double half = std::sqrt(std::max(0.0, reach * reach - (y - point.y_px) * (y - point.y_px)));
        if (point.x_px + half >= 0.0 && point.x_px - half <= labels.cols - 1.0)
            fillRow(labels, y, std::max(0.0, point.x_px - half), std::min(labels.cols - 1.0, point.x_px + half), label);
    }
}

double sizeOf(const LineagePoint& point)
{
    return point.area_px2 > 0.0 ? point.area_px2 : std::numbers::pi * point.r_px * point.r_px;
}

} // namespace

void fillPolygon(cv::Mat& labels, const std::vector<cv::Point2f>& polygon, int label)
{
    if (polygon.empty())
        return;
    const auto [top, bottom] = std::ranges::minmax(polygon, {}, &cv::Point2f::y);
    const int first = static_cast<int>(std::ceil(std::clamp(top.y, 0.0F, static_cast<float>(labels.rows))));
    const int last = static_cast<int>(std::floor(std::clamp(bottom.y, -1.0F, static_cast<float>(labels.rows - 1))));
    std::vector<double> crossings;
    for (int y = first; y <= last; ++y) {
        crossings.clear();
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            const cv::Point2f a = polygon[i];
            const cv::Point2f b = polygon[(i + 1) % polygon.size()];
            if ((a.y <= static_cast<float>(y)) != (b.y <= static_cast<float>(y)))
                crossings.push_back(std::lerp(double{a.x}, double{b.x}, (y - double{a.y}) / (double{b.y} - double{a.y})));
        }
        std::ranges::sort(crossings);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            fillRow(labels, y, std::max(0.0, crossings[i]), std::min(labels.cols - 1.0, crossings[i + 1]), label);
    }
    for (std::size_t i = 0; i < polygon.size(); ++i)
        fillEdge(labels, polygon[i], polygon[(i + 1) % polygon.size()], label);
}

cv::Mat labelImage(FrameSize size, std::vector<LabelledPoint> points)
{
    cv::Mat labels = cv::Mat::zeros(size.height, size.width, CV_32S);
    std::ranges::stable_sort(points, std::ranges::greater(), [](const LabelledPoint& p) { return sizeOf(*p.point); });
    for (const auto& [label, point] : points) {
        if (!point->outline.empty())
            fillPolygon(labels, point->outline, label);
        else
            fillDisc(labels, *point, label);
    }
    const std::set<int> drawn(labels.begin<int>(), labels.end<int>());
    for (const auto& [label, point] : points)
        if (!drawn.contains(label))
            labels.at<int>(static_cast<int>(std::lround(std::clamp(point->y_px, 0.0, labels.rows - 1.0))),
                           static_cast<int>(std::lround(std::clamp(point->x_px, 0.0, labels.cols - 1.0)))) = label;
    return labels;
}

std::map<int, LineagePoint> pointsOf(const cv::Mat& labels, int frame)
{
    std::map<int, std::vector<cv::Point>> pixels;
    for (int y = 0; y < labels.rows; ++y) {
        const int* row = labels.ptr<int>(y);
        for (int x = 0; x < labels.cols; ++x)
            if (row[x] != 0)
                pixels[row[x]].emplace_back(x, y);
    }
    std::map<int, LineagePoint> points;
    for (const auto& [label, part] : pixels) {
        LineagePoint point;
        point.frame = frame;
        point.area_px2 = static_cast<double>(part.size());
        for (const cv::Point& pixel : part) {
            point.x_px += pixel.x;
            point.y_px += pixel.y;
        }
        point.x_px /= point.area_px2;
        point.y_px /= point.area_px2;
        point.r_px = std::sqrt(point.area_px2 / std::numbers::pi);
        point.outline = outlineOf(part);
        points.emplace(label, std::move(point));
    }
    return points;
}

} // namespace ostwald
