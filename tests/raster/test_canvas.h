#pragma once

#include "raster/pixel_canvas.h"

#include <algorithm>
#include <vector>

namespace ostwald::test {

/// A black canvas with guard pixels around it that nobody may touch. White ink of full opacity leaves 255 times its
/// coverage.
class TestCanvas {
public:
    static constexpr std::uint32_t guard = 0x12345678U;
    static constexpr int margin = 12;

    TestCanvas(int width, int height, std::uint32_t colour = 0xff000000U)
        : m_width(width), m_height(height),
          m_pixels(static_cast<std::size_t>((width + 2 * margin) * (height + 2 * margin)), guard)
    {
        for (int y = 0; y < height; ++y)
            std::fill_n(canvas().row(y), width, colour);
    }

    [[nodiscard]] PixelCanvas canvas()
    {
        return {m_pixels.data() + margin * stride() + margin, m_width, m_height, stride()};
    }
    [[nodiscard]] std::uint32_t at(int x, int y) { return canvas().row(y)[x]; }
    [[nodiscard]] int red(int x, int y) { return static_cast<int>(at(x, y) >> 16U & 0xffU); }
    [[nodiscard]] double coverage(int x, int y) { return red(x, y) / 255.0; }

    [[nodiscard]] double sum()
    {
        double sum = 0.0;
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                sum += coverage(x, y);
        return sum;
    }

    [[nodiscard]] bool isIntact() const
    {
        int guards = 0;
        for (const std::uint32_t pixel : m_pixels)
            guards += pixel == guard ? 1 : 0;
        return guards == static_cast<int>(m_pixels.size()) - m_width * m_height;
    }

private:
    [[nodiscard]] std::ptrdiff_t stride() const { return m_width + 2 * margin; }

    int m_width;
    int m_height;
    std::vector<std::uint32_t> m_pixels;
};

inline constexpr CanvasInk white{0xffffffU, 1.0F};

} // namespace ostwald::test
