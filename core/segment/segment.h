#pragma once

#include "base/describe.h"
#include "base/job_control.h"
#include "base/result.h"
#include "movie/movie.h"
#include "segment/detection.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <variant>

namespace ostwald {

/// Parameters of the `measure` chain: background -> optical depth -> multi-scale LoG seeds -> basins ->
/// level per particle -> calibrated radius.
struct MeasureParams {
    double seedSnr = 4.2; ///< smallest signal-to-noise ratio of a seed

    bool operator==(const MeasureParams&) const = default;
};

template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, MeasureParams>
void describe(Params& p, Visitor& visit)
{
    visit("seedSnr", p.seedSnr, FieldInfo{"Smallest signal to noise", "", 2.0, 20.0, 1,
                                          "Lower finds fainter particles and more false ones."});
}

/// Parameters of the paper's chain in its order: Gaussian, Wiener, local Laplacian, Bradley, drop, watershed.
struct PaperParams {
    double gaussianSigma_px = 1.0;

    bool operator==(const PaperParams&) const = default;
};

template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, PaperParams>
void describe(Params& p, Visitor& visit)
{
    visit("gaussianSigma_px", p.gaussianSigma_px, FieldInfo{"Gaussian blur", "px", 0.0, 10.0, 2,
                                                            "Standard deviation of the first smoothing."});
}

using Segmenter = std::variant<MeasureParams, PaperParams>;

/// What is measured once over sampled frames of the whole movie and then held fixed for every frame, so that
/// flicker or a dense frame never changes the definition of a particle.
struct MovieSurvey;

/// Samples the movie.
[[nodiscard]] Result<std::shared_ptr<const MovieSurvey>> surveyMovie(const Movie& movie, const Segmenter& segmenter,
                                                                     const JobControl& job = {});

struct FrameSegmentation {
    FrameDetections detections;
    cv::Mat labels; ///< CV_32S, 0 = background, k = detections.particles[k-1]
};

/// Finds and sizes the particles of one frame. Pure: the same frame, survey and parameters give the same bits.
[[nodiscard]] Result<FrameSegmentation> segmentFrame(const Frame& frame, const MovieSurvey& survey,
                                                     const Segmenter& segmenter);

/// Every frame of first .. last, in parallel over frames; results do not depend on the number of threads.
/// @param threads  0 = one per core
[[nodiscard]] Result<Detections> segmentMovie(const Movie& movie, const MovieSurvey& survey,
                                              const Segmenter& segmenter, int first, int last, int threads = 0,
                                              const JobControl& job = {});

} // namespace ostwald
