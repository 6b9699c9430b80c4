#include "segment/particle_contour.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr int rounds = 6;

double gradientAt(const cv::Mat& height, int x, int y)
{
    const int left = std::max(0, x - 1);
    const int right = std::min(height.cols - 1, x + 1);
    const int up = std::max(0, y - 1);
    const int down = std::min(height.rows - 1, y + 1);
    const float dx = (height.at<float>(y, right) - height.at<float>(y, left)) / static_cast<float>(std::max(1, right - left));
    const float dy = (height.at<float>(down, x) - height.at<float>(up, x)) / static_cast<float>(std::max(1, down - up));
    return std::sqrt(static_cast<double>(dx * dx + dy * dy));
}

double meanInside(const cv::Mat& height, double x, double y, double radius)
{
    double sum = 0.0;
    double total = 0.0;
    const double reach = std::max(radius, 0.5);
    for (int row = std::max(0, static_cast<int>(y - reach - 1)); row <= std::min(height.rows - 1, static_cast<int>(y + reach + 1)); ++row)
        for (int column = std::max(0, static_cast<int>(x - reach - 1));
             column <= std::min(height.cols - 1, static_cast<int>(x + reach + 1)); ++column) {
            const double weight = std::clamp(reach + 0.5 - std::sqrt((row - y) * (row - y) + (column - x) * (column - x)), 0.0, 1.0);
            sum += weight * static_cast<double>(height.at<float>(row, column));
            total += weight;
        }
    return total > 0.0 ? sum / total : 0.0;
}

/// The seed's part of the basin above the level, with its holes filled: a mask over `box`.
cv::Mat partAbove(const cv::Mat& height, const cv::Mat& labels, int label, cv::Point seed, float level, cv::Rect& box)
{
    cv::Mat mask = cv::Mat::zeros(height.size(), CV_8U);
    std::vector<cv::Point> stack{seed};
    mask.at<unsigned char>(seed) = 255;
    int left = seed.x;
    int right = seed.x;
    int top = seed.y;
    int bottom = seed.y;
    while (!stack.empty()) {
        const cv::Point p = stack.back();
        stack.pop_back();
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
        constexpr std::array<std::array<int, 2>, 4> steps{{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}};
        for (const auto& step : steps) {
            const cv::Point q{p.x + step[0], p.y + step[1]};
            if (q.x < 0 || q.y < 0 || q.x >= height.cols || q.y >= height.rows || mask.at<unsigned char>(q) != 0
                || labels.at<int>(q) != label || height.at<float>(q) < level)
                continue;
            mask.at<unsigned char>(q) = 255;
            stack.push_back(q);
        }
    }
    box = {left, top, right - left + 1, bottom - top + 1};
    cv::Mat part;
    cv::copyMakeBorder(mask(box), part, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    cv::Mat outside = part.clone();
    cv::floodFill(outside, {0, 0}, 255);
    part |= ~outside;
    return part(cv::Rect(1, 1, box.width, box.height)).clone();
}

/// contourParticle() on a window that surely holds the particle.
std::optional<ContouredParticle> contourInWindow(const cv::Mat& height, const cv::Mat& labels, int label, cv::Point seed,
                                                 double seedRadius_px)
{
    ContouredParticle particle;
    double x = seed.x;
    double y = seed.y;
    double radius = seedRadius_px;
    cv::Rect box;
    cv::Mat part;
    double level = 0.0;
    for (int round = 0; round < rounds; ++round) {
        particle.plateau = meanInside(height, x, y, 0.5 * radius);
        level = 0.5 * particle.plateau;
        if (level <= 0.0)
            return std::nullopt;
        // The seed of a noisy particle may lie below the level: start from the highest pixel around it.
        cv::Point start = seed;
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) {
                const cv::Point q{seed.x + dx, seed.y + dy};
                if (q.x >= 0 && q.y >= 0 && q.x < height.cols && q.y < height.rows && labels.at<int>(q) == label
                    && height.at<float>(q) > height.at<float>(start))
                    start = q;
            }
        if (static_cast<double>(height.at<float>(start)) < level)
            return std::nullopt;
        part = partAbove(height, labels, label, start, static_cast<float>(level), box);

        double area = 0.0;
        double sumX = 0.0;
        double sumY = 0.0;
        double sumWeight = 0.0;
        double slope = 0.0;
        int rim = 0;
        particle.touchesNeighbour = false;
        const cv::Rect wide = (box + cv::Size(2, 2) - cv::Point(1, 1)) & cv::Rect(0, 0, height.cols, height.rows);
        for (int row = wide.y; row < wide.br().y; ++row)
            for (int column = wide.x; column < wide.br().x; ++column) {
                const auto inside = [&](int c, int r) {
                    return box.contains({c, r}) && part.at<unsigned char>(r - box.y, c - box.x) != 0;
                };
                const bool in = inside(column, row);
                const bool nearRim = in ? !(inside(column - 1, row) && inside(column + 1, row) && inside(column, row - 1)
                                            && inside(column, row + 1))
                                        : inside(column - 1, row) || inside(column + 1, row) || inside(column, row - 1)
                        || inside(column, row + 1);
                const double a = static_cast<double>(height.at<float>(row, column));
                const bool foreign = labels.at<int>(row, column) != label;
                if (!in && nearRim && foreign && a > level) {
                    particle.touchesNeighbour = true;
                    continue;
                }
                if (nearRim && !(in && a >= 2.0 * level)) {
                    const double gradient = gradientAt(height, column, row);
                    const double coverage = gradient > 0.0 ? std::clamp((a - level) / gradient + 0.5, 0.0, 1.0) : (in ? 1.0 : 0.0);
                    area += coverage;
                    if (in) {
                        slope += gradient;
                        ++rim;
                    }
                } else if (in) {
                    area += 1.0;
                }
                if (in) {
                    const double weight = std::max(a, 0.0);
                    sumX += weight * column;
                    sumY += weight * row;
                    sumWeight += weight;
                }
            }
        if (sumWeight <= 0.0 || area <= 0.0)
            return std::nullopt;
        x = sumX / sumWeight;
        y = sumY / sumWeight;
        particle.area_px2 = area;
        particle.slope_per_px = rim > 0 ? slope / rim : 0.0;
        const double next = std::sqrt(area / std::numbers::pi);
        const bool settled = std::abs(next - radius) < 0.01;
        radius = next;
        if (settled)
            break;
    }
    particle.x_px = x;
    particle.y_px = y;
    for (int row = 0; row < box.height; ++row)
        for (int column = 0; column < box.width; ++column)
            if (part.at<unsigned char>(row, column) != 0)
                particle.pixels.emplace_back(box.x + column, box.y + row);
    return particle;
}

} // namespace

std::optional<ContouredParticle> contourParticle(const cv::Mat& height, const cv::Mat& labels, int label, cv::Point seed,
                                                 double seedRadius_px)
{
    const int reach = static_cast<int>(std::ceil(3.0 * seedRadius_px)) + 8;
    const cv::Rect frame(0, 0, height.cols, height.rows);
    const cv::Rect window = cv::Rect(seed.x - reach, seed.y - reach, 2 * reach + 1, 2 * reach + 1) & frame;
    auto particle = contourInWindow(height(window), labels(window), label, seed - window.tl(), seedRadius_px);
    if (!particle)
        return particle;
    particle->x_px += window.x;
    particle->y_px += window.y;
    particle->touchesEdge = false;
    for (cv::Point& pixel : particle->pixels) {
        pixel += window.tl();
        if (pixel.x == 0 || pixel.y == 0 || pixel.x == frame.width - 1 || pixel.y == frame.height - 1)
            particle->touchesEdge = true;
    }
    return particle;
}

} // namespace ostwald
