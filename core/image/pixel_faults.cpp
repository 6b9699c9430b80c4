#include "image/pixel_faults.h"

#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

constexpr int fewestFrames = 5;
constexpr double stillShare = 0.05; ///< of the median range over time
constexpr double mostStill = 0.2;   ///< of the picture
constexpr double extremeSd = 8.0;
constexpr double sharpStep = 0.7;     ///< of the whole contrast, within one pixel
constexpr double mostSaturated = 0.1; ///< of the picture
constexpr double spikeSd = 6.0;
constexpr int tile_px = 32;
constexpr int loneArea_px2 = 4; ///< larger patches are not guessed from their rim

cv::Mat asFloat(const cv::Mat& pixels)
{
    cv::Mat f;
    pixels.convertTo(f, CV_32F);
    return f;
}

cv::Mat notFinite(const cv::Mat& f)
{
    return ~(cv::Mat(cv::abs(f) <= 3e38F));
}

/// Only patches whose border falls to the surroundings within one pixel stay, by leastStep or more.
void keepSharpPatches(cv::Mat& mask, const cv::Mat& f, double center, double leastStep = 0.0)
{
    cv::Mat patches;
    const int count = cv::connectedComponents(mask, patches, 8, CV_32S);
    struct Mean {
        double inside = 0.0;
        double outside = 0.0;
        int insideCount = 0;
        int outsideCount = 0;
    };
    std::vector<Mean> means(static_cast<std::size_t>(count));
    for (int y = 0; y < f.rows; ++y)
        for (int x = 0; x < f.cols; ++x) {
            const int label = patches.at<int>(y, x);
            if (label == 0)
                continue;
            Mean& mean = means[static_cast<std::size_t>(label)];
            mean.inside += static_cast<double>(f.at<float>(y, x));
            ++mean.insideCount;
            constexpr std::array<std::array<int, 2>, 4> steps{{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}};
            for (const auto& step : steps) {
                const cv::Point q(x + step[0], y + step[1]);
                if (q.x < 0 || q.y < 0 || q.x >= f.cols || q.y >= f.rows || patches.at<int>(q) != 0)
                    continue;
                mean.outside += static_cast<double>(f.at<float>(q));
                ++mean.outsideCount;
            }
        }
    for (int y = 0; y < f.rows; ++y)
        for (int x = 0; x < f.cols; ++x) {
            const int label = patches.at<int>(y, x);
            if (label == 0)
                continue;
            const Mean& mean = means[static_cast<std::size_t>(label)];
            const double inside = mean.inside / mean.insideCount;
            const double outside = mean.outsideCount > 0 ? mean.outside / mean.outsideCount : inside;
            if (std::abs(inside - outside) < std::max(sharpStep * std::abs(inside - center), leastStep))
                mask.at<unsigned char>(y, x) = 0;
        }
}

/// Only patches of more than a few pixels stay.
void dropLonePixels(cv::Mat& mask)
{
    cv::Mat patches;
    cv::Mat stats;
    cv::Mat centers;
    cv::connectedComponentsWithStats(mask, patches, stats, centers, 8, CV_32S);
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            if (const int label = patches.at<int>(y, x); label > 0 && stats.at<int>(label, cv::CC_STAT_AREA) <= loneArea_px2)
                mask.at<unsigned char>(y, x) = 0;
}

/// Zeros that whole border rows or columns consist of, and the zeros connected to them.
cv::Mat blackFrame(const cv::Mat& f)
{
    const cv::Mat zero = f == 0.0F;
    const std::array<cv::Mat, 4> sides{zero.row(0), zero.row(zero.rows - 1), zero.col(0),
                                       zero.col(zero.cols - 1)};
    const std::array<cv::Point, 4> starts{cv::Point(0, 0), cv::Point(0, zero.rows - 1), cv::Point(0, 0),
                                          cv::Point(zero.cols - 1, 0)};
    cv::Mat patches;
    std::array<int, 4> labels{};
    bool any = false;
    for (std::size_t k = 0; k < sides.size(); ++k)
        if (cv::countNonZero(sides[k]) == static_cast<int>(sides[k].total())) {
            if (!any)
                cv::connectedComponents(zero, patches, 4, CV_32S);
            any = true;
            labels[k] = patches.at<int>(starts[k]);
        }
    if (!any)
        return {};
    cv::Mat mask = cv::Mat::zeros(f.size(), CV_8U);
    for (const int label : labels)
        if (label > 0)
            mask |= patches == label;
    // A picture of nothing but zeros is dark, not framed.
    return cv::countNonZero(mask) == static_cast<int>(mask.total()) ? cv::Mat() : mask;
}

/// Robust sd of the residual, tile by tile, at every pixel; empty when cancelled.
cv::Mat localSd(const cv::Mat& residual, const JobControl& job)
{
    const int rows = std::max(1, residual.rows / tile_px);
    const int columns = std::max(1, residual.cols / tile_px);
    cv::Mat coarse(rows, columns, CV_32F);
    for (int j = 0; j < rows; ++j) {
        if (job.cancelled())
            return {};
        for (int i = 0; i < columns; ++i) {
            const cv::Range y(residual.rows * j / rows, residual.rows * (j + 1) / rows);
            const cv::Range x(residual.cols * i / columns, residual.cols * (i + 1) / columns);
            coarse.at<float>(j, i) = static_cast<float>(robustSd(sampleOf(residual(y, x), 512)));
        }
    }
    const auto floor = static_cast<float>(0.25 * robustSd(sampleOf(residual)));
    cv::Mat sd;
    cv::resize(cv::max(coarse, floor), sd, residual.size(), 0, 0, cv::INTER_LINEAR);
    return sd;
}

bool isSpike(const cv::Mat& f, int x, int y, float sd, bool onParticleSide, float sign)
{
    // sign * f is high in the spike.
    const float value = sign * f.at<float>(y, x);
    float around = -3e38F;
    float beside = -3e38F;
    double ring = 0.0;
    int ringCount = 0;
    for (int ny = std::max(0, y - 2); ny <= std::min(f.rows - 1, y + 2); ++ny)
        for (int nx = std::max(0, x - 2); nx <= std::min(f.cols - 1, x + 2); ++nx) {
            const float neighbour = sign * f.at<float>(ny, nx);
            if (std::max(std::abs(nx - x), std::abs(ny - y)) == 2) {
                around = std::max(around, neighbour);
                ring += static_cast<double>(neighbour);
                ++ringCount;
            } else if (nx != x || ny != y) {
                beside = std::max(beside, neighbour);
            }
        }
    if (value - around <= static_cast<float>(spikeSd) * sd)
        return false;
    const auto level = static_cast<float>(ring / ringCount);
    return !onParticleSide || beside - level < 0.5F * (value - level);
}

/// Median of 5 x 5 pixels, by bands of rows so that it can be cancelled: empty then.
cv::Mat medianOfNeighbours(const cv::Mat& f, const JobControl& job)
{
    constexpr int bandRows = 256;
    constexpr int margin = 2;
    cv::Mat smooth(f.size(), CV_32F);
    for (int y = 0; y < f.rows; y += bandRows) {
        if (job.cancelled())
            return {};
        const int end = std::min(y + bandRows, f.rows);
        const int above = std::min(y, margin);
        cv::Mat band;
        cv::medianBlur(f.rowRange(y - above, std::min(end + margin, f.rows)), band, 2 * margin + 1);
        band.rowRange(above, above + end - y).copyTo(smooth.rowRange(y, end));
    }
    return smooth;
}

void markSpikes(cv::Mat& faulty, const cv::Mat& f, bool brightParticles, const JobControl& job)
{
    const cv::Mat smooth = medianOfNeighbours(f, job);
    if (smooth.empty())
        return;
    const cv::Mat residual = f - smooth;
    const cv::Mat sd = localSd(residual, job);
    if (sd.empty())
        return;
    const float particleSign = brightParticles ? 1.0F : -1.0F;
    for (int y = 0; y < f.rows; ++y) {
        const float* r = residual.ptr<float>(y);
        const float* s = sd.ptr<float>(y);
        for (int x = 0; x < f.cols; ++x) {
            const auto limit = static_cast<float>(spikeSd) * s[x];
            if (limit <= 0.0F || std::abs(r[x]) <= limit)
                continue;
            const float sign = r[x] > 0.0F ? 1.0F : -1.0F;
            if (isSpike(f, x, y, s[x], sign == particleSign, sign))
                faulty.at<unsigned char>(y, x) = 255;
        }
    }
}

float medianAround(const cv::Mat& f, const cv::Mat& faulty, cv::Point p)
{
    std::vector<float> valid;
    for (int y = std::max(0, p.y - 2); y <= std::min(f.rows - 1, p.y + 2); ++y)
        for (int x = std::max(0, p.x - 2); x <= std::min(f.cols - 1, p.x + 2); ++x)
            if (faulty.at<unsigned char>(y, x) == 0)
                valid.push_back(f.at<float>(y, x));
    return valid.empty() ? f.at<float>(p) : static_cast<float>(quantile(std::move(valid), 0.5));
}

} // namespace

void BurnedIn::add(const cv::Mat& pixels)
{
    cv::Mat f = asFloat(pixels);
    f.setTo(0.0F, notFinite(f));
    if (m_frames == 0) {
        m_least = f.clone();
        m_most = f;
    } else {
        cv::min(m_least, f, m_least);
        cv::max(m_most, f, m_most);
    }
    ++m_frames;
}

cv::Mat BurnedIn::mask(bool brightParticles) const
{
    if (m_frames < fewestFrames)
        return {};
    const cv::Mat range = m_most - m_least;
    const double usual = quantile(sampleOf(range), 0.5);
    const cv::Mat still = range <= stillShare * usual;
    if (usual <= 0.0 || cv::countNonZero(still) > mostStill * static_cast<double>(still.total()))
        return {};
    const cv::Mat middle = 0.5 * (m_least + m_most);
    const std::vector<float> sample = sampleOf(middle);
    const double center = quantile(sample, 0.5);
    const double sd = robustSd(sample);
    cv::Mat above = still & (middle > center + extremeSd * sd);
    cv::Mat below = still & (middle < center - extremeSd * sd);
    keepSharpPatches(brightParticles ? above : below, middle, center);
    // Print need not be brighter than the noise reaches, nor darker: it stands still where all else moves, and its rim is a
    // step that the noise does not bridge, as it does that of a clipped background.
    cv::Mat frozen = still.clone();
    keepSharpPatches(frozen, middle, center, usual);
    dropLonePixels(frozen);
    cv::Mat mask = above | below | frozen;
    if (cv::countNonZero(mask) == 0)
        return {};
    // Scaled or compressed print has a soft rim; a lone pixel has none.
    cv::Mat print = mask.clone();
    dropLonePixels(print);
    cv::dilate(print, print, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    return mask | print;
}

CleanFrame cleaned(const cv::Mat& pixels, bool brightParticles, const cv::Mat& burnedIn, const JobControl& job)
{
    CleanFrame frame{asFloat(pixels), {}};
    cv::Mat& f = frame.values;
    cv::Mat faulty = notFinite(f);
    f.setTo(0.0F, faulty);
    if (pixels.depth() == CV_8U || pixels.depth() == CV_16U) {
        const cv::Mat saturated = f >= (pixels.depth() == CV_8U ? 255.0F : 65535.0F);
        if (cv::countNonZero(saturated) < mostSaturated * static_cast<double>(f.total()))
            faulty |= saturated;
    }
    if (!burnedIn.empty())
        faulty |= burnedIn;
    if (const cv::Mat black = blackFrame(f); !black.empty())
        faulty |= black;
    // Blocks would pull at the medians of their neighbours.
    if (cv::countNonZero(faulty) > 0) {
        std::vector<float> valid;
        for (int y = 0; y < f.rows; ++y)
            for (int x = 0; x < f.cols; ++x)
                if (faulty.at<unsigned char>(y, x) == 0)
                    valid.push_back(f.at<float>(y, x));
        if (valid.empty()) {
            frame.invalid = faulty;
            return frame;
        }
        f.setTo(static_cast<float>(quantile(std::move(valid), 0.5)), faulty);
    }
    cv::Mat spikes = cv::Mat::zeros(f.size(), CV_8U);
    if (job.cancelled())
        return {};
    markSpikes(spikes, f, brightParticles, job);
    if (job.cancelled())
        return {};
    faulty |= spikes;
    if (cv::countNonZero(faulty) == 0)
        return frame;

    cv::Mat patches;
    cv::Mat stats;
    cv::Mat centers;
    cv::connectedComponentsWithStats(faulty, patches, stats, centers, 8, CV_32S);
    cv::Mat mended = f.clone();
    frame.invalid = cv::Mat::zeros(f.size(), CV_8U);
    bool blocks = false;
    for (int y = 0; y < f.rows; ++y)
        for (int x = 0; x < f.cols; ++x) {
            const int label = patches.at<int>(y, x);
            if (label == 0)
                continue;
            if (stats.at<int>(label, cv::CC_STAT_AREA) <= loneArea_px2) {
                mended.at<float>(y, x) = medianAround(f, faulty, {x, y});
            } else {
                frame.invalid.at<unsigned char>(y, x) = 255;
                blocks = true;
            }
        }
    f = mended;
    if (!blocks)
        frame.invalid.release();
    return frame;
}

} // namespace ostwald
