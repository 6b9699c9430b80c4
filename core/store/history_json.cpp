#include "store/history_json.h"

#include "store/edit_json.h"
#include "store/field_json.h"

#include <QJsonDocument>

#include <string_view>

namespace ostwald {
namespace {

constexpr std::string_view editsField = "edits";

// Names in files, in the order of ProjectChange.
constexpr std::array<std::string_view, std::variant_size_v<ProjectChange>> fieldNames = {
    editsField, "movie", "calibration", "frames", "segment", "link", "material", "fit", "coalescence", "phases", "boards",
    "kept_fits", "fit_partners"};

void writeEdits(JsonWriter& json, std::string_view key, const std::vector<Edit>& edits)
{
    json.key(key).beginArray();
    for (const Edit& edit : edits)
        writeEdit(json, edit);
    json.endArray();
}

void writeChange(JsonWriter& json, const CorrectionsChange& change)
{
    json.key("at").value(static_cast<std::int64_t>(change.at));
    writeEdits(json, "removed", change.removed);
    writeEdits(json, "added", change.added);
}

template <class Value>
void writeChange(JsonWriter& json, const FieldChange<Value>& change)
{
    json.key("before").beginObject();
    writeField(json, change.before);
    json.endObject();
    json.key("after").beginObject();
    writeField(json, change.after);
    json.endObject();
}

Status readEdits(JsonReader& reader, const char* key, std::vector<Edit>& edits)
{
    for (const QJsonValue item : reader.array(key))
        if (const Status read = readEdit(item.toObject(), edits.emplace_back()); !read)
            return read;
    return Done{};
}

Status readChange(JsonReader& reader, CorrectionsChange& change)
{
    std::int64_t at = -1;
    reader.read("at", at);
    if (at < 0)
        reader.fail("at", "A place in the list is expected here.");
    change.at = static_cast<std::size_t>(at);
    if (const Status read = readEdits(reader, "removed", change.removed); !read)
        return read;
    return readEdits(reader, "added", change.added);
}

template <class Value>
Status readChange(JsonReader& reader, FieldChange<Value>& change)
{
    for (const auto& [key, value] : {std::pair{"before", &change.before}, std::pair{"after", &change.after}}) {
        JsonReader inner(reader.object(key), key);
        if (const Status read = readField(inner, *value); !read)
            return read;
        if (const Status read = inner.finish(); !read)
            return read;
    }
    return Done{};
}

/// Sets `change` to the alternative of that name.
template <std::size_t Index = 0>
bool makeChange(std::string_view field, ProjectChange& change)
{
    if constexpr (Index < std::variant_size_v<ProjectChange>) {
        if (fieldNames[Index] == field) {
            change.emplace<Index>();
            return true;
        }
        return makeChange<Index + 1>(field, change);
    }
    return false;
}

} // namespace

std::string changesToJson(const std::vector<ProjectChange>& changes)
{
    JsonWriter json;
    json.beginArray();
    for (const ProjectChange& change : changes) {
        json.beginObject().key("field").value(fieldNames[change.index()]);
        std::visit([&json](const auto& c) { writeChange(json, c); }, change);
        json.endObject();
    }
    json.endArray();
    return json.text();
}

Result<std::vector<ProjectChange>> changesFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorCode::InvalidArgument, "A list of changes is expected here.", {}};
    std::vector<ProjectChange> changes;
    for (const QJsonValue item : document.array()) {
        JsonReader reader(item.toObject(), "change");
        std::string field;
        reader.read("field", field);
        ProjectChange& change = changes.emplace_back();
        if (!makeChange(field, change))
            reader.fail("field", "\"" + field + "\" is not a field of a project.");
        const Status read = std::visit([&reader](auto& c) { return readChange(reader, c); }, change);
        if (!read)
            return read.error();
        if (const Status whole = reader.finish(); !whole)
            return whole.error();
    }
    return changes;
}

} // namespace ostwald
