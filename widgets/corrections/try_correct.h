#pragma once

#include "document/document.h"

#include <QString>

#include <optional>

namespace ostwald {

/// Why nothing was done, as a sentence that says what to do; nullopt = done.
using Refused = std::optional<QString>;

/// Adds the corrections when all of them fit what is there now, else says why not and leaves the project alone.
Refused tryCorrect(Document& document, std::vector<Edit> corrections, const QString& text);

} // namespace ostwald
