#pragma once

#include "base/describe.h"
#include "base/job_control.h"
#include "base/result.h"
#include "movie/movie.h"
#include "segment/blurred_profile.h"
#include "segment/detection.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <variant>

namespace ostwald {

/// Parameters of the `measure` chain: background -> contrast -> multi-scale LoG seeds -> basins ->
/// level per particle -> calibrated radius.
struct MeasureParams {
    bool brightParticles = false;   ///< dark field: particles are brighter than the liquid
    double cameraOffset = 0.0;      ///< counts of a pixel without beam, taken off first; 0 = the survey's
    double seedSnr = 4.5;           ///< smallest signal-to-noise ratio of a seed; of noise alone 0.2 to 0.8 pass in 512 x 512 px
    double largestRadius_px = 40.0; ///< of the scales searched

    bool operator==(const MeasureParams&) const = default;
};

template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, MeasureParams>
void describe(Params& p, Visitor& visit)
{
    visit("brightParticles", p.brightParticles,
          FieldInfo{"Bright particles", "", 0.0, 1.0, 0, "For dark-field movies, where particles are the brighter side."});
    visit("cameraOffset", p.cameraOffset,
          FieldInfo{"Camera offset", "counts", 0.0, 65535.0, 1, "What a pixel reads without beam; 0 finds it from the noise."});
    visit("seedSnr", p.seedSnr, FieldInfo{"Smallest signal to noise", "", 2.0, 20.0, 1,
                                          "Lower finds fainter particles and more false ones."});
    visit("largestRadius_px", p.largestRadius_px,
          FieldInfo{"Largest radius", "px", 3.0, 200.0, 0, "Raise it when big particles are broken up."});
}

/// Parameters of the paper's chain in its order: Gaussian, Wiener, local Laplacian, Bradley, drop, watershed of touching
/// ones. The paper gives no values.
struct PaperParams {
    double gaussianSigma_px = 1.0;
    int wienerWindow_px = 5;    ///< odd; even values count as the next odd one
    bool localLaplacian = true; ///< costs faint particles
    double laplacianEdge = 0.3; ///< in the range of grey values from survey.darkest to brightest
    double laplacianAlpha = 2.0;
    double laplacianBeta = 1.0;
    int bradleyWindow_px = 65;  ///< likewise
    double bradleyPercent = 15.0;
    int smallestArea_px = 4;    ///< components with fewer pixels are dropped
    double splitDepth_px = 0.75; ///< least depth of the neck between two touching particles

    bool operator==(const PaperParams&) const = default;
};

template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, PaperParams>
void describe(Params& p, Visitor& visit)
{
    visit("gaussianSigma_px", p.gaussianSigma_px, FieldInfo{"Gaussian blur", "px", 0.0, 10.0, 2,
                                                            "Standard deviation of the first smoothing."});
    visit("wienerWindow_px", p.wienerWindow_px, FieldInfo{"Wiener window", "px", 1, 31, 0,
                                                          "Side of the square whose noise is judged."});
    visit("localLaplacian", p.localLaplacian,
          FieldInfo{"Local Laplacian filter", "", 0.0, 1.0, 0, "Smooths faint detail and keeps edges; faint particles are lost with it."});
    visit("laplacianEdge", p.laplacianEdge, FieldInfo{"Edge contrast", "", 0.05, 1.0, 2,
                                                      "Smaller differences are detail; 1 is the movie's whole range."});
    visit("laplacianAlpha", p.laplacianAlpha, FieldInfo{"Detail", "", 0.1, 4.0, 2,
                                                        "Above 1 detail is smoothed, below 1 it is amplified."});
    visit("laplacianBeta", p.laplacianBeta, FieldInfo{"Edges", "", 0.0, 2.0, 2,
                                                      "Below 1 edges are compressed, above 1 expanded."});
    visit("bradleyWindow_px", p.bradleyWindow_px, FieldInfo{"Threshold window", "px", 3, 1025, 0,
                                                            "Side of the square that a pixel is compared with."});
    visit("bradleyPercent", p.bradleyPercent, FieldInfo{"Threshold", "%", 0.5, 90.0, 1,
                                                        "How much darker than its surroundings a particle is."});
    visit("smallestArea_px", p.smallestArea_px, FieldInfo{"Smallest area", "px²", 1, 10000, 0,
                                                          "Smaller things are dropped."});
    visit("splitDepth_px", p.splitDepth_px, FieldInfo{"Neck depth", "px", 0.0, 20.0, 2,
                                                      "Touching particles are cut where the neck is deeper."});
}

using Segmenter = std::variant<MeasureParams, PaperParams>;

/// What is measured once over sampled frames of the whole movie and then held fixed for every frame, so that
/// flicker or a dense frame never changes the definition of a particle.
struct MovieSurvey {
    PointSpread spread;              ///< the picture's own blur
    double sigmaSd_px = 0.0;         ///< of spread.sigma_px
    double thicknessExponent = 0.35; ///< p of the profile h (1 - u^2)^p: 0 a plate, 0.5 a sphere
    double thicknessExponentSd = 0.0;
    ShapePrior shape;                ///< how thick particles of a radius are
    int particles = 0;               ///< the calibration rests on; 0 = too few, the values above are assumed
    double faintest = 0.0;           ///< least contrast per px of radius that counts as a particle
    double cameraOffset = 0.0;       ///< counts of a pixel without beam, from the noise; MeasureParams may know better
    double cameraOffsetSd = 0.0;     ///< 0 = not measured
    double backgroundSigma_px = 0.0; ///< of the background's weights; 0 = widestBackground_px()
    double darkest = 0.0;            ///< 0.1 and 99.9 percentile of grey values; both 0 when the chain has no need of them
    double brightest = 0.0;
    cv::Mat burnedIn;                ///< CV_8U, scale bar, text, dead pixels; empty = none
};

/// Samples the movie.
[[nodiscard]] Result<std::shared_ptr<const MovieSurvey>> surveyMovie(const Movie& movie, const Segmenter& segmenter,
                                                                     const JobControl& job = {});

struct FrameSegmentation {
    FrameDetections detections;
    cv::Mat labels; ///< CV_32S, 0 = background, k = detections.particles[k-1]
};

/// Finds and sizes the particles of one frame. Pure: the same frame, survey and parameters give the same bits.
/// @error Cancelled
[[nodiscard]] Result<FrameSegmentation> segmentFrame(const Frame& frame, const MovieSurvey& survey,
                                                     const Segmenter& segmenter, const JobControl& job = {});

/// Every frame of first .. last, in parallel over frames; results do not depend on the number of threads.
/// @param threads  0 = one per core
[[nodiscard]] Result<Detections> segmentMovie(const Movie& movie, const MovieSurvey& survey,
                                              const Segmenter& segmenter, int first, int last, int threads = 0,
                                              const JobControl& job = {});

} // namespace ostwald
