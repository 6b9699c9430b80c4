#include "stored_results.h"

namespace ostwald {

// Fewer results than asked for are no failure here; whoever shows them says what is missing.
Results shownResults(const StoredProject& stored)
{
    Results results = stored.results;
    const auto keep = [&](Stage, const Results& soFar) { results = soFar; };
    if (stored.results.linked) {
        if (const auto all = runPipeline(stored.project, nullptr, stored.results, Stage::Ensemble, {}, keep))
            results = *all;
    }
    results.fit = stored.results.fit;
    results.coalescenceFit = stored.results.coalescenceFit;
    return results;
}

} // namespace ostwald
