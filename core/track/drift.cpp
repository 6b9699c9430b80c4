#include "track/drift.h"

#include "base/median.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr int reach_px = 25;
constexpr int side = 2 * reach_px + 1;

std::vector<const Detection*> sortedByX(const FrameDetections& frame)
{
    std::vector<const Detection*> sorted;
    for (const Detection& d : frame.particles)
        sorted.push_back(&d);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->x_px < b->x_px; });
    return sorted;
}

std::vector<const Detection*>::const_iterator firstFrom(const std::vector<const Detection*>& byX, double x_px)
{
    return std::lower_bound(byX.begin(), byX.end(), x_px, [](const auto* d, double x) { return d->x_px < x; });
}

} // namespace

Drift shiftBetween(const FrameDetections& from, const FrameDetections& to)
{
    struct Pair {
        double dx;
        double dy;
    };
    std::vector<Pair> pairs;
    std::vector<int> votes(static_cast<std::size_t>(side * side), 0);
    const std::vector<const Detection*> byX = sortedByX(to);
    for (const Detection& a : from.particles)
        for (auto it = firstFrom(byX, a.x_px - reach_px); it != byX.end() && (*it)->x_px < a.x_px + reach_px; ++it) {
            const Detection& b = **it;
            const double dx = b.x_px - a.x_px;
            const double dy = b.y_px - a.y_px;
            const double ratio = b.area_px2 / a.area_px2;
            if (std::abs(dx) >= reach_px || std::abs(dy) >= reach_px || ratio > 2.0 || ratio < 0.5)
                continue;
            pairs.push_back({dx, dy});
            const int column = static_cast<int>(std::lround(dx)) + reach_px;
            const int row = static_cast<int>(std::lround(dy)) + reach_px;
            ++votes[static_cast<std::size_t>(row * side + column)];
        }
    int best = 0;
    Drift shift;
    for (int row = 1; row + 1 < side; ++row)
        for (int column = 1; column + 1 < side; ++column) {
            int sum = 0;
            for (int dr = -1; dr <= 1; ++dr)
                for (int dc = -1; dc <= 1; ++dc)
                    sum += votes[static_cast<std::size_t>((row + dr) * side + column + dc)];
            const int x = column - reach_px;
            const int y = row - reach_px;
            const bool nearer = x * x + y * y < shift.dx_px * shift.dx_px + shift.dy_px * shift.dy_px;
            if (sum > best || (sum == best && nearer)) {
                best = sum;
                shift = {static_cast<double>(x), static_cast<double>(y)};
            }
        }
    if (best < 3)
        return {};
    for (int round = 0; round < 4; ++round) {
        std::vector<double> dx;
        std::vector<double> dy;
        for (const Pair& p : pairs)
            if (std::hypot(p.dx - shift.dx_px, p.dy - shift.dy_px) < 3.0) {
                dx.push_back(p.dx);
                dy.push_back(p.dy);
            }
        if (dx.empty())
            break;
        shift = {medianOf(std::move(dx)), medianOf(std::move(dy))};
    }
    return shift;
}

double automaticGate_px(const Detections& detections, const std::vector<Drift>& steps)
{
    std::vector<double> left;
    std::vector<double> nearest;
    const std::size_t stride = std::max<std::size_t>(1, detections.size() / 20);
    for (std::size_t t = 0; t + 1 < detections.size(); t += stride) {
        const auto& from = detections[t].particles;
        const auto& to = detections[t + 1].particles;
        for (std::size_t i = 0; i < from.size(); ++i) {
            double step = std::numeric_limits<double>::infinity();
            for (const Detection& b : to) {
                const double dSize = std::sqrt(b.area_px2) - std::sqrt(from[i].area_px2);
                step = std::min(step, std::hypot(b.x_px - from[i].x_px - steps[t].dx_px,
                                                 b.y_px - from[i].y_px - steps[t].dy_px, dSize));
            }
            double neighbour = std::numeric_limits<double>::infinity();
            for (std::size_t j = 0; j < from.size(); ++j)
                if (j != i)
                    neighbour = std::min(neighbour, std::hypot(from[j].x_px - from[i].x_px, from[j].y_px - from[i].y_px));
            if (std::isfinite(step))
                left.push_back(step);
            if (std::isfinite(neighbour))
                nearest.push_back(neighbour);
        }
    }
    if (left.empty())
        return 10.0;
    // The median of a two-dimensional Gaussian's length is 1.18 sd.
    const double wanted = std::max(2.0, 4.0 * medianOf(std::move(left)) / 1.18 + 1.0);
    return nearest.empty() ? wanted : std::max(2.0, std::min(wanted, 0.5 * medianOf(std::move(nearest))));
}

} // namespace ostwald
