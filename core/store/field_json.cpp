#include "store/field_json.h"

#include "store/name_json.h"

#include <array>
#include <limits>
#include <string_view>

namespace ostwald {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Names in files, in the order of the enumerators or of the alternatives of a variant.
constexpr std::array<std::string_view, 2> linkMethodNames = {"global-assignment", "greedy-minimum-f"};
constexpr std::array<std::string_view, std::variant_size_v<Segmenter>> segmenterNames = {"measure", "paper"};

constexpr std::array<std::string_view, 2> potentialModelNames = {"nonclassical", "gibbs-thomson"};
constexpr std::array<std::string_view, 3> sizeNoiseNames = {"auto", "white", "correlated"};
constexpr std::array<std::string_view, 3> pairDiffusionNames = {"instantaneous", "time-average",
                                                                "inverse-size"};
constexpr std::array<std::string_view, 2> pairWallNames = {"printed", "impermeable"};

/// Visitor of describe().
class FieldWriter {
public:
    explicit FieldWriter(JsonWriter& json) : m_json(json) {}

    template <class Value>
    void operator()(const char* key, const Value& value, const FieldInfo&)
    {
        m_json.key(key).value(value);
    }

private:
    JsonWriter& m_json;
};

/// Another method starts from its own defaults.
Segmenter segmenterOf(std::size_t index, const Segmenter& current)
{
    if (index == current.index())
        return current;
    return index == 0 ? Segmenter(MeasureParams{}) : Segmenter(PaperParams{});
}

Status readSegmenter(const QJsonObject& object, Segmenter& segmenter)
{
    JsonReader reader(object, "segment");
    std::size_t index = segmenter.index();
    readName(reader, "method", segmenterNames, index);
    segmenter = segmenterOf(index, segmenter);
    std::visit([&reader](auto& params) { describe(params, reader); }, segmenter);
    return reader.finish();
}

Status readLink(const QJsonObject& object, LinkParams& link)
{
    JsonReader reader(object, "link");
    auto method = static_cast<std::size_t>(link.method);
    readName(reader, "method", linkMethodNames, method);
    link.method = static_cast<LinkMethod>(method);
    describe(link, reader);
    return reader.finish();
}

Status readConstant(const QJsonObject& object, const std::string& where, ParameterSpec& spec)
{
    JsonReader reader(object, where);
    reader.read("start", spec.start);
    reader.readOr("lower", spec.lower, -infinity);
    reader.readOr("upper", spec.upper, infinity);
    reader.read("fixed", spec.fixed);
    reader.read("prior_mean", spec.priorMean);
    reader.read("prior_sd", spec.priorSd);
    return reader.finish();
}

Status readFit(const QJsonObject& object, GrowthFitParams& fit)
{
    JsonReader reader(object, "fit");
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const char* key = growthParameterKeys[i];
        const Status read = readConstant(reader.object(key), reader.where() + "." + key, fit.constants[i]);
        if (!read)
            return read;
    }
    reader.read("sigma_nm", fit.sigma_nm);
    reader.read("delta", fit.delta);
    reader.read("deltaSd", fit.deltaSd);
    auto model = static_cast<std::size_t>(fit.model);
    readName(reader, "model", potentialModelNames, model);
    fit.model = static_cast<PotentialModel>(model);
    auto noise = static_cast<std::size_t>(fit.noise);
    readName(reader, "noise", sizeNoiseNames, noise);
    fit.noise = static_cast<SizeNoise>(noise);
    reader.read("knotSpacing_s", fit.knotSpacing_s);
    reader.read("outlierSd", fit.outlierSd);
    reader.read("maxIterations", fit.maxIterations);
    return reader.finish();
}

Status readCoalescence(const QJsonObject& object, CoalescenceFitParams& fit)
{
    JsonReader reader(object, "coalescence");
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const char* key = coalescenceParameterKeys[i];
        JsonReader one(reader.object(key), reader.where() + "." + key);
        CoalescenceSpec& spec = fit.constants[i];
        one.read("start", spec.start);
        one.read("lower", spec.lower);
        one.read("upper", spec.upper);
        one.read("fixed", spec.fixed);
        one.read("prior_mean", spec.priorMean);
        one.read("prior_sd", spec.priorSd);
        if (const Status read = one.finish(); !read)
            return read;
    }
    auto diffusion = static_cast<std::size_t>(fit.diffusion);
    readName(reader, "diffusion", pairDiffusionNames, diffusion);
    fit.diffusion = static_cast<PairDiffusion>(diffusion);
    auto wall = static_cast<std::size_t>(fit.wall);
    readName(reader, "wall", pairWallNames, wall);
    fit.wall = static_cast<PairWall>(wall);
    describe(fit, reader);
    return reader.finish();
}

/// Only what a person said.
void writeReadAs(JsonWriter& json, const ReadAs& readAs)
{
    if (readAs.timeAxis)
        json.key("time_axis").value(*readAs.timeAxis);
    if (!readAs.dataset.empty())
        json.key("dataset").value(readAs.dataset);
    if (const auto& raw = readAs.raw) {
        json.key("raw").beginObject().key("width").value(raw->width).key("height").value(raw->height);
        json.key("type").value(nameOf(raw->type)).key("big_endian").value(raw->order == ByteOrder::Big);
        json.key("header_bytes").value(raw->headerBytes).key("gap_bytes").value(raw->gapBytes).endObject();
    }
}

Status readRawForm(const QJsonObject& object, std::optional<RawForm>& raw)
{
    if (object.isEmpty())
        return Done{};
    JsonReader reader(object, "movie.raw");
    raw.emplace();
    std::string type = nameOf(raw->type);
    bool isBig = false;
    reader.read("width", raw->width);
    reader.read("height", raw->height);
    reader.read("type", type);
    reader.read("big_endian", isBig);
    reader.read("header_bytes", raw->headerBytes);
    reader.read("gap_bytes", raw->gapBytes);
    if (const auto known = sampleTypeNamed(type))
        raw->type = *known;
    else
        reader.fail("type", "\"" + type + "\" is not a type of samples.");
    raw->order = isBig ? ByteOrder::Big : ByteOrder::Little;
    return reader.finish();
}

Status readMovie(const QJsonObject& object, MovieReference& movie)
{
    JsonReader reader(object, "movie");
    reader.read("path", movie.path);
    reader.read("size_bytes", movie.size_bytes);
    reader.read("content_hash", movie.contentHash);
    int timeAxis = -1;
    reader.read("time_axis", timeAxis);
    if (timeAxis >= 0)
        movie.readAs.timeAxis = timeAxis;
    reader.read("dataset", movie.readAs.dataset);
    if (const Status read = readRawForm(reader.object("raw"), movie.readAs.raw); !read)
        return read;
    return reader.finish();
}

Status readCalibration(const QJsonObject& object, Calibration& calibration)
{
    JsonReader reader(object, "calibration");
    reader.read("pixel_size_nm", calibration.pixelSize_nm);
    reader.read("pixel_size_source", calibration.pixelSizeSource);
    reader.read("frame_interval_s", calibration.frameInterval_s);
    reader.read("frame_interval_source", calibration.frameIntervalSource);
    reader.read("dose_rate_e_nm2_s", calibration.doseRate_e_nm2_s);
    reader.read("dose_rate_source", calibration.doseRateSource);
    reader.read("ageing_s", calibration.ageing_s);
    return reader.finish();
}

Status readImported(const QJsonObject& object, std::optional<ImportSource>& imported)
{
    if (object.isEmpty())
        return Done{};
    JsonReader reader(object, "imported");
    imported.emplace();
    reader.read("format", imported->format);
    reader.read("path", imported->path);
    reader.read("content_hash", imported->contentHash);
    reader.read("notes", imported->notes);
    return reader.finish();
}

Status readRange(const QJsonObject& object, FrameRange& range)
{
    JsonReader reader(object, "frames");
    reader.read("first", range.first);
    reader.read("last", range.last);
    return reader.finish();
}

Status readPhase(const QJsonObject& object, std::vector<Phase>& phases)
{
    JsonReader reader(object, "phases");
    Phase phase;
    reader.read("begin_s", phase.begin_s);
    reader.read("end_s", phase.end_s);
    reader.read("label", phase.label);
    phases.push_back(std::move(phase));
    return reader.finish();
}

} // namespace

void writeField(JsonWriter& json, const Segmenter& segmenter)
{
    json.key("segment").beginObject().key("method").value(segmenterNames[segmenter.index()]);
    FieldWriter fields(json);
    std::visit([&fields](const auto& params) { describe(params, fields); }, segmenter);
    json.endObject();
}

void writeField(JsonWriter& json, const LinkParams& link)
{
    json.key("link").beginObject();
    json.key("method").value(linkMethodNames[static_cast<std::size_t>(link.method)]);
    FieldWriter fields(json);
    describe(link, fields);
    json.endObject();
}

void writeField(JsonWriter& json, const GrowthFitParams& fit)
{
    json.key("fit").beginObject();
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const ParameterSpec& spec = fit.constants[i];
        json.key(growthParameterKeys[i]).beginObject();
        json.key("start").value(spec.start).key("lower").value(spec.lower).key("upper").value(spec.upper);
        json.key("fixed").value(spec.fixed);
        json.key("prior_mean").value(spec.priorMean).key("prior_sd").value(spec.priorSd).endObject();
    }
    json.key("sigma_nm").value(fit.sigma_nm).key("delta").value(fit.delta).key("deltaSd").value(fit.deltaSd);
    json.key("model").value(potentialModelNames[static_cast<std::size_t>(fit.model)]);
    json.key("noise").value(sizeNoiseNames[static_cast<std::size_t>(fit.noise)]);
    json.key("knotSpacing_s").value(fit.knotSpacing_s).key("outlierSd").value(fit.outlierSd);
    json.key("maxIterations").value(fit.maxIterations).endObject();
}

void writeField(JsonWriter& json, const CoalescenceFitParams& fit)
{
    json.key("coalescence").beginObject();
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const CoalescenceSpec& spec = fit.constants[i];
        json.key(coalescenceParameterKeys[i]).beginObject();
        json.key("start").value(spec.start).key("lower").value(spec.lower).key("upper").value(spec.upper);
        json.key("fixed").value(spec.fixed);
        json.key("prior_mean").value(spec.priorMean).key("prior_sd").value(spec.priorSd).endObject();
    }
    json.key("diffusion").value(pairDiffusionNames[static_cast<std::size_t>(fit.diffusion)]);
    json.key("wall").value(pairWallNames[static_cast<std::size_t>(fit.wall)]);
    FieldWriter fields(json);
    describe(fit, fields);
    json.endObject();
}

void writeField(JsonWriter& json, const MovieReference& movie)
{
    json.key("movie").beginObject().key("path").value(movie.path);
    json.key("size_bytes").value(movie.size_bytes).key("content_hash").value(movie.contentHash);
    writeReadAs(json, movie.readAs);
    json.endObject();
}

void writeField(JsonWriter& json, const Calibration& calibration)
{
    json.key("calibration").beginObject();
    json.key("pixel_size_nm").value(calibration.pixelSize_nm);
    json.key("pixel_size_source").value(calibration.pixelSizeSource);
    json.key("frame_interval_s").value(calibration.frameInterval_s);
    json.key("frame_interval_source").value(calibration.frameIntervalSource);
    json.key("dose_rate_e_nm2_s").value(calibration.doseRate_e_nm2_s);
    json.key("dose_rate_source").value(calibration.doseRateSource);
    if (calibration.isStudy()) // a program that knows no studies must refuse one
        json.key("ageing_s").value(calibration.ageing_s);
    json.endObject();
}

void writeField(JsonWriter& json, const ImportSource& source)
{
    json.key("imported").beginObject().key("format").value(source.format).key("path").value(source.path);
    json.key("content_hash").value(source.contentHash);
    if (!source.notes.empty()) {
        json.key("notes").beginArray();
        for (const std::string& note : source.notes)
            json.value(note);
        json.endArray();
    }
    json.endObject();
}

void writeField(JsonWriter& json, const FrameRange& range)
{
    json.key("frames").beginObject();
    json.key("first").value(range.first).key("last").value(range.last).endObject();
}

void writeField(JsonWriter& json, const std::string& materialId)
{
    json.key("material").value(std::string_view(materialId));
}

void writeField(JsonWriter& json, const std::vector<Phase>& phases)
{
    json.key("phases").beginArray();
    for (const Phase& phase : phases)
        json.beginObject()
            .key("begin_s")
            .value(phase.begin_s)
            .key("end_s")
            .value(phase.end_s)
            .key("label")
            .value(phase.label)
            .endObject();
    json.endArray();
}

Status readField(JsonReader& reader, MovieReference& movie)
{
    return readMovie(reader.object("movie"), movie);
}

Status readField(JsonReader& reader, std::optional<ImportSource>& imported)
{
    return readImported(reader.object("imported"), imported);
}

Status readField(JsonReader& reader, Calibration& calibration)
{
    return readCalibration(reader.object("calibration"), calibration);
}

Status readField(JsonReader& reader, FrameRange& range)
{
    return readRange(reader.object("frames"), range);
}

Status readField(JsonReader& reader, Segmenter& segmenter)
{
    return readSegmenter(reader.object("segment"), segmenter);
}

Status readField(JsonReader& reader, LinkParams& link)
{
    return readLink(reader.object("link"), link);
}

Status readField(JsonReader& reader, std::string& materialId)
{
    reader.read("material", materialId);
    return Done{};
}

Status readField(JsonReader& reader, GrowthFitParams& fit)
{
    return readFit(reader.object("fit"), fit);
}

Status readField(JsonReader& reader, CoalescenceFitParams& fit)
{
    return readCoalescence(reader.object("coalescence"), fit);
}

Status readField(JsonReader& reader, std::vector<Phase>& phases)
{
    phases.clear();
    for (const QJsonValue item : reader.array("phases"))
        if (const Status read = readPhase(item.toObject(), phases); !read)
            return read;
    return Done{};
}

} // namespace ostwald
