#include "segment/measure_chain.h"
#include "segment/paper_chain.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace ostwald {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

FrameSegmentation segment(const Frame& frame, const MovieSurvey& survey, const Segmenter& segmenter,
                          const BlurredProfile& profile)
{
    return std::visit(Overloaded{[&](const MeasureParams& params) {
                                     return calibrated(traceFrame(frame.pixels, params), frame.index, survey, profile);
                                 },
                                 [&](const PaperParams& params) {
                                     return segmentAsInPaper(frame.pixels, frame.index, params);
                                 }},
                      segmenter);
}

} // namespace

Result<FrameSegmentation> segmentFrame(const Frame& frame, const MovieSurvey& survey, const Segmenter& segmenter)
{
    if (frame.pixels.empty() || frame.pixels.channels() != 1)
        return Error{ErrorCode::InvalidArgument, "A frame needs one channel.", "frame " + std::to_string(frame.index)};
    return segment(frame, survey, segmenter, BlurredProfile(survey.thicknessExponent));
}

Result<Detections> segmentMovie(const Movie& movie, const MovieSurvey& survey, const Segmenter& segmenter, int first,
                                int last, int threads, const JobControl& job)
{
    if (first < 0 || last < first || last >= movie.info().frames)
        return Error{ErrorCode::InvalidArgument,
                     "Frames " + std::to_string(first) + " to " + std::to_string(last) + " are not all in the movie.", "range"};
    const BlurredProfile profile(survey.thicknessExponent);
    const int count = last - first + 1;
    Detections detections(static_cast<std::size_t>(count));
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    std::optional<Error> error;
    const auto work = [&] {
        for (int i = next++; i < count && !stop; i = next++) {
            if (job.cancelled()) {
                stop = true;
                break;
            }
            Result<Frame> frame = movie.frame(first + i);
            if (!frame) {
                const std::scoped_lock lock(mutex);
                if (!error)
                    error = frame.error();
                stop = true;
                break;
            }
            detections[static_cast<std::size_t>(i)] = segment(*frame, survey, segmenter, profile).detections;
            job.progress(static_cast<double>(++done) / count);
        }
    };
    // Frames are the unit of parallel work; OpenCV's own threads would only get in their way.
    cv::setNumThreads(1);
    const unsigned wanted = threads > 0 ? static_cast<unsigned>(threads) : std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> workers;
        for (unsigned k = 1; k < std::min(wanted, static_cast<unsigned>(count)); ++k)
            workers.emplace_back(work);
        work();
    }
    if (error)
        return *error;
    if (stop || job.cancelled())
        return cancelledError();
    return detections;
}

} // namespace ostwald
