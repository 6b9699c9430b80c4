#include "evidence/provenance_json.h"

#include "pipeline/json_writer.h"
#include "store/edit_json.h"
#include "store/field_json.h"

#include <algorithm>

namespace ostwald {
namespace {

/// The step that brought a correction in, or null: projects of analyze have corrections without a history.
const HistoryStep* stepOf(const StoredHistory& history, const Edit& edit)
{
    for (int place = history.done - 1; place >= 0; --place) {
        const HistoryStep& step = history.steps[static_cast<std::size_t>(place)];
        for (const ProjectChange& change : step.changes)
            if (const auto* corrections = std::get_if<CorrectionsChange>(&change);
                corrections && std::ranges::find(corrections->added, edit) != corrections->added.end())
                return &step;
    }
    return nullptr;
}

void writeProject(JsonWriter& json, const Provenance& p)
{
    const Project& project = p.stored.project;
    json.key("project").beginObject().key("file").value(p.saved.file.filename().string());
    json.key("history_steps").value(static_cast<std::int64_t>(p.stored.history.steps.size()));
    json.key("history_steps_done").value(p.stored.history.done).endObject();
    if (!project.movie.path.empty())
        writeField(json, project.movie);
    if (project.imported)
        writeField(json, *project.imported);
    const FrameSize size = p.stored.results.tracks.value->tracks.frameSize;
    json.key("frame_size_px").value(std::vector<double>{double(size.width), double(size.height)});
    writeField(json, project.calibration);
    writeField(json, project.range);
    writeField(json, project.materialId);
    writeField(json, project.segmenter);
    writeField(json, project.link);
    writeField(json, project.fit);
    if (!project.fitPartners.empty())
        writeField(json, project.fitPartners);
    writeField(json, project.coalescence);
    writeField(json, project.phases);
    writeField(json, project.boards);
}

void writeStages(JsonWriter& json, const Provenance& p)
{
    json.key("stages").beginArray();
    for (const StageRecord& stage : p.stages) {
        json.beginObject().key("name").value(stage.name).key("input_key").value(stage.key);
        json.key("table_checksum").value(stage.checksum).key("program_version").value(stage.programVersion);
        json.key("saved_utc").value(stage.saved_utc).endObject();
    }
    json.endArray();
    const StageKeys keys = stageKeys(p.stored.project);
    json.key("keys_of_the_project").beginObject();
    json.key("detections").value(keys.detections.toHex()).key("linked").value(keys.linked.toHex());
    json.key("corrected_tracks").value(keys.tracks.toHex()).key("ensemble").value(keys.ensemble.toHex());
    json.key("fit").value(keys.fit.toHex()).key("coalescence_fit").value(keys.coalescenceFit.toHex()).endObject();
}

void writeCorrections(JsonWriter& json, const Provenance& p)
{
    const auto& conflicts = p.stored.results.tracks.value->conflicts;
    json.key("corrections").beginArray();
    for (std::size_t i = 0; i < p.stored.project.edits.size(); ++i) {
        const Edit& edit = p.stored.project.edits[i];
        json.beginObject().key("number").value(static_cast<std::int64_t>(i + 1)).key("correction");
        writeEdit(json, edit);
        if (const HistoryStep* step = stepOf(p.stored.history, edit)) {
            json.key("author").value(step->author).key("time_utc").value(step->time_utc);
            json.key("as").value(step->text);
        }
        const auto conflict = std::ranges::find(conflicts, i, &EditConflict::edit);
        json.key("applied").value(conflict == conflicts.end());
        if (conflict != conflicts.end())
            json.key("why_not").value(conflict->reason);
        json.endObject();
    }
    json.endArray();
}

void writeFit(JsonWriter& json, const Provenance& p)
{
    const Results& results = p.stored.results;
    if (!results.fit || !results.ensemble)
        return;
    std::vector<double> particles;
    std::int64_t sizes = 0;
    for (const Trajectory& trajectory : results.ensemble.value->trajectories.trajectories) {
        particles.push_back(static_cast<double>(trajectory.particle));
        sizes += static_cast<std::int64_t>(trajectory.frame.size());
    }
    json.key("fit_record").beginObject().key("key").value(results.fit.key.toHex());
    json.key("file").value("tables/fit.json").key("particles").value(particles).key("sizes").value(sizes).endObject();
}

void writeCommand(JsonWriter& json, const char* name, const Result<ShellCommand>& command)
{
    if (command)
        json.key(name).value(shellText(*command));
}

void writeCommands(JsonWriter& json, const Provenance& p)
{
    const Project& project = p.stored.project;
    json.key("commands").beginObject();
    writeCommand(json, "analysis", analysisCommand(project, p.saved, WithFit::No));
    writeCommand(json, "fit", fitCommand(project, p.saved));
    if (p.stored.results.coalescenceFit)
        writeCommand(json, "coalescence", coalescenceCommand(project, p.saved));
    writeCommand(json, "evidence", evidenceCommand(p.saved));
    json.endObject();
}

void writeFiles(JsonWriter& json, const Provenance& p)
{
    json.key("figures").beginArray();
    for (const EvidenceFigure& figure : p.figures) {
        json.beginObject().key("name").value(figure.name).key("title").value(figure.title);
        if (figure.files.empty()) {
            json.key("left_out").value(figure.leftOut);
        } else {
            json.key("files").beginArray();
            for (const std::string& file : figure.files)
                json.value(file);
            json.endArray();
        }
        json.endObject();
    }
    json.endArray().key("files").beginArray();
    for (const EvidenceFile& file : p.files)
        json.beginObject().key("name").value(file.name).key("bytes").value(file.bytes).key("sha256").value(file.sha256).endObject();
    json.endArray();
}

} // namespace

std::string provenanceJson(const Provenance& provenance)
{
    JsonWriter json;
    json.beginObject().key("program").value("Ostwald").key("program_version").value(provenance.programVersion);
    json.key("written_utc").value(provenance.written_utc);
    writeProject(json, provenance);
    writeStages(json, provenance);
    writeCorrections(json, provenance);
    writeFit(json, provenance);
    writeCommands(json, provenance);
    writeFiles(json, provenance);
    json.endObject();
    return json.text() + '\n';
}

} // namespace ostwald
