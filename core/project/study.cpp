#include "project/study.h"

#include "fit/sample_fit.h"

#include <utility>

namespace ostwald {

GrowthFitParams defaultFitParams(const Material& material, const Calibration& calibration)
{
    return calibration.isStudy() ? defaultSampleFitParams(material) : defaultGrowthFitParams(material);
}

StudyChange studyOf(const Project& project, std::vector<double> ageing_s)
{
    StudyChange change{project.calibration, project.fit};
    change.calibration.ageing_s = std::move(ageing_s);
    const auto material = findMaterial(project.materialId);
    if (!material || change.calibration.isStudy() == project.calibration.isStudy())
        return change;
    change.fit.constants = defaultFitParams(*material, change.calibration).constants;
    return change;
}

} // namespace ostwald
