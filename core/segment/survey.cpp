// The survey: blur and thickness profile of a movie from its own large, lone particles, without any truth.
#include "image/contrast.h"
#include "image/pixel_faults.h"
#include "image/robust.h"
#include "segment/frame_loop.h"
#include "segment/measure_chain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace ostwald {
namespace {

constexpr int sampledFrames = 8;
constexpr double leastSnr = 8.0; ///< of particles that calibrate
constexpr double leastRadius_px = 2.0;
constexpr double ringWidth_px = 0.5;
constexpr double usualExponent = 0.35; ///< between a plate and a sphere
constexpr double usualExponentSd = 0.15;
constexpr double hopeless = 6.0;    ///< mean square in units of the variance
constexpr double modelError = 0.02; ///< of the height: particles are not quite round
constexpr std::size_t fewestParticles = 12;
constexpr double faintestShare = 0.2; ///< of the median contrast per px of radius

double radiusOf(const ContouredParticle& particle)
{
    return std::sqrt(particle.area_px2 / std::numbers::pi);
}

/// Mean contrast of one particle in rings half a pixel wide.
struct RadialProfile {
    double measured_px = 0.0; ///< radius of its contour
    double height = 0.0;
    std::vector<double> rho_px; ///< mean distance of a ring's pixels
    std::vector<double> mean;
    std::vector<double> weight; ///< 1 / variance of the mean
};

RadialProfile radialProfile(const TracedFrame& traced, const ContouredParticle& particle)
{
    RadialProfile profile;
    profile.measured_px = radiusOf(particle);
    profile.height = particle.plateau;
    const double reach_px = profile.measured_px + 3.0;
    struct Ring {
        double rho = 0.0;
        double sum = 0.0;
        double count = 0.0;
    };
    std::vector<Ring> rings(static_cast<std::size_t>(std::ceil(reach_px / ringWidth_px)));
    const int reach = static_cast<int>(std::ceil(reach_px));
    const cv::Mat& a = traced.depth;
    for (int y = std::max(0, static_cast<int>(particle.y_px) - reach);
         y <= std::min(a.rows - 1, static_cast<int>(particle.y_px) + reach + 1); ++y)
        for (int x = std::max(0, static_cast<int>(particle.x_px) - reach);
             x <= std::min(a.cols - 1, static_cast<int>(particle.x_px) + reach + 1); ++x) {
            const double rho = std::hypot(x - particle.x_px, y - particle.y_px);
            const auto k = static_cast<std::size_t>(rho / ringWidth_px);
            if (k >= rings.size())
                continue;
            rings[k].rho += rho;
            rings[k].sum += static_cast<double>(a.at<float>(y, x));
            rings[k].count += 1.0;
        }
    const double pixelVariance = traced.depthNoise * traced.depthNoise;
    const double modelVariance = std::pow(modelError * particle.plateau, 2);
    for (const Ring& ring : rings) {
        if (ring.count == 0.0)
            continue;
        profile.rho_px.push_back(ring.rho / ring.count);
        profile.mean.push_back(ring.sum / ring.count);
        profile.weight.push_back(1.0 / (pixelVariance / ring.count + modelVariance));
    }
    return profile;
}

/// Weighted squares that remain with the best height and base line.
double squaresLeft(const RadialProfile& seen, const BlurredProfile& model, double r_px, double blur_px)
{
    double w = 0.0;
    double m = 0.0;
    double s = 0.0;
    double mm = 0.0;
    double ms = 0.0;
    double ss = 0.0;
    for (std::size_t k = 0; k < seen.mean.size(); ++k) {
        const double a = model(seen.rho_px[k], r_px, blur_px);
        const double weight = seen.weight[k];
        w += weight;
        m += weight * a;
        s += weight * seen.mean[k];
        mm += weight * a * a;
        ms += weight * a * seen.mean[k];
        ss += weight * seen.mean[k] * seen.mean[k];
    }
    const double covariance = ms - m * s / w;
    const double variance = mm - m * m / w;
    const double scatter = ss - s * s / w;
    return variance > 0.0 && covariance > 0.0 ? std::max(0.0, scatter - covariance * covariance / variance)
                                              : scatter;
}

/// Least squares over the radius, by golden section around the contour's.
double misfit(const RadialProfile& seen, const BlurredProfile& model, double blur_px)
{
    constexpr double golden = 0.6180339887498949;
    const double around_px =
        std::max(model.trueRadius_px(seen.measured_px, std::hypot(blur_px, contourSigma_px)), blur_px);
    double low = 0.75 * around_px;
    double high = 1.3 * around_px;
    double inner = high - golden * (high - low);
    double outer = low + golden * (high - low);
    double atInner = squaresLeft(seen, model, inner, blur_px);
    double atOuter = squaresLeft(seen, model, outer, blur_px);
    for (int iteration = 0; iteration < 7; ++iteration) {
        if (atInner < atOuter) {
            high = outer;
            outer = inner;
            atOuter = atInner;
            inner = high - golden * (high - low);
            atInner = squaresLeft(seen, model, inner, blur_px);
        } else {
            low = inner;
            inner = outer;
            atInner = atOuter;
            outer = low + golden * (high - low);
            atOuter = squaresLeft(seen, model, outer, blur_px);
        }
    }
    return std::min(atInner, atOuter);
}

bool standsAlone(const TracedFrame& traced, std::size_t k)
{
    const ContouredParticle& particle = traced.particles[k];
    const double reach = 1.6 * std::sqrt(particle.area_px2 / std::numbers::pi) + 3.0;
    for (std::size_t j = 0; j < traced.particles.size(); ++j) {
        const ContouredParticle& other = traced.particles[j];
        if (j != k && std::hypot(particle.x_px - other.x_px, particle.y_px - other.y_px) <
                          reach + std::sqrt(other.area_px2 / std::numbers::pi))
            return false;
    }
    return true;
}

bool isClear(const TracedFrame& traced, std::size_t k)
{
    const ContouredParticle& particle = traced.particles[k];
    return traced.snr[k] >= leastSnr && !particle.touchesEdge && !particle.touchesNeighbour &&
           !traced.underPrint[k];
}

std::vector<int> sampledFramesOf(int count)
{
    const int samples = std::min(sampledFrames, count);
    std::vector<int> frames;
    for (int i = 0; i < samples; ++i)
        frames.push_back(
            samples == 1 ? 0 : static_cast<int>(static_cast<long long>(i) * (count - 1) / (samples - 1)));
    return frames;
}

/// A third of a window of eight radii of the largest particles.
double backgroundSigma_px(const std::vector<TracedFrame>& traced, double faintest, cv::Size frameSize)
{
    std::vector<float> radii;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            const double radius = radiusOf(frame.particles[k]);
            if (isClear(frame, k) && frame.particles[k].plateau >= faintest * radius)
                radii.push_back(static_cast<float>(radius));
        }
    const double widest = widestBackground_px(frameSize);
    return radii.empty()
               ? widest
               : std::clamp(8.0 / 3.0 * quantile(std::move(radii), 0.99), std::min(10.0, widest), widest);
}

/// Of the lone and clear particles, at most 120 of all sizes: the small tell the blur, the large the
/// shape.
std::vector<RadialProfile> profilesOf(const std::vector<TracedFrame>& traced, double faintest)
{
    std::vector<RadialProfile> profiles;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            const ContouredParticle& particle = frame.particles[k];
            if (isClear(frame, k) && radiusOf(particle) >= leastRadius_px &&
                particle.plateau >= faintest * radiusOf(particle) && standsAlone(frame, k))
                profiles.push_back(radialProfile(frame, particle));
        }
    std::stable_sort(profiles.begin(), profiles.end(),
                     [](const auto& a, const auto& b) { return a.measured_px > b.measured_px; });
    constexpr std::size_t plenty = 120;
    if (profiles.size() <= plenty)
        return profiles;
    std::vector<RadialProfile> spread;
    for (std::size_t i = 0; i < plenty; ++i)
        spread.push_back(std::move(profiles[i * profiles.size() / plenty]));
    return spread;
}

void calibrate(MovieSurvey& survey, const std::vector<RadialProfile>& profiles, const JobControl& job)
{
    if (profiles.size() < fewestParticles)
        return;
    struct Trial {
        double exponent;
        double blur_px;
        double squares;
    };
    std::vector<Trial> trials;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= 6 && !job.cancelled(); ++i) {
        const double exponent = 0.1 * i;
        const BlurredProfile model(exponent);
        for (double blur = 0.4; blur < 2.55; blur += 0.1) {
            double sum = std::pow((exponent - usualExponent) / usualExponentSd, 2);
            for (const RadialProfile& profile : profiles)
                // What fits no round particle at all has no say in which it is.
                sum += std::min(misfit(profile, model, blur), hopeless * static_cast<double>(profile.mean.size()));
            trials.push_back({exponent, blur, sum});
            least = std::min(least, sum);
        }
        job.progress((i + 1) / 7.0);
    }
    // The two trade off against each other: the mean over all that fit, not the best of a flat valley.
    std::size_t rings = 0;
    for (const RadialProfile& profile : profiles)
        rings += profile.mean.size();
    const double inflation = std::max(1.0, least / static_cast<double>(rings));
    double weights = 0.0;
    double exponent = 0.0;
    double blur_px = 0.0;
    for (const Trial& trial : trials) {
        const double weight = std::exp(-0.5 * (trial.squares - least) / inflation);
        weights += weight;
        exponent += weight * trial.exponent;
        blur_px += weight * trial.blur_px;
    }
    if (weights > 0.0) {
        survey.thicknessExponent = exponent / weights;
        survey.blur_px = blur_px / weights;
    }
    survey.particles = static_cast<int>(profiles.size());
}

/// The range of grey values that the paper's local Laplacian filter is scaled to.
Result<std::shared_ptr<const MovieSurvey>> surveyGreyValues(const Movie& movie, const JobControl& job)
{
    const std::vector<int> frames = sampledFramesOf(movie.info().frames);
    std::vector<std::vector<float>> samples(frames.size());
    if (const Status read = forEachFrame(movie, frames, 0, job,
                                         [&](int i, const Frame& frame) {
                                             cv::Mat f;
                                             frame.pixels.convertTo(f, CV_32F);
                                             auto& sample = samples[static_cast<std::size_t>(i)];
                                             sample = sampleOf(f);
                                             std::erase_if(sample, [](float v) { return !std::isfinite(v); });
                                         });
        !read)
        return read.error();
    std::vector<float> all;
    for (const auto& sample : samples)
        all.insert(all.end(), sample.begin(), sample.end());
    auto survey = std::make_shared<MovieSurvey>();
    if (!all.empty()) {
        survey->darkest = quantile(all, 0.001);
        survey->brightest = quantile(std::move(all), 0.999);
    }
    return std::shared_ptr<const MovieSurvey>(survey);
}

} // namespace

Result<std::shared_ptr<const MovieSurvey>> surveyMovie(const Movie& movie, const Segmenter& segmenter,
                                                       const JobControl& job)
{
    auto survey = std::make_shared<MovieSurvey>();
    if (const auto* paper = std::get_if<PaperParams>(&segmenter)) {
        if (paper->localLaplacian)
            return surveyGreyValues(movie, job);
        return std::shared_ptr<const MovieSurvey>(survey);
    }
    const auto* params = std::get_if<MeasureParams>(&segmenter);
    const std::vector<int> frames = sampledFramesOf(movie.info().frames);
    JobControl part = job;
    double done = 0.0;
    double share = 0.2;
    part.progress = [&](double fraction) { job.progress(done + share * fraction); };

    std::vector<cv::Mat> pixels(frames.size());
    if (const Status read = forEachFrame(
            movie, frames, 0, part,
            [&](int i, const Frame& frame) { pixels[static_cast<std::size_t>(i)] = frame.pixels; });
        !read)
        return read.error();
    BurnedIn burnedIn;
    for (const cv::Mat& frame : pixels)
        burnedIn.add(frame);
    survey->burnedIn = burnedIn.mask(params->brightParticles);

    // The background's width needs the particles' size, and finding them needs a background: two rounds.
    std::vector<TracedFrame> traced(frames.size());
    for (const bool first : {true, false}) {
        done += share;
        share = 0.3;
        if (const Status status = forEachFrame(movie, frames, 0, part,
                                               [&](int i, const Frame& frame) {
                                                   traced[static_cast<std::size_t>(i)] =
                                                       traceFrame(frame.pixels, *survey, *params);
                                               });
            !status)
            return status.error();
        std::vector<float> contrastPerRadius;
        for (const TracedFrame& frame : traced)
            for (std::size_t k = 0; k < frame.particles.size(); ++k)
                if (isClear(frame, k))
                    contrastPerRadius.push_back(
                        static_cast<float>(frame.particles[k].plateau / radiusOf(frame.particles[k])));
        if (contrastPerRadius.empty())
            break;
        survey->faintest = faintestShare * quantile(contrastPerRadius, 0.5);
        if (first)
            survey->backgroundSigma_px = backgroundSigma_px(traced, survey->faintest, pixels.front().size());
    }
    done += share;
    share = 0.2;
    calibrate(*survey, profilesOf(traced, survey->faintest), part);
    if (job.cancelled())
        return cancelledError();
    return std::shared_ptr<const MovieSurvey>(survey);
}

} // namespace ostwald
