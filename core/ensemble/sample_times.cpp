#include "ensemble/sample_times.h"

#include <algorithm>

namespace ostwald {

std::vector<double> sampleTimes_s(const Calibration& calibration, int firstFrame, int lastFrame)
{
    std::vector<double> t_s;
    for (int frame = firstFrame; frame <= lastFrame; ++frame)
        if (const auto time_s = calibration.timeOf_s(frame))
            t_s.push_back(*time_s);
    std::ranges::sort(t_s);
    t_s.erase(std::unique(t_s.begin(), t_s.end()), t_s.end());
    return t_s;
}

int placeOf(const TrajectorySet& sizes, const Calibration& calibration, int frame)
{
    if (!calibration.isStudy())
        return frame < static_cast<int>(sizes.t_s.size()) ? frame : -1;
    const auto time_s = calibration.timeOf_s(frame);
    const auto found = time_s ? std::ranges::find(sizes.t_s, *time_s) : sizes.t_s.end();
    return found == sizes.t_s.end() ? -1 : static_cast<int>(found - sizes.t_s.begin());
}

} // namespace ostwald
