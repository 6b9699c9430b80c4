#pragma once

#include "theory/growth_constants.h"

#include <QString>

#include <cmath>

namespace ostwald::test {

/// Parameters the reference tables in data/ were made with.
struct System {
    GrowthConstants constants;
    double delta = 1.5;
    double sigma_nm = 0.156;
};

inline System systemNamed(const QString& name)
{
    if (name == QLatin1String("Pt"))
        return {{2.87, -1.71, 1.850992429931328, std::log(0.35), std::log(0.30)}, 1.5204366025913487, 0.156};
    if (name == QLatin1String("Au"))
        return {{4.33, -4.93, -0.6271204412095543, std::log(0.22), std::log(0.12)}, 1.5063264462454586, 0.159};
    return {{3.7, -3.3, 0.5, std::log(0.5), std::log(0.8)}, 1.40, 0.200};
}

} // namespace ostwald::test
