#pragma once

#include "figure/picture.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// Colours by meaning; the theme (screen, dark, paper) decides what they look like.
enum class Ink { GroupA, GroupB, Unassigned, Selection, Solution, Theory, Data, Muted };

enum class SeriesKind {
    Line,   ///< one curve; NaN breaks it
    Points, ///< small symbols with optional error bars
    Bundle, ///< many thin curves in one: NaN between them; ids name them for picking
    Band,   ///< between y and y2
    Marker  ///< one prominent symbol (the maximum of mu_n)
};

struct Series {
    SeriesKind kind = SeriesKind::Line;
    Ink ink = Ink::Theory;
    bool dashed = false;
    bool rightAxis = false; ///< measured on Panel::yRight
    std::string label = {}; ///< legend; empty = none
    std::vector<double> x = {};
    std::vector<double> y = {};
    std::vector<double> y2 = {};        ///< Band only
    std::vector<double> error = {};     ///< Points only: one standard error, or empty
    std::vector<std::int64_t> ids = {}; ///< Bundle only: track id of each sample
};

struct Axis {
    std::string name = {};
    std::string unit = {};              ///< empty = a pure number
    std::optional<double> minimum = {}; ///< nullopt = from the data
    std::optional<double> maximum = {};

    /// "time (s)"
    [[nodiscard]] std::string title() const;
};

/// A vertical stretch of a time axis: a kinetic phase.
struct PhaseBand {
    double begin = 0.0;
    double end = 0.0;
    std::string label = {};
};

/// A horizontal stretch named at its edge; infinite where it has no end.
struct Zone {
    double low = 0.0;
    double high = 0.0;
    std::string label = {};
};

/// One plot as plain data: tested as data, drawn by FigureView, exported by figure_export.
struct Panel {
    std::string title = {};
    Axis x = {};
    Axis y = {};
    std::optional<Axis> yRight = {};
    std::vector<Series> series = {};
    std::vector<PhaseBand> phases = {}; ///< only where x is time
    std::vector<Zone> zones = {};
    std::optional<double> playhead = {}; ///< x of the shown frame; set exactly where x is time
    std::optional<Picture> picture = {}; ///< shown instead of axes
    /// A small plot in a corner of this one, whose y must have limits that leave it room: see placeInset(). It has no
    /// legend and no inset.
    std::shared_ptr<const Panel> inset = {};
    bool insetLeft = false; ///< in the upper left corner, else in the upper right one
    std::string emptyText = {}; ///< shown instead of an empty plot: what is missing and how to get it
};

} // namespace ostwald
