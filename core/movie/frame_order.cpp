#include "movie/frame_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ostwald {

FrameOrder::FrameOrder(const Calibration& calibration, int frames) : m_last(std::max(0, frames - 1))
{
    const std::vector<double>& ageing_s = calibration.ageing_s;
    if (std::ranges::is_sorted(ageing_s)) // also in a movie, where there are none
        return;
    const auto count = static_cast<std::size_t>(m_last) + 1;
    const auto timeOf = [&ageing_s](int frame) { // what has no time comes last
        const auto at = static_cast<std::size_t>(frame);
        return at < ageing_s.size() ? ageing_s[at] : std::numeric_limits<double>::infinity();
    };
    m_frames.resize(count);
    std::iota(m_frames.begin(), m_frames.end(), 0);
    std::ranges::stable_sort(m_frames, {}, timeOf);
    m_places.resize(count);
    for (std::size_t place = 0; place < count; ++place)
        m_places[static_cast<std::size_t>(m_frames[place])] = static_cast<int>(place);
}

int FrameOrder::frameAt(int place) const
{
    const int within = std::clamp(place, 0, m_last);
    return m_frames.empty() ? within : m_frames[static_cast<std::size_t>(within)];
}

int FrameOrder::placeOf(int frame) const
{
    const int within = std::clamp(frame, 0, m_last);
    return m_places.empty() ? within : m_places[static_cast<std::size_t>(within)];
}

} // namespace ostwald
