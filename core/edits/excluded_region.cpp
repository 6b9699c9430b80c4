#include "edits/excluded_region.h"

#include "track/drift_at.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

struct Place {
    double x_px;
    double y_px;
};

double distanceToSide(const Place& p, const Place& a, const Place& b)
{
    const double x = b.x_px - a.x_px;
    const double y = b.y_px - a.y_px;
    const double length2 = x * x + y * y;
    const double along =
        length2 > 0.0 ? std::clamp(((p.x_px - a.x_px) * x + (p.y_px - a.y_px) * y) / length2, 0.0, 1.0) : 0.0;
    return std::hypot(p.x_px - a.x_px - along * x, p.y_px - a.y_px - along * y);
}

/// True when the disc around p lies in the polygon or touches it.
bool meets(const std::vector<cv::Point2f>& corners, const Place& p, double r_px)
{
    bool isInside = false;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2f& from = corners[i];
        const cv::Point2f& to = corners[(i + 1) % corners.size()];
        const Place a{double{from.x}, double{from.y}};
        const Place b{double{to.x}, double{to.y}};
        if (distanceToSide(p, a, b) <= r_px)
            return true;
        if ((a.y_px > p.y_px) != (b.y_px > p.y_px)
            && p.x_px < a.x_px + (p.y_px - a.y_px) / (b.y_px - a.y_px) * (b.x_px - a.x_px))
            isInside = !isInside;
    }
    return isInside;
}

} // namespace

std::optional<int> meetingFrame(const Track& track, const Tracks& tracks, const RegionEdit& region)
{
    const Drift reference = driftAt(tracks, region.frame);
    for (const TrackPoint& point : track.points) {
        const Drift drift = driftAt(tracks, point.frame);
        const Place place{point.x_px - drift.dx_px + reference.dx_px, point.y_px - drift.dy_px + reference.dy_px};
        if (meets(region.corners, place, point.r_px))
            return point.frame;
    }
    return std::nullopt;
}

} // namespace ostwald
