#include "simulate/simulation.h"

#include "simulate/tiff_stack_writer.h"

#include <future>

namespace ostwald {

Result<Simulation> simulate(const SimulationParams& params, bool withPairs, const JobControl& job)
{
    const auto wrong = [](const char* where, const char* message) {
        return Error{ErrorCode::InvalidArgument, message, where};
    };
    if (params.particles < 1 || params.particles > 100000)
        return wrong("N", "There must be 1 to 100000 particles.");
    if (params.seed < 0)
        return wrong("seed", "The seed must be a whole number from 0.");
    if (!(params.sizeNoise_nm >= 0.0 && params.sizeNoise_nm <= 100.0))
        return wrong("sigma_r_noise_nm", "The noise of the radii must lie between 0 and 100 nm.");
    const int pairs = withPairs ? params.scene.coalescingPairs : 0;
    if (pairs < 0 || pairs > 1000)
        return wrong("movie.coalescing_pairs", "There must be 0 to 1000 pairs.");
    auto history = makeGrowthHistory(params.frames, params.frameInterval_s, params.supply, params.shape);
    if (!history)
        return history.error();
    const auto seed = static_cast<std::uint64_t>(params.seed);
    const auto starts = drawStarts(params.particles + 2 * pairs, params.startMeanRadius_nm,
                                   params.startSdRadius_nm, params.sigma_nm, seed);
    if (!starts)
        return starts.error();
    auto growth = growScene(params.constants, *history, *starts, pairs, seed, job);
    if (!growth)
        return growth.error();
    return Simulation{*std::move(history), *std::move(growth)};
}

Result<std::vector<std::vector<RenderedParticle>>> writeMovie(const std::filesystem::path& path,
                                                              const MovieScene& scene,
                                                              const SimulationParams& params,
                                                              const JobControl& job)
{
    if (const Status status = validate(params.camera); !status)
        return status.error();
    const int frames = static_cast<int>(scene.frames.size());
    const auto begin = [&](int frame) {
        return std::async(std::launch::async, [&scene, &params, &job, frame] {
            return renderFrame(scene, frame, params.camera, static_cast<std::uint64_t>(params.seed), job);
        });
    };
    std::vector<std::vector<RenderedParticle>> truth;
    std::future<Result<RenderedPicture>> next = begin(0); // rendered while the frame before is compressed
    const auto picture = [&](int frame) -> Result<cv::Mat> {
        auto rendered = next.get();
        if (!rendered)
            return rendered.error();
        if (frame + 1 < frames)
            next = begin(frame + 1);
        truth.push_back(std::move(rendered->particles));
        return rendered->pixels;
    };
    const Status written =
        writeTiffStack(path, frames, {scene.params.pixelSize_nm, params.frameInterval_s}, picture, job);
    if (!written)
        return written.error();
    return truth;
}

} // namespace ostwald
