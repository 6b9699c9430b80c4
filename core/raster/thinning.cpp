#include "raster/thinning.h"

#include <cmath>

namespace ostwald {
namespace {

float cross(CanvasPoint a, CanvasPoint b)
{
    return a.x * b.y - a.y * b.x;
}

/// Directions from a corner that pass the points seen since within the tolerance.
class Sleeve {
public:
    Sleeve(CanvasPoint corner, float tolerance) : m_corner(corner), m_tolerance(tolerance) {}

    /// False when the line from the corner to this point would miss one of those before; else narrows.
    [[nodiscard]] bool admits(CanvasPoint point)
    {
        const CanvasPoint way{point.x - m_corner.x, point.y - m_corner.y};
        const float squared = way.x * way.x + way.y * way.y;
        if (squared < m_farthest)
            return false; // it turns back: the turning point stays
        m_farthest = squared;
        if (squared <= m_tolerance * m_tolerance)
            return true;
        if (m_isNarrowed && (cross(m_right, way) < 0.0F || cross(way, m_left) < 0.0F))
            return false;
        const float forward = std::sqrt(squared - m_tolerance * m_tolerance);
        const CanvasPoint right{way.x * forward + way.y * m_tolerance, way.y * forward - way.x * m_tolerance};
        const CanvasPoint left{way.x * forward - way.y * m_tolerance, way.y * forward + way.x * m_tolerance};
        if (!m_isNarrowed || cross(m_right, right) > 0.0F)
            m_right = right;
        if (!m_isNarrowed || cross(left, m_left) > 0.0F)
            m_left = left;
        m_isNarrowed = true;
        return true;
    }

private:
    CanvasPoint m_corner;
    float m_tolerance;
    float m_farthest = 0.0F; ///< squared
    bool m_isNarrowed = false;
    CanvasPoint m_right; ///< borders of the directions that are left
    CanvasPoint m_left;
};

} // namespace

void thin(std::vector<CanvasPoint>& line, float tolerance)
{
    if (line.size() < 3)
        return;
    std::size_t kept = 1;
    Sleeve sleeve(line[0], tolerance);
    (void)sleeve.admits(line[1]);
    for (std::size_t i = 2; i < line.size(); ++i) {
        if (sleeve.admits(line[i]))
            continue;
        const CanvasPoint corner = line[i - 1];
        line[kept++] = corner;
        sleeve = Sleeve(corner, tolerance);
        (void)sleeve.admits(line[i]);
    }
    line[kept++] = line.back();
    line.resize(kept);
}

} // namespace ostwald
