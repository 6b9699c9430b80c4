#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <cmath>

namespace ostwald {

/// Where things are on the specimen and in the field of view, for what looks across frames.
class Geometry {
public:
    explicit Geometry(const Tracks& tracks)
        : m_drift(tracks.drift), m_firstFrame(tracks.firstFrame), m_size(tracks.frameSize)
    {
    }

    /// Distance on the specimen: drift between the two frames taken off.
    [[nodiscard]] double distance_px(const TrackPoint& a, const TrackPoint& b) const
    {
        const Drift da = driftAt(a.frame);
        const Drift db = driftAt(b.frame);
        return std::hypot(b.x_px - db.dx_px - a.x_px + da.dx_px, b.y_px - db.dy_px - a.y_px + da.dy_px);
    }

    /// True when a particle where `point` is, carried on by the drift alone, meets the border of the picture
    /// or lies outside it in `frame`.
    [[nodiscard]] bool meetsBorder(const TrackPoint& point, int frame) const
    {
        constexpr double margin_px = 1.0;
        const double reach_px = point.r_px + margin_px;
        const double x_px = point.x_px + driftAt(frame).dx_px - driftAt(point.frame).dx_px;
        const double y_px = point.y_px + driftAt(frame).dy_px - driftAt(point.frame).dy_px;
        return x_px - reach_px < 0.0 || y_px - reach_px < 0.0 || x_px + reach_px > m_size.width - 1 ||
               y_px + reach_px > m_size.height - 1;
    }

private:
    [[nodiscard]] Drift driftAt(int frame) const
    {
        return m_drift[static_cast<std::size_t>(frame - m_firstFrame)];
    }

    const std::vector<Drift>& m_drift;
    int m_firstFrame;
    FrameSize m_size;
};

} // namespace ostwald
