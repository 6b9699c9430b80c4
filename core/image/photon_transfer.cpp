#include "image/photon_transfer.h"

#include "image/gaussian.h"
#include "image/robust.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double judgedSigma_px = 1.5;     ///< smoothing on which background and particles are told apart
constexpr double backgroundSigma_px = 8.0; ///< finer than most illumination, wide enough for a mean without noise
constexpr double particleSigma_px = 1.0;
constexpr double backgroundReach = 2.0; ///< sd
constexpr double particleReach = 6.0;   ///< sd
constexpr float leastWeight = 0.05F;    ///< of background around a pixel
constexpr int border = 4;               ///< px left out
constexpr std::size_t groups = 32;
constexpr std::size_t fewestSamples = 4000;
constexpr double varianceOfSquare = 3.0; ///< of the squared second difference, in squares of its mean (neighbours overlap)
constexpr double priorSd = 0.3;          ///< of offset / median mean

struct Group {
    double mean = 0.0;
    double variance = 0.0;
    double count = 0.0;
};

std::vector<Group> groupsOf(std::vector<NoiseSample> samples)
{
    std::stable_sort(samples.begin(), samples.end(),
                     [](const NoiseSample& a, const NoiseSample& b) { return a.mean < b.mean; });
    std::vector<Group> all(groups);
    for (std::size_t k = 0; k < groups; ++k) {
        const std::size_t first = k * samples.size() / groups;
        const std::size_t last = (k + 1) * samples.size() / groups;
        Group& group = all[k];
        for (std::size_t i = first; i < last; ++i) {
            group.mean += static_cast<double>(samples[i].mean);
            group.variance += static_cast<double>(samples[i].variance);
        }
        group.count = static_cast<double>(last - first);
        group.mean /= group.count;
        group.variance /= group.count;
    }
    return all;
}

} // namespace

std::vector<NoiseSample> noiseSamples(const cv::Mat& f, const cv::Mat& background, const cv::Mat& invalid,
                                      std::size_t atMost, const JobControl& job)
{
    const cv::Mat above = gaussian(f, judgedSigma_px) - background;
    const std::vector<float> scattered = sampleOf(above);
    const double middle = quantile(scattered, 0.5);
    const double sd = robustSd(scattered);
    if (!(sd > 0.0))
        return {};
    if (job.cancelled())
        return {};
    const cv::Mat off = cv::abs(above - middle) / sd;
    cv::Mat unknown = cv::Mat::zeros(f.size(), CV_8U);
    if (!invalid.empty())
        cv::dilate(invalid, unknown, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    cv::Mat bare;
    cv::Mat((off < backgroundReach) & ~unknown).convertTo(bare, CV_32F, 1.0 / 255.0);
    if (job.cancelled())
        return {};
    const cv::Mat weight = gaussian(bare, backgroundSigma_px);
    if (job.cancelled())
        return {};
    const cv::Mat level = gaussian(f.mul(bare), backgroundSigma_px);
    if (job.cancelled())
        return {};
    const cv::Mat narrow = gaussian(f, particleSigma_px);

    const double share = static_cast<double>(f.total()) / static_cast<double>(std::max<std::size_t>(atMost, 1));
    const int step = std::max(2, static_cast<int>(std::ceil(std::sqrt(share))));
    std::vector<NoiseSample> samples;
    for (int y = border; y < f.rows - border; y += step)
        for (int x = border; x < f.cols - border; x += step) {
            if (unknown.at<unsigned char>(y, x) != 0)
                continue;
            NoiseSample sample;
            if (bare.at<float>(y, x) > 0.0F && weight.at<float>(y, x) > leastWeight)
                sample.mean = level.at<float>(y, x) / weight.at<float>(y, x);
            else if (static_cast<double>(off.at<float>(y, x)) > particleReach)
                sample.mean = narrow.at<float>(y, x);
            else
                continue;
            const auto second = [&f, x](int row) {
                const float* value = f.ptr<float>(row) + x;
                return value[-1] - 2.0F * value[0] + value[1];
            };
            const float difference = second(y - 1) - 2.0F * second(y) + second(y + 1);
            sample.variance = difference * difference / 36.0F;
            samples.push_back(sample);
        }
    return samples;
}

CameraOffset cameraOffset(std::vector<NoiseSample> samples)
{
    if (samples.size() < fewestSamples)
        return {};
    const std::vector<Group> all = groupsOf(std::move(samples));
    const double level = all[groups / 2].mean;
    double slope = 0.0;
    double intercept = 0.0;
    double misfit = 0.0;
    double offsetVariance = 0.0;
    for (int round = 0; round < 6; ++round) {
        double w = 0.0;
        double wm = 0.0;
        double wv = 0.0;
        double wmm = 0.0;
        double wmv = 0.0;
        const auto weightOf = [&](const Group& group) {
            const double line = round == 0 ? group.variance : std::max(slope * group.mean + intercept, 0.05 * group.variance);
            return group.count / (varianceOfSquare * std::max(line * line, 1e-30));
        };
        for (const Group& group : all) {
            const double weight = weightOf(group);
            const double mean = group.mean - level;
            w += weight;
            wm += weight * mean;
            wv += weight * group.variance;
            wmm += weight * mean * mean;
            wmv += weight * mean * group.variance;
        }
        const double determinant = w * wmm - wm * wm;
        if (!(determinant > 0.0))
            return {};
        const double newSlope = (w * wmv - wm * wv) / determinant;
        const double atLevel = (wmm * wv - wm * wmv) / determinant;
        misfit = 0.0;
        for (const Group& group : all) {
            const double away = group.variance - atLevel - newSlope * (group.mean - level);
            misfit += weightOf(group) * away * away;
        }
        misfit /= static_cast<double>(groups - 2);
        // offset = level - atLevel / slope; both depend on the same groups.
        const double perSlope = atLevel / (newSlope * newSlope);
        const double perLevel = -1.0 / newSlope;
        offsetVariance = (perSlope * perSlope * w + perLevel * perLevel * wmm - 2.0 * perSlope * perLevel * wm) / determinant;
        slope = newSlope;
        intercept = atLevel - newSlope * level;
        if (!(slope > 0.0))
            return {};
    }
    const double measured = -intercept / slope;
    if (!(measured < all.front().mean))
        return {};
    const double variance = offsetVariance * std::max(1.0, misfit);
    const double prior = std::pow(priorSd * level, 2);
    const double share = prior / (prior + variance);
    return {std::max(0.0, share * measured), std::sqrt(share * variance)};
}

} // namespace ostwald
