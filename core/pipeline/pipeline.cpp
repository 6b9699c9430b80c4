#include "pipeline/pipeline.h"

#include "fit/joint_fit.h"
#include "fit/sample_fit.h"
#include "pipeline/sizes.h"
#include "project/validate.h"
#include "track/stills.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ostwald {
namespace {

template <class T>
void keepIfFresh(Keyed<T>& result, StageKey key)
{
    if (result.key != key)
        result = {};
}

Result<EnsembleResult> computeEnsemble(const Project& project, const Tracks& tracks, const Detections& detections,
                                       const JobControl& job)
{
    if (!project.calibration.pixelSize_nm)
        return Error{ErrorCode::InvalidArgument, "Sizes in nanometres need the pixel size of the movie.",
                     "pixelSize_nm"};
    if (!project.calibration.hasTimes())
        return Error{ErrorCode::InvalidArgument, "Growth against time needs the frame interval of the movie.",
                     "frameInterval_s"};
    EnsembleResult result;
    auto all = ensembleMoments(measuredSizes(tracks, detections, project.calibration, WhichTracks::All),
                               project.fit.sigma_nm);
    if (!all)
        return all.error();
    result.all = *std::move(all);
    result.trajectories = measuredSizes(tracks, detections, project.calibration, WhichTracks::GroupA);
    auto groupA = ensembleMoments(result.trajectories, project.fit.sigma_nm);
    if (groupA)
        result.groupA = *std::move(groupA);
    else if (groupA.error().code != ErrorCode::InsufficientData)
        return groupA.error();
    if (tracks.areStills) {
        result.whyNoCoalescence = "Coalescences are seen in movies only: these are stills of different particles.";
        return result;
    }
    auto record = coalescenceRecord(tracks, *project.calibration.pixelSize_nm, *project.calibration.frameInterval_s);
    if (!record)
        return record.error();
    auto statistics = coalescenceStatistics(*record, 200, 1, job);
    if (statistics)
        result.coalescence = {*std::move(record), *std::move(statistics)};
    else if (statistics.error().code == ErrorCode::Cancelled)
        return statistics.error();
    else
        result.whyNoCoalescence = statistics.error().message;
    return result;
}

/// Hears only of what is clearly better: the climb of all unknowns together passes places that are a little more likely and
/// whose constants are far from the most probable ones.
GrowthFitObserver clearlyBetterThan(double logLikelihood, GrowthFitObserver observer)
{
    constexpr double clearly = 10.0;
    return [logLikelihood, observer = std::move(observer)](const GrowthFitResult& fit) {
        if (fit.logLikelihood > logLikelihood + clearly)
            observer(fit);
    };
}

/// One run: its input and the results so far. Each stage function fills one field of m_results.
class Run {
public:
    Run(const Project& project, const Movie* movie, Results have, const JobControl& job,
        const FitObservers& fitObservers, int threads, const std::vector<GrowthData>& partners)
        : m_project(project), m_movie(movie), m_keys(stageKeys(project)), m_results(freshResults(have, m_keys)),
          m_job(job), m_fitObservers(fitObservers), m_threads(threads), m_partners(partners)
    {
    }

    [[nodiscard]] const Results& results() const { return m_results; }

    [[nodiscard]] bool isDue(Stage stage, Stage last) const
    {
        if (m_project.imported && stage <= Stage::Link)
            return false;
        switch (stage) {
        case Stage::Survey: return !m_results.survey && (last == Stage::Survey || !m_results.detections);
        case Stage::Segment: return !m_results.detections;
        case Stage::Link: return !m_results.linked;
        case Stage::Edits: return !m_results.tracks;
        case Stage::Ensemble: return !m_results.ensemble;
        case Stage::Fit: return last == Stage::Fit && !m_results.fit;
        case Stage::CoalescenceFit: return !m_results.coalescenceFit;
        }
        return false;
    }

    Status compute(Stage stage)
    {
        switch (stage) {
        case Stage::Survey: return survey();
        case Stage::Segment: return segment();
        case Stage::Link: return link();
        case Stage::Edits: return edits();
        case Stage::Ensemble: return ensemble();
        case Stage::Fit: return fit();
        case Stage::CoalescenceFit: return coalescenceFit();
        }
        return Done{};
    }

private:
    /// Stores an output under its key, or hands its error on.
    template <class T>
    static Status store(Keyed<T>& slot, StageKey key, Result<T>&& output)
    {
        if (!output)
            return output.error();
        slot = {key, std::make_shared<const T>(*std::move(output))};
        return Done{};
    }

    static Error noMovie() { return {ErrorCode::NotFound, "The project has no movie.", {}}; }

    Status survey()
    {
        if (!m_movie)
            return noMovie();
        auto output = surveyMovie(*m_movie, m_project.segmenter, m_job);
        if (!output)
            return output.error();
        m_results.survey = {m_keys.survey, *std::move(output)};
        return Done{};
    }

    Status segment()
    {
        if (!m_movie)
            return noMovie();
        const int lastOfMovie = m_movie->info().frames - 1;
        const FrameRange& range = m_project.range;
        if (range.first > lastOfMovie || range.last > lastOfMovie)
            return Error{ErrorCode::InvalidArgument,
                         "The movie ends with frame " + std::to_string(lastOfMovie) + ".", "range"};
        const int last = range.last < 0 ? lastOfMovie : range.last;
        return store(m_results.detections, m_keys.detections,
                     segmentMovie(*m_movie, *m_results.survey.value, m_project.segmenter, range.first, last,
                                  m_threads, m_job));
    }

    Status link()
    {
        if (!m_movie)
            return noMovie();
        const FrameSize size{m_movie->info().width, m_movie->info().height};
        if (m_project.calibration.isStudy()) {
            if (m_results.detections.value->back().frame >= static_cast<int>(m_project.calibration.ageing_s.size()))
                return Error{ErrorCode::InvalidArgument,
                             "Only " + std::to_string(m_project.calibration.ageing_s.size()) +
                                 " pictures have an ageing time, and there are more: give all of them one.",
                             "ageing_s"};
            return store(m_results.linked, m_keys.linked, tracksOfStills(*m_results.detections.value, size));
        }
        return store(m_results.linked, m_keys.linked,
                     linkDetections(*m_results.detections.value, size, m_project.link, m_job));
    }

    Status edits()
    {
        if (!m_results.detections || !m_results.linked)
            return Error{ErrorCode::InsufficientData, "The project has lost what was imported; import it again.",
                         m_project.imported ? m_project.imported->path : std::string()};
        m_results.tracks = replayEdits(m_results, m_project.edits);
        return Done{};
    }

    Status ensemble()
    {
        return store(m_results.ensemble, m_keys.ensemble,
                     computeEnsemble(m_project, m_results.tracks.value->tracks, *m_results.tracks.value->detections,
                                     m_job));
    }

    Status fit()
    {
        auto output = fitted();
        // What a stopped fit returns is not the answer to its parameters and must not be taken for it later.
        if (m_job.cancelled())
            return cancelledError();
        return store(m_results.fit, m_keys.fit, std::move(output));
    }

    /// Of this project's sizes, with the projects that share the constants.
    [[nodiscard]] Result<GrowthFitResult> fitted() const
    {
        if (m_partners.size() != m_project.fitPartners.size())
            return Error{ErrorCode::InvalidArgument, "The projects that are fitted together with this one were not read.", {}};
        const TrajectorySet& sizes = m_results.ensemble.value->trajectories;
        std::vector<GrowthData> sets;
        if (m_project.calibration.isStudy())
            sets.emplace_back(samplesOf(sizes));
        else
            sets.emplace_back(sizes);
        sets.insert(sets.end(), m_partners.begin(), m_partners.end());
        GrowthFitObserver observer = m_fitObservers.growth;
        const GrowthFitResult* before = m_fitObservers.before.get();
        if (observer && before && before->sigmaR_nm > 0.0 && sets.size() == 1 && !m_project.calibration.isStudy())
            if (auto near = refitGrowth(sizes, m_project.fit, *before, m_job); near && !m_job.cancelled()) {
                near->converged = false;
                near->notes.insert(near->notes.begin(), "Not converged yet.");
                observer(*near);
                observer = clearlyBetterThan(near->logLikelihood, std::move(observer));
            }
        auto fits = fitTogether(sets, m_project.fit, m_job, observer);
        if (!fits)
            return fits.error();
        return std::move(fits->front());
    }

    Status coalescenceFit()
    {
        const auto& measured = m_results.ensemble.value->coalescence;
        if (!measured)
            return Error{ErrorCode::InsufficientData, m_results.ensemble.value->whyNoCoalescence, "coalescence"};
        auto output = fitCoalescence(measured->record, measured->statistics, m_project.coalescence, m_job,
                                     m_fitObservers.coalescence);
        if (m_job.cancelled())
            return cancelledError();
        return store(m_results.coalescenceFit, m_keys.coalescenceFit, std::move(output));
    }

    const Project& m_project;
    const Movie* m_movie;
    StageKeys m_keys;
    Results m_results;
    const JobControl& m_job;
    const FitObservers& m_fitObservers;
    int m_threads;
    const std::vector<GrowthData>& m_partners;
};

} // namespace

Results freshResults(const Results& have, const StageKeys& keys)
{
    Results fresh = have;
    keepIfFresh(fresh.survey, keys.survey);
    keepIfFresh(fresh.detections, keys.detections);
    keepIfFresh(fresh.linked, keys.linked);
    keepIfFresh(fresh.tracks, keys.tracks);
    keepIfFresh(fresh.ensemble, keys.ensemble);
    keepIfFresh(fresh.fit, keys.fit);
    keepIfFresh(fresh.coalescenceFit, keys.coalescenceFit);
    return fresh;
}

const Detections* shownDetections(const Results& results)
{
    return results.tracks ? results.tracks.value->detections.get() : results.detections.value.get();
}

Keyed<EditedTracks> replayEdits(const Results& results, const std::vector<Edit>& edits)
{
    return {editedTracksKey(results.linked.key, edits),
            std::make_shared<const EditedTracks>(
                applyEdits(results.detections.value, *results.linked.value, edits))};
}

Result<Results> runPipeline(const Project& project, std::shared_ptr<const Movie> movie, Results have, Stage last,
                            const JobControl& job, const ResultsObserver& observer,
                            const FitObservers& fitObservers, int threads,
                            const std::vector<GrowthData>& partners)
{
    if (const Status valid = validate(project); !valid)
        return valid.error();
    Run run(project, movie.get(), std::move(have), job, fitObservers, threads, partners);
    for (const Stage stage :
         {Stage::Survey, Stage::Segment, Stage::Link, Stage::Edits, Stage::Ensemble, Stage::Fit,
          Stage::CoalescenceFit}) {
        if (stage > last)
            break;
        if (!run.isDue(stage, last))
            continue;
        if (job.cancelled())
            return cancelledError();
        if (const Status status = run.compute(stage); !status)
            return status.error();
        if (observer)
            observer(stage, run.results());
    }
    return run.results();
}

} // namespace ostwald
