#pragma once

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace ostwald::bench {

/// A 16-bit frame of side x side px with a dark particle of radius 6 to 14 px in every cell of 88 px, every fifth
/// with a second one that touches it, on uneven light with noise: 146 and 635 particles at 1024 and 2048 px.
inline cv::Mat benchFrame(int side)
{
    cv::RNG random(20261128);
    cv::Mat depth = cv::Mat::zeros(side, side, CV_32F);
    const auto disc = [&depth](double cx, double cy, double r) {
        for (int y = static_cast<int>(cy - r) - 1; y <= static_cast<int>(cy + r) + 1; ++y)
            for (int x = static_cast<int>(cx - r) - 1; x <= static_cast<int>(cx + r) + 1; ++x) {
                if (x < 0 || y < 0 || x >= depth.cols || y >= depth.rows)
                    continue;
                const double u2 = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) / (r * r);
                if (u2 < 1.0)
                    depth.at<float>(y, x) += static_cast<float>(0.05 * r * std::pow(1.0 - u2, 0.35));
            }
    };
    constexpr int cell = 88;
    int number = 0;
    for (int y = cell / 2; y + cell / 2 <= side; y += cell)
        for (int x = cell / 2; x + cell / 2 <= side; x += cell, ++number) {
            const double r = random.uniform(6.0, 14.0);
            const double cx = x + random.uniform(-12.0, 12.0);
            const double cy = y + random.uniform(-12.0, 12.0);
            disc(cx, cy, r);
            if (number % 5 == 0) {
                const double other = random.uniform(6.0, 10.0);
                const double angle = random.uniform(0.0, 6.28);
                const double apart = 0.92 * (r + other);
                disc(cx + apart * std::cos(angle), cy + apart * std::sin(angle), other);
            }
        }
    cv::Mat f(side, side, CV_32F);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            f.at<float>(y, x) = static_cast<float>(
                (4000.0 + 600.0 * std::sin(3.0 * x / side) * std::cos(2.0 * y / side)) * std::exp(-depth.at<float>(y, x)));
    cv::GaussianBlur(f, f, {9, 9}, 1.2);
    cv::Mat noise(f.size(), CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0.0, 160.0);
    cv::Mat counts;
    cv::Mat(f + noise).convertTo(counts, CV_16U);
    return counts;
}

} // namespace ostwald::bench
