#include "store/project_json.h"

#include "pipeline/json_writer.h"
#include "project/validate.h"
#include "store/json_reader.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <array>
#include <cmath>
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

template <std::size_t Count>
void readName(JsonReader& reader, const char* key, const std::array<std::string_view, Count>& names,
              std::size_t& index)
{
    std::string name(names[index]);
    reader.read(key, name);
    for (std::size_t i = 0; i < Count; ++i) {
        if (names[i] == name) {
            index = i;
            return;
        }
    }
    std::string known;
    for (const std::string_view other : names)
        known.append(known.empty() ? "" : ", ").append(other);
    reader.fail(key, "\"" + name + "\" is not one of: " + known + ".");
}

void writeSegmenter(JsonWriter& json, const Segmenter& segmenter)
{
    json.key("segment").beginObject().key("method").value(segmenterNames[segmenter.index()]);
    FieldWriter fields(json);
    std::visit([&fields](const auto& params) { describe(params, fields); }, segmenter);
    json.endObject();
}

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

void writeLink(JsonWriter& json, const LinkParams& link)
{
    json.key("link").beginObject();
    json.key("method").value(linkMethodNames[static_cast<std::size_t>(link.method)]);
    FieldWriter fields(json);
    describe(link, fields);
    json.endObject();
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

void writeFit(JsonWriter& json, const GrowthFitParams& fit)
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
    json.key("knotSpacing_s").value(fit.knotSpacing_s).key("maxIterations").value(fit.maxIterations).endObject();
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
    reader.read("maxIterations", fit.maxIterations);
    return reader.finish();
}

/// The three stages that have parameters.
Status readParams(JsonReader& reader, Project& project)
{
    if (const Status read = readSegmenter(reader.object("segment"), project.segmenter); !read)
        return read;
    if (const Status read = readLink(reader.object("link"), project.link); !read)
        return read;
    return readFit(reader.object("fit"), project.fit);
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

void writeMovie(JsonWriter& json, const MovieReference& movie, const Calibration& calibration)
{
    json.key("movie").beginObject().key("path").value(movie.path);
    json.key("size_bytes").value(movie.size_bytes).key("content_hash").value(movie.contentHash);
    writeReadAs(json, movie.readAs);
    json.endObject();
    json.key("calibration").beginObject();
    json.key("pixel_size_nm").value(calibration.pixelSize_nm);
    json.key("pixel_size_source").value(calibration.pixelSizeSource);
    json.key("frame_interval_s").value(calibration.frameInterval_s);
    json.key("frame_interval_source").value(calibration.frameIntervalSource);
    json.key("dose_rate_e_nm2_s").value(calibration.doseRate_e_nm2_s);
    json.key("dose_rate_source").value(calibration.doseRateSource).endObject();
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
    return reader.finish();
}

void writeImported(JsonWriter& json, const ImportSource& source)
{
    json.key("imported").beginObject().key("format").value(source.format).key("path").value(source.path);
    json.key("content_hash").value(source.contentHash).endObject();
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
    return reader.finish();
}

Status readRange(const QJsonObject& object, FrameRange& range)
{
    JsonReader reader(object, "frames");
    reader.read("first", range.first);
    reader.read("last", range.last);
    return reader.finish();
}

class EditWriter {
public:
    explicit EditWriter(JsonWriter& json) : m_json(json) {}

    void operator()(const char* name, const Anchor& anchor)
    {
        m_json.key(name).value(std::vector<double>{double(anchor.frame), anchor.x_px, anchor.y_px});
    }
    void operator()(const char* name, const std::vector<cv::Point2f>& path)
    {
        std::vector<double> numbers;
        for (const cv::Point2f& point : path) {
            numbers.push_back(double{point.x});
            numbers.push_back(double{point.y});
        }
        m_json.key(name).value(numbers);
    }
    void operator()(const char* name, const std::string& text) { m_json.key(name).value(std::string_view(text)); }
    void operator()(const char* name, int value) { m_json.key(name).value(value); }
    void operator()(const char* name, double value) { m_json.key(name).value(value); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char* name, Enum value)
    {
        m_json.key(name).value(namesOf(value)[static_cast<std::size_t>(value)]);
    }

private:
    JsonWriter& m_json;
};

class EditReader {
public:
    explicit EditReader(JsonReader& json) : m_json(json) {}

    void operator()(const char* name, Anchor& anchor)
    {
        std::vector<double> numbers;
        m_json.read(name, numbers);
        if (numbers.size() != 3 || !std::ranges::all_of(numbers, isReasonable)) {
            m_json.fail(name, "Frame, x and y are expected.");
            return;
        }
        anchor = {static_cast<int>(numbers[0]), numbers[1], numbers[2]};
    }
    void operator()(const char* name, std::vector<cv::Point2f>& path)
    {
        std::vector<double> numbers;
        m_json.read(name, numbers);
        if (numbers.size() % 2 != 0 || !std::ranges::all_of(numbers, isReasonable)) {
            m_json.fail(name, "Pairs of x and y are expected.");
            return;
        }
        for (std::size_t i = 0; i < numbers.size(); i += 2)
            path.emplace_back(static_cast<float>(numbers[i]), static_cast<float>(numbers[i + 1]));
    }
    void operator()(const char* name, std::string& text) { m_json.read(name, text); }
    void operator()(const char* name, int& value) { m_json.read(name, value); }
    void operator()(const char* name, double& value)
    {
        m_json.read(name, value);
        if (!isReasonable(value))
            m_json.fail(name, "The number is out of range.");
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char* name, Enum& value)
    {
        auto index = static_cast<std::size_t>(value);
        readName(m_json, name, namesOf(value), index);
        value = static_cast<Enum>(index);
    }

private:
    /// No picture is that wide: what is beyond comes from a damaged file.
    static bool isReasonable(double number) { return std::abs(number) <= 1e7; }

    JsonReader& m_json;
};

/// Sets `edit` to the alternative of that name with its default fields.
template <std::size_t Index = 0>
bool makeEdit(std::string_view kind, Edit& edit)
{
    if constexpr (Index < std::variant_size_v<Edit>) {
        if (std::variant_alternative_t<Index, Edit>::kind == kind) {
            edit.emplace<Index>();
            return true;
        }
        return makeEdit<Index + 1>(kind, edit);
    }
    return false;
}

Status readEdit(const QJsonObject& object, std::vector<Edit>& edits)
{
    JsonReader reader(object, "edits");
    std::string kind;
    reader.read("kind", kind);
    Edit edit;
    if (makeEdit(kind, edit))
        std::visit([&reader](auto& e) { visitFields(e, EditReader(reader)); }, edit);
    else
        reader.fail("kind", "\"" + kind + "\" is not a kind of edit.");
    edits.push_back(std::move(edit));
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

Status readProject(JsonReader& reader, Project& project)
{
    if (const Status read = readMovie(reader.object("movie"), project.movie); !read)
        return read;
    if (const Status read = readImported(reader.object("imported"), project.imported); !read)
        return read;
    if (const Status read = readCalibration(reader.object("calibration"), project.calibration); !read)
        return read;
    if (const Status read = readRange(reader.object("frames"), project.range); !read)
        return read;
    if (const Status read = readParams(reader, project); !read)
        return read;
    reader.read("material", project.materialId);
    for (const QJsonValue item : reader.array("edits"))
        if (const Status read = readEdit(item.toObject(), project.edits); !read)
            return read;
    for (const QJsonValue item : reader.array("phases"))
        if (const Status read = readPhase(item.toObject(), project.phases); !read)
            return read;
    if (const Status read = reader.finish(); !read)
        return read;
    return validate(project);
}

} // namespace

std::string projectToJson(const Project& project)
{
    JsonWriter json;
    json.beginObject();
    writeMovie(json, project.movie, project.calibration);
    if (project.imported)
        writeImported(json, *project.imported);
    json.key("frames").beginObject();
    json.key("first").value(project.range.first).key("last").value(project.range.last).endObject();
    writeSegmenter(json, project.segmenter);
    writeLink(json, project.link);
    json.key("material").value(project.materialId);
    writeFit(json, project.fit);
    json.key("edits").beginArray();
    for (const Edit& edit : project.edits)
        std::visit(
            [&json](const auto& e) {
                json.beginObject().key("kind").value(e.kind);
                visitFields(e, EditWriter(json));
                json.endObject();
            },
            edit);
    json.endArray();
    json.key("phases").beginArray();
    for (const Phase& phase : project.phases)
        json.beginObject().key("begin_s").value(phase.begin_s).key("end_s").value(phase.end_s).key("label")
            .value(phase.label).endObject();
    json.endArray().endObject();
    return json.text();
}

std::string segmenterToJson(const Segmenter& segmenter)
{
    JsonWriter json;
    json.beginObject();
    writeSegmenter(json, segmenter);
    json.endObject();
    return json.text();
}

std::string linkToJson(const LinkParams& link)
{
    JsonWriter json;
    json.beginObject();
    writeLink(json, link);
    json.endObject();
    return json.text();
}

std::string fitToJson(const GrowthFitParams& fit)
{
    JsonWriter json;
    json.beginObject();
    writeFit(json, fit);
    json.endObject();
    return json.text();
}

Result<Project> projectFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::CorruptData, "The stored parameters are damaged.", {}};
    JsonReader reader(document.object(), {});
    Project project;
    if (const Status read = readProject(reader, project); !read)
        return Error{ErrorCode::CorruptData, "The stored parameters are damaged: " + read.error().text(), {}};
    return project;
}

Status applyParams(const QByteArray& json, Project& project)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument,
                     parsed.error == QJsonParseError::NoError
                         ? "A JSON object is expected."
                         : "This is not JSON: " + parsed.errorString().toStdString() + " at byte " +
                               std::to_string(parsed.offset) + ".",
                     {}};
    JsonReader reader(document.object(), {});
    Project changed = project;
    if (const Status read = readParams(reader, changed); !read)
        return read;
    if (const Status read = reader.finish(); !read)
        return read;
    if (const Status valid = validate(changed); !valid)
        return valid;
    project = std::move(changed);
    return Done{};
}

} // namespace ostwald
