#include "segment/advice.h"

#include "image/robust.h"
#include "segment/frame_loop.h"
#include "segment/sampled_frames.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ostwald {
namespace {

constexpr double clearSnr = 8.0;
constexpr std::size_t fewestClear = 20;
constexpr double probedSnr = 3.0;
constexpr int lowestSnr_tenths = 38; ///< that is proposed: a fifth below it is still seen
constexpr int highestSnr_tenths = 120;
constexpr double surroundings_px = 3.0;    ///< beyond two radii of a particle: its halo and its blur
constexpr double leastShareOutside = 0.05; ///< below it the area outside is not taken to speak for the whole

/// What the sampled frames show of one polarity, at a threshold lower than any that could be proposed.
struct Sighting {
    std::vector<Detection> particles;
    std::vector<double> weights; ///< of each: 0 inside of what is left out, else whole area / area outside
};

/// The chain on every sampled frame, each of which `receive` gets in order.
Status runOver(const Movie& movie, const std::vector<int>& frames, const MovieSurvey& survey, const MeasureParams& params,
               const JobControl& job, const std::function<void(std::size_t i, const FrameDetections&)>& receive)
{
    std::vector<FrameDetections> found(frames.size());
    std::vector<Status> failures(frames.size(), Done{});
    const Status read = forEachFrame(movie, frames, 0, job, [&](int i, const Frame& frame) {
        auto segmented = segmentFrame(frame, survey, params, job);
        if (segmented)
            found[static_cast<std::size_t>(i)] = std::move(segmented->detections);
        else
            failures[static_cast<std::size_t>(i)] = segmented.error();
    });
    if (!read)
        return read;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (!failures[i])
            return failures[i];
        receive(i, found[i]);
    }
    return Done{};
}

bool isClear(const Detection& d)
{
    return d.signalToNoise >= clearSnr && !d.touchesEdge && !d.underPrint;
}

double signalOf(const std::vector<Detection>& particles)
{
    double sum = 0.0;
    for (const Detection& d : particles)
        if (isClear(d))
            sum += d.signalToNoise;
    return sum;
}

ThresholdCount countAt(double seedSnr, const Sighting& own, const Sighting& other)
{
    ThresholdCount count{.seedSnr = seedSnr};
    count.particles = static_cast<int>(std::ranges::count_if(
        own.particles, [seedSnr](const Detection& d) { return d.signalToNoise >= seedSnr; }));
    for (std::size_t i = 0; i < other.particles.size(); ++i)
        if (other.particles[i].signalToNoise >= seedSnr)
            count.falseAlarms += other.weights[i];
    return count;
}

double medianRadiusAt(double seedSnr, const std::vector<Detection>& particles)
{
    std::vector<float> radii;
    for (const Detection& d : particles)
        if (d.signalToNoise >= seedSnr)
            radii.push_back(static_cast<float>(d.r_px));
    return radii.empty() ? 0.0 : quantile(std::move(radii), 0.5);
}

ThresholdStability stabilityAt(double seedSnr, const Sighting& own)
{
    const auto change = [](double value, double reference) {
        return reference > 0.0 ? std::abs(value / reference - 1.0) : 0.0;
    };
    const double count = countAt(seedSnr, own, {}).particles;
    const double radius = medianRadiusAt(seedSnr, own.particles);
    ThresholdStability stability;
    for (const double factor : {0.8, 1.2}) {
        stability.count = std::max(stability.count, change(countAt(factor * seedSnr, own, {}).particles, count));
        stability.medianRadius =
            std::max(stability.medianRadius, change(medianRadiusAt(factor * seedSnr, own.particles), radius));
    }
    return stability;
}

/// Weights the other polarity's things of one frame by where they lie.
void weigh(Sighting& other, const FrameDetections& its, const FrameDetections& own, cv::Size frame)
{
    cv::Mat around = cv::Mat::zeros(frame, CV_8U);
    for (const Detection& d : own.particles)
        if (d.signalToNoise >= clearSnr)
            cv::circle(around, cv::Point(cvRound(d.x_px), cvRound(d.y_px)), cvCeil(2.0 * d.r_px + surroundings_px), 255,
                       cv::FILLED);
    const auto total = static_cast<double>(around.total());
    const double outside = std::max(total - cv::countNonZero(around), leastShareOutside * total);
    for (const Detection& d : its.particles) {
        const int x = std::clamp(cvRound(d.x_px), 0, frame.width - 1);
        const int y = std::clamp(cvRound(d.y_px), 0, frame.height - 1);
        other.particles.push_back(d);
        other.weights.push_back(around.at<unsigned char>(y, x) != 0 ? 0.0 : total / outside);
    }
}

/// The lowest threshold with few enough false alarms, at every higher one as well; nullopt = none.
std::optional<ThresholdCount> lowestGood(const Sighting& own, const Sighting& other)
{
    std::optional<ThresholdCount> lowest;
    for (int tenths = highestSnr_tenths; tenths >= lowestSnr_tenths; --tenths) {
        const ThresholdCount count = countAt(tenths / 10.0, own, other);
        if (count.falseAlarms > acceptedFalseShare * count.particles)
            break;
        if (count.particles > 0)
            lowest = count;
    }
    return lowest;
}

} // namespace

Result<SegmentAdvice> adviseSegmentation(const Movie& movie, const MeasureParams& present, const JobControl& job)
{
    const std::vector<int> frames = sampledFrames(movie.info().frames);
    const cv::Size frameSize(movie.info().width, movie.info().height);
    JobControl part = job;
    double done = 0.0;
    constexpr double partShare = 0.2;
    part.progress = [&](double fraction) { job.progress(done + partShare * fraction); };

    SegmentAdvice advice;
    advice.frames = static_cast<int>(frames.size());
    MeasureParams probe = present;
    probe.largestRadius_px = std::max(present.largestRadius_px,
                                      std::min(2.0 * present.largestRadius_px,
                                               std::min(frameSize.width, frameSize.height) / 6.0));
    // Clear things alone tell the polarity, each side judged by a survey of its own.
    std::shared_ptr<const MovieSurvey> surveys[2];
    double signals[2] = {};
    for (const bool bright : {false, true}) {
        probe.brightParticles = bright;
        probe.seedSnr = clearSnr;
        const auto survey = surveyMovie(movie, probe, part);
        if (!survey)
            return survey.error();
        surveys[bright ? 1 : 0] = *survey;
        JobControl silent = part;
        silent.progress = [](double) {};
        const Status status = runOver(movie, frames, **survey, probe, silent,
                                      [&](std::size_t, const FrameDetections& found) {
                                          signals[bright ? 1 : 0] += signalOf(found.particles);
                                      });
        if (!status)
            return status.error();
        done += partShare;
    }
    advice.darkSignal = signals[0];
    advice.brightSignal = signals[1];
    const bool isBright = signals[1] > signals[0];
    const MovieSurvey& survey = *surveys[isBright ? 1 : 0];

    probe.seedSnr = std::min(probedSnr, present.seedSnr);
    probe.brightParticles = isBright;
    Sighting own;
    std::vector<FrameDetections> perFrame(frames.size());
    if (const Status status = runOver(movie, frames, survey, probe, part,
                                      [&](std::size_t i, const FrameDetections& found) {
                                          perFrame[i] = found;
                                          own.particles.insert(own.particles.end(), found.particles.begin(),
                                                               found.particles.end());
                                      });
        !status)
        return status.error();
    done += partShare;
    probe.brightParticles = !isBright;
    Sighting other;
    if (const Status status =
            runOver(movie, frames, survey, probe, part,
                    [&](std::size_t i, const FrameDetections& found) { weigh(other, found, perFrame[i], frameSize); });
        !status)
        return status.error();

    std::vector<float> clearRadii;
    for (const Detection& d : own.particles)
        if (isClear(d))
            clearRadii.push_back(static_cast<float>(d.r_px));
    if (clearRadii.size() < fewestClear)
        return Error{ErrorCode::InsufficientData,
                     "The sampled frames show " + std::to_string(clearRadii.size()) +
                         " particles that stand out clearly; 20 are needed to judge the settings by.",
                     {}};
    const auto proposed = lowestGood(own, other);
    if (!proposed)
        return Error{ErrorCode::InsufficientData,
                     "At every threshold the noise makes more than one particle in a hundred, so none can be proposed.",
                     {}};
    advice.proposed = *proposed;
    advice.present = countAt(present.seedSnr, own, other);
    advice.stability = stabilityAt(proposed->seedSnr, own);
    advice.medianRadius_px = quantile(clearRadii, 0.5);
    advice.largeRadius_px = quantile(std::move(clearRadii), 0.99);
    advice.params = present;
    advice.params.brightParticles = isBright;
    advice.params.seedSnr = proposed->seedSnr;
    if (1.5 * advice.largeRadius_px > present.largestRadius_px)
        advice.params.largestRadius_px = std::ceil(2.0 * advice.largeRadius_px);
    job.progress(1.0);
    return advice;
}

} // namespace ostwald
