#include "fit/growth_summary.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ostwald {
namespace {

void addNotes(GrowthFitResult& result, double pairs)
{
    if (std::abs(result.innovationLag1) > std::max(0.1, 4.0 / std::sqrt(std::max(1.0, pairs))))
        result.notes.emplace_back(
            "The size noise is correlated in time beyond what this fit models: the "
            "intervals are too narrow.");
    if (result.commonNoise_nm > 0.0)
        result.notes.emplace_back("All sizes of a frame share an error of about " +
                                  std::to_string(result.commonNoise_nm).substr(0, 6) +
                                  " nm (focus?): it is estimated frame by frame and taken out.");
    if (result.chi2PerDof > 1.2 || result.chi2PerDof < 0.8)
        result.notes.emplace_back("The innovations have not the variance the fit expects of them.");
}

} // namespace

void describeInnovations(const GrowthModel& model, const Eigen::VectorXd& values, GrowthFitResult& result)
{
    Innovations innovations;
    const double found = model.logLikelihood(values, {}, &innovations);
    const std::size_t count = innovations.error.size();
    if (!std::isfinite(found) || count == 0)
        return;
    double squares = 0.0;
    double products = 0.0;
    double pairs = 0.0;
    for (std::size_t p = 0; p + 1 < innovations.begin.size(); ++p)
        for (std::size_t k = innovations.begin[p]; k < innovations.begin[p + 1]; ++k) {
            const double z = innovations.standardised(k);
            squares += z * z;
            if (k > innovations.begin[p]) {
                products += z * innovations.standardised(k - 1);
                pairs += 1.0;
            }
        }
    const double open = std::max(1.0, static_cast<double>(count) - static_cast<double>(values.size()));
    result.chi2PerDof = squares / open;
    result.innovationLag1 =
        pairs > 0.0 ? products / pairs / std::max(1e-12, squares / static_cast<double>(count)) : 0.0;
    addNotes(result, pairs);
}

} // namespace ostwald
