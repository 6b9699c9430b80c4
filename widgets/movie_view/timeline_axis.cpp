#include "movie_view/timeline_axis.h"

#include <algorithm>

namespace ostwald {

TimelineAxis::TimelineAxis(const Calibration& calibration, int frames)
    : m_interval_s(calibration.frameInterval_s.value_or(1.0)), m_last(std::max(0, frames - 1))
{
    std::vector<double> ageing_s = calibration.ageing_s;
    if (ageing_s.size() > static_cast<std::size_t>(std::max(0, frames)))
        ageing_s.resize(static_cast<std::size_t>(std::max(0, frames)));
    std::ranges::sort(ageing_s);
    for (std::size_t place = 0; place < ageing_s.size(); ++place) {
        const auto at = static_cast<double>(place);
        if (!m_samples.empty() && m_samples.back().t_s == ageing_s[place])
            m_samples.back().last = at;
        else
            m_samples.push_back({ageing_s[place], at, at});
    }
}

double TimelineAxis::placeOf(double t_s) const
{
    if (m_samples.empty())
        return std::clamp(t_s / m_interval_s, 0.0, m_last);
    const auto after = std::ranges::lower_bound(m_samples, t_s, {}, &Sample::t_s);
    if (after == m_samples.end())
        return m_samples.back().last;
    if (after->t_s == t_s)
        return 0.5 * (after->first + after->last);
    if (after == m_samples.begin())
        return after->first;
    const Sample& before = *std::prev(after);
    return before.last + (t_s - before.t_s) / (after->t_s - before.t_s) * (after->first - before.last);
}

double TimelineAxis::timeAt_s(double place) const
{
    if (m_samples.empty())
        return place * m_interval_s;
    const auto after = std::ranges::lower_bound(m_samples, place, {}, &Sample::last);
    if (after == m_samples.end())
        return m_samples.back().t_s;
    if (after == m_samples.begin() || place >= after->first)
        return after->t_s;
    const Sample& before = *std::prev(after);
    return before.t_s + (place - before.last) / (after->first - before.last) * (after->t_s - before.t_s);
}

} // namespace ostwald
