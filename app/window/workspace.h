#pragma once

#include <array>

namespace ostwald {

/// The six views of one window, in the order of the work. Changing them never discards anything.
enum class Workspace { Movie, Segment, Track, Ensemble, Fit, Figure };

inline constexpr std::array allWorkspaces{Workspace::Movie,    Workspace::Segment, Workspace::Track,
                                          Workspace::Ensemble, Workspace::Fit,     Workspace::Figure};

} // namespace ostwald
