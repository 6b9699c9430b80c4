#pragma once

#include "figure/charts.h"
#include "figure/figure_data.h"
#include "figure/figure_page.h"

#include <span>

namespace ostwald {

struct TemplateParams {
    double width_mm = 89.0;
    PageStyle style = {};
    std::vector<double> times_s = {}; ///< of fig2; empty = six evenly spread over the movie
};

/// A figure of the growth paper (Kim et al.), made from the project's own results.
struct FigureTemplate {
    const char* key;   ///< of the command line and of the file
    const char* title; ///< plain English
    /// @error InsufficientData  what is missing and how to get it
    /// @error InvalidArgument   a width that is not positive, or a time outside the movie
    Result<FigurePage> (*make)(const FigureData& data, const TemplateParams& params);
    PanelBasis basis;
};

/// fig1c trajectories; fig1d chemical potential and free energy; fig1e mean and variance, theory and data; fig2 growth
/// rate and sizes at chosen times; fig3 a row for each phase; fig4 extracted potential, mu_1(t), delta(t), relative
/// variance; fig5 coalescence: radii, rate, sizes at contact, times, and as far as they
/// are known relative diffusion and, with a fit, propensity. Columns follow the width: plots stay legible in one column.
[[nodiscard]] std::span<const FigureTemplate> figureTemplates();

/// Null when there is none of that key.
[[nodiscard]] const FigureTemplate* findTemplate(const std::string& key);

/// The chart alone on a page.
/// @error InsufficientData  what is missing and how to get it
/// @error InvalidArgument   a width that is not positive
[[nodiscard]] Result<FigurePage> chartPage(const Chart& chart, const FigureData& data, const TemplateParams& params);

} // namespace ostwald
