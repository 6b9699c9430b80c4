#pragma once

#include "ensemble/growth_data.h"
#include "project/project.h"

#include <filesystem>
#include <vector>

namespace ostwald {

/// Reads what another project gives to a joint fit, the trajectories of its movie or the samples of its study; its
/// file stays as it is.
/// @error NotFound, Io, CorruptData, UnsupportedFormat  the file is not a project that can be read
/// @error InvalidArgument   it is of another material than `project`
/// @error InsufficientData  it has no sizes in nm and s yet
[[nodiscard]] Result<GrowthData> readSizesOf(const std::filesystem::path& path, const Project& project);

/// A project that is chosen to be fitted together with `project`. @error as readSizesOf
[[nodiscard]] Result<FitPartner> chooseFitPartner(const std::filesystem::path& path, const Project& project);

/// The trajectories or samples of project.fitPartners, in their order. @error as readSizesOf
/// @error InvalidArgument  one has changed since it was chosen
[[nodiscard]] Result<std::vector<GrowthData>> readFitPartners(const Project& project);

} // namespace ostwald
