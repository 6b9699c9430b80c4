#pragma once

#include "base/result.h"
#include "project/project.h"

#include <QByteArray>

namespace ostwald {

/// A whole project as one JSON object, as files of format 1 held it.
/// @error CorruptData  not such an object
[[nodiscard]] Result<Project> projectFromJson(const QByteArray& json);

/// Reads the objects "segment", "link", "fit" and "coalescence", in the form fieldToJson() gives them, into `project`;
/// absent fields keep their value. On error nothing is touched.
/// @error InvalidArgument  not JSON, an unknown name, a wrong type, or a number outside its range; where names it
[[nodiscard]] Status applyParams(const QByteArray& json, Project& project);

} // namespace ostwald
