#include "movie/xml_scan.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace ostwald {

namespace {

constexpr std::string_view blanks = " \t\r\n";

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

std::string resolved(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto end = text.front() == '&' ? text.substr(0, 11).find(';') : std::string_view::npos;
        if (end == std::string_view::npos) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        const std::string_view entity = text.substr(1, end - 1);
        text.remove_prefix(end + 1);
        if (entity.starts_with('#')) {
            const bool isHex = entity.starts_with("#x");
            const std::string_view digits = entity.substr(isHex ? 2 : 1);
            std::uint32_t code = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
            appendUtf8(out, code);
        } else {
            out += entity == "lt"     ? "<"
                   : entity == "gt"   ? ">"
                   : entity == "amp"  ? "&"
                   : entity == "quot" ? "\""
                                      : "'";
        }
    }
    return out;
}

} // namespace

std::optional<std::string> XmlTag::attribute(std::string_view wanted) const
{
    std::string_view rest = attributes;
    while (true) {
        const auto equals = rest.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        std::string_view key = rest.substr(0, equals);
        key.remove_prefix(std::min(key.find_first_not_of(blanks), key.size()));
        key = key.substr(0, key.find_first_of(blanks));
        const auto open = rest.find_first_of("\"'", equals);
        if (open == std::string_view::npos)
            return std::nullopt;
        const auto close = rest.find(rest[open], open + 1);
        if (close == std::string_view::npos)
            return std::nullopt;
        if (key == wanted)
            return resolved(rest.substr(open + 1, close - open - 1));
        rest.remove_prefix(close + 1);
    }
}

void scanXml(std::string_view text, const std::function<void(const XmlTag&)>& visit)
{
    while (true) {
        const auto open = text.find('<');
        if (open == std::string_view::npos)
            return;
        text.remove_prefix(open + 1);
        const std::string_view closing = text.starts_with("!--") ? "-->" : text.starts_with("?") ? "?>" : ">";
        const auto close = text.find(closing);
        if (close == std::string_view::npos)
            return;
        std::string_view inside = text.substr(0, close);
        text.remove_prefix(close + closing.size());
        if (inside.empty() || inside.front() == '/' || inside.front() == '!' || inside.front() == '?')
            continue;
        if (inside.ends_with('/'))
            inside.remove_suffix(1);
        const auto nameEnd = std::min(inside.find_first_of(blanks), inside.size());
        std::string_view name = inside.substr(0, nameEnd);
        if (const auto colon = name.find(':'); colon != std::string_view::npos)
            name.remove_prefix(colon + 1);
        visit({name, inside.substr(nameEnd), text.substr(0, std::min(text.find('<'), text.size()))});
    }
}

std::string xmlContent(std::string_view text, std::string_view name)
{
    std::optional<std::string> content;
    scanXml(text, [&](const XmlTag& tag) {
        if (!content && tag.name == name)
            content = resolved(tag.content);
    });
    return content.value_or(std::string());
}

} // namespace ostwald
