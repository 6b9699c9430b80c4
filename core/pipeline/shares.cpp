#include "pipeline/shares.h"

#include <utility>

namespace ostwald {

std::optional<FrameRange> framesOf(Share share, FrameRange whole)
{
    const std::int64_t frames = std::int64_t{whole.last} - whole.first + 1;
    const auto begin = static_cast<int>(frames * (share.number - 1) / share.count);
    const auto end = static_cast<int>(frames * share.number / share.count);
    if (begin == end)
        return std::nullopt;
    return FrameRange{whole.first + begin, whole.first + end - 1};
}

Result<Keyed<Detections>> unitedDetections(const Project& whole, const std::vector<Keyed<Detections>>& parts)
{
    Detections all;
    for (const Keyed<Detections>& part : parts)
        for (const FrameDetections& frame : *part.value) {
            const int expected = whole.range.first + static_cast<int>(all.size());
            if (frame.frame != expected)
                return Error{ErrorCode::InvalidArgument,
                             "The shares do not follow on each other: frame " + std::to_string(expected) +
                                 " is missing or there twice.",
                             {}};
            all.push_back(frame);
        }
    if (whole.range.last >= 0 && whole.range.first + static_cast<int>(all.size()) != whole.range.last + 1)
        return Error{ErrorCode::InvalidArgument,
                     "The shares end before frame " + std::to_string(whole.range.last) + ".", {}};
    return Keyed<Detections>{stageKeys(whole).detections, std::make_shared<const Detections>(std::move(all))};
}

} // namespace ostwald
