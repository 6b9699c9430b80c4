#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ostwald {

/// A start tag of an XML text, as views into it.
struct XmlTag {
    std::string_view name; ///< without its namespace prefix
    std::string_view attributes;
    std::string_view content; ///< the characters up to the next tag

    /// The value of an attribute with its entities resolved.
    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
};

/// Visits every start tag in order. Comments, declarations and end tags are passed over; a text that is no
/// XML ends the scan where it stops making sense.
void scanXml(std::string_view text, const std::function<void(const XmlTag&)>& visit);

/// Content of the first tag of this name; empty when there is none.
[[nodiscard]] std::string xmlContent(std::string_view text, std::string_view name);

} // namespace ostwald
