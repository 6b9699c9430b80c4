#pragma once

#include "base/result.h"
#include "edits/edit.h"
#include "pipeline/json_writer.h"

#include <QJsonObject>

namespace ostwald {

/// One correction as an object: its kind and its fields; places are [frame, x_px, y_px].
void writeEdit(JsonWriter& json, const Edit& edit);
/// @error InvalidArgument
[[nodiscard]] Status readEdit(const QJsonObject& object, Edit& edit);

} // namespace ostwald
