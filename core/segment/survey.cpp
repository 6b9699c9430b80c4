// The survey: blur and thickness profile of a movie from its own large, lone particles, without any truth.
#include "image/contrast.h"
#include "image/photon_transfer.h"
#include "image/pixel_faults.h"
#include "image/robust.h"
#include "segment/frame_loop.h"
#include "segment/image_calibration.h"
#include "segment/measure_chain.h"
#include "segment/sampled_frames.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace ostwald {
namespace {

constexpr double leastSnr = 8.0; ///< of particles that calibrate
constexpr double leastRadius_px = 2.0;
constexpr std::size_t plenty = 160; ///< of samples
constexpr std::size_t samplesOfFrame = 100000; ///< of its noise
constexpr double margin_px = 3.0;     ///< around a sample, beyond three blurs
constexpr double faintestShare = 0.2; ///< of the median contrast per px of radius
/// Sd of the background's weights in radii of the largest particles: a third of a window of eight, and as narrow as can be
/// where that is too wide.
constexpr std::array<double, 2> backgroundWidths{8.0 / 3.0, 1.1};
/// Of the background, in units of the particles' contrast: three times it is half of their height, where they are cut out.
constexpr double mostMisfit = 0.5 / 3.0;

double radiusOf(const ContouredParticle& particle)
{
    return std::sqrt(particle.area_px2 / std::numbers::pi);
}

/// The pixels of a lone particle and of the bare picture around it.
CalibrationSample pictureOf(const TracedFrame& traced, std::size_t k)
{
    const ContouredParticle& particle = traced.particles[k];
    CalibrationSample sample;
    sample.setting = {traced.law, traced.valueNoise, traced.correlation, {}};
    sample.fit.x_px = particle.x_px;
    sample.fit.y_px = particle.y_px;
    sample.fit.r_px = radiusOf(particle);
    sample.fit.height = particle.plateau;
    const double reach_px = sample.fit.r_px + 3.0 + margin_px;
    const cv::Mat& a = traced.values;
    for (int y = std::max(0, static_cast<int>(particle.y_px - reach_px));
         y <= std::min(a.rows - 1, static_cast<int>(particle.y_px + reach_px) + 1); ++y)
        for (int x = std::max(0, static_cast<int>(particle.x_px - reach_px));
             x <= std::min(a.cols - 1, static_cast<int>(particle.x_px + reach_px) + 1); ++x) {
            const int label = traced.basins.at<int>(y, x);
            if ((label == 0 || label == traced.labels[k]) &&
                std::hypot(x - particle.x_px, y - particle.y_px) <= reach_px)
                sample.pixels.push_back({static_cast<double>(x), static_cast<double>(y),
                                         static_cast<double>(a.at<float>(y, x))});
        }
    return sample;
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

/// Median contrast of the clear ones over their radius, 1/px; 0 when there are none.
double usualContrastPerRadius(const std::vector<TracedFrame>& traced)
{
    std::vector<float> contrasts;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k)
            if (isClear(frame, k))
                contrasts.push_back(static_cast<float>(frame.particles[k].plateau / radiusOf(frame.particles[k])));
    return contrasts.empty() ? 0.0 : quantile(std::move(contrasts), 0.5);
}

/// Radius of the largest particles; 0 when there are none.
double largeRadius_px(const std::vector<TracedFrame>& traced, double faintest)
{
    std::vector<float> radii;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            const double radius = radiusOf(frame.particles[k]);
            if (isClear(frame, k) && frame.particles[k].plateau >= faintest * radius)
                radii.push_back(static_cast<float>(radius));
        }
    return radii.empty() ? 0.0 : quantile(std::move(radii), 0.99);
}

/// Of the background where the largest particles have this radius.
double backgroundSigma_px(double largeRadius_px, double inRadii, cv::Size frameSize)
{
    const double widest = widestBackground_px(frameSize);
    return largeRadius_px <= 0.0 ? widest : std::clamp(inRadii * largeRadius_px, std::min(10.0, widest), widest);
}

/// How far the background is off where there are no particles, as the sd of means over squares of particles' size, in units
/// of the usual contrast of the clear ones. Noise is left out: means over every other pixel of a square share none of it.
double misfitOfBackground(const std::vector<TracedFrame>& traced, double largeRadius_px)
{
    const int side_px = std::max(4, static_cast<int>(largeRadius_px));
    double sum = 0.0;
    double count = 0.0;
    std::vector<float> contrasts;
    for (const TracedFrame& frame : traced) {
        if (frame.values.empty())
            continue;
        cv::Mat particles = cv::Mat::zeros(frame.values.size(), CV_8U);
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            for (const cv::Point& pixel : frame.particles[k].pixels)
                particles.at<unsigned char>(pixel) = 255;
            if (isClear(frame, k))
                contrasts.push_back(static_cast<float>(frame.particles[k].plateau));
        }
        cv::dilate(particles, particles, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
        for (int y = 0; y + side_px <= particles.rows; y += side_px)
            for (int x = 0; x + side_px <= particles.cols; x += side_px) {
                std::array<double, 2> sums{};
                std::array<int, 2> counts{};
                for (int j = y; j < y + side_px; ++j)
                    for (int i = x; i < x + side_px; ++i)
                        if (particles.at<unsigned char>(j, i) == 0) {
                            sums[static_cast<std::size_t>((i + j) % 2)] += static_cast<double>(frame.values.at<float>(j, i));
                            ++counts[static_cast<std::size_t>((i + j) % 2)];
                        }
                if (2 * (counts[0] + counts[1]) < side_px * side_px)
                    continue;
                sum += sums[0] / counts[0] * sums[1] / counts[1];
                count += 1.0;
            }
    }
    if (count == 0.0 || contrasts.empty())
        return 0.0;
    return std::sqrt(std::max(0.0, sum / count)) / quantile(std::move(contrasts), 0.5);
}

/// The lone and clear particles that stand out most from the noise. Places and radii of faint ones follow the noise,
/// which makes all of them together look sharper than they are.
std::vector<CalibrationSample> samplesOf(const std::vector<TracedFrame>& traced, double faintest)
{
    struct Place {
        const TracedFrame* frame;
        std::size_t k;
        double signal; ///< to noise, of all pixels of the particle together
    };
    std::vector<Place> places;
    for (const TracedFrame& frame : traced)
        for (std::size_t k = 0; k < frame.particles.size(); ++k) {
            const double r_px = radiusOf(frame.particles[k]);
            const double height = frame.particles[k].plateau;
            if (isClear(frame, k) && r_px >= leastRadius_px && height >= faintest * r_px && standsAlone(frame, k))
                places.push_back({&frame, k, height * r_px / frame.valueNoise});
        }
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.signal > b.signal; });
    places.resize(std::min(plenty, places.size()));
    std::vector<CalibrationSample> samples;
    for (const Place& place : places)
        samples.push_back(pictureOf(*place.frame, place.k));
    return samples;
}

/// What the noise of the sampled frames tells of the camera's offset.
Result<CameraOffset> offsetOfNoise(const Movie& movie, const std::vector<int>& frames, const MovieSurvey& survey,
                                   const MeasureParams& params, const JobControl& job)
{
    std::vector<std::vector<NoiseSample>> samples(frames.size());
    const auto take = [&](int i, const Frame& frame) {
        const CleanFrame clean = cleaned(frame.pixels, params.brightParticles, survey.burnedIn, job);
        if (job.cancelled())
            return;
        const cv::Mat level = background(clean.values, clean.invalid, params.brightParticles, survey.backgroundSigma_px);
        samples[static_cast<std::size_t>(i)] = noiseSamples(clean.values, level, clean.invalid, samplesOfFrame, job);
    };
    JobControl silent = job;
    silent.progress = [](double) {};
    if (const Status status = forEachFrame(movie, frames, 0, silent, take); !status)
        return status.error();
    std::vector<NoiseSample> all;
    for (const auto& ofFrame : samples)
        all.insert(all.end(), ofFrame.begin(), ofFrame.end());
    return cameraOffset(std::move(all));
}

/// The range of grey values that the paper's local Laplacian filter is scaled to.
Result<std::shared_ptr<const MovieSurvey>> surveyGreyValues(const Movie& movie, const JobControl& job)
{
    const std::vector<int> frames = sampledFrames(movie.info().frames);
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
    const std::vector<int> frames = sampledFrames(movie.info().frames);
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
    for (const cv::Mat& frame : pixels) {
        if (job.cancelled())
            return cancelledError();
        burnedIn.add(frame);
    }
    if (job.cancelled())
        return cancelledError();
    survey->burnedIn = burnedIn.mask(params->brightParticles);

    // The background's width needs the particles' size, and finding them needs a background: two rounds. More where the
    // background undulates too much for planes so wide.
    std::vector<TracedFrame> traced(frames.size());
    double largeRadius = 0.0;
    for (std::size_t round = 0; round <= backgroundWidths.size(); ++round) {
        done += share;
        share = round < 2 ? 0.3 : 0.0;
        if (const Status status = forEachFrame(movie, frames, 0, part,
                                               [&](int i, const Frame& frame) {
                                                   traced[static_cast<std::size_t>(i)] =
                                                       traceFrame(frame.pixels, *survey, *params, part);
                                               });
            !status)
            return status.error();
        const double contrastPerRadius = usualContrastPerRadius(traced);
        if (contrastPerRadius <= 0.0)
            break;
        survey->faintest = faintestShare * contrastPerRadius;
        const double found_px = largeRadius_px(traced, survey->faintest);
        if (round > 0) {
            // What is too wide to be one makes the background's own waves large particles.
            largeRadius = std::min(largeRadius, found_px);
            if (round == backgroundWidths.size() || misfitOfBackground(traced, largeRadius) <= mostMisfit)
                break;
        } else {
            largeRadius = found_px;
        }
        const double narrower_px = backgroundSigma_px(largeRadius, backgroundWidths[round], pixels.front().size());
        if (round > 0 && narrower_px >= survey->backgroundSigma_px)
            break;
        survey->backgroundSigma_px = narrower_px;
        // Where particles shine, contrast is proportional to depth whatever the offset.
        if (round == 0 && !params->brightParticles && params->cameraOffset == 0.0) {
            const Result<CameraOffset> found = offsetOfNoise(movie, frames, *survey, *params, part);
            if (!found)
                return found.error();
            survey->cameraOffset = found->offset;
            survey->cameraOffsetSd = found->sd;
        }
    }
    done += share;
    share = 0.2;
    const ImageCalibration calibration =
        calibrateImage(samplesOf(traced, survey->faintest), part);
    survey->thicknessExponent = calibration.thicknessExponent;
    survey->thicknessExponentSd = calibration.thicknessExponentSd;
    survey->spread = calibration.spread;
    survey->sigmaSd_px = calibration.sigmaSd_px;
    survey->shape = calibration.shape;
    survey->particles = calibration.particles;
    if (job.cancelled())
        return cancelledError();
    return std::shared_ptr<const MovieSurvey>(survey);
}

} // namespace ostwald
