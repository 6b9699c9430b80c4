#pragma once

#include "ensemble/trajectories.h"
#include "project/project.h"

#include <filesystem>
#include <vector>

namespace ostwald {

/// Reads what another project gives to a joint fit; its file stays as it is.
/// @error NotFound, Io, CorruptData, UnsupportedFormat  the file is not a project that can be read
/// @error InvalidArgument   it is of another material than `project`
/// @error InsufficientData  it has no trajectories in nm and s yet
[[nodiscard]] Result<TrajectorySet> readTrajectoriesOf(const std::filesystem::path& path, const Project& project);

/// A project that is chosen to be fitted together with `project`. @error as readTrajectoriesOf
[[nodiscard]] Result<FitPartner> chooseFitPartner(const std::filesystem::path& path, const Project& project);

/// The trajectories of project.fitPartners, in their order. @error as readTrajectoriesOf
/// @error InvalidArgument  one has changed since it was chosen
[[nodiscard]] Result<std::vector<TrajectorySet>> readFitPartners(const Project& project);

} // namespace ostwald
