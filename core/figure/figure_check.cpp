#include "figure/figure_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace ostwald {

namespace {

std::string number(double value, int decimals, const char* unit)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f %s", decimals, value, unit);
    return text.data();
}

FigureCheck widthCheck(const FigurePage& page, const Journal& journal)
{
    constexpr double tolerance_mm = 0.1;
    const bool passed = std::ranges::any_of(journal.widths_mm, [&](double width_mm) {
        return std::abs(width_mm - page.width_mm) <= tolerance_mm;
    });
    return {CheckKind::Width, passed, number(page.width_mm, 1, "mm")};
}

FigureCheck textCheck(const FigurePage& page, const Journal& journal)
{
    constexpr double tolerance_pt = 0.05; // fonts are drawn in tenths of a point
    const double smallest = std::min(page.style.smallText_pt, page.style.text_pt);
    const double largest = std::max(page.style.smallText_pt, page.style.text_pt);
    if (smallest < journal.smallestText_pt - tolerance_pt)
        return {CheckKind::TextSize, false, number(smallest, 1, "pt")};
    return {CheckKind::TextSize, largest <= journal.largestText_pt + tolerance_pt, number(largest, 1, "pt")};
}

bool isUncalibrated(const Axis& axis)
{
    return axis.name.empty() || axis.unit == "px" || axis.name == "frame";
}

bool hasUnits(const Panel& panel)
{
    if (!panel.emptyText.empty())
        return true; // objected to for another reason
    if (panel.picture)
        return !panel.picture->scaleBarText.ends_with(" px");
    return !isUncalibrated(panel.x) && !isUncalibrated(panel.y) &&
           !(panel.yRight && isUncalibrated(*panel.yRight)) && (!panel.inset || hasUnits(*panel.inset));
}

FigureCheck contentCheck(const FigurePage& page)
{
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        if (!page.panels[i].panel.emptyText.empty())
            return {CheckKind::Content, false, page.panels.size() > 1 ? page.letterOf(i) : "a"};
    return {CheckKind::Content, !page.panels.empty(), {}};
}

/// Same kind of line or symbol: only the colour tells them apart.
bool lookAlike(const Series& a, const Series& b)
{
    const auto shape = [](const Series& s) { return s.kind == SeriesKind::Bundle ? SeriesKind::Line : s.kind; };
    return shape(a) == shape(b) && a.dashed == b.dashed && !a.x.empty() && !b.x.empty();
}

FigureCheck coloursCheck(const FigurePage& page, Rgb (*colourOf)(Ink ink))
{
    for (std::size_t i = 0; i < page.panels.size(); ++i) {
        const std::vector<Series>& series = page.panels[i].panel.series;
        for (auto a = series.begin(); a != series.end(); ++a)
            for (auto b = a + 1; b != series.end(); ++b)
                if (a->ink != b->ink && lookAlike(*a, *b) &&
                    leastColourDifference(colourOf(a->ink), colourOf(b->ink)) < leastLineDifference)
                    return {CheckKind::Colours, false,
                            (page.panels.size() > 1 ? page.letterOf(i) : "a") + ": " + a->label + ", " + b->label};
    }
    return {CheckKind::Colours, true, {}};
}

FigureCheck unitsCheck(const FigurePage& page)
{
    for (std::size_t i = 0; i < page.panels.size(); ++i) {
        if (!hasUnits(page.panels[i].panel))
            return {CheckKind::Units, false, page.letterOf(i)};
    }
    return {CheckKind::Units, true, {}};
}

FigureCheck calibrationCheck(const Calibration& calibration)
{
    const std::string timeSource = calibration.isStudy() ? "ageing times" : calibration.frameIntervalSource;
    const bool isConfirmed = calibration.pixelSize_nm && calibration.hasTimes() && !calibration.pixelSizeSource.empty() &&
                             !timeSource.empty();
    // A video states how fast it is to be played, which need not be how fast it was taken.
    const bool isPlayback = !calibration.isStudy() && calibration.frameIntervalSource == "video container";
    return {CheckKind::Calibration, isConfirmed && !isPlayback,
            isConfirmed ? calibration.pixelSizeSource + ", " + timeSource : std::string()};
}

} // namespace

std::vector<FigureCheck> checkFigure(const FigurePage& page, const Journal& journal, const CheckContext& context)
{
    const double thinnest_pt = std::min(1.0, denseBundleWidth) * page.style.line_pt;
    std::vector<FigureCheck> checks{
        widthCheck(page, journal),
        {CheckKind::Height, page.height_mm() <= journal.greatestHeight_mm, number(page.height_mm(), 1, "mm")},
        textCheck(page, journal),
        {CheckKind::LineWidth, thinnest_pt >= journal.thinnestLine_pt, number(thinnest_pt, 2, "pt")}};
    if (context.colourOf)
        checks.push_back(coloursCheck(page, context.colourOf));
    checks.push_back(unitsCheck(page));
    checks.push_back(calibrationCheck(context.calibration));
    checks.push_back(contentCheck(page));
    checks.push_back({CheckKind::Freshness, context.isFresh, context.isFresh ? std::string() : context.stalePanels});
    return checks;
}

std::string checkText(const FigureCheck& check, const Journal& journal)
{
    const std::string name = journal.name;
    const std::string& detail = check.detail;
    switch (check.kind) {
    case CheckKind::Width:
        return check.passed ? "Width " + detail + ", a column of " + name + "."
                            : "A width of " + detail + " is no column of " + name + ".";
    case CheckKind::Height:
        return check.passed ? "Height " + detail + "."
                            : "A height of " + detail + " does not fit a page of " + name + ".";
    case CheckKind::TextSize:
        return check.passed ? "Text of at most " + detail + "."
                            : "Text of " + detail + " is outside " + number(journal.smallestText_pt, 1, "") + "to " +
                                  number(journal.largestText_pt, 1, "pt") + ".";
    case CheckKind::LineWidth:
        return check.passed ? "Lines of at least " + detail + "."
                            : "Lines of " + detail + " are thinner than " +
                                  number(journal.thinnestLine_pt, 2, "pt") + ".";
    case CheckKind::Colours:
        return check.passed ? "Curves can be told apart by colour-blind readers."
                            : "Colour-blind readers cannot tell these apart: " + detail + ".";
    case CheckKind::Units:
        return check.passed ? "Every axis has its unit."
                            : "Panel " + (detail.empty() ? "a" : detail) +
                                  " has an axis without a physical unit. Calibrate the movie.";
    case CheckKind::Calibration:
        if (check.passed)
            return "Calibrated (" + detail + ").";
        return detail.empty() ? "The calibration is incomplete. Enter it in the Movie workspace."
                              : "The time between frames comes from a video (" + detail +
                                    "). Confirm it in the Movie workspace.";
    case CheckKind::Content:
        return check.passed ? "Every panel shows something."
                            : detail.empty() ? "There is nothing on the page." : "Panel " + detail + " is empty.";
    case CheckKind::Freshness:
        break;
    }
    if (!detail.empty())
        return "Older than the project: panel " + detail + ". Wait for the results, or run the fit again.";
    return check.passed ? "Everything is up to date with the project."
                        : "Some results are older than the project. Wait for them, or run the fit again.";
}

} // namespace ostwald
