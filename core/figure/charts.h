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

/// A plot that a workspace shows and that can be exported by itself.
struct Chart {
    const char* key;   ///< of the command line and of the file
    const char* title; ///< plain English
    Panel (*make)(const FigureData& data);
    PanelBasis basis;
    bool overTime = false; ///< time is on the x axis; else it shows the frame at the playhead, if any
};

/// Every chart of the program, in the order of the work.
[[nodiscard]] std::span<const Chart> charts();

/// Null when there is none of that key.
[[nodiscard]] const Chart* findChart(const std::string& key);

} // namespace ostwald
