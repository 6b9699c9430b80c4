#include "pipeline/stage_keys.h"

#include <type_traits>

namespace ostwald {
namespace {

// Raise a number when the same input gives other results than before: stored results are then computed anew.
constexpr std::int64_t surveyVersion = 11;
constexpr std::int64_t detectionsVersion = 10;
constexpr std::int64_t linkedVersion = 7;
constexpr std::int64_t tracksVersion = 5;
constexpr std::int64_t ensembleVersion = 2;
constexpr std::int64_t fitVersion = 14;
constexpr std::int64_t coalescenceFitVersion = 1;

void addOptional(StageKeyBuilder& builder, const std::optional<double>& value)
{
    builder.add(std::int64_t{value.has_value()}).add(value.value_or(0.0));
}

void addTimes(StageKeyBuilder& builder, const Calibration& calibration)
{
    if (!calibration.isStudy()) {
        addOptional(builder, calibration.frameInterval_s);
        return;
    }
    builder.add("ageing").add(static_cast<std::int64_t>(calibration.ageing_s.size()));
    for (const double t_s : calibration.ageing_s)
        builder.add(t_s);
}

/// Adds name and value of every described field.
class FieldHasher {
public:
    explicit FieldHasher(StageKeyBuilder& builder) : m_builder(builder) {}

    void operator()(const char* key, double value, const FieldInfo&) { m_builder.add(key).add(value); }
    void operator()(const char* key, int value, const FieldInfo&)
    {
        m_builder.add(key).add(std::int64_t{value});
    }
    void operator()(const char* key, bool value, const FieldInfo&)
    {
        m_builder.add(key).add(std::int64_t{value});
    }
    void operator()(const char* key, const std::optional<double>& value, const FieldInfo&)
    {
        m_builder.add(key);
        addOptional(m_builder, value);
    }

private:
    StageKeyBuilder& m_builder;
};

/// Adds name and value of every field of an edit.
class EditHasher {
public:
    explicit EditHasher(StageKeyBuilder& builder) : m_builder(builder) {}

    void operator()(const char* name, const Anchor& anchor)
    {
        m_builder.add(name).add(std::int64_t{anchor.frame}).add(anchor.x_px).add(anchor.y_px);
    }
    void operator()(const char* name, int value) { m_builder.add(name).add(std::int64_t{value}); }
    void operator()(const char* name, double value) { m_builder.add(name).add(value); }
    void operator()(const char* name, const std::string& text) { m_builder.add(name).add(text); }
    void operator()(const char* name, const std::vector<cv::Point2f>& path)
    {
        m_builder.add(name).add(static_cast<std::int64_t>(path.size()));
        for (const cv::Point2f& point : path)
            m_builder.add(double{point.x}).add(double{point.y});
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char* name, Enum value)
    {
        m_builder.add(name).add(static_cast<std::int64_t>(value));
    }

private:
    StageKeyBuilder& m_builder;
};

/// @param version  of the fit: what earlier ones did not know is no part of their keys
void addFit(StageKeyBuilder& builder, std::int64_t version, const GrowthFitParams& fit)
{
    for (const ParameterSpec& spec : fit.constants) {
        builder.add(spec.start).add(spec.lower).add(spec.upper).add(std::int64_t{spec.fixed});
        addOptional(builder, spec.priorMean);
        addOptional(builder, spec.priorSd);
    }
    builder.add(fit.deltaSd)
        .add(static_cast<std::int64_t>(fit.model))
        .add(static_cast<std::int64_t>(fit.noise));
    builder.add(fit.sigma_nm).add(fit.delta).add(fit.knotSpacing_s).add(std::int64_t{fit.maxIterations});
    if (constexpr std::int64_t withOutliers = 11; version >= withOutliers)
        builder.add(fit.outlierSd);
}

void addCoalescence(StageKeyBuilder& builder, const CoalescenceFitParams& fit)
{
    for (const CoalescenceSpec& spec : fit.constants) {
        builder.add(std::int64_t{spec.fixed});
        for (const auto& number : {spec.start, spec.lower, spec.upper, spec.priorMean, spec.priorSd})
            addOptional(builder, number);
    }
    builder.add(static_cast<std::int64_t>(fit.diffusion)).add(static_cast<std::int64_t>(fit.wall));
    addOptional(builder, fit.diffusion_nm2_s);
    builder.add(std::int64_t{fit.maxIterations});
}

} // namespace

namespace {

template <class Number>
void addAll(StageKeyBuilder& builder, const std::vector<Number>& numbers)
{
    builder.add(static_cast<std::int64_t>(numbers.size()));
    for (const Number number : numbers)
        if constexpr (std::is_integral_v<Number>)
            builder.add(std::int64_t{number});
        else
            builder.add(number);
}

std::string samplesHash(const SizeSamples& samples)
{
    StageKeyBuilder builder;
    builder.add("samples");
    addAll(builder, samples.t_s);
    for (const std::vector<double>& sizes : samples.r_nm)
        addAll(builder, sizes);
    return builder.key().toHex();
}

} // namespace

std::string trajectoriesHash(const TrajectorySet& set)
{
    StageKeyBuilder builder;
    addAll(builder, set.t_s);
    for (const Trajectory& one : set.trajectories) {
        builder.add(one.particle);
        addAll(builder, one.frame);
        addAll(builder, one.r_nm);
        addAll(builder, one.rSd_nm);
    }
    return builder.key().toHex();
}

std::string contentHash(const GrowthData& data)
{
    const auto* movie = std::get_if<TrajectorySet>(&data);
    return movie ? trajectoriesHash(*movie) : samplesHash(std::get<SizeSamples>(data));
}

StageKey editedTracksKey(StageKey linked, const std::vector<Edit>& edits)
{
    StageKeyBuilder builder;
    builder.add("tracks").add(tracksVersion).add(linked);
    for (const Edit& edit : edits)
        std::visit(
            [&builder](const auto& e) {
                builder.add(e.kind);
                visitFields(e, EditHasher(builder));
            },
            edit);
    return builder.key();
}

namespace {

/// The same file read in another way has other frames.
void addReadAs(StageKeyBuilder& builder, const ReadAs& readAs)
{
    if (readAs == ReadAs{})
        return;
    builder.add("read as").add(std::int64_t{readAs.timeAxis.value_or(-1)}).add(readAs.dataset);
    if (const auto& raw = readAs.raw)
        builder.add(std::int64_t{raw->width})
            .add(std::int64_t{raw->height})
            .add(static_cast<std::int64_t>(raw->type))
            .add(static_cast<std::int64_t>(raw->order))
            .add(raw->headerBytes)
            .add(raw->gapBytes);
}

void setFrameKeys(StageKeys& keys, const Project& project)
{
    if (project.imported) {
        const auto key = [&project](std::string_view stage) {
            return StageKeyBuilder().add("imported").add(stage).add(project.imported->contentHash).key();
        };
        keys.survey = key("survey");
        keys.detections = key("detections");
        keys.linked = key("linked");
        return;
    }
    StageKeyBuilder survey;
    survey.add("survey").add(surveyVersion).add(project.movie.size_bytes).add(project.movie.contentHash);
    addReadAs(survey, project.movie.readAs);
    survey.add(static_cast<std::int64_t>(project.segmenter.index()));
    FieldHasher surveyFields(survey);
    std::visit([&surveyFields](const auto& params) { describe(params, surveyFields); }, project.segmenter);
    keys.survey = survey.key();

    keys.detections = StageKeyBuilder()
                          .add("detections")
                          .add(detectionsVersion)
                          .add(keys.survey)
                          .add(std::int64_t{project.range.first})
                          .add(std::int64_t{project.range.last})
                          .key();

    StageKeyBuilder linked;
    linked.add("linked").add(linkedVersion).add(keys.detections);
    if (project.calibration.isStudy()) {
        linked.add("stills");
    } else {
        linked.add(static_cast<std::int64_t>(project.link.method));
        FieldHasher linkFields(linked);
        describe(project.link, linkFields);
    }
    keys.linked = linked.key();
}

StageKey fitKey(std::int64_t version, StageKey ensemble, const Project& project)
{
    StageKeyBuilder fit;
    fit.add("fit").add(version).add(ensemble);
    addFit(fit, version, project.fit);
    for (const FitPartner& partner : project.fitPartners)
        fit.add("with").add(partner.contentHash);
    return fit.key();
}

} // namespace

std::vector<StageKey> earlierFitKeys(const Project& project)
{
    const StageKey ensemble = stageKeys(project).ensemble;
    std::vector<StageKey> keys;
    for (std::int64_t version = 1; version < fitVersion; ++version)
        keys.push_back(fitKey(version, ensemble, project));
    return keys;
}

StageKeys stageKeys(const Project& project)
{
    StageKeys keys;
    setFrameKeys(keys, project);
    keys.tracks = editedTracksKey(keys.linked, project.edits);

    StageKeyBuilder ensemble;
    ensemble.add("ensemble").add(ensembleVersion).add(keys.tracks).add(project.fit.sigma_nm);
    addOptional(ensemble, project.calibration.pixelSize_nm);
    addTimes(ensemble, project.calibration);
    keys.ensemble = ensemble.key();

    keys.fit = fitKey(fitVersion, keys.ensemble, project);

    StageKeyBuilder coalescence;
    coalescence.add("coalescence-fit").add(coalescenceFitVersion).add(keys.tracks);
    addOptional(coalescence, project.calibration.pixelSize_nm);
    addTimes(coalescence, project.calibration);
    addCoalescence(coalescence, project.coalescence);
    keys.coalescenceFit = coalescence.key();
    return keys;
}

} // namespace ostwald
