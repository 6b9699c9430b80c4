#pragma once

#include "base/result.h"
#include "history/project_change.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ostwald {

/// The changes of one step as a JSON array: {"field": "link", "before": {...}, "after": {...}} for a field, and
/// {"field": "edits", "at": 3, "removed": [...], "added": [...]} for corrections.
[[nodiscard]] std::string changesToJson(const std::vector<ProjectChange>& changes);

/// @error InvalidArgument
[[nodiscard]] Result<std::vector<ProjectChange>> changesFromJson(const QByteArray& json);

} // namespace ostwald
