#pragma once

#include "figure/colour_vision.h"
#include "figure/figure_page.h"
#include "theme/theme.h"

#include <QFont>
#include <QPen>

namespace ostwald {

/// How a panel is drawn, on screen or on paper. Every length is a multiple of unit(), so that a figure keeps
/// its proportions when its text grows.
struct PlotStyle {
    Theme theme;
    QStringList families; ///< of the text, best first
    double em = 13.0;     ///< height of the text, in the units that the chart is laid out in
    bool paper = false;   ///< black on white, opaque curves (PDF strokes translucent ones point by point)
    double grain = 0.0;   ///< bundles are rounded to multiples of it, which keeps vector files small; 0 = not
    bool showsTitle = true;
    bool readersLanguage = false; ///< texts are translated, on screen only: files are the same in every language
    double smallEm = 0.0; ///< height of the small text; 0 = 11/13 of the other
    double line = 0.0;    ///< width of an axis; 0 = unit()

    /// Of numbers: a reader's own where texts are.
    [[nodiscard]] QString decimalPoint() const;
    /// A pixel of the interface, whose text is 13 px.
    [[nodiscard]] double unit() const { return em / 13.0; }
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont textFont() const;  ///< axis titles
    [[nodiscard]] QFont smallFont() const; ///< tick labels, legend, phases, zones
    [[nodiscard]] QPen pen(const QColor& colour, double width = 1.0) const; ///< width in lines
    [[nodiscard]] QColor frameColour() const;
    [[nodiscard]] QColor gridColour() const; ///< translucent: to be seen on phase bands as well
};

/// `over` as a layer of that opacity on `under`, which is opaque.
[[nodiscard]] QColor blended(const QColor& over, const QColor& under, double share);

[[nodiscard]] PlotStyle screenStyle(const Theme& theme);

/// The light theme on white, for a chart that is laid out with so many units to the point.
[[nodiscard]] PlotStyle paperStyle(const PageStyle& page, double unitsPerPoint);

/// What an ink looks like on paper.
[[nodiscard]] Rgb paperColour(Ink ink);

} // namespace ostwald
