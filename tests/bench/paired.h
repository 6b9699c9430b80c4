#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace ostwald::bench {

/// Time on the clock; with several busy neighbours on the machine the time of this thread on a core says more.
enum class Clock { Wall, Thread };

inline double now_s(Clock clock)
{
    std::timespec time{};
    clock_gettime(clock == Clock::Wall ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

template <class Work>
double secondsOf(const Work& work, Clock clock = Clock::Wall)
{
    const double began = now_s(clock);
    work();
    return now_s(clock) - began;
}

inline double quantileOf(std::vector<double> values, double q)
{
    std::ranges::sort(values);
    const double place = q * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const auto high = std::min(low + 1, values.size() - 1);
    return values[low] + (place - static_cast<double>(low)) * (values[high] - values[low]);
}

/// Times of a peer and of ours, taken in turn so that both meet the same neighbours on the machine.
struct Pairs {
    std::vector<double> peer_s;
    std::vector<double> ours_s;

    /// Median of the ratios within pairs, and their quartiles.
    [[nodiscard]] double ratio(double q = 0.5) const
    {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < peer_s.size(); ++i)
            ratios.push_back(peer_s[i] / ours_s[i]);
        return quantileOf(std::move(ratios), q);
    }
};

template <class Peer, class Ours>
Pairs timedInTurn(int pairs, const Peer& peer, const Ours& ours, Clock clock = Clock::Thread)
{
    Pairs times;
    peer();
    ours();
    for (int i = 0; i < pairs; ++i) {
        times.peer_s.push_back(secondsOf(peer, clock));
        times.ours_s.push_back(secondsOf(ours, clock));
    }
    return times;
}

inline void report(const char* what, const Pairs& times)
{
    std::printf("%-46s peer %8.2f ms  ours %7.2f ms  ratio %.1f (%.1f to %.1f)\n", what,
                1e3 * quantileOf(times.peer_s, 0.5), 1e3 * quantileOf(times.ours_s, 0.5), times.ratio(), times.ratio(0.25),
                times.ratio(0.75));
}

/// Processes that wanted a core during the last minute.
inline double load()
{
    double minute = 0.0;
    if (std::FILE* file = std::fopen("/proc/loadavg", "r")) {
        if (std::fscanf(file, "%lf", &minute) != 1)
            minute = 0.0;
        std::fclose(file);
    }
    return minute;
}

} // namespace ostwald::bench
