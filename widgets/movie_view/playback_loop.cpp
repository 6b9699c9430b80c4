#include "movie_view/playback_loop.h"

#include <algorithm>

namespace ostwald {

PlaybackLoop withFirst(PlaybackLoop loop, int frame)
{
    loop.isOn = true;
    loop.first = frame;
    if (loop.last && *loop.last <= frame)
        loop.last.reset();
    return loop;
}

PlaybackLoop withLast(PlaybackLoop loop, int frame)
{
    loop.isOn = true;
    loop.last = frame;
    if (loop.first && *loop.first >= frame)
        loop.first.reset();
    return loop;
}

int wrapped(const PlaybackLoop& loop, int frame, int lastOfMovie)
{
    const int first = std::clamp(loop.first.value_or(0), 0, lastOfMovie);
    const int last = std::clamp(loop.last.value_or(lastOfMovie), first, lastOfMovie);
    if (frame <= last)
        return frame;
    return first + (frame - last - 1) % (last - first + 1);
}

} // namespace ostwald
