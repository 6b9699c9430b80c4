#pragma once

namespace ostwald {

/// Which frame is due at a time: playing follows the clock and drops frames that come too late.
class PlaybackClock {
public:
    static constexpr double baseRate_per_s = 10.0; ///< frames per second at speed 1

    /// From this frame on, at this time.
    void start(int frame, double now_s);
    /// Another speed from now on. @param speed  multiple of baseRate_per_s, above 0
    void setSpeed(double speed, double now_s);
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] int frameAt(double now_s) const;

private:
    [[nodiscard]] double positionAt(double now_s) const;

    double m_origin = 0.0; ///< frames, at m_start_s
    double m_start_s = 0.0;
    double m_speed = 1.0;
};

} // namespace ostwald
