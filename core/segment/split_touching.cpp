#include "segment/split_touching.h"

#include "segment/basins.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace ostwald {
namespace {

/// One component in a window of its own, with room for its surroundings; works on one after the other so that
/// its buffers are made once.
class Splitter {
public:
    Splitter(const Components& components, cv::Size size, double depth_px)
        : m_components(components), m_size(size), m_depth_px(depth_px)
    {
    }

    /// Labels the component's parts from `first` on; returns how many there are.
    int split(const Component& component, int first, cv::Mat& labels)
    {
        takeWindow(component);
        measureDistances();
        findCores();
        if (m_cores.size() < 2) {
            for (const int i : component.runs) {
                const PixelRun& run = m_components.runs[static_cast<std::size_t>(i)];
                std::fill(labels.ptr<int>(run.y) + run.begin, labels.ptr<int>(run.y) + run.end, first);
            }
            return 1;
        }
        flood(component, first, labels);
        return static_cast<int>(m_cores.size());
    }

private:
    [[nodiscard]] std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_window.width) +
               static_cast<std::size_t>(x);
    }

    void takeWindow(const Component& component)
    {
        const cv::Rect& box = component.box;
        m_window = cv::Rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2) & cv::Rect({}, m_size);
        m_squared.assign(static_cast<std::size_t>(m_window.area()), 0);
        m_runs.clear();
        for (const int i : component.runs) {
            const PixelRun& run = m_components.runs[static_cast<std::size_t>(i)];
            m_runs.push_back({run.y - m_window.y, run.begin - m_window.x, run.end - m_window.x});
        }
    }

    /// Exact squared distances to what is outside (Meijster, Roerdink and Hesselink 2000): along columns, then
    /// the lower envelope of the parabolas of each row. Run by run, because a thin component leaves most of
    /// its window empty: of two runs in a row, neither is nearest to anything beyond the hole between them.
    /// The border of the picture is nowhere near.
    void measureDistances()
    {
        const int width = m_window.width;
        const int height = m_window.height;
        // Farther than anything in the window, and its square still a number.
        const int never = width + height;
        m_up.assign(m_squared.size(), 0);
        for (const PixelRun& run : m_runs) {
            int* const own = m_up.data() + at(0, run.y);
            if (run.y == 0) {
                std::fill(own + run.begin, own + run.end, never);
                continue;
            }
            const int* const above = own - width;
            for (int x = run.begin; x < run.end; ++x)
                own[x] = std::min(above[x] + 1, never);
        }
        for (std::size_t left = m_runs.size(); left-- > 0;) {
            const PixelRun& run = m_runs[left];
            if (run.y + 1 == height)
                continue;
            int* const own = m_up.data() + at(0, run.y);
            const int* const below = own + width;
            for (int x = run.begin; x < run.end; ++x)
                own[x] = std::min(own[x], below[x] + 1);
        }
        m_places.resize(static_cast<std::size_t>(width));
        m_starts.resize(static_cast<std::size_t>(width));
        for (const PixelRun& run : m_runs) {
            const int first = std::max(0, run.begin - 1);
            envelope(m_up.data() + at(first, run.y), m_squared.data() + at(first, run.y),
                     std::min(width, run.end + 1) - first);
        }
    }

    void envelope(const int* columns, int* squared, int width)
    {
        const auto valueAt = [columns](int x, int i) { return (x - i) * (x - i) + columns[i] * columns[i]; };
        const auto meeting = [columns](int i, int u) {
            return (u * u - i * i + columns[u] * columns[u] - columns[i] * columns[i]) / (2 * (u - i));
        };
        int top = 0;
        m_places[0] = 0;
        m_starts[0] = 0;
        for (int u = 1; u < width; ++u) {
            while (top >= 0 &&
                   valueAt(m_starts[static_cast<std::size_t>(top)], m_places[static_cast<std::size_t>(top)]) >
                       valueAt(m_starts[static_cast<std::size_t>(top)], u))
                --top;
            if (top < 0) {
                top = 0;
                m_places[0] = u;
                continue;
            }
            const int start = 1 + meeting(m_places[static_cast<std::size_t>(top)], u);
            if (start < width) {
                ++top;
                m_places[static_cast<std::size_t>(top)] = u;
                m_starts[static_cast<std::size_t>(top)] = start;
            }
        }
        for (int x = width - 1; x >= 0; --x) {
            squared[x] = valueAt(x, m_places[static_cast<std::size_t>(top)]);
            if (x == m_starts[static_cast<std::size_t>(top)])
                --top;
        }
    }

    /// Pixels of the component from the largest distance down, by place among equals: squared distances are
    /// small numbers, so they are counted.
    void orderByDistance()
    {
        int largest = 0;
        for (const PixelRun& run : m_runs)
            for (int x = run.begin; x < run.end; ++x)
                largest = std::max(largest, m_squared[at(x, run.y)]);
        m_ends.assign(static_cast<std::size_t>(largest) + 1, 0);
        for (const PixelRun& run : m_runs)
            for (int x = run.begin; x < run.end; ++x)
                ++m_ends[static_cast<std::size_t>(m_squared[at(x, run.y)])];
        int end = 0;
        for (std::size_t squared = m_ends.size() - 1; squared > 0; --squared)
            end = m_ends[squared] += end;
        m_order.resize(static_cast<std::size_t>(end));
        for (std::size_t left = m_runs.size(); left-- > 0;) {
            const PixelRun& run = m_runs[left];
            for (int x = run.end; x-- > run.begin;) {
                const std::size_t i = at(x, run.y);
                m_order[static_cast<std::size_t>(--m_ends[static_cast<std::size_t>(m_squared[i])])] =
                    static_cast<int>(i);
            }
        }
    }

    /// Pixels from the highest down, each joined to the hills it touches; where two hills meet, the lower one
    /// is a core of its own if it stands out far enough.
    void findCores()
    {
        orderByDistance();
        m_hill.assign(m_squared.size(), -1);
        m_cores.clear();
        for (const int pixel : m_order) {
            const int x = pixel % m_window.width;
            const int y = pixel / m_window.width;
            int mine = pixel; // a hill is named by its peak
            m_hill[static_cast<std::size_t>(pixel)] = pixel;
            for (int ny = std::max(0, y - 1); ny <= std::min(m_window.height - 1, y + 1); ++ny)
                for (int nx = std::max(0, x - 1); nx <= std::min(m_window.width - 1, x + 1); ++nx)
                    if (const int hill = m_hill[at(nx, ny)]; hill >= 0 && hill != mine)
                        mine = joined(mine, peakOf(hill), pixel);
        }
        if (!m_order.empty())
            m_cores.push_back(peakOf(m_order.front()));
        std::ranges::sort(m_cores);
    }

    int peakOf(int i)
    {
        int& hill = m_hill[static_cast<std::size_t>(i)];
        if (hill != i)
            hill = peakOf(hill);
        return hill;
    }

    [[nodiscard]] double heightOf(int i) const
    {
        return std::sqrt(static_cast<double>(m_squared[static_cast<std::size_t>(i)]));
    }

    /// The hill of two that meet at a saddle.
    int joined(int a, int b, int saddle)
    {
        if (a == b)
            return a;
        const auto rank = [this](int i) { return std::pair(-m_squared[static_cast<std::size_t>(i)], i); };
        const int higher = rank(a) < rank(b) ? a : b;
        const int lower = higher == a ? b : a;
        if (lower != saddle && heightOf(lower) - heightOf(saddle) > m_depth_px)
            m_cores.push_back(lower);
        m_hill[static_cast<std::size_t>(lower)] = higher;
        return higher;
    }

    void flood(const Component& component, int first, cv::Mat& labels)
    {
        cv::Mat height = cv::Mat::zeros(m_window.size(), CV_32F);
        cv::Mat mask = cv::Mat::zeros(m_window.size(), CV_8U);
        for (const PixelRun& run : m_runs) {
            auto* const heights = height.ptr<float>(run.y);
            for (int x = run.begin; x < run.end; ++x)
                heights[x] = std::sqrt(static_cast<float>(m_squared[at(x, run.y)]));
            std::fill(mask.ptr(run.y) + run.begin, mask.ptr(run.y) + run.end, 255);
        }
        std::vector<cv::Point> seeds;
        for (const int core : m_cores)
            seeds.emplace_back(core % m_window.width, core / m_window.width);
        const cv::Mat parts = basins(height, seeds, mask);
        for (const int i : component.runs) {
            const PixelRun& run = m_components.runs[static_cast<std::size_t>(i)];
            for (int x = run.begin; x < run.end; ++x)
                labels.at<int>(run.y, x) = first - 1 + parts.at<int>(run.y - m_window.y, x - m_window.x);
        }
    }

    const Components& m_components;
    cv::Size m_size;
    double m_depth_px;
    cv::Rect m_window;
    std::vector<PixelRun> m_runs; ///< of the component, in the window
    std::vector<int> m_squared; ///< by pixel of the window, 0 outside the component
    std::vector<int> m_up;      ///< distance along the column
    std::vector<int> m_places;
    std::vector<int> m_starts;
    std::vector<int> m_ends; ///< by squared distance: where its pixels end in m_order
    std::vector<int> m_order;
    std::vector<int> m_hill; ///< by pixel: towards the peak of its hill; -1 = not there yet
    std::vector<int> m_cores;
};

} // namespace

cv::Mat splitTouching(const Components& components, cv::Size size, int smallestArea_px2, double depth_px)
{
    cv::Mat labels = cv::Mat::zeros(size, CV_32S);
    Splitter splitter(components, size, depth_px);
    int next = 1;
    for (const Component& component : components.all)
        if (component.area_px2 >= smallestArea_px2)
            next += splitter.split(component, next, labels);
    return labels;
}

} // namespace ostwald
