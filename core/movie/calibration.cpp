#include "movie/movie.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {

std::optional<double> Calibration::timeOf_s(int frame) const
{
    if (!isStudy())
        return frameInterval_s ? std::optional(frame * *frameInterval_s) : std::nullopt;
    if (frame < 0 || frame >= static_cast<int>(ageing_s.size()))
        return std::nullopt;
    return ageing_s[static_cast<std::size_t>(frame)];
}

std::optional<int> Calibration::frameAt(double t_s) const
{
    if (isStudy()) {
        const auto nearest = std::ranges::min_element(ageing_s, {}, [t_s](double time_s) { return std::abs(time_s - t_s); });
        return static_cast<int>(nearest - ageing_s.begin());
    }
    constexpr double most = std::numeric_limits<int>::max();
    return frameInterval_s ? std::optional(static_cast<int>(std::lround(std::clamp(t_s / *frameInterval_s, -most, most))))
                           : std::nullopt;
}

} // namespace ostwald
