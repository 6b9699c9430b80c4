#include "figure/coalescence_panels.h"

#include <algorithm>
#include <utility>

namespace ostwald {

std::string whyNoEvents(const FigureData& data)
{
    if (data.calibration.isStudy()) // whatever has been computed by now
        return "Coalescences are seen in movies only: these are stills of different particles.";
    if (!data.tracks)
        return "No tracks yet. They appear once the movie has been segmented and linked.";
    if (!data.calibration.pixelSize_nm)
        return "The pixel size is unknown. Enter it in the Movie workspace.";
    if (!data.calibration.hasTimes())
        return "The time between frames is unknown. Enter it in the Movie workspace.";
    if (!data.coalescence)
        return data.whyNoCoalescence.empty() ? "The coalescences have not been measured yet." : data.whyNoCoalescence;
    return {};
}

namespace {

void addCurve(Panel& panel, const BandedCurve& curve, Ink ink, std::string label, bool dashed = false)
{
    if (curve.x.empty())
        return;
    if (curve.low.size() == curve.x.size())
        panel.series.push_back({.kind = SeriesKind::Band, .ink = ink, .x = curve.x, .y = curve.low, .y2 = curve.high});
    panel.series.push_back({.kind = SeriesKind::Line, .ink = ink, .dashed = dashed, .label = std::move(label), .x = curve.x,
                            .y = curve.y});
}

/// The highest value worth showing: a band of few events or of an open constant must not flatten the curves.
double topOf(const Panel& panel)
{
    double curves = 0.0;
    double bands = 0.0;
    for (const Series& series : panel.series) {
        if (series.kind == SeriesKind::Line)
            for (const double y : series.y)
                curves = std::max(curves, y);
        for (const double y : series.y2)
            bands = std::max(bands, y);
    }
    return std::min(1.1 * bands, 2.0 * curves);
}

/// Measured and fitted, from 0 upwards.
Panel comparison(Panel panel, const FigureData& data, BandedCurve CoalescenceStatistics::*measured,
                 FittedCurve CoalescenceFitResult::*fitted)
{
    panel.y.minimum = 0.0;
    panel.emptyText = whyNoEvents(data);
    if (!panel.emptyText.empty())
        return panel;
    addCurve(panel, data.coalescence->statistics.*measured, Ink::Data, "measured");
    if (data.coalescenceFit)
        addCurve(panel, (*data.coalescenceFit).*fitted, Ink::Theory, "theory");
    if (const double top = topOf(panel); top > 0.0)
        panel.y.maximum = top;
    return panel;
}

} // namespace

Panel coalescenceRatePanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Coalescence rate");
    panel.y = {.name = "ρ₀k_f", .unit = "1/s"};
    return comparison(std::move(panel), data, &CoalescenceStatistics::rate_per_s, &CoalescenceFitResult::rate_per_s);
}

Panel coalescenceTimesPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Coalescence times");
    panel.y = {.name = "ψ", .unit = "1/s"};
    return comparison(std::move(panel), data, &CoalescenceStatistics::psi_per_s, &CoalescenceFitResult::psi_per_s);
}

Panel contactSizesPanel(const FigureData& data)
{
    Panel panel;
    panel.title = "Sizes at contact";
    panel.x = {.name = "σ = r₁ + r₂", .unit = "nm"};
    panel.y = {.name = "P(σ)", .unit = "1/nm"};
    return comparison(std::move(panel), data, &CoalescenceStatistics::sigmaDensity_per_nm,
                      &CoalescenceFitResult::sigmaDensity_per_nm);
}

Panel contactDistancePanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Sum of the radii");
    panel.y = {.name = "σ", .unit = "nm"};
    panel.emptyText = whyNoEvents(data);
    if (!panel.emptyText.empty())
        return panel;
    const CoalescenceRecord& record = data.coalescence->record;
    Series events{.kind = SeriesKind::Points, .ink = Ink::Data, .label = "events"};
    for (const CoalescenceEvent& event : record.events) {
        events.x.push_back(event.t_s);
        events.y.push_back(event.sigma_nm());
    }
    constexpr int samples = 120;
    Series mean{.kind = SeriesKind::Line, .ink = Ink::GroupB, .label = "pairs that merge"};
    for (int i = 0; i <= samples; ++i) {
        mean.x.push_back(record.begin_s + (record.end_s - record.begin_s) * i / samples);
        mean.y.push_back(data.coalescence->statistics.contact(mean.x.back()));
    }
    panel.series = {std::move(mean), std::move(events)};
    if (data.coalescenceFit) {
        const double sigmaC_nm =
            data.coalescenceFit->constants[static_cast<std::size_t>(CoalescenceParameter::SigmaC)].value;
        panel.series.push_back({.kind = SeriesKind::Line,
                                .ink = Ink::Theory,
                                .dashed = true,
                                .label = "σ_c",
                                .x = {record.begin_s, record.end_s},
                                .y = {sigmaC_nm, sigmaC_nm}});
    }
    return panel;
}

Panel relativeDiffusionPanel(const FigureData& data)
{
    Panel panel = timePanel(data, "Relative diffusion");
    panel.y = {.name = "D_r", .unit = "nm²/s", .minimum = 0.0};
    panel.emptyText = whyNoEvents(data);
    if (!panel.emptyText.empty())
        return panel;
    if (data.coalescence->statistics.hasDiffusion)
        addCurve(panel, data.coalescence->statistics.diffusion_nm2_s, Ink::Data, "measured");
    if (const CoalescenceFitResult* fit = data.coalescenceFit.get())
        panel.series.push_back({.kind = SeriesKind::Line,
                                .ink = Ink::Theory,
                                .dashed = true,
                                .label = "used by the fit",
                                .x = fit->t_s,
                                .y = fit->diffusion_nm2_s});
    if (panel.series.empty())
        panel.emptyText = "The pairs that merge were seen apart too rarely to measure their motion.";
    if (const double top = topOf(panel); top > 0.0)
        panel.y.maximum = top;
    return panel;
}

Panel propensityPanel(const FigureData& data)
{
    Panel panel;
    panel.title = "Propensity of coalescence";
    panel.x = {.name = "σ = r₁ + r₂", .unit = "nm"};
    panel.y = {.name = "κ_σ/κ", .minimum = 0.0, .maximum = 1.05};
    panel.emptyText = whyNoEvents(data);
    if (panel.emptyText.empty() && !data.coalescenceFit)
        panel.emptyText = "The propensity follows from a fit of coalescence. Start one in the Fit workspace.";
    if (!panel.emptyText.empty())
        return panel;
    addCurve(panel, data.coalescenceFit->openness, Ink::Theory, "theory");
    Series events{.kind = SeriesKind::Points, .ink = Ink::Data, .label = "events"};
    for (const CoalescenceEvent& event : data.coalescence->record.events) {
        events.x.push_back(event.sigma_nm());
        events.y.push_back(0.03);
    }
    panel.series.push_back(std::move(events));
    const FittedValue& sigmaC = data.coalescenceFit->constants[static_cast<std::size_t>(CoalescenceParameter::SigmaC)];
    panel.series.push_back(
        {.kind = SeriesKind::Marker, .ink = Ink::Theory, .label = "σ_c", .x = {sigmaC.value}, .y = {0.5}});
    return panel;
}

} // namespace ostwald
