#include "movie/time_axis.h"

namespace ostwald {

Result<std::int64_t> chooseTimeAxis(const ReadAs& readAs, MovieInfo& info)
{
    if (readAs.timeAxis) {
        if (*readAs.timeAxis < 0 || static_cast<std::size_t>(*readAs.timeAxis) >= info.axes.size())
            return Error{ErrorCode::InvalidArgument,
                         "The file has no axis " + std::to_string(*readAs.timeAxis) + " that could be time; it has " +
                             std::to_string(info.axes.size()) + " to choose from.",
                         info.path.string()};
        info.timeAxis = readAs.timeAxis;
    }
    if (!info.timeAxis)
        return std::int64_t{1};
    const auto chosen = static_cast<std::size_t>(*info.timeAxis);
    info.frames = info.axes[chosen].size;
    std::int64_t stride = 1;
    for (std::size_t i = 0; i < chosen; ++i)
        stride *= info.axes[i].size;
    return stride;
}

} // namespace ostwald
