#pragma once

#include "document/document.h"

namespace ostwald {

/// What a key acts on: the particle under the pointer, unless it is one of the picked; else the picked.
[[nodiscard]] std::set<TrackId> targetsOf(const Document& document, std::optional<TrackId> under);

/// What a key that needs two acts on: one that is picked and the other one under the pointer; else the picked.
[[nodiscard]] std::set<TrackId> pairOf(const Document& document, std::optional<TrackId> under);

} // namespace ostwald
