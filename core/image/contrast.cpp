#include "image/contrast.h"

#include "image/gaussian.h"
#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr int rejectionRounds = 3;

/// Value at every pixel of the plane fitted around it to the pixels of weight 1.
cv::Mat localPlane(const cv::Mat& image, const cv::Mat& weight, double sigma_px)
{
    cv::Mat x(image.size(), CV_32F);
    cv::Mat y(image.size(), CV_32F);
    for (int row = 0; row < image.rows; ++row)
        for (int column = 0; column < image.cols; ++column) {
            x.at<float>(row, column) = static_cast<float>(column - image.cols / 2);
            y.at<float>(row, column) = static_cast<float>(row - image.rows / 2);
        }
    const auto mean = [&](const cv::Mat& quantity) {
        return gaussian(quantity.mul(weight), sigma_px, Outside::Zero);
    };
    const cv::Mat w = gaussian(weight, sigma_px, Outside::Zero);
    const cv::Mat wx = mean(x);
    const cv::Mat wy = mean(y);
    const cv::Mat wf = mean(image);
    const cv::Mat wxx = mean(x.mul(x));
    const cv::Mat wyy = mean(y.mul(y));
    const cv::Mat wxy = mean(x.mul(y));
    const cv::Mat wxf = mean(x.mul(image));
    const cv::Mat wyf = mean(y.mul(image));
    cv::Mat plane(image.size(), CV_32F);
    for (int row = 0; row < image.rows; ++row)
        for (int column = 0; column < image.cols; ++column) {
            const auto at = [row, column](const cv::Mat& m) { return static_cast<double>(m.at<float>(row, column)); };
            const double total = std::max(at(w), 1e-12);
            const double mx = at(wx) / total;
            const double my = at(wy) / total;
            const double mf = at(wf) / total;
            const double xx = at(wxx) / total - mx * mx;
            const double yy = at(wyy) / total - my * my;
            const double xy = at(wxy) / total - mx * my;
            const double xf = at(wxf) / total - mx * mf;
            const double yf = at(wyf) / total - my * mf;
            const double determinant = xx * yy - xy * xy;
            double value = mf;
            if (determinant > 0.01 * sigma_px * sigma_px * sigma_px * sigma_px) {
                const double slopeX = (xf * yy - yf * xy) / determinant;
                const double slopeY = (yf * xx - xf * xy) / determinant;
                value += slopeX * (at(x) - mx) + slopeY * (at(y) - my);
            }
            plane.at<float>(row, column) = static_cast<float>(value);
        }
    return plane;
}

} // namespace

cv::Mat background(const cv::Mat& image, bool brightParticles)
{
    const int longer = std::max(image.cols, image.rows);
    const int bin = std::clamp(longer / 128, 1, 32);
    cv::Mat small;
    cv::resize(image, small, {std::max(1, image.cols / bin), std::max(1, image.rows / bin)}, 0, 0, cv::INTER_AREA);
    const double sigma_px = std::max(2.0, std::max(small.cols, small.rows) / 8.0);

    cv::Mat weight = cv::Mat::ones(small.size(), CV_32F);
    cv::Mat plane = localPlane(small, weight, sigma_px);
    for (int round = 0; round < rejectionRounds; ++round) {
        const cv::Mat residual = brightParticles ? cv::Mat(plane - small) : cv::Mat(small - plane);
        std::vector<float> kept;
        kept.reserve(residual.total());
        for (int row = 0; row < residual.rows; ++row)
            for (int column = 0; column < residual.cols; ++column)
                if (weight.at<float>(row, column) > 0.0F)
                    kept.push_back(residual.at<float>(row, column));
        if (kept.size() < residual.total() / 20)
            break;
        const double center = quantile(kept, 0.5);
        const double sd = robustSd(std::move(kept));
        if (sd <= 0.0)
            break;
        cv::Mat particle = residual < center - 2.5 * sd;
        cv::dilate(particle, particle, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
        const cv::Mat rejected = particle | (residual > center + 4.0 * sd);
        weight.setTo(1.0F);
        weight.setTo(0.0F, rejected);
        plane = localPlane(small, weight, sigma_px);
    }
    cv::Mat full;
    cv::resize(plane, full, image.size(), 0, 0, cv::INTER_LINEAR);
    return full;
}

cv::Mat contrast(const cv::Mat& pixels, bool brightParticles)
{
    cv::Mat f;
    pixels.convertTo(f, CV_32F);
    const cv::Mat invalid = ~(cv::Mat(cv::abs(f) <= 3e38F));
    const bool hasInvalid = cv::countNonZero(invalid) > 0;
    if (hasInvalid)
        f.setTo(quantile(sampleOf(f.setTo(0.0F, invalid)), 0.5), invalid);
    const cv::Mat b = background(f, brightParticles);
    // A background near zero (float movies with the mean removed) has no ratio: there the scale of the picture
    // stands in for it.
    const double level = std::abs(quantile(sampleOf(b), 0.5));
    const double sd = robustSd(sampleOf(f));
    cv::Mat result;
    if (level > sd) {
        cv::Mat safe;
        cv::max(b, 0.05 * level, safe);
        result = (b - f) / safe;
    } else {
        result = (b - f) / std::max(sd, 1e-30);
    }
    if (brightParticles)
        result = -result;
    if (hasInvalid)
        result.setTo(0.0F, invalid);
    return result;
}

} // namespace ostwald
