#pragma once

#include "document/document.h"

namespace ostwald {

/// What a key acts on: the particle under the pointer, unless it is one of the picked; else the picked.
[[nodiscard]] std::set<TrackId> targetsOf(const Document& document, std::optional<TrackId> under);

/// What a key that needs two acts on: one that is picked and the other one under the pointer; else the picked.
[[nodiscard]] std::set<TrackId> pairOf(const Document& document, std::optional<TrackId> under);

/// How much of the targets a key takes: all of their frames when they were picked as a whole, else what it asks for.
[[nodiscard]] Extent extentOf(const Document& document, std::optional<TrackId> under, Extent asked);

/// Picks what a key acts on now as a whole: the next key is meant for all of its frames. Once more takes that back.
void pickWhole(Document& document, std::optional<TrackId> under);

} // namespace ostwald
