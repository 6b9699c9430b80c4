#pragma once

#include "figure/figure_data.h"
#include "figure/figure_page.h"
#include "figure/picture.h"

#include <string>
#include <vector>

namespace ostwald {

struct TemplateParams {
    double width_mm = 89.0;
    PageStyle style = {};
    std::vector<double> times_s = {}; ///< of fig2; empty = six evenly spread over the movie
    const GreyFrames* frames = nullptr; ///< those of FigureTemplate::frames; null = the figure goes without the movie
    /// Panels without data stay, empty with their reason: for a page that takes single panels.
    bool keepsEmpty = false;
};

inline constexpr double widePage_mm = 115.0; ///< from here on two plots beside each other are wide enough
inline constexpr double widestColumns_mm = 150.0; ///< likewise three
inline constexpr double twoColumns_mm = 80.0; ///< likewise two small ones

/// "4", "4.5"
[[nodiscard]] std::string secondsText(double t_s);

/// InsufficientData with that reason. @param panel  whose data are missing
[[nodiscard]] Error missing(std::string reason, std::string panel = {});

/// The page in its style.
/// @error InvalidArgument   a width that is not positive
/// @error InsufficientData  the first reason why one of its panels is empty, unless those are kept
[[nodiscard]] Result<FigurePage> complete(FigurePage page, const TemplateParams& params);

/// Frames of the chosen times.
/// @error InvalidArgument  a time outside the movie
[[nodiscard]] Result<std::vector<int>> chosenFrames(const FigureData& data, const std::vector<double>& times_s);

/// Gives panels that are compared the same limits of x.
void shareX(const std::vector<Panel*>& panels);

/// Whether a figure shows these frames: all are at hand or on their way.
[[nodiscard]] bool showsFrames(const TemplateParams& params, const std::vector<int>& frames);

} // namespace ostwald
