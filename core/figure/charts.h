#pragma once

#include "figure/figure_data.h"

#include <span>

namespace ostwald {

/// The latest results that a panel shows, and so what it can be older than.
enum class PanelBasis { Tracks, Fit, CoalescenceFit };

/// Whether a project with these times can ever have those results: nothing coalesces where nothing is followed.
[[nodiscard]] inline bool canHave(PanelBasis basis, const Calibration& calibration)
{
    return basis != PanelBasis::CoalescenceFit || !calibration.isStudy();
}

/// A title in plain English: in a study the other one, if there is one.
[[nodiscard]] inline const char* titleFor(const char* usual, const char* inStudy, const Calibration& calibration)
{
    return calibration.isStudy() && inStudy != nullptr ? inStudy : usual;
}

/// A plot that a workspace shows and that can be exported by itself.
struct Chart {
    const char* key;   ///< of the command line and of the file
    const char* title; ///< plain English
    Panel (*make)(const FigureData& data);
    PanelBasis basis;
    bool overTime = false; ///< time is on the x axis; else it shows the frame at the playhead, if any
    const char* titleInStudy = nullptr; ///< where nothing is followed; null = the same
    bool needsFollowing = false;        ///< it shows how single particles change
};

/// Whether a project with these times can ever fill the chart.
[[nodiscard]] inline bool canHave(const Chart& chart, const Calibration& calibration)
{
    return canHave(chart.basis, calibration) && !(chart.needsFollowing && calibration.isStudy());
}

[[nodiscard]] inline const char* titleOf(const Chart& chart, const Calibration& calibration)
{
    return titleFor(chart.title, chart.titleInStudy, calibration);
}

/// Every chart of the program, in the order of the work.
[[nodiscard]] std::span<const Chart> charts();

/// Null when there is none of that key.
[[nodiscard]] const Chart* findChart(const std::string& key);

} // namespace ostwald
