#pragma once

#include <QString>

namespace ostwald {

/// A closed range of an axis, low < high.
struct Interval {
    double low = 0.0;
    double high = 1.0;

    [[nodiscard]] double span() const { return high - low; }
    bool operator==(const Interval&) const = default;
};

/// The smallest 1, 2 or 5 times a power of ten that cuts `span` > 0 into at most `maxSteps` >= 1 parts.
[[nodiscard]] double niceStep(double span, int maxSteps);

/// Smallest multiple of step >= x, and largest <= x; a multiple missed by rounding error counts.
[[nodiscard]] double multipleAbove(double x, double step);
[[nodiscard]] double multipleBelow(double x, double step);

/// `value` with as many decimals as multiples of `step` need, thousands parted by thin spaces from 10 000 on,
/// and a true minus sign.
[[nodiscard]] QString tickLabel(double value, double step, const QString& decimalPoint = QStringLiteral("."));

/// `value` to about four significant digits, written in the same way.
[[nodiscard]] QString valueText(double value, const QString& decimalPoint = QStringLiteral("."));

} // namespace ostwald
