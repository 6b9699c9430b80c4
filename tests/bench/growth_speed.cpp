// Times of the growth fit: cold, warm, bootstrap; 300 trajectories of 181 frames.

#include "growth_experiment.h"

#include "theory/materials.h"

#include <chrono>
#include <ctime>

using namespace ostwald;

int main()
{
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    const auto e = bench::drawExperiment(7, params, 300, 181, 0.012, false);
    const auto clock = [] { return std::chrono::steady_clock::now(); };
    const auto since = [&](auto began) { return std::chrono::duration<double>(clock() - began).count(); };
    const auto seconds = [](std::clock_t ticks) { return static_cast<double>(ticks) / CLOCKS_PER_SEC; };

    auto began = clock();
    auto cpu = std::clock();
    const auto cold = bench::valueOrStop(fitGrowth(e.set, params));
    std::printf("cold fit: %.2f s (%.2f s of processor), %d iterations\n", since(began), seconds(std::clock() - cpu),
                cold.iterations);
    params.constants[2].fixed = true;
    params.constants[2].start = cold.constants[2].value + 0.2;
    began = clock();
    cpu = std::clock();
    const auto warm = bench::valueOrStop(refitGrowth(e.set, params, cold));
    std::printf("refit after a change: %.3f s (%.3f s of processor), %d iterations\n", since(began),
                seconds(std::clock() - cpu), warm.iterations);
    began = clock();
    cpu = std::clock();
    const auto spread = bench::valueOrStop(bootstrapGrowth({&e.set, 1}, {&cold, 1}, 20, 1));
    std::printf("bootstrap: %.2f s for %d replicas (%.2f s of processor)\n", since(began), spread.replicas,
                seconds(std::clock() - cpu));
    return 0;
}
