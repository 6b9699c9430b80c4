#pragma once

#include "raster/stamp.h"

#include <QColor>
#include <QFont>

#include <array>
#include <cstdint>
#include <unordered_map>

namespace ostwald {

/// Whole numbers with a dark seam, as drawTextWithHalo() writes them, from digits that are drawn once and numbers
/// that are put together once: for numbers by the thousand.
class NumberStamps {
public:
    /// @param ratio  device pixels per logical pixel of the font
    NumberStamps(const QFont& font, const QColor& colour, double ratio);

    [[nodiscard]] bool isFor(const QFont& font, double ratio) const { return m_ratio == ratio && m_font == font; }

    /// @param x, y  left end of the base line on the canvas; @param number  at least 0
    void put(const PixelCanvas& canvas, int x, int y, std::int64_t number);

private:
    [[nodiscard]] Stamp stampOf(std::int64_t number) const;

    QFont m_font;
    double m_ratio;
    std::array<Stamp, 10> m_seams;
    std::array<Stamp, 10> m_digits;
    std::array<double, 10> m_advances{}; ///< device pixels
    std::unordered_map<std::int64_t, Stamp> m_numbers; ///< those put lately, whole
};

} // namespace ostwald
