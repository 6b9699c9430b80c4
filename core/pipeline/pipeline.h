#pragma once

#include "base/job_control.h"
#include "base/stage_key.h"
#include "ensemble/ensemble.h"
#include "fit/growth_fit.h"
#include "project/project.h"

#include <memory>
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
    std::vector<EnsembleMoment> groupA;
    std::vector<EnsembleMoment> all; ///< every particle
};

/// What has been computed so far; a stage is fresh while its key equals stageKeys(project).<stage>.
struct Results {
    Keyed<MovieSurvey> survey;
    Keyed<Detections> detections;
    Keyed<Tracks> linked;       ///< before a person's edits
    Keyed<EditedTracks> tracks; ///< after them: what every view shows
    Keyed<EnsembleResult> ensemble;
    Keyed<GrowthFitResult> fit;
};

struct StageKeys {
    StageKey survey, detections, linked, tracks, ensemble, fit;
};

[[nodiscard]] StageKeys stageKeys(const Project& project);

enum class Stage { Survey, Segment, Link, Edit, Ensemble, Fit };

/// Called after each stage with the results so far, on the worker's thread.
using ResultsObserver = std::function<void(Stage, const Results&)>;

/// Computes, in order, every stage up to `last` that is not fresh in `have`, and returns all results.
/// Progress is that of the stage in hand. The fit reports its iterations through fitObserver.
[[nodiscard]] Result<Results> runPipeline(const Project& project, std::shared_ptr<const Movie> movie, Results have,
                                          Stage last, const JobControl& job = {}, const ResultsObserver& observer = {},
                                          const GrowthFitObserver& fitObserver = {});

} // namespace ostwald
