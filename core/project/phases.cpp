#include "project/phases.h"

#include <algorithm>

namespace ostwald {

std::vector<PhaseBorder> phaseBorders(const std::vector<Phase>& phases)
{
    std::vector<PhaseBorder> borders;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (!borders.empty() && borders.back().t_s == phases[i].begin_s)
            borders.back().begins = i;
        else
            borders.push_back({phases[i].begin_s, std::nullopt, i});
        borders.push_back({phases[i].end_s, i, std::nullopt});
    }
    return borders;
}

std::vector<Phase> withMovedBorder(std::vector<Phase> phases, std::size_t border, double t_s, double end_s, double shortest_s)
{
    const PhaseBorder moved = phaseBorders(phases)[border];
    double low = 0.0;
    double high = std::max(end_s, moved.t_s);
    if (moved.ends) {
        low = phases[*moved.ends].begin_s + shortest_s;
        if (!moved.begins && *moved.ends + 1 < phases.size())
            high = phases[*moved.ends + 1].begin_s;
    }
    if (moved.begins) {
        high = phases[*moved.begins].end_s - shortest_s;
        if (!moved.ends && *moved.begins > 0)
            low = phases[*moved.begins - 1].end_s;
    }
    if (low > high)
        return phases; // shorter than that already
    const double at_s = std::clamp(t_s, low, high);
    if (moved.ends)
        phases[*moved.ends].end_s = at_s;
    if (moved.begins)
        phases[*moved.begins].begin_s = at_s;
    return phases;
}

std::optional<std::vector<Phase>> withPhaseFrom(std::vector<Phase> phases, double t_s, double end_s, const std::string& label)
{
    if (t_s >= end_s || std::ranges::any_of(phases, [t_s](const Phase& phase) { return phase.begin_s == t_s; }))
        return std::nullopt;
    Phase added{t_s, end_s, label};
    for (Phase& phase : phases) {
        if (phase.begin_s < added.begin_s)
            phase.end_s = std::min(phase.end_s, added.begin_s);
        else
            added.end_s = std::min(added.end_s, phase.begin_s);
    }
    phases.push_back(added);
    std::ranges::sort(phases, {}, &Phase::begin_s);
    return phases;
}

std::optional<std::vector<Phase>> withPhaseUntil(std::vector<Phase> phases, double t_s)
{
    const auto next = std::ranges::find_if(phases, [t_s](const Phase& phase) { return phase.begin_s >= t_s; });
    if (next == phases.begin())
        return std::nullopt;
    Phase& ended = *std::prev(next);
    if (ended.end_s == t_s)
        return std::nullopt;
    ended.end_s = t_s;
    return phases;
}

} // namespace ostwald
