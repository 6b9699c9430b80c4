#pragma once

#include "ensemble/coalescence_statistics.h"
#include "ensemble/ensemble.h"
#include "figure/figure.h"
#include "fit/coalescence_fit.h"
#include "fit/growth_fit.h"
#include "movie/movie.h"
#include "segment/detection.h"
#include "track/tracks.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ostwald {

/// All that the panels draw from, borrowed for one call. Null or empty = not there yet.
struct FigureData {
    const Tracks* tracks = nullptr;
    const Detections* detections = nullptr; ///< with the edits of masks: where the tracks' points have their outlines
    Calibration calibration;
    const TrajectorySet* trajectories = nullptr;          ///< Group-A, nm and s
    const std::vector<EnsembleMoment>* moments = nullptr; ///< of those trajectories
    GrowthFitParams params;               ///< start values; sigma_s and shape while there is no fit
    const GrowthFitResult* fit = nullptr; ///< finished, or the best so far of a running one
    std::set<TrackId> selected;
    int frame = 0;                                  ///< the playhead
    std::vector<PhaseBand> phases;                  ///< in s
    std::shared_ptr<const GrowthFitResult> keptFit = {}; ///< keeps *fit alive where nobody else does
    const MeasuredCoalescence* coalescence = nullptr;
    std::string whyNoCoalescence = {}; ///< a sentence where that is null and could be there
    std::shared_ptr<const CoalescenceFitResult> coalescenceFit = {}; ///< finished, or the best so far

    [[nodiscard]] bool calibrated() const
    {
        return calibration.pixelSize_nm.has_value() && calibration.hasTimes();
    }
};

/// Where the playhead stands on a time axis: s, or the frame while times are unknown.
[[nodiscard]] double playheadOf(const Calibration& calibration, int frame);

/// A panel whose x is the time of the movie: its axis ("time (s)", or "frame" while times are unknown),
/// range, phases (they are in s: none while times are unknown) and playhead.
[[nodiscard]] Panel timePanel(const FigureData& data, std::string title);

/// Why there are no ensemble moments and what helps; empty when there are some.
[[nodiscard]] std::string whyNoMoments(const FigureData& data);

/// The constants that the theory curves use: the fitted ones, else the start values.
[[nodiscard]] GrowthConstants shownConstants(const FigureData& data);
/// Likewise sigma_s and shape index.
[[nodiscard]] const GrowthFitParams& shownParams(const FigureData& data);

/// ln rho~_1, model mean and variance of n at one time, linear between the fit's samples and constant
/// outside.
struct ModelState {
    double lnRho = 0.0;
    double meanN = 0.0;
    double varN = 0.0;
};
[[nodiscard]] ModelState modelAt(const GrowthFitResult& fit, double t_s);

} // namespace ostwald
