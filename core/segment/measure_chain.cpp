#include "segment/measure_chain.h"

#include "image/blob_scale_space.h"
#include "image/contrast.h"
#include "image/gaussian.h"
#include "image/local_noise.h"
#include "image/robust.h"
#include "segment/basins.h"
#include "segment/necks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr double basinSigma_px = 1.3;
constexpr double smallestArea_px2 = 4.0;
constexpr std::size_t fewestBare = 1000; ///< sampled pixels outside of particles that tell the noise
constexpr double wholeFit = 4.0;     ///< up to here, in contour blurs, a radius is the fit's
constexpr double wholeContour = 6.0; ///< from here on the contour's

double radiusSd_px(const ContouredParticle& particle, ContrastLaw law, double noise, double radius_px)
{
    // Behind depth D arrives exp(-D) of the light: the variance of -ln of counts grows as exp(D).
    const double atRim = law == ContrastLaw::Absorbing ? std::exp(0.5 * particle.plateau) : 1.0;
    const double inside = atRim * atRim;
    const double correlation_px = 2.0 * std::sqrt(std::numbers::pi) * contourSigma_px;
    const double core_px2 = std::numbers::pi * 0.25 * radius_px * radius_px;
    const double kappa2 = std::min(1.0, correlation_px * correlation_px / core_px2);
    const double slope = std::max(particle.slope_per_px, 1e-12);
    return noise / slope * std::sqrt(atRim * correlation_px / (2.0 * std::numbers::pi * radius_px) + 0.25 * inside * kappa2);
}

/// The contrast with noise that is as strong in dim parts of the frame as in bright ones, so that one threshold means
/// the same everywhere. The noise of counted contrast goes as 1 / sqrt(B); any other (an inverted or processed picture) is
/// measured.
cv::Mat evenNoise(const ContrastImage& picture, bool isCounted)
{
    if (picture.background.empty())
        return picture.values;
    cv::Mat even;
    if (isCounted) {
        cv::sqrt(picture.background / quantile(sampleOf(picture.background), 0.5), even);
        return picture.values.mul(even);
    }
    const cv::Mat noise = localNoise(picture.values);
    const double usual = quantile(sampleOf(noise), 0.5);
    if (usual <= 0.0)
        return picture.values;
    cv::divide(picture.values, noise / usual, even);
    return even;
}

/// Noise of the pixels and of the smoothed depth where there are no particles: those would count as noise, the more so the
/// more the smoothing lets them stand out.
void measureNoise(TracedFrame& traced)
{
    cv::Mat particles = cv::Mat::zeros(traced.values.size(), CV_8U);
    for (const ContouredParticle& particle : traced.particles)
        for (const cv::Point& pixel : particle.pixels)
            particles.at<unsigned char>(pixel) = 255;
    // Their blurred rims, too.
    cv::dilate(particles, particles, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    constexpr double atMost = 20000.0;
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(particles.total()) / atMost)));
    std::vector<float> values;
    std::vector<float> heights;
    for (int y = 0; y < particles.rows; y += step)
        for (int x = 0; x < particles.cols; x += step)
            if (particles.at<unsigned char>(y, x) == 0) {
                values.push_back(traced.values.at<float>(y, x));
                heights.push_back(traced.height.at<float>(y, x));
            }
    if (values.size() < fewestBare) {
        values = sampleOf(traced.values);
        heights = sampleOf(traced.height);
    }
    traced.valueNoise = robustSd(std::move(values));
    traced.noise = robustSd(std::move(heights));
    // The smoothed picture's noise is the pixels' divided by 2 sqrt(pi) sigma, if they are independent.
    const double independent = traced.valueNoise / (2.0 * std::sqrt(std::numbers::pi) * contourSigma_px);
    traced.correlation = independent > 0.0 ? std::clamp(traced.noise / independent, 1.0, 3.0) : 1.0;
}

/// True when a tenth or more of the rim, two pixels on either side of the mask's border, has no value.
bool rimIsInvalid(const std::vector<cv::Point>& pixels, const cv::Mat& invalid)
{
    if (invalid.empty())
        return false;
    constexpr int margin = 2;
    const cv::Rect tight = cv::boundingRect(pixels);
    const cv::Rect box(tight.x - margin, tight.y - margin, tight.width + 2 * margin,
                       tight.height + 2 * margin);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U);
    for (const cv::Point& pixel : pixels)
        mask.at<unsigned char>(pixel - box.tl()) = 255;
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * margin + 1, 2 * margin + 1});
    cv::Mat outer;
    cv::Mat inner;
    cv::dilate(mask, outer, disc);
    cv::erode(mask, inner, disc);
    const cv::Mat rim = outer & ~inner;
    const cv::Rect seen = box & cv::Rect(0, 0, invalid.cols, invalid.rows);
    const cv::Mat rimSeen = rim(seen - box.tl());
    const int known = cv::countNonZero(rimSeen);
    return known > 0 && 10 * cv::countNonZero(rimSeen & invalid(seen)) >= known;
}

/// Fits of the particles below wholeContour blurs; the others' are not ok.
std::vector<ProfileFit> fitsOfSmallOnes(const TracedFrame& traced, const SizeModel& model, const JobControl& job)
{
    std::vector<ProfileFit> fits(traced.particles.size());
    std::vector<ProfileFitTask> tasks;
    std::vector<std::size_t> owner;
    for (std::size_t k = 0; k < traced.particles.size(); ++k) {
        const ContouredParticle& particle = traced.particles[k];
        const double measured_px = std::sqrt(particle.area_px2 / std::numbers::pi);
        const double r_px = model.contour.true_px(measured_px);
        if (r_px >= wholeContour * model.contourSpread.sigma_px || particle.touchesEdge || traced.underPrint[k])
            continue;
        ProfileFitTask task{traced.labels[k], {}};
        task.start.x_px = particle.x_px;
        task.start.y_px = particle.y_px;
        task.start.r_px = std::clamp(r_px, std::max(model.table.smallestRadius_px(), 0.6 * measured_px),
                                     model.table.largestRadius_px());
        task.start.height =
            particle.plateau /
            std::max(0.2, model.profile(0.25 * measured_px, task.start.r_px, model.contourSpread));
        tasks.push_back(task);
        owner.push_back(k);
    }
    if (tasks.empty())
        return fits;
    const auto found = fitProfiles(traced.values, traced.basins, tasks, model.table,
                                   {traced.law, traced.valueNoise, traced.correlation, model.shape}, job);
    for (std::size_t i = 0; i < owner.size(); ++i)
        fits[owner[i]] = found[i];
    return fits;
}

/// The contour's radius and position with share `contour`, the fit's with the rest.
void blend(Detection& d, const ProfileFit& fit, double contour)
{
    const auto mix = [contour](double ofContour, double ofFit) {
        return contour * ofContour + (1.0 - contour) * ofFit;
    };
    d.x_px = mix(d.x_px, fit.x_px);
    d.y_px = mix(d.y_px, fit.y_px);
    d.r_px = mix(d.r_px, fit.r_px);
    d.rSd_px = mix(d.rSd_px, fit.rSd_px);
}

} // namespace

SizeModel::SizeModel(const MovieSurvey& survey)
    : profile(survey.thicknessExponent), contourSpread(survey.spread.smoothed(contourSigma_px)),
      contour(profile, contourSpread), shape(survey.shape), table(profile, survey.spread, 1.5 * wholeContour * contourSpread.sigma_px)
{
}

std::vector<cv::Point2f> outlineOf(const std::vector<cv::Point>& pixels)
{
    const cv::Rect box = cv::boundingRect(pixels);
    cv::Mat mask = cv::Mat::zeros(box.height + 2, box.width + 2, CV_8U);
    const cv::Point shift(box.x - 1, box.y - 1);
    for (const cv::Point& pixel : pixels)
        mask.at<unsigned char>(pixel - shift) = 255;
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const auto longest = std::max_element(contours.begin(), contours.end(),
                                          [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<cv::Point2f> outline;
    if (longest != contours.end())
        for (const cv::Point& point : *longest)
            outline.emplace_back(static_cast<float>(point.x + shift.x),
                                 static_cast<float>(point.y + shift.y));
    return outline;
}

double cameraOffsetOf(const MovieSurvey& survey, const MeasureParams& params)
{
    return params.cameraOffset != 0.0 ? params.cameraOffset : survey.cameraOffset;
}

TracedFrame traceFrame(const cv::Mat& pixels, const MovieSurvey& survey, const MeasureParams& params, const JobControl& job)
{
    const double backgroundSigma_px =
        survey.backgroundSigma_px > 0.0 ? survey.backgroundSigma_px : widestBackground_px(pixels.size());
    const ContrastImage picture =
        contrast(pixels, params.brightParticles, backgroundSigma_px, cameraOffsetOf(survey, params), survey.burnedIn, job);
    const cv::Mat& a = picture.values;
    TracedFrame traced;
    if (a.empty())
        return traced;
    traced.values = picture.values;
    traced.law = picture.isDepthLogarithmic ? ContrastLaw::Absorbing : ContrastLaw::Linear;
    traced.depth = picture.depth;
    traced.height = gaussian(picture.depth, contourSigma_px);
    const bool isCounted = cameraOffsetOf(survey, params) > 0.0 || survey.cameraOffsetSd > 0.0;
    if (job.cancelled())
        return traced;
    const cv::Mat even = evenNoise(picture, isCounted);
    if (job.cancelled())
        return traced;
    const std::vector<Blob> blobs = findBlobs(even, params.seedSnr, params.largestRadius_px, job);
    if (blobs.empty() || job.cancelled()) {
        measureNoise(traced);
        return traced;
    }
    std::vector<cv::Point> seeds;
    for (const Blob& blob : blobs)
        seeds.emplace_back(blob.x_px, blob.y_px);
    const cv::Mat relief = gaussian(a, basinSigma_px);
    traced.basins = basins(relief, seeds, cv::Mat(relief > 0.0), job);
    const cv::Mat& labels = traced.basins;
    for (std::size_t k = 0; k < blobs.size() && !job.cancelled(); ++k) {
        auto particle = contourParticle(traced.height, labels, static_cast<int>(k) + 1, seeds[k],
                                        std::numbers::sqrt2 * blobs[k].sigma_px);
        if (!particle || particle->area_px2 < smallestArea_px2)
            continue;
        traced.particles.push_back(*std::move(particle));
        traced.labels.push_back(static_cast<int>(k) + 1);
        traced.snr.push_back(blobs[k].snr);
        traced.underPrint.push_back(rimIsInvalid(traced.particles.back().pixels, picture.invalid));
    }
    measureNoise(traced);
    splitAtNecks(traced);
    return traced;
}

FrameSegmentation calibrated(const TracedFrame& traced, int frame, const MovieSurvey& survey,
                             const SizeModel& model, const JobControl& job)
{
    const double blur_px = model.contourSpread.sigma_px;
    FrameSegmentation result;
    result.detections.frame = frame;
    result.labels = cv::Mat::zeros(traced.height.size(), CV_32S);
    const std::vector<ProfileFit> fits = fitsOfSmallOnes(traced, model, job);
    std::vector<std::size_t> kept;
    for (std::size_t k = 0; k < traced.particles.size() && !job.cancelled(); ++k) {
        const ContouredParticle& particle = traced.particles[k];
        const double measured_px = std::sqrt(particle.area_px2 / std::numbers::pi);
        const double r_px = model.contour.true_px(measured_px);
        // Narrower than the blur makes any particle: a peak of the noise.
        if (r_px <= model.contour.smallest_px() ||
            particle.plateau < survey.faintest * r_px)
            continue;
        Detection d;
        d.x_px = particle.x_px;
        d.y_px = particle.y_px;
        d.area_px2 = static_cast<double>(particle.pixels.size());
        d.r_px = r_px;
        // The slope of the calibration carries the contour's noise on to the radius.
        const double step_px = 0.05 * measured_px;
        const double gain =
            (model.contour.true_px(measured_px + step_px) - model.contour.true_px(measured_px - step_px)) /
            (2.0 * step_px);
        d.rSd_px = std::clamp(gain, 0.5, 3.0) * radiusSd_px(particle, traced.law, traced.noise, measured_px);
        if (const ProfileFit& fit = fits[k]; fit.ok)
            blend(d, fit, std::clamp((r_px / blur_px - wholeFit) / (wholeContour - wholeFit), 0.0, 1.0));
        d.opticalDepth = particle.plateau;
        d.signalToNoise = traced.snr[k];
        d.touchesEdge = particle.touchesEdge;
        d.occluded = particle.touchesNeighbour;
        d.underPrint = traced.underPrint[k];
        d.belowResolution = d.r_px < 2.0 * blur_px;
        d.outline = outlineOf(particle.pixels);
        result.detections.particles.push_back(std::move(d));
        kept.push_back(k);
    }
    std::vector<std::size_t> order(kept.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto& found = result.detections.particles;
    std::sort(order.begin(), order.end(), [&found](std::size_t i, std::size_t j) {
        return std::pair(found[i].y_px, found[i].x_px) < std::pair(found[j].y_px, found[j].x_px);
    });
    std::vector<Detection> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(found[order[i]]);
        for (const cv::Point& pixel : traced.particles[kept[order[i]]].pixels)
            result.labels.at<int>(pixel) = static_cast<int>(i) + 1;
    }
    result.detections.particles = std::move(sorted);
    return result;
}

} // namespace ostwald
