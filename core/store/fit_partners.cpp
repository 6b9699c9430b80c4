#include "store/fit_partners.h"

#include "fit/sample_fit.h"
#include "pipeline/stage_keys.h"
#include "store/project_file.h"

namespace ostwald {

Result<GrowthData> readSizesOf(const std::filesystem::path& path, const Project& project)
{
    const auto stored = loadProject(path);
    if (!stored)
        return stored.error();
    if (stored->project.materialId != project.materialId)
        return Error{ErrorCode::InvalidArgument, "The other project is of another material: only those of one material share constants.",
                     path.string()};
    const auto& ensemble = stored->results.ensemble;
    if (!ensemble || ensemble.value->trajectories.trajectories.empty())
        return Error{ErrorCode::InsufficientData,
                     "The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.", path.string()};
    const TrajectorySet& sizes = ensemble.value->trajectories;
    if (stored->project.calibration.isStudy())
        return GrowthData(samplesOf(sizes));
    return GrowthData(sizes);
}

Result<FitPartner> chooseFitPartner(const std::filesystem::path& path, const Project& project)
{
    const auto set = readSizesOf(path, project);
    if (!set)
        return set.error();
    return FitPartner{std::filesystem::absolute(path).string(), contentHash(*set),
                      std::holds_alternative<SizeSamples>(*set)};
}

Result<std::vector<GrowthData>> readFitPartners(const Project& project)
{
    std::vector<GrowthData> sets;
    for (const FitPartner& partner : project.fitPartners) {
        auto set = readSizesOf(partner.path, project);
        if (!set)
            return set.error();
        if (contentHash(*set) != partner.contentHash)
            return Error{ErrorCode::InvalidArgument,
                         "The other project has changed since it was chosen. Choose it again.", partner.path};
        sets.push_back(*std::move(set));
    }
    return sets;
}

} // namespace ostwald
