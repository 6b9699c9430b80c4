#include "track/assignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <tuple>

namespace ostwald {

std::vector<Candidate> linkCandidates(const FrameDetections& from, const FrameDetections& to, Drift shift, double gate_px)
{
    // Columns by x: only a strip of one gate on either side can hold a candidate.
    std::vector<int> byX(to.particles.size());
    for (std::size_t j = 0; j < byX.size(); ++j)
        byX[j] = static_cast<int>(j);
    std::sort(byX.begin(), byX.end(), [&to](int a, int b) {
        return to.particles[static_cast<std::size_t>(a)].x_px < to.particles[static_cast<std::size_t>(b)].x_px;
    });
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < from.particles.size(); ++i) {
        const Detection& a = from.particles[i];
        const double expected_px = a.x_px + shift.dx_px;
        auto it = std::lower_bound(byX.begin(), byX.end(), expected_px - gate_px, [&to](int j, double x) {
            return to.particles[static_cast<std::size_t>(j)].x_px < x;
        });
        for (; it != byX.end(); ++it) {
            const Detection& b = to.particles[static_cast<std::size_t>(*it)];
            const double dx = b.x_px - expected_px;
            if (dx > gate_px)
                break;
            const double dy = b.y_px - a.y_px - shift.dy_px;
            const double dSize = std::sqrt(b.area_px2) - std::sqrt(a.area_px2);
            const double cost = dx * dx + dy * dy + dSize * dSize;
            if (cost < gate_px * gate_px)
                candidates.push_back({static_cast<int>(i), *it, cost});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.row, a.column) < std::tuple(b.row, b.column);
    });
    return candidates;
}

std::vector<double> linkSuspicions(const std::vector<Candidate>& candidates, const std::vector<int>& columnOf,
                                   int columns, double unmatched)
{
    std::vector<int> rowOf(static_cast<std::size_t>(columns), -1);
    for (std::size_t i = 0; i < columnOf.size(); ++i)
        if (columnOf[i] >= 0)
            rowOf[static_cast<std::size_t>(columnOf[i])] = static_cast<int>(i);
    std::vector<double> cost(columnOf.size(), 0.0);
    std::vector<double> other(columnOf.size(), unmatched);
    for (const Candidate& c : candidates) {
        const int chosen = columnOf[static_cast<std::size_t>(c.row)];
        if (chosen == c.column) {
            cost[static_cast<std::size_t>(c.row)] = c.cost;
            continue;
        }
        if (chosen >= 0)
            other[static_cast<std::size_t>(c.row)] = std::min(other[static_cast<std::size_t>(c.row)], c.cost);
        if (const int row = rowOf[static_cast<std::size_t>(c.column)]; row >= 0)
            other[static_cast<std::size_t>(row)] = std::min(other[static_cast<std::size_t>(row)], c.cost);
    }
    std::vector<double> suspicions(columnOf.size(), 0.0);
    for (std::size_t i = 0; i < columnOf.size(); ++i)
        if (columnOf[i] >= 0)
            suspicions[i] = other[i] > 0.0 ? std::min(1.0, cost[i] / other[i]) : 1.0;
    return suspicions;
}

std::vector<int> greedyAssignment(int rows, int columns, std::vector<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.cost, a.row, a.column) < std::tuple(b.cost, b.row, b.column);
    });
    std::vector<int> columnOf(static_cast<std::size_t>(rows), -1);
    std::vector<bool> used(static_cast<std::size_t>(columns), false);
    for (const Candidate& c : candidates) {
        int& column = columnOf[static_cast<std::size_t>(c.row)];
        if (column >= 0 || used[static_cast<std::size_t>(c.column)])
            continue;
        column = c.column;
        used[static_cast<std::size_t>(c.column)] = true;
    }
    return columnOf;
}

std::vector<int> cheapestAssignment(int rows, int columns, const std::vector<Candidate>& candidates, double unmatched)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto rowCount = static_cast<std::size_t>(rows);
    const auto columnCount = static_cast<std::size_t>(columns);
    std::vector<std::vector<Candidate>> ofRow(rowCount);
    for (const Candidate& c : candidates)
        ofRow[static_cast<std::size_t>(c.row)].push_back(c);

    std::vector<int> columnOf(rowCount, -1);
    std::vector<int> rowOf(columnCount, -1);
    std::vector<double> price(columnCount, 0.0); // dual variables: reduced cost = cost - rowPrice - price >= 0
    std::vector<double> rowPrice(rowCount, 0.0);
    std::vector<double> distance(columnCount, infinity);
    std::vector<int> cameFrom(columnCount, -1);
    std::vector<bool> settled(columnCount, false);

    for (int start = 0; start < rows; ++start) {
        using Entry = std::pair<double, int>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        std::vector<int> touched;
        std::vector<int> scanned;
        // Leaving a row unmatched is an exit that every row has, at cost `unmatched`.
        double bestExit = infinity;
        int exitRow = -1;
        int freeColumn = -1;
        double end = infinity;
        std::vector<std::pair<int, double>> rowsSeen;
        const auto scan = [&](int row, double base) {
            rowsSeen.emplace_back(row, base);
            const double exit = base + unmatched - rowPrice[static_cast<std::size_t>(row)];
            if (exit < bestExit) {
                bestExit = exit;
                exitRow = row;
            }
            for (const Candidate& c : ofRow[static_cast<std::size_t>(row)]) {
                const auto j = static_cast<std::size_t>(c.column);
                if (settled[j])
                    continue;
                const double d = base + c.cost - rowPrice[static_cast<std::size_t>(row)] - price[j];
                if (d < distance[j]) {
                    if (distance[j] == infinity)
                        touched.push_back(c.column);
                    distance[j] = d;
                    cameFrom[j] = row;
                    queue.emplace(d, c.column);
                }
            }
        };
        // The start row's price makes its cheapest way out free.
        double least = unmatched;
        for (const Candidate& c : ofRow[static_cast<std::size_t>(start)])
            least = std::min(least, c.cost - price[static_cast<std::size_t>(c.column)]);
        rowPrice[static_cast<std::size_t>(start)] = least;
        scan(start, 0.0);
        while (!queue.empty()) {
            const auto [d, column] = queue.top();
            queue.pop();
            const auto j = static_cast<std::size_t>(column);
            if (settled[j] || d > distance[j])
                continue;
            if (d >= bestExit)
                break;
            settled[j] = true;
            scanned.push_back(column);
            if (rowOf[j] < 0) {
                freeColumn = column;
                end = d;
                break;
            }
            scan(rowOf[j], d);
        }
        if (freeColumn < 0)
            end = bestExit;
        for (const auto& [row, base] : rowsSeen)
            rowPrice[static_cast<std::size_t>(row)] += std::max(0.0, end - base);
        for (const int column : scanned)
            price[static_cast<std::size_t>(column)] -= std::max(0.0, end - distance[static_cast<std::size_t>(column)]);

        int column = freeColumn;
        if (freeColumn < 0) {
            column = columnOf[static_cast<std::size_t>(exitRow)];
            columnOf[static_cast<std::size_t>(exitRow)] = -1;
            if (exitRow == start)
                column = -1;
        }
        while (column >= 0) {
            const int row = cameFrom[static_cast<std::size_t>(column)];
            const int before = columnOf[static_cast<std::size_t>(row)];
            columnOf[static_cast<std::size_t>(row)] = column;
            rowOf[static_cast<std::size_t>(column)] = row;
            column = row == start ? -1 : before;
        }
        for (const int j : touched) {
            distance[static_cast<std::size_t>(j)] = infinity;
            settled[static_cast<std::size_t>(j)] = false;
            cameFrom[static_cast<std::size_t>(j)] = -1;
        }
    }
    return columnOf;
}

} // namespace ostwald
