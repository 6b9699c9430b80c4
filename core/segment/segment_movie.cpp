#include "segment/frame_loop.h"
#include "segment/measure_chain.h"
#include "segment/paper_chain.h"

namespace ostwald {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>; // Clang 14 does not deduce aggregates

FrameSegmentation segment(const Frame& frame, const MovieSurvey& survey, const Segmenter& segmenter,
                          const SizeModel& model, const JobControl& job)
{
    return std::visit(Overloaded{[&](const MeasureParams& params) {
                                     return calibrated(traceFrame(frame.pixels, survey, params, job), frame.index, survey, model, job);
                                 },
                                 [&](const PaperParams& params) {
                                     return segmentAsInPaper(frame.pixels, frame.index, survey, params, job);
                                 }},
                      segmenter);
}

} // namespace

Result<FrameSegmentation> segmentFrame(const Frame& frame, const MovieSurvey& survey, const Segmenter& segmenter,
                                       const JobControl& job)
{
    if (frame.pixels.empty() || frame.pixels.channels() != 1)
        return Error{ErrorCode::InvalidArgument, "A frame needs one channel.", "frame " + std::to_string(frame.index)};
    FrameSegmentation found = segment(frame, survey, segmenter, SizeModel(survey), job);
    if (job.cancelled())
        return cancelledError();
    return found;
}

Result<Detections> segmentMovie(const Movie& movie, const MovieSurvey& survey, const Segmenter& segmenter, int first,
                                int last, int threads, const JobControl& job)
{
    if (first < 0 || last < first || last >= movie.info().frames)
        return Error{ErrorCode::InvalidArgument,
                     "Frames " + std::to_string(first) + " to " + std::to_string(last) + " are not all in the movie.", "range"};
    const SizeModel model(survey);
    const int count = last - first + 1;
    Detections detections(static_cast<std::size_t>(count));
    const Status status = forEachFrame(movie, first, count, threads, job, [&](int i, const Frame& frame) {
        detections[static_cast<std::size_t>(i)] = segment(frame, survey, segmenter, model, job).detections;
    });
    if (!status)
        return status.error();
    return detections;
}

} // namespace ostwald
