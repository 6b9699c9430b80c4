#pragma once

#include "figure/charts.h"
#include "figure/template_parts.h"

#include <span>

namespace ostwald {

/// A figure of the growth paper (Kim et al.), made from the project's own results.
struct FigureTemplate {
    const char* key;   ///< of the command line and of the file
    const char* title; ///< plain English
    /// @error InsufficientData  what is missing and how to get it
    /// @error InvalidArgument   a width that is not positive, or a time outside the movie
    Result<FigurePage> (*make)(const FigureData& data, const TemplateParams& params);
    PanelBasis basis;
    /// The frames of the movie that it shows, with the present data; null = none at any time.
    std::vector<int> (*frames)(const FigureData& data) = nullptr;
    const char* titleInStudy = nullptr; ///< where nothing is followed; null = the same

    [[nodiscard]] std::vector<int> framesOf(const FigureData& data) const { return frames ? frames(data) : std::vector<int>{}; }
};

[[nodiscard]] inline const char* titleOf(const FigureTemplate& figure, const Calibration& calibration)
{
    return titleFor(figure.title, figure.titleInStudy, calibration);
}

/// fig1c trajectories; fig1d chemical potential and free energy; fig1e mean and variance, theory and data; fig2 growth
/// rate and sizes at chosen times; fig3 a row for each phase; fig4 extracted potential, mu_1(t), delta(t), relative
/// variance; fig5 coalescence. Where frames of the movie are not at hand, the others are shown without them. Columns follow the width: plots stay legible in one column.
[[nodiscard]] std::span<const FigureTemplate> figureTemplates();

/// Null when there is none of that key.
[[nodiscard]] const FigureTemplate* findTemplate(const std::string& key);

/// The chart alone on a page.
/// @error InsufficientData  what is missing and how to get it
/// @error InvalidArgument   a width that is not positive
[[nodiscard]] Result<FigurePage> chartPage(const Chart& chart, const FigureData& data, const TemplateParams& params);

} // namespace ostwald
