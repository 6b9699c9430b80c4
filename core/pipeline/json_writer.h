#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ostwald {

/// Writes JSON text in the order of the calls: members of objects on lines of their own, arrays of plain values
/// on one line. Numbers read back as the same double; what JSON cannot say (NaN, infinity) becomes null.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(double number);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(std::int64_t{number}); }
    JsonWriter& value(bool flag);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::optional<double>& number);
    JsonWriter& value(const std::vector<double>& numbers);
    JsonWriter& null();

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    struct Level {
        bool isObject = false;
        bool isEmpty = true;
        bool isTall = false; ///< one item a line
    };

    void beginItem(bool isTall);
    void newLine();
    void end(char bracket);
    void appendQuoted(std::string_view text);

    std::string m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace ostwald
