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
constexpr double halvingSigma_px = 4.0; ///< of a picture's own pixels; from here on half its size holds all there is to see
constexpr double judgedSigma_px = 1.0;  ///< smoothing on which particles and bare pixels are told apart
constexpr double bareReach = 3.0;       ///< sd
constexpr double sdsToQuarter = 0.6745; ///< from the middle of Gaussian values to their lower quartile
constexpr double sdsToTenth = 1.2816;   ///< and to the lowest tenth
constexpr int bareRounds = 2;
constexpr std::size_t fewestBare = 200; ///< pixels that tell the noise

struct Level {
    cv::Mat response; ///< of the picture at one of its sizes
    double sigma_px;
    double noise;
};

struct Candidate {
    Blob blob;
    double excess; ///< of the response over the least that counts at its scale
};

cv::Mat laplacianResponse(const cv::Mat& image, double sigma_px)
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

/// A picture at half its size, again and again, as scales grow.
class ShrinkingPicture {
public:
    explicit ShrinkingPicture(const cv::Mat& picture) : m_picture(picture) {}

    /// The response of ascending scales.
    [[nodiscard]] cv::Mat responseAt(double sigma_px)
    {
        while (sigma_px / m_shrink >= halvingSigma_px && std::min(m_picture.cols, m_picture.rows) > 1) {
            cv::Mat half;
            cv::resize(m_picture, half, {m_picture.cols / 2, m_picture.rows / 2}, 0, 0, cv::INTER_AREA);
            m_picture = half;
            m_shrink *= 2.0;
        }
        // Averaging over its pixels has smoothed the picture already.
        const double before_px2 = (m_shrink * m_shrink - 1.0) / 12.0;
        return laplacianResponse(m_picture, std::sqrt(sigma_px * sigma_px - before_px2) / m_shrink);
    }

private:
    cv::Mat m_picture;
    double m_shrink = 1.0;
};

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
            values = valuesWhere(laplacianResponse(m_image, sigma_px / m_shrink), m_bare);
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

/// Where a maximum lies between the pixels, as far as its two neighbours in a row or column tell, in -1/2 .. 1/2.
double peakOffset(float before, float at, float after)
{
    const double curvature = static_cast<double>(before) - 2.0 * static_cast<double>(at) + static_cast<double>(after);
    return curvature < 0.0 ? std::clamp(0.5 * static_cast<double>(before - after) / curvature, -0.5, 0.5) : 0.0;
}

/// Of a maximum of a response, in pixels of the picture that it is of at another size.
cv::Point2d placeIn(cv::Size picture, const cv::Mat& response, int x, int y)
{
    cv::Point2d at(x, y);
    if (response.size() == picture)
        return at;
    const float* row = response.ptr<float>(y);
    if (x > 0 && x + 1 < response.cols)
        at.x += peakOffset(row[x - 1], row[x], row[x + 1]);
    if (y > 0 && y + 1 < response.rows)
        at.y += peakOffset(response.at<float>(y - 1, x), row[x], response.at<float>(y + 1, x));
    return {(at.x + 0.5) * picture.width / response.cols - 0.5, (at.y + 0.5) * picture.height / response.rows - 0.5};
}

/// The pixel of a response at a place in the picture that it is of.
cv::Point pixelAt(cv::Size picture, const cv::Mat& response, cv::Point2d place)
{
    return {std::clamp(static_cast<int>((place.x + 0.5) * response.cols / picture.width), 0, response.cols - 1),
            std::clamp(static_cast<int>((place.y + 0.5) * response.rows / picture.height), 0, response.rows - 1)};
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
    ShrinkingPicture picture(image);
    BareNoise bare(image);
    std::vector<Level> levels;
    for (double sigma = finest_px; sigma <= std::max(finest_px, scaleStep * largestRadius_px / std::numbers::sqrt2);
         sigma *= scaleStep) {
        if (job.cancelled())
            return {};
        Level level{picture.responseAt(sigma), sigma, 0.0};
        // Particles only add to either.
        const double ofAll = robustSd(sampleOf(level.response));
        level.noise = std::max(std::min(ofAll, bare.at(sigma).value_or(ofAll)), 1e-12);
        levels.push_back(std::move(level));
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
                const cv::Point2d place = placeIn(image.size(), level.response, x, y);
                const auto isPeakOver = [&](const Level& other) {
                    const cv::Point there = pixelAt(image.size(), other.response, place);
                    return isMaximum(other.response, there.x, there.y, row[x]);
                };
                if ((k > 0 && !isPeakOver(levels[k - 1])) || (k + 1 < levels.size() && !isPeakOver(levels[k + 1])))
                    continue;
                const cv::Point pixel = pixelAt(image.size(), image, place);
                blobs.push_back({{pixel.x, pixel.y, level.sigma_px, static_cast<double>(row[x]) / level.noise},
                                 static_cast<double>(row[x]) - minSnr * level.noise});
            }
        }
    }
    return withoutOverlaps(std::move(blobs));
}

} // namespace ostwald
