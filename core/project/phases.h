#pragma once

#include "project/project.h"

#include <optional>
#include <vector>

namespace ostwald {

// Phases are ordered, neither overlap nor turn around, and may leave holes.

/// Where phases begin or end. Two that touch share one border.
struct PhaseBorder {
    double t_s = 0.0;
    std::optional<std::size_t> ends;   ///< index of the phase that ends here
    std::optional<std::size_t> begins; ///< index of the phase that begins here
};
[[nodiscard]] std::vector<PhaseBorder> phaseBorders(const std::vector<Phase>& phases);

/// The phases with one border moved, clamped so that every phase stays at least `shortest_s` long and none leaves
/// 0 .. end_s. @pre border < phaseBorders(phases).size()
[[nodiscard]] std::vector<Phase> withMovedBorder(std::vector<Phase> phases, std::size_t border, double t_s, double end_s,
                                                 double shortest_s);

/// A phase more, from t_s to the next one or to end_s; one that holds t_s ends there. nullopt where there is no room.
[[nodiscard]] std::optional<std::vector<Phase>> withPhaseFrom(std::vector<Phase> phases, double t_s, double end_s,
                                                              const std::string& label);

/// The phase that holds t_s, or else the last one before it, ends there; it does not run into the next one. nullopt
/// where there is none or nothing changes.
[[nodiscard]] std::optional<std::vector<Phase>> withPhaseUntil(std::vector<Phase> phases, double t_s);

} // namespace ostwald
