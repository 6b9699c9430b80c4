#include "store/edit_json.h"

#include "store/name_json.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

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

} // namespace

void writeEdit(JsonWriter& json, const Edit& edit)
{
    std::visit(
        [&json](const auto& e) {
            json.beginObject().key("kind").value(e.kind);
            visitFields(e, EditWriter(json));
            json.endObject();
        },
        edit);
}

Status readEdit(const QJsonObject& object, Edit& edit)
{
    JsonReader reader(object, "edits");
    std::string kind;
    reader.read("kind", kind);
    if (makeEdit(kind, edit))
        std::visit([&reader](auto& e) { visitFields(e, EditReader(reader)); }, edit);
    else
        reader.fail("kind", "\"" + kind + "\" is not a kind of edit.");
    return reader.finish();
}

} // namespace ostwald
