#include "store/project_json.h"

#include "project/validate.h"
#include "store/edit_json.h"
#include "store/field_json.h"

#include <QJsonDocument>
#include <QJsonParseError>

namespace ostwald {
namespace {

/// The stages that have parameters.
Status readParams(JsonReader& reader, Project& project)
{
    if (const Status read = readField(reader, project.segmenter); !read)
        return read;
    if (const Status read = readField(reader, project.link); !read)
        return read;
    if (const Status read = readField(reader, project.fit); !read)
        return read;
    return readField(reader, project.coalescence);
}

Status readProject(JsonReader& reader, Project& project)
{
    if (const Status read = readField(reader, project.movie); !read)
        return read;
    if (const Status read = readField(reader, project.imported); !read)
        return read;
    if (const Status read = readField(reader, project.calibration); !read)
        return read;
    if (const Status read = readField(reader, project.range); !read)
        return read;
    if (const Status read = readParams(reader, project); !read)
        return read;
    if (const Status read = readField(reader, project.materialId); !read)
        return read;
    for (const QJsonValue item : reader.array("edits"))
        if (const Status read = readEdit(item.toObject(), project.edits.emplace_back()); !read)
            return read;
    if (const Status read = readField(reader, project.phases); !read)
        return read;
    if (const Status read = reader.finish(); !read)
        return read;
    return validate(project);
}

} // namespace

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
