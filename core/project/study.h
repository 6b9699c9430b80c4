#pragma once

#include "project/project.h"

namespace ostwald {

/// The settings that a fit starts from: those of samples in an ex-situ study.
[[nodiscard]] GrowthFitParams defaultFitParams(const Material& material, const Calibration& calibration);

/// The project as a study of stills taken at these ageing times of its frames, or as a movie when there are none. Where it
/// was the other, the constants of the fit start anew; the shape and the size of a monomer stay.
struct StudyChange {
    Calibration calibration;
    GrowthFitParams fit;
};
[[nodiscard]] StudyChange studyOf(const Project& project, std::vector<double> ageing_s);

} // namespace ostwald
