#include "figure/potential_panels.h"

#include "theory/chemical_potential.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ostwald {

namespace {

constexpr double smallest = ChemicalPotential::smallestSize;

struct SizeRange {
    double low = 0.0;
    double high = 0.0;
};

std::optional<SizeRange> sizesSeen(const FigureData& data, double sigma_nm)
{
    if (!data.moments || data.moments->empty())
        return std::nullopt;
    SizeRange r_nm{std::numeric_limits<double>::infinity(), 0.0};
    for (const EnsembleMoment& moment : *data.moments) {
        r_nm.low = std::min(r_nm.low, moment.meanR_nm - 2.0 * moment.sdR_nm);
        r_nm.high = std::max(r_nm.high, moment.meanR_nm + 2.0 * moment.sdR_nm);
    }
    const auto monomers = [sigma_nm](double r) { return std::pow(r / sigma_nm, 3.0); };
    return SizeRange{std::max(smallest, monomers(std::max(r_nm.low, 0.0))),
                     std::max(smallest, monomers(r_nm.high))};
}

/// f(n) against r = sigma_s n^(1/3), evenly in r.
template <class Function>
Series curve(Series style, SizeRange n, double sigma_nm, const Function& f)
{
    constexpr int samples = 240;
    const double x0 = std::cbrt(n.low);
    const double x1 = std::cbrt(n.high);
    for (int i = 0; i <= samples; ++i) {
        // The ends are exact, so that curves over adjacent ranges meet.
        const double x = i == samples ? x1 : x0 + (x1 - x0) * i / samples;
        style.x.push_back(sigma_nm * x);
        style.y.push_back(f(std::max(smallest, x * x * x)));
    }
    return style;
}

Series bandAround(const std::vector<double>& t_s, const std::vector<double>& values, const std::vector<double>& sd)
{
    Series band{.kind = SeriesKind::Band, .ink = Ink::Solution, .label = "95 %", .x = t_s};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double half = i < sd.size() ? 1.96 * sd[i] : 0.0;
        band.y.push_back(values[i] - half);
        band.y2.push_back(values[i] + half);
    }
    return band;
}

/// Why there is no solution profile and what helps; empty when there is one.
std::string whyNoSolution(const FigureData& data)
{
    std::string reason = whyNoMoments(data);
    if (reason.empty() && !data.fit)
        reason = "The supersaturation follows from a fit. Start one in the Fit workspace.";
    return reason;
}

std::pair<double, double> shownTimes(const Panel& panel, const SolutionProfile& solution)
{
    return {panel.x.minimum.value_or(solution.t_s.empty() ? 0.0 : solution.t_s.front()),
            panel.x.maximum.value_or(solution.t_s.empty() ? 1.0 : solution.t_s.back())};
}

} // namespace

Panel chemicalPotentialPanel(const FigureData& data)
{
    const GrowthFitParams& params = shownParams(data);
    const double sigma_nm = params.sigma_nm;
    Panel panel{.title = "Potential in a particle",
                .x = {.name = "radius", .unit = "nm"},
                .y = {.name = "β(μₙ − μ∞)", .unit = "kT"}};
    const auto shape = ParticleShape::create(params.delta);
    if (!shape) {
        panel.emptyText = shape.error().message;
        return panel;
    }
    const ChemicalPotential mu(shownConstants(data), *shape);
    const PotentialMaximum top = mu.maximum();
    const auto seen = sizesSeen(data, sigma_nm);
    const SizeRange shown{smallest, std::max(3.0 * std::min(top.n, 1e5), seen ? 1.15 * seen->high : 0.0)};
    panel.x.minimum = sigma_nm * std::cbrt(shown.low);
    panel.x.maximum = sigma_nm * std::cbrt(shown.high);

    const std::string origin = data.fit ? "" : ", start values";
    if (seen)
        panel.series.push_back(
            curve({.ink = Ink::Muted, .label = "beyond the sizes seen"}, shown, sigma_nm, mu));
    panel.series.push_back(
        curve({.ink = Ink::Theory, .label = "μₙ" + origin}, seen.value_or(shown), sigma_nm, mu));
    double low = std::ranges::min(panel.series.front().y);
    double high = top.mu;
    panel.series.push_back(curve({.ink = Ink::Theory, .dashed = true, .label = "Gibbs–Thomson"}, shown,
                                 sigma_nm, [&](double n) { return mu.gibbsThomson(n); }));
    if (const auto time_s = data.calibration.timeOf_s(data.frame); data.fit && time_s) {
        const double level = modelAt(*data.fit, *time_s).lnRho;
        panel.series.push_back({.ink = Ink::Solution,
                                .label = "μ₁ at the playhead",
                                .x = {*panel.x.minimum, *panel.x.maximum},
                                .y = {level, level}});
        low = std::min(low, level);
        high = std::max(high, level);
    }
    panel.series.push_back({.kind = SeriesKind::Marker,
                            .ink = Ink::Selection,
                            .label = "maximum μ*",
                            .x = {sigma_nm * std::cbrt(top.n)},
                            .y = {top.mu}});
    const double margin = 0.2 * std::max(high - low, 0.1);
    panel.y.minimum = low - margin;
    panel.y.maximum = high + margin;
    return panel;
}

Panel solutionPotentialPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Potential in solution");
    panel.y = {.name = "β(μ₁ − μ∞)", .unit = "kT"};
    panel.emptyText = whyNoSolution(data);
    if (!panel.emptyText.empty())
        return panel;

    const SolutionProfile& solution = data.fit->solution;
    const double muStar = data.fit->muStar.value;
    const auto [begin, end] = shownTimes(panel, solution);
    panel.series.push_back(bandAround(solution.t_s, solution.lnRho, solution.lnRhoSd));
    panel.series.push_back({.ink = Ink::Solution, .label = "ln ρ̃₁", .x = solution.t_s, .y = solution.lnRho});
    panel.series.push_back({.ink = Ink::Theory,
                            .dashed = true,
                            .label = data.fit->muStar.determined ? "μ*" : "μ*, not determined",
                            .x = {begin, end},
                            .y = {muStar, muStar}});
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    panel.zones = {{muStar, unbounded, "hypersaturated"},
                   {0.0, muStar, "supersaturated"},
                   {-unbounded, 0.0, "undersaturated"}};
    return panel;
}

Panel excessPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Excess over a particle of mean size");
    panel.y = {.name = "excess", .unit = "kT"};
    panel.emptyText = whyNoSolution(data);
    if (!panel.emptyText.empty())
        return panel;
    const SolutionProfile& solution = data.fit->solution;
    const auto [begin, end] = shownTimes(panel, solution);
    panel.series.push_back({.ink = Ink::Muted, .dashed = true, .x = {begin, end}, .y = {0.0, 0.0}});
    panel.series.push_back(bandAround(solution.t_s, solution.excess, solution.excessSd));
    panel.series.push_back(
        {.ink = Ink::Solution, .label = "ln ρ̃₁ − βμ(⟨n⟩)", .x = solution.t_s, .y = solution.excess});
    return panel;
}

} // namespace ostwald
