// Time of one solution of the pair equation with a sink of 0.01 nm over 180 s, and its error against a fine grid.

#include "theory/coalescence_equation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <utility>

using namespace ostwald;

int main()
{
    const CoalescenceConstants constants;
    const auto pair = [](double t_s) {
        const double fall = std::exp(-t_s / 70.0);
        return PairState{1.8 + 2.0 * (1.0 - fall), 2.0 / 70.0 * fall, 2.414 / std::pow(1.0 + 0.1607 * t_s, 0.7336)};
    };
    std::vector<double> t_s;
    for (int i = 0; i <= 180; ++i)
        t_s.push_back(i);
    const auto fine = coalescenceRate(constants, pair, t_s, PairWall::ZeroGradient, {4000, 1e-8});
    for (const auto& [points, tolerance] : {std::pair{60, 1e-4}, {120, 2e-5}, {150, 3e-6}, {250, 3e-6}, {350, 3e-6}, {500, 3e-6}, {700, 3e-6}}) {
        const auto began = std::chrono::steady_clock::now();
        const auto rate = coalescenceRate(constants, pair, t_s, PairWall::ZeroGradient, {points, tolerance});
        const auto middle = std::chrono::steady_clock::now();
        const auto slopes = coalescenceSensitivity(constants, pair, t_s, PairWall::ZeroGradient, {points, tolerance});
        const std::chrono::duration<double, std::milli> took = middle - began;
        const std::chrono::duration<double, std::milli> tookSlopes = std::chrono::steady_clock::now() - middle;
        if (!rate || !fine)
            return 1;
        double worst = 0.0;
        for (std::size_t i = 0; i < t_s.size(); ++i)
            worst = std::max(worst, std::abs(rate->rate_nm3_s[i] - fine->rate_nm3_s[i]));
        std::printf("%d points, tolerance %.0e: %.1f ms, with derivatives %.1f ms, error %.1e of the peak\n", points, tolerance,
                    took.count(), slopes ? tookSlopes.count() : 0.0, worst / std::ranges::max(fine->rate_nm3_s));
    }
    return 0;
}
