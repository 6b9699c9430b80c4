#pragma once

#include "base/result.h"
#include "project/project.h"

#include <QByteArray>

#include <string>

namespace ostwald {

/// Everything a person chose, as one JSON object; keys carry units.
[[nodiscard]] std::string projectToJson(const Project& project);

// One of its objects, alone: what a stage was computed with.
[[nodiscard]] std::string segmenterToJson(const Segmenter& segmenter);
[[nodiscard]] std::string linkToJson(const LinkParams& link);
[[nodiscard]] std::string fitToJson(const GrowthFitParams& fit);

/// @error CorruptData  not such an object
[[nodiscard]] Result<Project> projectFromJson(const QByteArray& json);

/// Reads the objects "segment", "link" and "fit", in the form projectToJson() gives them, into `project`;
/// absent fields keep their value. On error nothing is touched.
/// @error InvalidArgument  not JSON, an unknown name, a wrong type, or a number outside its range; where names it
[[nodiscard]] Status applyParams(const QByteArray& json, Project& project);

} // namespace ostwald
