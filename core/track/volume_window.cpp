#include "track/volume_window.h"

#include "base/median.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {

std::optional<VolumeEstimate> volumeIn(const Track& track, int from, int to)
{
    std::vector<double> volumes;
    double stated2 = 0.0;
    for (int frame = std::max(from, track.first()); frame <= std::min(to, track.last()); ++frame) {
        const TrackPoint& point = track.at(frame);
        if (!point.measured())
            continue;
        volumes.push_back(std::pow(point.r_px, 3));
        stated2 += std::pow(3.0 * point.r_px * point.r_px * point.rSd_px, 2);
    }
    if (volumes.empty())
        return std::nullopt;
    const double count = static_cast<double>(volumes.size());
    std::sort(volumes.begin(), volumes.end());
    const auto middleOf = [](const std::vector<double>& sorted) {
        const std::size_t half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    };
    VolumeEstimate estimate{middleOf(volumes), 0.0};
    std::vector<double> deviations;
    for (const double volume : volumes)
        deviations.push_back(std::abs(volume - estimate.median_px3));
    std::sort(deviations.begin(), deviations.end());
    const double scatter = volumes.size() < 3 ? 0.0 : sdPerMedianDistance * middleOf(deviations);
    // A median of Gaussian numbers varies by pi / 2 more than their mean.
    constexpr double halfPi = 1.5707963267948966;
    estimate.sd_px3 = std::sqrt(halfPi / count * std::max(stated2 / count, scatter * scatter));
    return estimate;
}

} // namespace ostwald
