#include "pipeline/stage_keys.h"

namespace ostwald {
namespace {

// Raise a number when the same input gives other results than before: stored results are then computed anew.
constexpr std::int64_t surveyVersion = 3;
constexpr std::int64_t detectionsVersion = 3;
constexpr std::int64_t linkedVersion = 2;
constexpr std::int64_t tracksVersion = 1;
constexpr std::int64_t ensembleVersion = 2;
constexpr std::int64_t fitVersion = 3;

void addOptional(StageKeyBuilder& builder, const std::optional<double>& value)
{
    builder.add(std::int64_t{value.has_value()}).add(value.value_or(0.0));
}

/// Adds name and value of every described field.
class FieldHasher {
public:
    explicit FieldHasher(StageKeyBuilder& builder) : m_builder(builder) {}

    void operator()(const char* key, double value, const FieldInfo&) { m_builder.add(key).add(value); }
    void operator()(const char* key, int value, const FieldInfo&) { m_builder.add(key).add(std::int64_t{value}); }
    void operator()(const char* key, bool value, const FieldInfo&) { m_builder.add(key).add(std::int64_t{value}); }
    void operator()(const char* key, const std::optional<double>& value, const FieldInfo&)
    {
        m_builder.add(key);
        addOptional(m_builder, value);
    }

private:
    StageKeyBuilder& m_builder;
};

void addEdit(StageKeyBuilder& builder, const TagEdit& edit)
{
    builder.add("tag").add(std::int64_t{edit.anchor.frame}).add(edit.anchor.x_px).add(edit.anchor.y_px);
    builder.add(static_cast<std::int64_t>(edit.group));
}

void addFit(StageKeyBuilder& builder, const GrowthFitParams& fit)
{
    for (const ParameterSpec& spec : fit.constants) {
        builder.add(spec.start).add(spec.lower).add(spec.upper).add(std::int64_t{spec.fixed});
        addOptional(builder, spec.priorMean);
        addOptional(builder, spec.priorSd);
    }
    builder.add(fit.deltaSd).add(static_cast<std::int64_t>(fit.model)).add(static_cast<std::int64_t>(fit.noise));
    builder.add(fit.sigma_nm).add(fit.delta).add(fit.knotSpacing_s).add(std::int64_t{fit.maxIterations});
}

} // namespace

StageKey editedTracksKey(StageKey linked, const std::vector<TrackEdit>& edits)
{
    StageKeyBuilder builder;
    builder.add("tracks").add(tracksVersion).add(linked);
    for (const TrackEdit& edit : edits)
        std::visit([&builder](const auto& e) { addEdit(builder, e); }, edit);
    return builder.key();
}

StageKeys stageKeys(const Project& project)
{
    StageKeys keys;

    StageKeyBuilder survey;
    survey.add("survey").add(surveyVersion).add(project.movie.size_bytes).add(project.movie.contentHash);
    survey.add(static_cast<std::int64_t>(project.segmenter.index()));
    FieldHasher surveyFields(survey);
    std::visit([&surveyFields](const auto& params) { describe(params, surveyFields); }, project.segmenter);
    keys.survey = survey.key();

    keys.detections = StageKeyBuilder().add("detections").add(detectionsVersion).add(keys.survey)
                          .add(std::int64_t{project.range.first}).add(std::int64_t{project.range.last}).key();

    StageKeyBuilder linked;
    linked.add("linked").add(linkedVersion).add(keys.detections);
    linked.add(static_cast<std::int64_t>(project.link.method));
    FieldHasher linkFields(linked);
    describe(project.link, linkFields);
    keys.linked = linked.key();

    keys.tracks = editedTracksKey(keys.linked, project.edits);

    StageKeyBuilder ensemble;
    ensemble.add("ensemble").add(ensembleVersion).add(keys.tracks).add(project.fit.sigma_nm);
    addOptional(ensemble, project.calibration.pixelSize_nm);
    addOptional(ensemble, project.calibration.frameInterval_s);
    keys.ensemble = ensemble.key();

    StageKeyBuilder fit;
    fit.add("fit").add(fitVersion).add(keys.ensemble);
    addFit(fit, project.fit);
    keys.fit = fit.key();
    return keys;
}

} // namespace ostwald
