#include "figure/population_panels.h"

#include <cmath>

namespace ostwald {

namespace {

struct Estimate {
    double value = 0.0;
    double error = 0.0;
};

template <class Measured, class Modelled>
Panel populationPanel(const FigureData& data, const char* title, Axis y, const Measured& measured,
                      const Modelled& modelled)
{
    Panel panel = timePanel(data, title);
    panel.y = std::move(y);
    panel.emptyText = whyNoMoments(data);
    if (!panel.emptyText.empty())
        return panel;
    Series points{.kind = SeriesKind::Points, .ink = Ink::GroupA, .label = "Group-A ± s.e."};
    for (const EnsembleMoment& moment : *data.moments) {
        const Estimate estimate = measured(moment);
        points.x.push_back(moment.t_s);
        points.y.push_back(estimate.value);
        points.error.push_back(estimate.error);
    }
    panel.series.push_back(std::move(points));
    if (data.fit) {
        Series line{.kind = SeriesKind::Line, .ink = Ink::Theory, .label = "model"};
        line.x = data.fit->solution.t_s;
        for (std::size_t i = 0; i < line.x.size(); ++i)
            line.y.push_back(modelled(data.fit->meanN[i], data.fit->varN[i]));
        panel.series.push_back(std::move(line));
    }
    return panel;
}

} // namespace

Panel meanSizePanel(const FigureData& data)
{
    return populationPanel(
        data, "Mean size", {.name = "⟨n⟩", .unit = "monomers"},
        [](const EnsembleMoment& m) {
            return Estimate{m.meanN, m.meanNSe};
        },
        [](double mean, double) { return mean; });
}

Panel variancePanel(const FigureData& data)
{
    return populationPanel(
        data, "Variance", {.name = "var n", .unit = "monomers²", .minimum = 0.0},
        [](const EnsembleMoment& m) {
            return Estimate{m.varN, m.varNSe};
        },
        [](double, double variance) { return variance; });
}

Panel relativeVariancePanel(const FigureData& data)
{
    return populationPanel(
        data, "Relative variance", {.name = "η²", .minimum = 0.0},
        [](const EnsembleMoment& m) {
            const double error =
                m.varN > 0.0 ? std::hypot(m.varNSe / m.varN, 2.0 * m.meanNSe / m.meanN) : 0.0;
            return Estimate{m.relVar, m.relVar * error};
        },
        [](double mean, double variance) { return variance / (mean * mean); });
}

} // namespace ostwald
