#include "evidence/replay_plan.h"

#include "project/validate.h"
#include "store/edit_json.h"
#include "store/field_json.h"

#include <QJsonDocument>

namespace ostwald {
namespace {

Error unusable(const std::string& why)
{
    return {ErrorCode::CorruptData, "This is no provenance that can be computed again: " + why, {}};
}

Status readProject(JsonReader& reader, Project& project)
{
    for (const auto& read : {readField(reader, project.movie), readField(reader, project.imported),
                             readField(reader, project.calibration), readField(reader, project.range),
                             readField(reader, project.materialId), readField(reader, project.segmenter),
                             readField(reader, project.link), readField(reader, project.fit),
                             readField(reader, project.fitPartners), readField(reader, project.coalescence), readField(reader, project.phases),
                             readField(reader, project.boards)})
        if (!read)
            return read;
    for (const QJsonValue item : reader.array("corrections"))
        if (const Status read = readEdit(item[QStringLiteral("correction")].toObject(), project.edits.emplace_back()); !read)
            return read;
    return validate(project);
}

} // namespace

Result<ReplayPlan> replayPlan(const QByteArray& provenanceJson)
{
    const QJsonObject all = QJsonDocument::fromJson(provenanceJson).object();
    if (all.value(QStringLiteral("program")).toString() != QLatin1String("Ostwald"))
        return unusable("it was not written by Ostwald.");
    ReplayPlan plan;
    JsonReader reader(all, {});
    if (const Status read = readProject(reader, plan.project); !read)
        return unusable(read.error().text());
    std::vector<double> size_px;
    reader.read("frame_size_px", size_px);
    if (size_px.size() == 2 && size_px[0] > 0.0 && size_px[1] > 0.0)
        plan.frameSize = {static_cast<int>(size_px[0]), static_cast<int>(size_px[1])};
    plan.programVersion = all.value(QStringLiteral("program_version")).toString().toStdString();
    plan.wantsFit = all.contains(QStringLiteral("fit_record"));
    plan.wantsCoalescenceFit = all.value(QStringLiteral("commands")).toObject().contains(QStringLiteral("coalescence"));
    for (const QJsonValue figure : all.value(QStringLiteral("figures")).toArray())
        if (!figure[QStringLiteral("files")].toArray().isEmpty())
            plan.figures.push_back(figure[QStringLiteral("name")].toString().toStdString());
    for (const QJsonValue file : all.value(QStringLiteral("files")).toArray())
        plan.files.push_back({file[QStringLiteral("name")].toString().toStdString(), file[QStringLiteral("bytes")].toInteger(),
                              file[QStringLiteral("sha256")].toString().toStdString()});
    if (plan.files.empty())
        return unusable("it lists no files.");
    return plan;
}

} // namespace ostwald
