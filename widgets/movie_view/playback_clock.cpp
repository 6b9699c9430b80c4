#include "movie_view/playback_clock.h"

#include <cmath>

namespace ostwald {

void PlaybackClock::start(int frame, double now_s)
{
    m_origin = frame;
    m_start_s = now_s;
}

void PlaybackClock::setSpeed(double speed, double now_s)
{
    m_origin = positionAt(now_s);
    m_start_s = now_s;
    m_speed = speed;
}

int PlaybackClock::frameAt(double now_s) const
{
    return static_cast<int>(std::floor(positionAt(now_s) + 1e-9));
}

double PlaybackClock::positionAt(double now_s) const
{
    return m_origin + (now_s - m_start_s) * m_speed * baseRate_per_s;
}

} // namespace ostwald
