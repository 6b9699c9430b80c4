#include "segment/basins.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace ostwald {
namespace {

constexpr std::uint32_t pixelsUnasked = 1U << 17U; ///< between two questions whether to go on

/// Pixels that wait for their neighbours, highest first and among equals first come, first served: deterministic and
/// fair on plateaus. What comes in is lower than what went out last, so that a radix heap does: items lie in buckets by
/// the highest bit in which they differ from that one, and move through memory in sequence.
class FloodQueue {
public:
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    /// Whether a pixel waits at the height of the one taken last.
    [[nodiscard]] bool hasLevel() const { return (m_filled & 0xFFFFFFFFU) != 0; }

    void push(std::uint32_t height, int pixel)
    {
        put({(std::uint64_t{~height} << 32U) | m_order++, pixel});
    }
    /// @pre !isEmpty()
    int pop()
    {
        const auto first = static_cast<std::size_t>(std::countr_zero(m_filled));
        m_spread.clear();
        m_spread.swap(m_buckets[first]);
        m_filled &= m_filled - 1;
        const Item taken = *std::ranges::min_element(m_spread, {}, &Item::key);
        m_last = taken.key;
        for (const Item& item : m_spread)
            if (item.key != m_last)
                put(item); // into lower buckets
        return taken.pixel;
    }
    /// Height of the pixel taken last.
    [[nodiscard]] std::uint32_t level() const { return ~static_cast<std::uint32_t>(m_last >> 32U); }

private:
    struct Item {
        std::uint64_t key; ///< ascending: height turned round, then order of coming
        int pixel;
    };

    void put(const Item& item)
    {
        const auto bucket = static_cast<std::size_t>(63 - std::countl_zero(item.key ^ m_last));
        m_buckets[bucket].push_back(item);
        m_filled |= std::uint64_t{1} << bucket;
    }

    std::array<std::vector<Item>, 64> m_buckets;
    std::vector<Item> m_spread; ///< of the bucket that is taken apart
    std::uint64_t m_filled = 0; ///< a bit for each bucket
    std::uint64_t m_last = 0;
    std::uint32_t m_order = 1; ///< no key is 0
};

/// Orders floats as unsigned numbers.
std::uint32_t ordered(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0F); // -0 is 0
    return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

struct Pixel {
    int label = -1; ///< 0 = open, nobody's yet; -1 = never open
    std::uint32_t height = 0;
};

} // namespace

cv::Mat basins(const cv::Mat& height, const std::vector<cv::Point>& seeds, const cv::Mat& mask,
               const JobControl& job)
{
    // A frame of one pixel around the picture spares the question whether a neighbour is inside: it is never open.
    const int stride = height.cols + 2;
    std::vector<Pixel> pixels(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height.rows + 2));
    const auto at = [stride](int x, int y) { return static_cast<std::size_t>((y + 1) * stride + x + 1); };
    for (int y = 0; y < height.rows; ++y)
        for (int x = 0; x < height.cols; ++x) {
            Pixel& pixel = pixels[at(x, y)];
            pixel.height = ordered(height.at<float>(y, x));
            if (mask.at<unsigned char>(y, x) != 0)
                pixel.label = 0;
        }

    FloodQueue waiting;
    for (std::size_t k = 0; k < seeds.size(); ++k) {
        const std::size_t place = at(seeds[k].x, seeds[k].y);
        if (pixels[place].label > 0)
            continue;
        pixels[place].label = static_cast<int>(k) + 1;
        waiting.push(pixels[place].height, static_cast<int>(place));
    }
    // Pixels that lie no lower than the level of the flood come right after all that wait at this level: they need no
    // heap.
    std::vector<int> level;
    std::size_t next = 0;
    std::uint32_t now = 0;
    const int around[] = {-stride - 1, -stride, -stride + 1, -1, 1, stride - 1, stride, stride + 1};
    for (std::uint32_t taken = 1;; ++taken) {
        if (taken % pixelsUnasked == 0 && job.cancelled())
            break;
        int place = 0;
        const bool isLevelDone = next == level.size();
        if (!waiting.isEmpty() && (isLevelDone || waiting.hasLevel())) {
            place = waiting.pop();
            now = waiting.level();
        } else if (!isLevelDone) {
            place = level[next++];
        } else {
            break;
        }
        const int label = pixels[static_cast<std::size_t>(place)].label;
        for (const int step : around) {
            Pixel& neighbour = pixels[static_cast<std::size_t>(place + step)];
            if (neighbour.label != 0)
                continue;
            neighbour.label = label;
            if (neighbour.height >= now)
                level.push_back(place + step);
            else
                waiting.push(neighbour.height, place + step);
        }
    }

    cv::Mat found(height.size(), CV_32S);
    for (int y = 0; y < height.rows; ++y)
        for (int x = 0; x < height.cols; ++x)
            found.at<int>(y, x) = std::max(0, pixels[at(x, y)].label);
    return found;
}

} // namespace ostwald
