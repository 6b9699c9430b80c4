#include "commands/project_commands.h"

#include "movie/raw_reader.h"
#include "pipeline/number_text.h"
#include "project/study.h"
#include "store/field_json.h"
#include "theory/materials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace ostwald {
namespace {

/// Puts words behind each other; an option only where there is something to say.
class Line {
public:
    explicit Line(std::vector<std::string> begin) : m_command{std::move(begin)} {}

    Line& option(const char* name, const std::string& value)
    {
        m_command.words.insert(m_command.words.end(), {std::string("--") + name, value});
        return *this;
    }
    Line& option(const char* name, double value) { return option(name, numberText(value)); }
    Line& option(const char* name, const std::optional<double>& value) { return value ? option(name, *value) : *this; }
    Line& option(const char* name, const std::optional<int>& value)
    {
        return value ? option(name, std::to_string(*value)) : *this;
    }
    Line& flag(const char* name, bool isSet)
    {
        if (isSet)
            m_command.words.push_back(std::string("--") + name);
        return *this;
    }
    [[nodiscard]] ShellCommand done() { return std::move(m_command); }

private:
    ShellCommand m_command;
};

Error notSaved()
{
    return {ErrorCode::InvalidArgument, "Save the project first: the command reads it from its file.", {}};
}

std::string stemOf(const std::filesystem::path& file)
{
    const std::string stem = file.stem().string();
    return stem.empty() || stem.starts_with('-') ? "ostwald" : stem;
}

/// The members of `value` that are not those of `base`.
QJsonObject difference(const QJsonObject& value, const QJsonObject& base)
{
    QJsonObject rest;
    for (auto member = value.begin(); member != value.end(); ++member) {
        const QJsonValue its = base.value(member.key());
        if (member.value() == its)
            continue;
        rest.insert(member.key(), member.value().isObject() && its.isObject()
                                      ? QJsonValue(difference(member.value().toObject(), its.toObject()))
                                      : member.value());
    }
    return rest;
}

template <class Field>
void addDifference(QJsonObject& params, const Field& value, const Field& base)
{
    const auto object = [](const Field& field) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(fieldToJson(field))).object();
    };
    const QJsonObject rest = difference(object(value), object(base));
    for (auto member = rest.begin(); member != rest.end(); ++member)
        params.insert(member.key(), member.value());
}

void addParams(Line& line, const QJsonObject& params)
{
    if (!params.isEmpty())
        line.option("params", QJsonDocument(params).toJson(QJsonDocument::Compact).toStdString());
}

GrowthFitParams defaultsOf(const Project& project)
{
    const auto material = findMaterial(project.materialId);
    return material ? defaultFitParams(*material, project.calibration) : Project{}.fit;
}

std::string listOf(const std::vector<double>& times_s)
{
    std::string text;
    for (const double t_s : times_s)
        text.append(text.empty() ? "" : ",").append(numberText(t_s)).append("s");
    return text;
}

/// What `--preset paper` chooses.
Project presetOf(const Project& project)
{
    Project preset;
    if (std::holds_alternative<PaperParams>(project.segmenter)) {
        preset.segmenter = PaperParams{};
        preset.link.method = LinkMethod::GreedyMinimumF;
    }
    return preset;
}

std::string rangeText(const FrameRange& range)
{
    return std::to_string(range.first) + ':' + (range.last < 0 ? std::string() : std::to_string(range.last));
}

void addReadAs(Line& line, const ReadAs& readAs)
{
    if (readAs.raw)
        line.option("raw", rawFormText(*readAs.raw));
    if (!readAs.dataset.empty())
        line.option("dataset", readAs.dataset);
    line.option("time-axis", readAs.timeAxis);
}

} // namespace

Result<ShellCommand> analysisCommand(const Project& project, const SavedProject& saved, WithFit fit)
{
    if (project.movie.path.empty() || project.imported)
        return Error{ErrorCode::InvalidArgument,
                     "These tracks come from another program: there is no movie to analyze. Copy the command that exports "
                     "tables.",
                     {}};
    const bool hasCorrections = !project.edits.empty() || !project.phases.empty();
    if (hasCorrections && saved.file.empty())
        return notSaved();
    const std::filesystem::path named = saved.file.empty() ? std::filesystem::path(project.movie.path) : saved.file;
    Line line({"ostwald-cli", "analyze", project.movie.path});
    line.option("output", stemOf(named) + "-analysis");
    addReadAs(line, project.movie.readAs);
    const Project preset = presetOf(project);
    if (std::holds_alternative<PaperParams>(project.segmenter))
        line.option("preset", "paper");
    if (project.range != FrameRange{})
        line.option("frames", rangeText(project.range));
    line.option("pixel-size-nm", project.calibration.pixelSize_nm);
    if (project.calibration.isStudy())
        line.option("ageing-times", listOf(project.calibration.ageing_s));
    else
        line.option("frame-interval-s", project.calibration.frameInterval_s);
    if (project.materialId != preset.materialId)
        line.option("material", project.materialId);
    QJsonObject params;
    addDifference(params, project.segmenter, preset.segmenter);
    addDifference(params, project.link, preset.link);
    addDifference(params, project.fit, defaultsOf(project));
    addDifference(params, project.coalescence, preset.coalescence);
    addParams(line, params);
    if (hasCorrections)
        line.option("corrections", saved.file.string()).option("step", std::optional(saved.steps));
    return line.flag("no-fit", fit == WithFit::No).done();
}

Result<ShellCommand> fitCommand(const Project& project, const SavedProject& saved)
{
    if (saved.file.empty())
        return notSaved();
    Line line({"ostwald-cli", "fit", saved.file.string()});
    line.option("output", stemOf(saved.file) + "-fit").option("material", project.materialId);
    for (const FitPartner& partner : project.fitPartners)
        line.option("share", partner.path);
    QJsonObject params;
    addDifference(params, project.fit, defaultsOf(project));
    addParams(line, params);
    return line.done();
}

Result<ShellCommand> coalescenceCommand(const Project& project, const SavedProject& saved)
{
    if (saved.file.empty())
        return notSaved();
    Line line({"ostwald-cli", "coalescence", saved.file.string()});
    line.option("output", stemOf(saved.file) + "-coalescence");
    QJsonObject params;
    addDifference(params, project.coalescence, CoalescenceFitParams{});
    addParams(line, params);
    return line.done();
}

Result<ShellCommand> exportCommand(const SavedProject& saved, const std::string& format)
{
    if (saved.file.empty())
        return notSaved();
    return Line({"ostwald-cli", "export", saved.file.string()})
        .option("format", format)
        .option("output", stemOf(saved.file) + '-' + format)
        .done();
}

Result<ShellCommand> figureCommand(const SavedProject& saved, const FigureRequest& request)
{
    if (saved.file.empty())
        return notSaved();
    Line line({"ostwald", "figures", saved.file.string()});
    line.option("template", request.name).option("format", request.format);
    if (request.journal)
        line.option("journal", *request.journal);
    return line.option("width-mm", request.width_mm)
        .option("row-height-mm", request.rowHeight_mm)
        .option("text-pt", request.text_pt)
        .option("dpi", request.dpi)
        .option("frame", request.frame)
        .option("output", stemOf(saved.file) + "-figures")
        .done();
}

Result<ShellCommand> clipCommand(const SavedProject& saved, const ClipRequest& request)
{
    if (saved.file.empty())
        return notSaved();
    const std::string output = stemOf(saved.file) + "-tracked" + (request.suffix.empty() ? "" : '.' + request.suffix);
    Line line({"ostwald", "movie", saved.file.string()});
    line.option("output", output).option("layout", request.layout);
    if (!request.plot.empty())
        line.option("plot", request.plot);
    if (request.frames)
        line.option("frames", rangeText(*request.frames));
    line.option("fps", request.framesPerSecond);
    if (request.width_px > 0)
        line.option("width", std::optional(request.width_px));
    return line.flag("ids", request.ids)
        .flag("no-tails", !request.tails)
        .flag("no-scale-bar", !request.scaleBar)
        .flag("no-clock", !request.clock)
        .done();
}

Result<ShellCommand> evidenceCommand(const SavedProject& saved)
{
    if (saved.file.empty())
        return notSaved();
    return Line({"ostwald", "evidence", saved.file.string()}).option("output", stemOf(saved.file) + "-evidence").done();
}

} // namespace ostwald
