#pragma once

#include <optional>

namespace ostwald {

/// Frames that playing repeats; without ends of its own, those of the whole movie.
struct PlaybackLoop {
    bool isOn = false;
    std::optional<int> first = {};
    std::optional<int> last = {};

    bool operator==(const PlaybackLoop&) const = default;
};

/// The loop with another beginning; an end that would lie before it goes. Turns it on.
[[nodiscard]] PlaybackLoop withFirst(PlaybackLoop loop, int frame);
/// Likewise for the end.
[[nodiscard]] PlaybackLoop withLast(PlaybackLoop loop, int frame);

/// Where playing stands that has gone on to `frame`, counted without regard to the loop: behind its last frame it goes
/// on at the first. @param lastOfMovie  from 0
[[nodiscard]] int wrapped(const PlaybackLoop& loop, int frame, int lastOfMovie);

} // namespace ostwald
