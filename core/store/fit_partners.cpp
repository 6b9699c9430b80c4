#include "store/fit_partners.h"

#include "pipeline/stage_keys.h"
#include "store/project_file.h"

namespace ostwald {

Result<TrajectorySet> readTrajectoriesOf(const std::filesystem::path& path, const Project& project)
{
    const auto stored = loadProject(path);
    if (!stored)
        return stored.error();
    if (stored->project.materialId != project.materialId)
        return Error{ErrorCode::InvalidArgument, "The other project is of another material: only movies of one material share constants.",
                     path.string()};
    if (stored->project.calibration.isStudy())
        return Error{ErrorCode::InvalidArgument,
                     "The other project is an ex-situ study: samples are fitted alone, because no particle is seen twice.",
                     path.string()};
    const auto& ensemble = stored->results.ensemble;
    if (!ensemble || ensemble.value->trajectories.trajectories.empty())
        return Error{ErrorCode::InsufficientData,
                     "The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.", path.string()};
    return ensemble.value->trajectories;
}

Result<FitPartner> chooseFitPartner(const std::filesystem::path& path, const Project& project)
{
    const auto set = readTrajectoriesOf(path, project);
    if (!set)
        return set.error();
    return FitPartner{std::filesystem::absolute(path).string(), trajectoriesHash(*set)};
}

Result<std::vector<TrajectorySet>> readFitPartners(const Project& project)
{
    std::vector<TrajectorySet> sets;
    for (const FitPartner& partner : project.fitPartners) {
        auto set = readTrajectoriesOf(partner.path, project);
        if (!set)
            return set.error();
        if (trajectoriesHash(*set) != partner.contentHash)
            return Error{ErrorCode::InvalidArgument,
                         "The other project has changed since it was chosen. Choose it again.", partner.path};
        sets.push_back(*std::move(set));
    }
    return sets;
}

} // namespace ostwald
