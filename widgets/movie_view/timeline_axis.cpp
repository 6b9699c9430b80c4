#include "movie_view/timeline_axis.h"

#include <algorithm>

namespace ostwald {

TimelineAxis::TimelineAxis(const Calibration& calibration, int frames)
    : m_interval_s(calibration.frameInterval_s.value_or(1.0)), m_last(std::max(0, frames - 1)),
      m_ageing_s(calibration.ageing_s)
{
    if (m_ageing_s.size() > static_cast<std::size_t>(std::max(0, frames)))
        m_ageing_s.resize(static_cast<std::size_t>(std::max(0, frames)));
    for (std::size_t frame = 0; frame < m_ageing_s.size(); ++frame) {
        const auto at = static_cast<double>(frame);
        if (!m_samples.empty() && m_samples.back().t_s == m_ageing_s[frame])
            m_samples.back().last = at;
        else
            m_samples.push_back({m_ageing_s[frame], at, at});
    }
    m_isOrdered = std::ranges::is_sorted(m_ageing_s);
}

double TimelineAxis::frameOf(double t_s) const
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

double TimelineAxis::timeAt_s(double frame) const
{
    if (m_samples.empty())
        return frame * m_interval_s;
    const auto after = std::ranges::lower_bound(m_samples, frame, {}, &Sample::last);
    if (after == m_samples.end())
        return m_samples.back().t_s;
    if (after == m_samples.begin() || frame >= after->first)
        return after->t_s;
    const Sample& before = *std::prev(after);
    return before.t_s + (frame - before.last) / (after->first - before.last) * (after->t_s - before.t_s);
}

std::vector<std::pair<double, double>> TimelineAxis::spans(double begin_s, double end_s) const
{
    if (m_isOrdered)
        return {{frameOf(begin_s), frameOf(end_s)}};
    std::vector<std::pair<double, double>> spans;
    for (const Sample& sample : m_samples) {
        if (sample.t_s < begin_s || sample.t_s > end_s)
            continue;
        const double first = std::max(0.0, sample.first - 0.5);
        const double last = std::min(m_last, sample.last + 0.5);
        if (!spans.empty() && spans.back().second == first)
            spans.back().second = last;
        else
            spans.emplace_back(first, last);
    }
    return spans;
}

} // namespace ostwald
