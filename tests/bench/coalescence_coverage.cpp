// Fits of coalescence to simulated events: how often the 95 % intervals hold the truth, and the time of a fit.
// Usage: coalescence_coverage [experiments = 40] [merging]    with `merging` only particles that merge are known

#include "fit/coalescence_fit.h"
#include "simulated_coalescence.h"

#include <gsl/gsl_errno.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace ostwald;
using namespace ostwald::test;

int main(int argc, char** argv)
{
    gsl_set_error_handler_off();
    const int experiments = argc > 1 ? std::atoi(argv[1]) : 40;
    const CoalescenceTruth truth;
    const CoalescenceConstants& c = truth.constants;
    const double lnRho0 = std::log(truth.density_per_nm3);
    const std::array<double, coalescenceParameterCount> values{
        std::log(c.kappa_per_s) + lnRho0, c.gamma_per_nm, c.sigmaC_nm, std::log(c.v_nm2), c.ligand_nm, c.onset_nm, lnRho0};
    const double lnSink = std::log(c.kappa_per_s) + lnRho0 + 0.5 * std::log(2.0 * 3.14159265358979 * c.v_nm2);
    std::array<int, coalescenceParameterCount + 1> covered{};
    std::array<double, coalescenceParameterCount + 1> bias{};
    int done = 0;
    double seconds = 0.0;
    double events = 0.0;
    for (int i = 0; i < experiments; ++i) {
        CoalescenceRecord record = simulatedEvents(truth, static_cast<std::uint64_t>(i + 1));
        if (argc > 2 && std::strcmp(argv[2], "merging") == 0)
            record = onlyMerging(std::move(record));
        CoalescenceFitParams params;
        params.constants[3].priorMean = std::log(c.v_nm2); // times cannot tell v: its prior is right here
        params.constants[3].priorSd = 0.5;
        params.constants[6].priorMean = lnRho0; // and weakly the density
        params.constants[6].priorSd = 1.0;
        const auto fit = fitCoalescence(record, statisticsOf(record, truth), params);
        if (!fit) {
            std::printf("%d: %s\n", i, fit.error().text().c_str());
            continue;
        }
        ++done;
        seconds += fit->seconds;
        events += fit->events;
        for (std::size_t k = 0; k <= coalescenceParameterCount; ++k) {
            const FittedValue& value = k < coalescenceParameterCount ? fit->constants[k] : fit->lnSink;
            const double expected = k < coalescenceParameterCount ? values[k] : lnSink;
            covered[k] += value.low95 <= expected && expected <= value.high95 ? 1 : 0;
            bias[k] += (value.value - expected) / std::max(value.sd, 1e-12);
        }
        if (i < 3) {
            std::printf("experiment %d: %d events, %.2f s, %d iterations, converged %d, times %.2f, sizes %.2f\n", i, fit->events,
                        fit->seconds, fit->iterations, fit->converged, fit->timesFit, fit->sizesFit);
            for (std::size_t k = 0; k < coalescenceParameterCount; ++k)
                std::printf("  %-14s truth %8.3f  fit %8.3f  sd %7.3f  %8.3f .. %8.3f  %s\n", coalescenceParameterKeys[k],
                            values[k], fit->constants[k].value, fit->constants[k].sd, fit->constants[k].low95,
                            fit->constants[k].high95, fit->constants[k].note.c_str());
            std::printf("  ln sink        truth %8.3f  fit %8.3f  sd %7.3f\n", lnSink, fit->lnSink.value, fit->lnSink.sd);
        }
    }
    if (done == 0)
        return 1;
    std::printf("%d fits of %.0f events, %.2f s each\n", done, events / done, seconds / done);
    for (std::size_t k = 0; k <= coalescenceParameterCount; ++k)
        std::printf("  %-14s covered %3.0f %%   mean z %+.2f\n",
                    k < coalescenceParameterCount ? coalescenceParameterKeys[k] : "ln sink", 100.0 * covered[k] / done,
                    bias[k] / done);
    return 0;
}
