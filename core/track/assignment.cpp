#include "track/assignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>
#include <span>
#include <tuple>

namespace ostwald {

namespace {

/// What a link's cost is made of.
struct Place {
    double x_px;
    double y_px;
    double side_px; ///< sqrt(S)
    int index;
};

/// Places in square cells no smaller than the gate: what can be linked lies in the cell of a point or beside it.
class Grid {
public:
    Grid(const FrameDetections& frame, double gate_px) : m_places(frame.particles.size())
    {
        double right_px = -std::numeric_limits<double>::infinity();
        double bottom_px = right_px;
        for (const Detection& d : frame.particles) {
            m_left_px = std::min(m_left_px, d.x_px);
            m_top_px = std::min(m_top_px, d.y_px);
            right_px = std::max(right_px, d.x_px);
            bottom_px = std::max(bottom_px, d.y_px);
        }
        const double width_px = std::max(0.0, right_px - m_left_px);
        const double height_px = std::max(0.0, bottom_px - m_top_px);
        const auto count = static_cast<double>(std::max<std::size_t>(1, m_places.size()));
        // A tiny gate must not make more cells than places.
        m_cell_px = std::max({gate_px, std::sqrt(width_px * height_px / count), width_px / count, height_px / count});
        m_columns = 1 + static_cast<int>(width_px / m_cell_px);
        m_rows = 1 + static_cast<int>(height_px / m_cell_px);
        m_firsts.assign(static_cast<std::size_t>(m_columns * m_rows) + 1, 0);
        for (const Detection& d : frame.particles)
            ++m_firsts[cellOf(d) + 1];
        std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
        std::vector<int> next(m_firsts.begin(), m_firsts.end() - 1);
        for (std::size_t j = 0; j < m_places.size(); ++j) {
            const Detection& d = frame.particles[j];
            m_places[static_cast<std::size_t>(next[cellOf(d)]++)] = {d.x_px, d.y_px, std::sqrt(d.area_px2), static_cast<int>(j)};
        }
    }

    /// Calls work with every place that may lie within the gate of a point.
    template <class Work>
    void visitNear(double x_px, double y_px, const Work& work) const
    {
        const double column = std::floor((x_px - m_left_px) / m_cell_px);
        const double row = std::floor((y_px - m_top_px) / m_cell_px);
        const int firstColumn = static_cast<int>(std::clamp(column - 1.0, 0.0, static_cast<double>(m_columns)));
        const int endColumn = static_cast<int>(std::clamp(column + 2.0, 0.0, static_cast<double>(m_columns)));
        const int firstRow = static_cast<int>(std::clamp(row - 1.0, 0.0, static_cast<double>(m_rows)));
        const int endRow = static_cast<int>(std::clamp(row + 2.0, 0.0, static_cast<double>(m_rows)));
        if (firstColumn >= endColumn)
            return;
        for (int y = firstRow; y < endRow; ++y) {
            const int end = m_firsts[static_cast<std::size_t>(y * m_columns + endColumn)];
            for (int i = m_firsts[static_cast<std::size_t>(y * m_columns + firstColumn)]; i < end; ++i)
                work(m_places[static_cast<std::size_t>(i)]);
        }
    }

private:
    [[nodiscard]] std::size_t cellOf(const Detection& d) const
    {
        return static_cast<std::size_t>(static_cast<int>((d.y_px - m_top_px) / m_cell_px) * m_columns
                                        + static_cast<int>((d.x_px - m_left_px) / m_cell_px));
    }

    double m_left_px = std::numeric_limits<double>::infinity();
    double m_top_px = m_left_px;
    double m_cell_px = 1.0;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_firsts; ///< by cell: its first place
    std::vector<Place> m_places;
};

} // namespace

std::vector<Candidate> linkCandidates(const FrameDetections& from, const FrameDetections& to, Drift shift, double gate_px)
{
    std::vector<Candidate> candidates;
    if (to.particles.empty())
        return candidates;
    const Grid grid(to, gate_px);
    candidates.reserve(2 * from.particles.size());
    for (std::size_t i = 0; i < from.particles.size(); ++i) {
        const Detection& a = from.particles[i];
        const double expectedX_px = a.x_px + shift.dx_px;
        const double side_px = std::sqrt(a.area_px2);
        const auto first = static_cast<std::ptrdiff_t>(candidates.size());
        grid.visitNear(expectedX_px, a.y_px + shift.dy_px, [&](const Place& b) {
            const double dx = b.x_px - expectedX_px;
            const double dy = b.y_px - a.y_px - shift.dy_px;
            const double dSize = b.side_px - side_px;
            const double cost = dx * dx + dy * dy + dSize * dSize;
            if (cost < gate_px * gate_px)
                candidates.push_back({static_cast<int>(i), b.index, cost});
        });
        std::sort(candidates.begin() + first, candidates.end(), [](const Candidate& c, const Candidate& d) { return c.column < d.column; });
    }
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
    // Candidates row by row, in the order in which they came.
    std::vector<int> firsts(rowCount + 1, 0);
    for (const Candidate& c : candidates)
        ++firsts[static_cast<std::size_t>(c.row) + 1];
    std::partial_sum(firsts.begin(), firsts.end(), firsts.begin());
    std::vector<Candidate> byRow(candidates.size());
    std::vector<int> next(firsts.begin(), firsts.end() - 1);
    for (const Candidate& c : candidates)
        byRow[static_cast<std::size_t>(next[static_cast<std::size_t>(c.row)]++)] = c;
    const auto ofRow = [&](int row) {
        const auto i = static_cast<std::size_t>(row);
        return std::span(byRow.data() + firsts[i], static_cast<std::size_t>(firsts[i + 1] - firsts[i]));
    };

    std::vector<int> columnOf(rowCount, -1);
    std::vector<int> rowOf(columnCount, -1);
    std::vector<double> price(columnCount, 0.0); // dual variables: reduced cost = cost - rowPrice - price >= 0
    std::vector<double> rowPrice(rowCount, 0.0);
    std::vector<double> distance(columnCount, infinity);
    std::vector<int> cameFrom(columnCount, -1);
    std::vector<bool> settled(columnCount, false);

    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    std::vector<int> touched;
    std::vector<int> scanned;
    std::vector<std::pair<int, double>> rowsSeen;
    for (int start = 0; start < rows; ++start) {
        touched.clear();
        scanned.clear();
        rowsSeen.clear();
        queue = {};
        // Leaving a row unmatched is an exit that every row has, at cost `unmatched`.
        double bestExit = infinity;
        int exitRow = -1;
        int freeColumn = -1;
        double end = infinity;
        const auto scan = [&](int row, double base) {
            rowsSeen.emplace_back(row, base);
            const double exit = base + unmatched - rowPrice[static_cast<std::size_t>(row)];
            if (exit < bestExit) {
                bestExit = exit;
                exitRow = row;
            }
            for (const Candidate& c : ofRow(row)) {
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
        int cheapest = -1;
        for (const Candidate& c : ofRow(start))
            if (const double cost = c.cost - price[static_cast<std::size_t>(c.column)]; cost < least) {
                least = cost;
                cheapest = c.column;
            }
        rowPrice[static_cast<std::size_t>(start)] = least;
        // Most rows need no search: nobody has what they want, or nothing is worth wanting.
        if (cheapest < 0)
            continue;
        if (rowOf[static_cast<std::size_t>(cheapest)] < 0) {
            columnOf[static_cast<std::size_t>(start)] = cheapest;
            rowOf[static_cast<std::size_t>(cheapest)] = start;
            continue;
        }
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
