// Times of the growth fit: cold, warm, bootstrap of 300 trajectories of 181 frames; one pass forward and a fit of
// samples. Medians over [repeats] runs; of the wall clock and of the processor, which other programs disturb less.
// growth_speed [repeats] [replicas of the bootstrap]

#include "growth_experiment.h"

#include "fit/sample_fit.h"
#include "fit/sample_model.h"
#include "theory/materials.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>

using namespace ostwald;

namespace {

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void measure(const char* name, int repeats, const std::function<void()>& work)
{
    std::vector<double> wall_ms;
    std::vector<double> processor_ms;
    for (int i = 0; i < repeats; ++i) {
        const auto began = std::chrono::steady_clock::now();
        const std::clock_t ticks = std::clock();
        work();
        wall_ms.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
        processor_ms.push_back(1000.0 * static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC);
    }
    std::printf("%-34s %10.1f ms, %10.1f ms of processor\n", name, medianOf(wall_ms), medianOf(processor_ms));
    std::fflush(stdout);
}

/// Eight aliquots of 400 sizes, up to about 7000 monomers: their sizes alone decide what a pass costs.
SizeSamples aliquots()
{
    std::mt19937_64 random(13);
    SizeSamples samples;
    samples.t_s = {60.0, 120.0, 180.0, 240.0, 300.0, 600.0, 1200.0, 1800.0};
    for (std::size_t k = 0; k < samples.t_s.size(); ++k) {
        std::normal_distribution<double> radius_nm(2.0 + 0.55 * static_cast<double>(k), 0.2);
        std::vector<double>& r_nm = samples.r_nm.emplace_back();
        for (int i = 0; i < 400; ++i)
            r_nm.push_back(radius_nm(random));
    }
    return samples;
}

} // namespace

int main(int argc, char** argv)
{
    const int repeats = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const int replicas = argc > 2 ? std::atoi(argv[2]) : 20;
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    const auto e = bench::drawExperiment(7, params, 300, 181, 0.012, false);
    GrowthFitResult cold;
    measure("cold fit, 300 x 181", repeats, [&] { cold = bench::valueOrStop(fitGrowth(e.set, params)); });
    GrowthFitParams changed = params;
    changed.constants[2].fixed = true;
    changed.constants[2].start = cold.constants[2].value + 0.2;
    measure("refit after a change", 3 * repeats,
            [&] { (void)bench::valueOrStop(refitGrowth(e.set, changed, cold)); });
    if (replicas >= 20)
        measure(("bootstrap, " + std::to_string(replicas) + " replicas").c_str(), 1, [&] {
            (void)bench::valueOrStop(bootstrapGrowth({&e.set, 1}, {&cold, 1}, replicas, 1));
        });

    GrowthFitParams sampleParams = defaultSampleFitParams(builtinMaterials()[2]);
    const SampleModel model(aliquots(), sampleParams);
    const auto& c = sampleParams.constants;
    const Eigen::VectorXd values =
        model.start({c[0].start, c[1].start, c[2].start, c[3].start, c[4].start});
    measure("samples: one pass forward", 20 * repeats, [&] { (void)model.predict(values); });
    return 0;
}
