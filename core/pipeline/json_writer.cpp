#include "pipeline/json_writer.h"

#include "pipeline/number_text.h"

#include <cmath>

namespace ostwald {

void JsonWriter::newLine()
{
    m_text.push_back('\n');
    m_text.append(2 * m_levels.size(), ' ');
}

void JsonWriter::beginItem(bool isTall)
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty)
        m_text.push_back(',');
    level.isTall = level.isObject || isTall;
    if (level.isTall)
        newLine();
    else if (!level.isEmpty)
        m_text.push_back(' ');
    level.isEmpty = false;
}

void JsonWriter::end(char bracket)
{
    const bool isTall = m_levels.back().isTall;
    m_levels.pop_back();
    if (isTall)
        newLine();
    m_text.push_back(bracket);
}

JsonWriter& JsonWriter::beginObject()
{
    beginItem(true);
    m_text.push_back('{');
    m_levels.push_back({.isObject = true});
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    end('}');
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    beginItem(true);
    m_text.push_back('[');
    m_levels.push_back({});
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    end(']');
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    beginItem(true);
    appendQuoted(name);
    m_text.append(": ");
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    beginItem(false);
    m_text.append(numberText(number));
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number)
{
    beginItem(false);
    m_text.append(std::to_string(number));
    return *this;
}

JsonWriter& JsonWriter::value(bool flag)
{
    beginItem(false);
    m_text.append(flag ? "true" : "false");
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    beginItem(false);
    appendQuoted(text);
    return *this;
}

JsonWriter& JsonWriter::value(const std::optional<double>& number)
{
    return number ? value(*number) : null();
}

JsonWriter& JsonWriter::value(const std::vector<double>& numbers)
{
    beginArray();
    for (const double number : numbers)
        value(number);
    return endArray();
}

JsonWriter& JsonWriter::null()
{
    beginItem(false);
    m_text.append("null");
    return *this;
}

void JsonWriter::appendQuoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    m_text.push_back('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text.push_back('\\');
            m_text.push_back(c);
        } else if (byte < 0x20) {
            m_text.append("\\u00");
            m_text.push_back(digits[byte >> 4U]);
            m_text.push_back(digits[byte & 0xFU]);
        } else {
            m_text.push_back(c);
        }
    }
    m_text.push_back('"');
}

} // namespace ostwald
