#include "image/blob_scale_space.h"

#include "image/gaussian.h"
#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <tuple>

namespace ostwald {
namespace {

constexpr double finest_px = 1.2;
constexpr double scaleStep = 1.37;
constexpr double halvingSigma_px = 6.0; ///< from here on a half-size picture holds all there is to see
constexpr double judgedSigma_px = 1.0;  ///< smoothing on which particles and bare pixels are told apart
constexpr double bareReach = 3.0;       ///< sd
constexpr double sdsToQuarter = 0.6745; ///< from the middle of Gaussian values to their lower quartile
constexpr double sdsToTenth = 1.2816;   ///< and to the lowest tenth
constexpr int bareRounds = 2;
constexpr std::size_t fewestBare = 200; ///< pixels that tell the noise

struct Level {
    cv::Mat response;
    double sigma_px;
    double noise;
};

struct Candidate {
    Blob blob;
    double excess; ///< of the response over the least that counts at its scale
};

cv::Mat responseAt(const cv::Mat& image, double sigma_px)
{
    // Nothing is known outside: zero there keeps a cut particle a peak. What is smoothed reaches one pixel out, so that
    // the rim has two neighbours like any other pixel; with one alone its noise would grow with sigma.
    cv::Mat wide;
    cv::copyMakeBorder(image, wide, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0.0);
    cv::Mat laplacian;
    cv::Laplacian(gaussian(wide, sigma_px, Outside::Zero), laplacian, CV_32F, 1, -sigma_px * sigma_px, 0.0,
                  cv::BORDER_REPLICATE);
    return laplacian(cv::Rect(1, 1, image.cols, image.rows));
}

std::vector<float> valuesWhere(const cv::Mat& image, const cv::Mat& mask)
{
    constexpr double atMost = 20000.0;
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(image.total()) / atMost)));
    std::vector<float> values;
    for (int y = step / 2; y < image.rows; y += step)
        for (int x = step / 2; x < image.cols; x += step)
            if (mask.at<unsigned char>(y, x) != 0)
                values.push_back(image.at<float>(y, x));
    return values;
}

/// How responses scatter where there are no particles. In a frame full of particles of one size most responses are
/// theirs, and none would stand out.
class BareNoise {
public:
    explicit BareNoise(const cv::Mat& image) : m_image(image.clone()), m_bare(image.size(), CV_8U, 255)
    {
        const cv::Mat smooth = gaussian(image, judgedSigma_px);
        for (int round = 0; round < bareRounds; ++round) {
            std::vector<float> values = valuesWhere(smooth, m_bare);
            if (values.size() < fewestBare)
                return;
            // Particles are on the upper side alone: the lower one tells what lies between even if half is theirs.
            const double quarter = quantile(values, 0.25);
            const double sd = (quarter - quantile(std::move(values), 0.1)) / (sdsToTenth - sdsToQuarter);
            cv::dilate(smooth > quarter + (sdsToQuarter + bareReach) * sd, m_bare,
                       cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
            m_bare = ~m_bare;
        }
        m_share = static_cast<double>(cv::countNonZero(m_bare)) / static_cast<double>(m_bare.total());
        std::vector<float> values = valuesWhere(image, m_bare);
        if (values.size() < fewestBare)
            return;
        m_image.setTo(quantile(std::move(values), 0.5), ~m_bare);
        m_isKnown = true;
    }

    /// Of ascending scales; no value where nearly everything is particles.
    [[nodiscard]] std::optional<double> at(double sigma_px)
    {
        while (sigma_px / m_shrink >= 2.0 * finest_px && m_isKnown) {
            const cv::Size half(std::max(1, m_image.cols / 2), std::max(1, m_image.rows / 2));
            cv::resize(m_image, m_image, half, 0, 0, cv::INTER_AREA);
            cv::resize(m_bare, m_bare, half, 0, 0, cv::INTER_NEAREST);
            m_shrink *= 2.0;
        }
        std::vector<float> values;
        if (m_isKnown)
            values = valuesWhere(responseAt(m_image, sigma_px / m_shrink), m_bare);
        if (values.size() < fewestBare)
            return std::nullopt;
        // What was filled in has no noise.
        return robustSd(std::move(values)) / std::sqrt(m_share);
    }

private:
    cv::Mat m_image;
    cv::Mat m_bare;
    double m_shrink = 1.0;
    double m_share = 1.0;
    bool m_isKnown = false;
};

/// True when nothing in the 3 x 3 neighbourhood exceeds value.
bool isMaximum(const cv::Mat& response, int x, int y, float value)
{
    for (int ny = std::max(0, y - 1); ny <= std::min(response.rows - 1, y + 1); ++ny)
        for (int nx = std::max(0, x - 1); nx <= std::min(response.cols - 1, x + 1); ++nx)
            if (response.at<float>(ny, nx) > value)
                return false;
    return true;
}

/// Of those that overlap, the scale that fits has the strongest response. In units of the noise, which is least at wide
/// scales, the blob around a touching pair would beat both of them.
std::vector<Blob> withoutOverlaps(std::vector<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(-a.excess, a.blob.y_px, a.blob.x_px) < std::tuple(-b.excess, b.blob.y_px, b.blob.x_px);
    });
    std::vector<Blob> kept;
    for (const auto& [blob, excess] : candidates) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&blob = blob](const Blob& other) {
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
    BareNoise bare(image);
    std::vector<Level> levels;
    std::vector<int> shrink;
    for (double sigma = finest_px; sigma <= std::max(finest_px, scaleStep * largestRadius_px / std::numbers::sqrt2);
         sigma *= scaleStep) {
        if (job.cancelled())
            return {};
        const bool coarse = sigma >= halvingSigma_px;
        Level level{responseAt(coarse ? half : image, coarse ? sigma / 2.0 : sigma), sigma, 0.0};
        // Particles only add to either.
        const double ofAll = robustSd(sampleOf(level.response));
        level.noise = std::max(std::min(ofAll, bare.at(sigma).value_or(ofAll)), 1e-12);
        levels.push_back(std::move(level));
        shrink.push_back(coarse ? 2 : 1);
    }
    std::vector<Candidate> blobs;
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
                    blobs.push_back({{std::min(x * shrink[k], image.cols - 1), std::min(y * shrink[k], image.rows - 1),
                                      level.sigma_px, static_cast<double>(row[x]) / level.noise},
                                     static_cast<double>(row[x]) - minSnr * level.noise});
            }
        }
    }
    return withoutOverlaps(std::move(blobs));
}

} // namespace ostwald
