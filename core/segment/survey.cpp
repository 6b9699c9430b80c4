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
constexpr double leastRadius_px = 3.0;
constexpr std::size_t fewestParticles = 12;
constexpr double faintestShare = 0.2; ///< of the median contrast per px of radius

/// Mean height of one particle in rings one pixel wide.
struct RadialProfile {
    double measured_px = 0.0;
    std::vector<double> mean;
    std::vector<double> count;
};

RadialProfile radialProfile(const cv::Mat& height, const ContouredParticle& particle)
{
    RadialProfile profile;
    profile.measured_px = std::sqrt(particle.area_px2 / std::numbers::pi);
    const int rings = static_cast<int>(std::ceil(profile.measured_px + 3.0));
    profile.mean.assign(static_cast<std::size_t>(rings), 0.0);
    profile.count.assign(static_cast<std::size_t>(rings), 0.0);
    for (int y = std::max(0, static_cast<int>(particle.y_px) - rings);
         y <= std::min(height.rows - 1, static_cast<int>(particle.y_px) + rings + 1); ++y)
        for (int x = std::max(0, static_cast<int>(particle.x_px) - rings);
             x <= std::min(height.cols - 1, static_cast<int>(particle.x_px) + rings + 1); ++x) {
            const double rho = std::hypot(x - particle.x_px, y - particle.y_px);
            const auto ring = static_cast<std::size_t>(rho);
            if (ring >= profile.mean.size())
                continue;
            profile.mean[ring] += static_cast<double>(height.at<float>(y, x));
            profile.count[ring] += 1.0;
        }
    for (std::size_t k = 0; k < profile.mean.size(); ++k)
        if (profile.count[k] > 0.0)
            profile.mean[k] /= profile.count[k];
    return profile;
}

/// Squared misfit, relative to the height, of the profile with its best height and base line.
double misfit(const RadialProfile& seen, const BlurredProfile& model, double blur_px)
{
    const double r_px = model.trueRadius_px(seen.measured_px, blur_px);
    double w = 0.0;
    double m = 0.0;
    double s = 0.0;
    double mm = 0.0;
    double ms = 0.0;
    double ss = 0.0;
    for (std::size_t k = 0; k < seen.mean.size(); ++k) {
        const double inner = static_cast<double>(k);
        // Mean radius of a ring's pixels, exact for the small inner ones.
        const double rho = 2.0 / 3.0 * (std::pow(inner + 1.0, 3) - std::pow(inner, 3)) / (2.0 * inner + 1.0);
        const double a = model(rho, r_px, blur_px);
        w += seen.count[k];
        m += seen.count[k] * a;
        s += seen.count[k] * seen.mean[k];
        mm += seen.count[k] * a * a;
        ms += seen.count[k] * a * seen.mean[k];
        ss += seen.count[k] * seen.mean[k] * seen.mean[k];
    }
    const double covariance = ms - m * s / w;
    const double variance = mm - m * m / w;
    const double scatter = ss - s * s / w;
    return scatter > 0.0 && variance > 0.0
               ? std::max(0.0, 1.0 - covariance * covariance / (variance * scatter))
               : 1.0;
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

double radiusOf(const ContouredParticle& particle)
{
    return std::sqrt(particle.area_px2 / std::numbers::pi);
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

/// Of the lone and clear particles; the largest ones tell most about the shape, and two hundred are plenty.
std::vector<RadialProfile> profilesOf(const std::vector<TracedFrame>& traced, double faintest)
{
    std::vector<RadialProfile> profiles;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            const ContouredParticle& particle = frame.particles[k];
            if (isClear(frame, k) && radiusOf(particle) >= leastRadius_px &&
                particle.plateau >= faintest * radiusOf(particle) && standsAlone(frame, k))
                profiles.push_back(radialProfile(frame.height, particle));
        }
    std::stable_sort(profiles.begin(), profiles.end(),
                     [](const auto& a, const auto& b) { return a.measured_px > b.measured_px; });
    if (profiles.size() > 200)
        profiles.resize(200);
    return profiles;
}

void calibrate(MovieSurvey& survey, const std::vector<RadialProfile>& profiles, const JobControl& job)
{
    if (profiles.size() < fewestParticles)
        return;
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= 12 && !job.cancelled(); ++i) {
        const double exponent = 0.05 * i;
        const BlurredProfile model(exponent);
        for (double blur = 0.4; blur < 2.55; blur += 0.1) {
            double sum = 0.0;
            for (const RadialProfile& profile : profiles)
                sum += misfit(profile, model, std::hypot(blur, contourSigma_px));
            if (sum < best) {
                best = sum;
                survey.thicknessExponent = exponent;
                survey.blur_px = blur;
            }
        }
        job.progress((i + 1) / 13.0);
    }
    survey.particles = static_cast<int>(profiles.size());
}

} // namespace

Result<std::shared_ptr<const MovieSurvey>> surveyMovie(const Movie& movie, const Segmenter& segmenter,
                                                       const JobControl& job)
{
    auto survey = std::make_shared<MovieSurvey>();
    const auto* params = std::get_if<MeasureParams>(&segmenter);
    if (params == nullptr)
        return std::shared_ptr<const MovieSurvey>(survey);
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
