#pragma once

#include "base/job_control.h"
#include "simulate/growth_ensemble.h"
#include "simulate/movie_renderer.h"
#include "simulate/movie_scene.h"
#include "theory/materials.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ostwald {

/// A made-up experiment, whole: growth, what a measurement adds, and the movie.
struct SimulationParams {
    std::string system = builtinMaterials().front().name; ///< a name for people
    double sigma_nm = builtinMaterials().front().sigma_nm;
    GrowthConstants constants = builtinMaterials().front().prior;
    int particles = 100; ///< that grow alone; a movie's coalescing pairs come on top
    std::int64_t seed = 1;
    int frames = 120;
    double frameInterval_s = 1.0;
    double startMeanRadius_nm = 0.8;
    double startSdRadius_nm = 0.05;
    std::vector<SupplyKnot> supply;
    ShapeSwing shape{builtinMaterials().front().delta, 0.0, 100.0, 0.0};
    double sizeNoise_nm = 0.012; ///< of the trajectories' radii
    SceneParams scene;
    CameraParams camera;
};

struct Simulation {
    GrowthHistory history;
    SceneGrowth growth;
};

/// Grows the particles; the pairs too when a movie is wanted. The single particles are the same either way.
/// @error InvalidArgument  where names the parameter as in the parameter file
[[nodiscard]] Result<Simulation> simulate(const SimulationParams& params, bool withPairs,
                                          const JobControl& job = {});

/// Renders every frame of the scene into a TIFF stack.
/// @return per frame, what there is to be found in it
/// @error Io, Cancelled  as writeTiffStack
[[nodiscard]] Result<std::vector<std::vector<RenderedParticle>>> writeMovie(const std::filesystem::path& path,
                                                                            const MovieScene& scene,
                                                                            const SimulationParams& params,
                                                                            const JobControl& job = {});

} // namespace ostwald
