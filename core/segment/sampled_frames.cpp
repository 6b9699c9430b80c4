#include "segment/sampled_frames.h"

#include <algorithm>

namespace ostwald {

std::vector<int> sampledFrames(int count)
{
    constexpr int most = 8;
    const int samples = std::min(most, count);
    std::vector<int> frames;
    for (int i = 0; i < samples; ++i)
        frames.push_back(
            samples == 1 ? 0 : static_cast<int>(static_cast<long long>(i) * (count - 1) / (samples - 1)));
    return frames;
}

} // namespace ostwald
