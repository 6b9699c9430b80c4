#include "segment/components.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace ostwald {
namespace {

/// First x from which on the row is 0 (or not 0), at most count.
template <bool wantsSet>
int findFrom(const unsigned char* row, int x, int count)
{
    const auto isFound = [row](int i) { return (row[i] != 0) == wantsSet; };
    if constexpr (wantsSet)
        for (std::uint64_t eight = 0; x + 8 <= count; x += 8) {
            std::memcpy(&eight, row + x, sizeof eight);
            if (eight != 0)
                break;
        }
    while (x < count && !isFound(x))
        ++x;
    return x;
}

/// Sets of runs, each named by its first run.
class Unions {
public:
    int add()
    {
        m_parents.push_back(static_cast<int>(m_parents.size()));
        return m_parents.back();
    }

    int rootOf(int i)
    {
        while (at(i) != i) {
            at(i) = at(at(i));
            i = at(i);
        }
        return i;
    }

    void unite(int a, int b)
    {
        a = rootOf(a);
        b = rootOf(b);
        at(std::max(a, b)) = std::min(a, b);
    }

private:
    int& at(int i) { return m_parents[static_cast<std::size_t>(i)]; }

    std::vector<int> m_parents;
};

} // namespace

Components connectedComponents(const cv::Mat& mask)
{
    Components found;
    std::vector<PixelRun>& runs = found.runs;
    Unions unions;
    std::size_t above = 0; // first run of the row above that may touch
    std::size_t rowBegin = 0;
    for (int y = 0; y < mask.rows; ++y) {
        const auto* row = mask.ptr<unsigned char>(y);
        const std::size_t previousEnd = runs.size();
        above = rowBegin;
        rowBegin = previousEnd;
        for (int x = findFrom<true>(row, 0, mask.cols); x < mask.cols; x = findFrom<true>(row, x, mask.cols)) {
            const int end = findFrom<false>(row, x, mask.cols);
            const int run = unions.add();
            runs.push_back({y, x, end, 0});
            while (above < previousEnd && runs[above].end < x)
                ++above;
            for (std::size_t i = above; i < previousEnd && runs[i].begin <= end; ++i)
                unions.unite(static_cast<int>(i), run);
            x = end;
        }
    }

    std::vector<int> places(runs.size(), -1);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        PixelRun& run = runs[i];
        int& place = places[static_cast<std::size_t>(unions.rootOf(static_cast<int>(i)))];
        if (place < 0) {
            place = static_cast<int>(found.all.size());
            found.all.emplace_back().box = cv::Rect(run.begin, run.y, 0, 0);
        }
        run.component = place;
        Component& component = found.all[static_cast<std::size_t>(place)];
        const int length = run.end - run.begin;
        component.area_px2 += length;
        component.x_px += 0.5 * length * (run.begin + run.end - 1);
        component.y_px += static_cast<double>(length) * run.y;
        component.box |= cv::Rect(run.begin, run.y, length, 1);
        component.runs.push_back(static_cast<int>(i));
    }
    for (Component& component : found.all) {
        component.x_px /= component.area_px2;
        component.y_px /= component.area_px2;
    }
    return found;
}

} // namespace ostwald
