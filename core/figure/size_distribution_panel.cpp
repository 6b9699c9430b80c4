#include "figure/size_distribution_panel.h"

#include "base/nice_numbers.h"
#include "ensemble/sample_times.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {

namespace {

/// A log-normal law by its mean and variance.
class LogNormal {
public:
    LogNormal(double mean, double variance)
        : m_s2(std::log1p(variance / (mean * mean))), m_m(std::log(mean) - 0.5 * m_s2)
    {
    }

    [[nodiscard]] double operator()(double n) const
    {
        const double z = std::log(n) - m_m;
        return std::exp(-0.5 * z * z / m_s2) / (n * std::sqrt(2.0 * std::numbers::pi * m_s2));
    }

private:
    double m_s2;
    double m_m;
};

/// The axis that the series of one side are measured on.
Axis& axisOf(Panel& panel, bool rightAxis)
{
    return rightAxis ? *panel.yRight : panel.y;
}

/// Divides the series of one side by 10^(3k), so that the largest value of all panels lies in 1 .. 1000, and says
/// so in the unit of the axis.
void scaleByThousands(std::vector<Panel>& panels, bool rightAxis)
{
    double largest = 0.0;
    for (const Panel& panel : panels)
        for (const Series& s : panel.series)
            if (s.rightAxis == rightAxis)
                for (const double y : s.y)
                    largest = std::max(largest, std::abs(y));
    if (!(largest > 0.0) || !std::isfinite(largest))
        return;
    const int exponent = 3 * static_cast<int>(std::floor(std::log10(largest) / 3.0));
    if (exponent == 0)
        return;
    const double factor = std::pow(10.0, -exponent);
    for (Panel& panel : panels) {
        for (Series& s : panel.series)
            if (s.rightAxis == rightAxis)
                std::ranges::for_each(s.y, [factor](double& y) { y *= factor; });
        std::string& unit = axisOf(panel, rightAxis).unit;
        unit = "10" + superscript(exponent) + (unit.empty() ? "" : " " + unit);
    }
}

void addModel(Panel& panel, const FigureData& data, double t_s, double n0, double nLow, double nHigh)
{
    const ModelState state = modelAt(*data.fit, t_s);
    const auto shape = ParticleShape::create(shownParams(data).delta);
    if (!shape || state.meanN <= 0.0 || state.varN <= 0.0)
        return;
    const GrowthRates rates(shownConstants(data), *shape);
    const LogNormal density(state.meanN, state.varN);
    const double rho = std::exp(state.lnRho);
    Series p{.ink = Ink::GroupA, .label = "pₙ model"};
    Series flux{.ink = Ink::Solution, .dashed = true, .rightAxis = true, .label = "Jₙ model"};
    constexpr int samples = 200;
    for (int i = 0; i <= samples; ++i) {
        const double n = nLow + (nHigh - nLow) * i / samples;
        p.x.push_back(n);
        p.y.push_back(density(n));
        flux.x.push_back(n);
        flux.y.push_back(rates.flux(n, rho, density(n), density(n + 1.0)) / n0);
    }
    panel.series.push_back(std::move(p));
    if (panel.yRight)
        panel.series.push_back(std::move(flux));
}

Panel unscaledPanel(const FigureData& data, int frame)
{
    Panel panel{.title = "Growth rate and sizes",
                .x = {.name = "size n", .unit = "monomers"},
                .y = {.name = "pₙ", .minimum = 0.0},
                .yRight = Axis{.name = "Jₙ", .unit = "s⁻¹"}};
    panel.emptyText = whyNoMoments(data);
    if (!panel.emptyText.empty() || !data.trajectories)
        return panel;
    const bool isStudy = data.calibration.isStudy();
    const int place = placeOf(*data.trajectories, data.calibration, frame);
    if (isStudy) {
        panel.title = "Sizes of the sample";
        panel.yRight.reset(); // particles that are seen once have no rate of growth
    }
    const auto snapshot = isStudy ? sizeSnapshot(*data.trajectories, shownParams(data).sigma_nm, place, 0)
                                  : sizeSnapshot(*data.trajectories, shownParams(data).sigma_nm, place);
    if (!snapshot) {
        panel.emptyText = snapshot.error().message;
        return panel;
    }
    panel.series.push_back(
        {.kind = SeriesKind::Points, .ink = Ink::GroupA, .label = "pₙ", .x = snapshot->n, .y = snapshot->p});
    if (!isStudy)
        panel.series.push_back({.kind = SeriesKind::Points,
                                .ink = Ink::Solution,
                                .rightAxis = true,
                                .label = "Jₙ",
                                .x = snapshot->n,
                                .y = snapshot->rate_per_s});
    if (data.fit && !snapshot->n.empty()) {
        const double low = std::max(ChemicalPotential::smallestSize, snapshot->n.front());
        addModel(panel, data, snapshot->t_s, data.moments->front().meanN, low, snapshot->n.back());
    }
    return panel;
}

} // namespace

Panel sizeDistributionPanel(const FigureData& data)
{
    return sizeDistributionPanels(data, {data.frame}).front();
}

std::vector<Panel> sizeDistributionPanels(const FigureData& data, const std::vector<int>& frames)
{
    std::vector<Panel> panels;
    for (const int frame : frames)
        panels.push_back(unscaledPanel(data, frame));
    for (const bool rightAxis : {false, true})
        scaleByThousands(panels, rightAxis);
    return panels;
}

} // namespace ostwald
