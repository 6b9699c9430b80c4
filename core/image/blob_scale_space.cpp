#include "image/blob_scale_space.h"

#include "image/gaussian.h"
#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace ostwald {
namespace {

constexpr double finest_px = 1.2;
constexpr double scaleStep = 1.37;
constexpr double halvingSigma_px = 6.0; ///< from here on a half-size picture holds all there is to see

struct Level {
    cv::Mat response;
    double sigma_px;
    double noise;
};

Level responseAt(const cv::Mat& image, double sigma_px)
{
    cv::Mat laplacian;
    // Nothing is known outside: zero there keeps a cut particle a peak, the replicated edge keeps the rim flat.
    cv::Laplacian(gaussian(image, sigma_px, Outside::Zero), laplacian, CV_32F, 1, -sigma_px * sigma_px, 0.0,
                  cv::BORDER_REPLICATE);
    const double noise = robustSd(sampleOf(laplacian));
    return {laplacian, sigma_px, std::max(noise, 1e-12)};
}

/// True when nothing in the 3 x 3 neighbourhood exceeds value.
bool isMaximum(const cv::Mat& response, int x, int y, float value)
{
    for (int ny = std::max(0, y - 1); ny <= std::min(response.rows - 1, y + 1); ++ny)
        for (int nx = std::max(0, x - 1); nx <= std::min(response.cols - 1, x + 1); ++nx)
            if (response.at<float>(ny, nx) > value)
                return false;
    return true;
}

std::vector<Blob> withoutOverlaps(std::vector<Blob> blobs)
{
    std::sort(blobs.begin(), blobs.end(), [](const Blob& a, const Blob& b) {
        return std::tuple(-a.snr, a.y_px, a.x_px) < std::tuple(-b.snr, b.y_px, b.x_px);
    });
    std::vector<Blob> kept;
    for (const Blob& blob : blobs) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&blob](const Blob& other) {
            const double wide = std::max(blob.sigma_px, other.sigma_px);
            const double narrow = std::min(blob.sigma_px, other.sigma_px);
            const double reach = std::numbers::sqrt2 * (wide - 0.25 * narrow);
            return std::hypot(blob.x_px - other.x_px, blob.y_px - other.y_px) < reach;
        });
        if (free)
            kept.push_back(blob);
    }
    std::sort(kept.begin(), kept.end(), [](const Blob& a, const Blob& b) {
        return std::tuple(a.y_px, a.x_px) < std::tuple(b.y_px, b.x_px);
    });
    return kept;
}

} // namespace

std::vector<Blob> findBlobs(const cv::Mat& image, double minSnr, double largestRadius_px, const JobControl& job)
{
    cv::Mat half;
    cv::resize(image, half, {std::max(1, image.cols / 2), std::max(1, image.rows / 2)}, 0, 0, cv::INTER_AREA);
    std::vector<Level> levels;
    std::vector<int> shrink;
    for (double sigma = finest_px; sigma <= std::max(finest_px, scaleStep * largestRadius_px / std::numbers::sqrt2);
         sigma *= scaleStep) {
        if (job.cancelled())
            return {};
        const bool coarse = sigma >= halvingSigma_px;
        Level level = responseAt(coarse ? half : image, coarse ? sigma / 2.0 : sigma);
        level.sigma_px = sigma;
        levels.push_back(std::move(level));
        shrink.push_back(coarse ? 2 : 1);
    }
    std::vector<Blob> blobs;
    for (std::size_t k = 0; k < levels.size(); ++k) {
        if (job.cancelled())
            return {};
        const Level& level = levels[k];
        const auto threshold = static_cast<float>(minSnr * level.noise);
        for (int y = 0; y < level.response.rows; ++y) {
            const float* row = level.response.ptr<float>(y);
            for (int x = 0; x < level.response.cols; ++x) {
                if (row[x] < threshold || !isMaximum(level.response, x, y, row[x]))
                    continue;
                bool peak = true;
                for (const std::size_t other : {k - 1, k + 1}) {
                    if (other >= levels.size() || !peak)
                        continue;
                    const cv::Mat& response = levels[other].response;
                    const int ox = std::min(x * shrink[k] / shrink[other], response.cols - 1);
                    const int oy = std::min(y * shrink[k] / shrink[other], response.rows - 1);
                    peak = isMaximum(response, ox, oy, row[x]);
                }
                if (peak)
                    blobs.push_back({std::min(x * shrink[k], image.cols - 1), std::min(y * shrink[k], image.rows - 1),
                                     level.sigma_px, static_cast<double>(row[x]) / level.noise});
            }
        }
    }
    return withoutOverlaps(std::move(blobs));
}

} // namespace ostwald
