#pragma once

#include "base/job_control.h"
#include "base/stage_key.h"
#include "edits/apply_edits.h"
#include "ensemble/coalescence_statistics.h"
#include "ensemble/ensemble.h"
#include "fit/coalescence_fit.h"
#include "fit/growth_fit.h"
#include "pipeline/stage_keys.h"
#include "project/project.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// The result of one stage with the key of the input it was computed from. Immutable and shared.
template <class T>
struct Keyed {
    StageKey key;
    std::shared_ptr<const T> value; ///< null = not computed

    explicit operator bool() const { return value != nullptr; }
};

struct EnsembleResult {
    TrajectorySet trajectories; ///< Group-A, measured points only, in nm and s: what the fit sees
    std::vector<EnsembleMoment> groupA; ///< empty while fewer than two Group-A particles are seen together
    std::vector<EnsembleMoment> all;    ///< every particle that is not excluded
    std::optional<MeasuredCoalescence> coalescence = {}; ///< of every particle
    std::string whyNoCoalescence = {};                   ///< a sentence where that is empty
};

/// What has been computed so far; a stage is fresh while its key equals stageKeys(project).<stage>.
struct Results {
    Keyed<MovieSurvey> survey;
    Keyed<Detections> detections; ///< before a person's edits of masks
    Keyed<Tracks> linked;       ///< before a person's edits
    Keyed<EditedTracks> tracks; ///< after them, with the particles they refer to: what every view shows
    Keyed<EnsembleResult> ensemble;
    Keyed<GrowthFitResult> fit;
    Keyed<CoalescenceFitResult> coalescenceFit;
};

/// In the order of the work; the two fits follow from the ensemble, neither from the other.
enum class Stage { Survey, Segment, Link, Edits, Ensemble, Fit, CoalescenceFit };

/// What the fits report while they run, on the worker's thread.
struct FitObservers {
    GrowthFitObserver growth = {};
    CoalescenceFitObserver coalescence = {};
    /// The growth fit before the last change, if there is one. A refit from there on is the first that is reported, in a
    /// twentieth of the time; the result does not depend on it.
    std::shared_ptr<const GrowthFitResult> before = {};
};

/// Called after each stage that was computed with the results so far, on the worker's thread.
using ResultsObserver = std::function<void(Stage, const Results&)>;

/// The stages of `have` that are fresh; the others are empty.
[[nodiscard]] Results freshResults(const Results& have, const StageKeys& keys);

/// The particles that every view shows: with the edits of masks once there are tracks; null before.
[[nodiscard]] const Detections* shownDetections(const Results& results);

/// The edits replayed on what was linked from the detections, under their key. @pre detections and linked
[[nodiscard]] Keyed<EditedTracks> replayEdits(const Results& results, const std::vector<Edit>& edits);

/// Computes, in order, every stage that `last` needs and that is not fresh in `have`, and returns all fresh results.
/// The survey is skipped while the detections, its only use, are fresh (unless it is asked for as `last`).
/// Progress is that of the stage in hand. The fits report their iterations through fitObservers.
/// Survey, Segment and Link are never due in a project of imported tracks.
/// @param movie    needed by Survey, Segment and Link; may be null while those are fresh
/// @param partners trajectories or samples of project.fitPartners, in their order; only Fit needs them, and its result
///                 is this project's part
/// @param threads  of the frame-wise stages, 0 = one per core; no effect on the results
/// @error InvalidArgument   a parameter outside its range, or a calibration that a stage needs and nobody gave
/// @error InsufficientData  too few particles for a stage; the results before it went to the observer
/// @error Cancelled         also when the fit was stopped: its best so far went to fitObservers
[[nodiscard]] Result<Results> runPipeline(const Project& project, std::shared_ptr<const Movie> movie, Results have,
                                          Stage last, const JobControl& job = {}, const ResultsObserver& observer = {},
                                          const FitObservers& fitObservers = {}, int threads = 0,
                                          const std::vector<GrowthData>& partners = {});

} // namespace ostwald
