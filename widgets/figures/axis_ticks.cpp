#include "figures/axis_ticks.h"

#include "base/nice_numbers.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

namespace {

constexpr double slack = 1e-9; ///< of a step
constexpr QChar thinSpace(0x2009);
constexpr QChar minusSign(0x2212);
constexpr double smallestPlain = 1e-4;
constexpr double largestPlain = 1e7;

QString plainText(double value, int decimals, const QString& decimalPoint)
{
    QString text = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype digits = point < 0 ? text.size() : point;
    if (digits > 4) {
        for (qsizetype at = digits - 3; at > 0; at -= 3)
            text.insert(at, thinSpace);
    }
    text.replace(QLatin1Char('.'), decimalPoint);
    if (std::round(value * std::pow(10.0, decimals)) < 0.0)
        text.prepend(minusSign);
    return text;
}

/// 1.5×10⁻⁵, as journals write it; a power alone without its 1.
QString powerText(double value, const QString& decimalPoint)
{
    const QString text = QString::number(std::abs(value), 'e', 2);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    QString mantissa = text.left(e);
    while (mantissa.endsWith(QLatin1Char('0')))
        mantissa.chop(1);
    if (mantissa.endsWith(QLatin1Char('.')))
        mantissa.chop(1);
    mantissa.replace(QLatin1Char('.'), decimalPoint);
    const QString power = QStringLiteral("10") + QString::fromStdString(superscript(text.mid(e + 1).toInt()));
    return (value < 0.0 ? QString(minusSign) : QString()) +
           (mantissa == QLatin1String("1") ? power : mantissa + QChar(0x00D7) + power);
}

} // namespace

double niceStep(double span, int maxSteps)
{
    const double least = span / std::max(maxSteps, 1);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - slack))
            return factor * power;
    }
    return 10.0 * power;
}

double multipleAbove(double x, double step)
{
    return std::ceil(x / step - slack) * step;
}

double multipleBelow(double x, double step)
{
    return std::floor(x / step + slack) * step;
}

QString tickLabel(double value, double step, const QString& decimalPoint)
{
    const double largest = std::max(std::abs(value), step);
    if (largest >= largestPlain || step < smallestPlain)
        return std::abs(value) < slack * step ? QStringLiteral("0") : powerText(value, decimalPoint);
    return plainText(value, std::max(0, static_cast<int>(-std::floor(std::log10(step) + slack))),
                     decimalPoint);
}

QString valueText(double value, const QString& decimalPoint)
{
    const double size = std::abs(value);
    if (size == 0.0)
        return QStringLiteral("0");
    if (size >= largestPlain || size < smallestPlain)
        return powerText(value, decimalPoint);
    return plainText(value, std::clamp(3 - static_cast<int>(std::floor(std::log10(size))), 0, 6),
                     decimalPoint);
}

} // namespace ostwald
