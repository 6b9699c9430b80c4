#pragma once

#include <cstdint>
#include <vector>

namespace ostwald {

/// The measured size of one particle through time; missing frames are simply absent.
struct Trajectory {
    std::int64_t particle = 0;
    std::vector<int> frame;   ///< ascending
    std::vector<double> r_nm; ///< same length as frame
    std::vector<double> rSd_nm = {}; ///< standard error of each size; empty = not known
};

/// Sizes in nm and times in s, whatever they came from: tracks of a movie, a table, a simulation.
struct TrajectorySet {
    std::vector<double> t_s; ///< time of frame 0, 1, ... ; strictly ascending
    std::vector<Trajectory> trajectories;
};

} // namespace ostwald
