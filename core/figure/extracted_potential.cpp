#include "figure/extracted_potential.h"

#include "figure/potential_panels.h"

#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {

namespace {

constexpr int halfWindow = 4;
constexpr int bins = 12;
constexpr std::size_t fewestWindows = 3;
constexpr double leastDensity = 0.2; ///< of the largest

struct Estimate {
    double r_nm = 0.0;
    double mu = 0.0;
};

std::vector<Estimate> estimatesIn(const SizeSnapshot& snapshot, const GrowthRates& rates, double rho, double n0,
                                  double sigma_nm)
{
    std::vector<Estimate> estimates;
    const double largest = std::ranges::max(snapshot.p);
    for (std::size_t i = 1; i + 1 < snapshot.n.size(); ++i) {
        const double p = snapshot.p[i];
        if (p < leastDensity * largest)
            continue;
        const double slope =
            (snapshot.p[i + 1] - snapshot.p[i - 1]) / (snapshot.n[i + 1] - snapshot.n[i - 1]);
        // The smoothed values speak for the mean size under the kernel (Tweedie), which lies inwards of n at the
        // flanks of the distribution.
        const double n = snapshot.n[i] + snapshot.bandwidth * snapshot.bandwidth * slope / p;
        if (n < ChemicalPotential::smallestSize)
            continue;
        const double bracket =
            (rates.attachment(n, rho) * p - snapshot.rate_per_s[i] * n0) / (rates.g(n) * (p + slope));
        if (bracket > 0.0)
            estimates.push_back({sigma_nm * std::cbrt(n), std::log(bracket)});
    }
    return estimates;
}

/// One mean per window and bin: neighbouring sizes of one window share their particles and are no new evidence.
ExtractedPotential binned(const std::vector<std::vector<Estimate>>& windows)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0.0;
    for (const auto& window : windows)
        for (const Estimate& estimate : window) {
            low = std::min(low, estimate.r_nm);
            high = std::max(high, estimate.r_nm);
        }
    ExtractedPotential result;
    const double width = (high - low) / bins;
    for (int bin = 0; bin < bins && width > 0.0; ++bin) {
        std::vector<double> means;
        for (const auto& window : windows) {
            double sum = 0.0;
            int count = 0;
            for (const Estimate& estimate : window) {
                if (std::min(bins - 1, static_cast<int>((estimate.r_nm - low) / width)) != bin)
                    continue;
                sum += estimate.mu;
                ++count;
            }
            if (count > 0)
                means.push_back(sum / count);
        }
        if (means.size() < fewestWindows)
            continue;
        const auto size = static_cast<double>(means.size());
        double mean = 0.0;
        for (const double mu : means)
            mean += mu / size;
        double squares = 0.0;
        for (const double mu : means)
            squares += (mu - mean) * (mu - mean);
        result.r_nm.push_back(low + (bin + 0.5) * width);
        result.mu.push_back(mean);
        result.muSe.push_back(std::sqrt(squares / (size - 1.0) / size));
    }
    return result;
}

} // namespace

Result<ExtractedPotential> extractPotential(const TrajectorySet& set, const GrowthFitResult& fit)
{
    const double sigma_nm = fit.params.sigma_nm;
    const auto shape = ParticleShape::create(fit.params.delta);
    if (!shape)
        return shape.error();
    const auto moments = ensembleMoments(set, sigma_nm);
    if (!moments)
        return moments.error();
    FigureData fitted;
    fitted.fit = &fit;
    const GrowthRates rates(shownConstants(fitted), *shape);
    std::vector<std::vector<Estimate>> windows;
    for (int frame = halfWindow; frame < static_cast<int>(set.t_s.size()); frame += 2 * halfWindow + 1) {
        const auto snapshot = sizeSnapshot(set, sigma_nm, frame, halfWindow);
        if (snapshot) // a window with too few particles tells nothing, and the others still do
            windows.push_back(estimatesIn(*snapshot, rates, std::exp(modelAt(fit, snapshot->t_s).lnRho),
                                          moments->front().meanN, sigma_nm));
    }
    ExtractedPotential result = binned(windows);
    if (result.r_nm.empty())
        return Error{ErrorCode::InsufficientData,
                     "No size is seen in three windows of nine frames, so the potential cannot be read from the "
                     "growth. Analyse more frames.",
                     {}};
    return result;
}

Panel extractedPotentialPanel(const FigureData& data)
{
    FigureData still = data;
    still.calibration = {}; // without the level at the playhead
    Panel panel = chemicalPotentialPanel(still);
    if (!panel.emptyText.empty())
        return panel;
    panel.emptyText = whyNoMoments(data);
    if (panel.emptyText.empty() && !data.fit)
        panel.emptyText = "The rates of growth follow from a fit. Start one in the Fit workspace.";
    if (panel.emptyText.empty() && data.calibration.isStudy())
        panel.emptyText = "The potential is read from the growth of single particles: stills of samples do not show it.";
    if (!panel.emptyText.empty())
        return panel;
    const auto extracted = extractPotential(*data.trajectories, *data.fit);
    if (!extracted) {
        panel.emptyText = extracted.error().message;
        return panel;
    }
    for (std::size_t i = 0; i < extracted->mu.size(); ++i) {
        panel.y.minimum = std::min(*panel.y.minimum, extracted->mu[i] - extracted->muSe[i]);
        panel.y.maximum = std::max(*panel.y.maximum, extracted->mu[i] + extracted->muSe[i]);
    }
    panel.series.push_back({.kind = SeriesKind::Points,
                            .ink = Ink::GroupA,
                            .label = "from the growth ± s.e.",
                            .x = extracted->r_nm,
                            .y = extracted->mu,
                            .error = extracted->muSe});
    return panel;
}

} // namespace ostwald
