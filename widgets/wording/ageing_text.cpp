#include "wording/ageing_text.h"

#include <QLocale>

#include <cmath>

namespace ostwald {

// Symbols of units are the same in every language, and are what can be typed.
QString ageingText(double t_s)
{
    const auto isWhole = [t_s](double unit_s) { return t_s > 0.0 && std::fmod(t_s, unit_s) == 0.0; };
    const auto number = [](double value) {
        return QLocale::c().toString(value, 'g', 10).replace(QLatin1Char('.'), QLocale().decimalPoint());
    };
    if (isWhole(3600.0))
        return QStringLiteral("%1 h").arg(number(t_s / 3600.0));
    if (isWhole(60.0))
        return QStringLiteral("%1 min").arg(number(t_s / 60.0));
    return QStringLiteral("%1 s").arg(number(t_s));
}

} // namespace ostwald
