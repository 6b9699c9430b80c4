#include "store/field_json.h"
#include "store/name_json.h"

#include <string_view>

namespace ostwald {
namespace {

constexpr std::array<std::string_view, std::variant_size_v<PanelSource>> sourceNames = {"chart", "template", "frame"};

void writeSource(JsonWriter& json, const FromChart& source)
{
    json.key("chart").value(std::string_view(source.chart));
    if (source.frame)
        json.key("frame").value(*source.frame);
}

void writeSource(JsonWriter& json, const FromTemplate& source)
{
    json.key("template").value(std::string_view(source.figure)).key("panel").value(source.panel);
}

void writeSource(JsonWriter& json, const FromMovie& source)
{
    json.key("frame").value(source.frame).key("outlines").value(source.outlines);
    json.key("scale_bar").value(source.scaleBar).key("clock").value(source.clock);
    if (const auto& view = source.view)
        json.key("view_px").beginArray().value(view->left_px).value(view->top_px).value(view->width_px)
            .value(view->height_px).endArray();
}

void writePanel(JsonWriter& json, const BoardPanel& panel)
{
    json.beginObject().key("shows").value(sourceNames[panel.source.index()]);
    std::visit([&json](const auto& source) { writeSource(json, source); }, panel.source);
    json.key("cells").beginArray().value(panel.span.column).value(panel.span.row).value(panel.span.columns)
        .value(panel.span.rows).endArray();
    json.key("heading").value(std::string_view(panel.heading)).endObject();
}

/// Four whole numbers; false = nothing there.
bool readFour(JsonReader& reader, const char* key, std::array<int*, 4> numbers)
{
    const QJsonArray array = reader.array(key);
    if (array.isEmpty())
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        const QJsonValue number = array.at(i);
        const int whole = number.toInt(std::numeric_limits<int>::min());
        if (array.size() != 4 || whole == std::numeric_limits<int>::min())
            reader.fail(key, "Four whole numbers are expected here.");
        *numbers[static_cast<std::size_t>(i)] = whole;
    }
    return true;
}

void readSource(JsonReader& reader, FromChart& source)
{
    reader.read("chart", source.chart);
    constexpr int absent = -1;
    int frame = absent;
    reader.read("frame", frame);
    if (frame != absent)
        source.frame = frame;
}

void readSource(JsonReader& reader, FromTemplate& source)
{
    reader.read("template", source.figure);
    reader.read("panel", source.panel);
}

void readSource(JsonReader& reader, FromMovie& source)
{
    reader.read("frame", source.frame);
    reader.read("outlines", source.outlines);
    reader.read("scale_bar", source.scaleBar);
    reader.read("clock", source.clock);
    FieldOfView view;
    if (readFour(reader, "view_px", {&view.left_px, &view.top_px, &view.width_px, &view.height_px}))
        source.view = view;
}

Status readPanel(const QJsonObject& object, BoardPanel& panel)
{
    JsonReader reader(object, "boards.panels");
    std::size_t index = 0;
    readName(reader, "shows", sourceNames, index);
    if (index == 1)
        panel.source = FromTemplate{};
    else if (index == 2)
        panel.source = FromMovie{};
    std::visit([&reader](auto& source) { readSource(reader, source); }, panel.source);
    readFour(reader, "cells", {&panel.span.column, &panel.span.row, &panel.span.columns, &panel.span.rows});
    reader.read("heading", panel.heading);
    return reader.finish();
}

Status readBoard(const QJsonObject& object, Board& board)
{
    JsonReader reader(object, "boards");
    reader.read("name", board.name);
    reader.read("journal", board.journal);
    reader.read("width_mm", board.width_mm);
    reader.read("text_pt", board.text_pt);
    reader.read("shared_legend", board.sharedLegend);
    for (const QJsonValue item : reader.array("panels"))
        if (const Status read = readPanel(item.toObject(), board.panels.emplace_back()); !read)
            return read;
    return reader.finish();
}

} // namespace

void writeField(JsonWriter& json, const std::vector<Board>& boards)
{
    json.key("boards").beginArray();
    for (const Board& board : boards) {
        json.beginObject().key("name").value(std::string_view(board.name));
        json.key("journal").value(std::string_view(board.journal)).key("width_mm").value(board.width_mm);
        json.key("text_pt").value(board.text_pt).key("shared_legend").value(board.sharedLegend);
        json.key("panels").beginArray();
        for (const BoardPanel& panel : board.panels)
            writePanel(json, panel);
        json.endArray().endObject();
    }
    json.endArray();
}

Status readField(JsonReader& reader, std::vector<Board>& boards)
{
    boards.clear();
    for (const QJsonValue item : reader.array("boards"))
        if (const Status read = readBoard(item.toObject(), boards.emplace_back()); !read)
            return read;
    return Done{};
}

} // namespace ostwald
