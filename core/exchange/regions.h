#pragma once

#include "base/result.h"
#include "edits/edit.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace ostwald {

/// Regions to exclude from a JSON file: {"regions": [{"label": "beam", "frame": 0, "corners_px": [[x, y], ...]}, ...]}.
/// label and frame (in whose pixels the corners are; 0 when absent) may be left out, "polygon" and "points" stand for
/// "corners_px", a region may be its list of corners alone, and the file the list of regions alone.
/// @error InvalidArgument  not JSON, no region in it, or a region without three corners of two numbers; where names it
[[nodiscard]] Result<std::vector<RegionEdit>> readRegions(const QByteArray& json);

/// The same form of the regions among the edits.
[[nodiscard]] std::string regionsToJson(const std::vector<Edit>& edits);

} // namespace ostwald
