#include "figure/sensitivity_panels.h"

#include "fit/sensitivity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

namespace ostwald {
namespace {

constexpr double halfBar = 0.36;
constexpr double halfThinBar = 0.12;

std::string symbolOf(const std::string& key)
{
    static const std::map<std::string, std::string> symbols{{"d_eps_f", "Δε_f"}, {"d_eps_e", "Δε_e"}, {"alpha", "α"},
                                                            {"ln_K", "ln K"},    {"ln_chi", "ln χ"},  {"delta", "δ"}};
    const auto found = symbols.find(key);
    return found == symbols.end() ? key : found->second;
}

/// One quantity of a sensitivity; border 0, 1, ... of the third.
using Pick = std::function<std::vector<Swing>(const SwingOfResults&)>;

double widest(const std::vector<Swing>& swings)
{
    double width = 0.0;
    for (const Swing& swing : swings)
        width = std::isfinite(swing.width()) ? std::max(width, swing.width()) : width;
    return width;
}

/// A bar of its own series; the first of its ink bears the name in the legend.
void addBar(Panel& panel, const Swing& swing, double row, double half, Ink ink, const char* name)
{
    if (!std::isfinite(swing.low) || !std::isfinite(swing.high))
        return;
    const bool isFirst = std::ranges::find(panel.series, ink, &Series::ink) == panel.series.end();
    panel.series.push_back({.kind = SeriesKind::Band,
                            .ink = ink,
                            .label = isFirst ? name : "",
                            .x = {std::min(swing.low, swing.high), std::max(swing.low, swing.high)},
                            .y = {row - half, row - half},
                            .y2 = {row + half, row + half}});
}

/// Why there is nothing to draw; empty when there is.
std::string whyNone(const FigureData& data, const GrowthSensitivity& sensitivity)
{
    if (!data.fit)
        return "The sensitivity follows from a fit. Start one in the Fit workspace.";
    if (sensitivity.parameters.empty())
        return "This fit has no maximum of the potential, or all of its constants are fixed.";
    return {};
}

/// Two that count, so that a small error does not read as none.
std::string twoDigits(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2g", value);
    return text.data();
}

void addBars(Panel& panel, const GrowthSensitivity& sensitivity, const Pick& pick, const std::vector<double>& base)
{
    std::vector<const ParameterSensitivity*> rows;
    for (const ParameterSensitivity& parameter : sensitivity.parameters)
        rows.push_back(&parameter);
    std::ranges::stable_sort(rows, {}, [&](const ParameterSensitivity* row) { return widest(pick(row->following)); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double row = static_cast<double>(i + 1);
        for (const Swing& swing : pick(rows[i]->following))
            addBar(panel, swing, row, halfBar, Ink::Theory, "others follow");
        panel.zones.push_back({row - 0.5, row + 0.5,
                               symbolOf(rows[i]->key) + " ± " + twoDigits(rows[i]->sd)});
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const Swing& swing : pick(rows[i]->alone))
            addBar(panel, swing, static_cast<double>(i + 1), halfThinBar, Ink::Data, "others stay");
    panel.y = {.name = "parameter, by rank", .minimum = 0.5, .maximum = static_cast<double>(rows.size()) + 0.5};
    for (const double value : base)
        panel.series.push_back({.ink = Ink::Muted,
                                .dashed = true,
                                .x = {value, value},
                                .y = {*panel.y.minimum, *panel.y.maximum}});
}

} // namespace

Panel muStarSensitivityPanel(const FigureData& data)
{
    Panel panel{.title = "What moves μ*", .x = {.name = "μ*", .unit = "kT"}, .y = {.name = "parameter, by rank"}};
    const GrowthSensitivity sensitivity = data.fit ? growthSensitivity(*data.fit) : GrowthSensitivity{};
    panel.emptyText = whyNone(data, sensitivity);
    if (panel.emptyText.empty())
        addBars(panel, sensitivity, [](const SwingOfResults& s) { return std::vector<Swing>{s.muStar}; },
                {sensitivity.muStar});
    return panel;
}

Panel nStarSensitivityPanel(const FigureData& data)
{
    Panel panel{.title = "What moves n*", .x = {.name = "n*"}, .y = {.name = "parameter, by rank"}};
    const GrowthSensitivity sensitivity = data.fit ? growthSensitivity(*data.fit) : GrowthSensitivity{};
    panel.emptyText = whyNone(data, sensitivity);
    if (panel.emptyText.empty())
        addBars(panel, sensitivity, [](const SwingOfResults& s) { return std::vector<Swing>{s.nStar}; },
                {sensitivity.nStar});
    return panel;
}

Panel borderSensitivityPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "What moves the phase borders");
    panel.y = {.name = "parameter, by rank"};
    const GrowthSensitivity sensitivity = data.fit ? growthSensitivity(*data.fit) : GrowthSensitivity{};
    panel.emptyText = whyNone(data, sensitivity);
    if (panel.emptyText.empty() && sensitivity.borders_s.empty())
        panel.emptyText = "ln ρ̃₁ crosses neither μ* nor 0: there is no border to move.";
    if (panel.emptyText.empty())
        addBars(panel, sensitivity, [](const SwingOfResults& s) { return s.borders_s; }, sensitivity.borders_s);
    return panel;
}

} // namespace ostwald
