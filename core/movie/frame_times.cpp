#include "movie/frame_times.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

void setFrameTimes(MovieInfo& info, std::vector<double> times_s, double resolution_s,
                   const std::string& source)
{
    if (times_s.size() < 2 || times_s.size() != static_cast<std::size_t>(info.frames))
        return;
    const double start_s = times_s.front();
    for (double& time : times_s)
        time -= start_s;
    if (times_s.back() == 0.0 && std::ranges::all_of(times_s, [](double t) { return t == 0.0; })) {
        info.warnings.push_back("All frames carry the same time stamp: the frame interval must be typed.");
        return;
    }
    for (std::size_t i = 1; i < times_s.size(); ++i) {
        if (!(times_s[i] > times_s[i - 1])) {
            info.warnings.push_back("The time stamps of the frames do not rise (frame " + std::to_string(i) +
                                    "): the frame interval must be typed.");
            return;
        }
    }
    const double interval_s = times_s.back() / static_cast<double>(times_s.size() - 1);
    double furthest_s = 0.0;
    for (std::size_t i = 0; i < times_s.size(); ++i)
        furthest_s = std::max(furthest_s, std::abs(times_s[i] - static_cast<double>(i) * interval_s));
    info.calibration.frameInterval_s = interval_s;
    info.calibration.frameIntervalSource = source;
    if (furthest_s <= std::max(0.01 * interval_s, resolution_s))
        return;
    info.calibration.frameIntervalSource += ", mean";
    info.warnings.push_back("The frames are not evenly spaced in time; their own times are kept.");
    info.frameTimes_s = std::move(times_s);
}

} // namespace ostwald
