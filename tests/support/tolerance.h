#pragma once

#include <QTest>

#include <algorithm>
#include <cmath>

namespace ostwald::test {

/// True when |actual - expected| <= absolute + relative * |expected|; NaN equals nothing.
inline bool isClose(double actual, double expected, double relative, double absolute)
{
    return std::abs(actual - expected) <= absolute + relative * std::abs(expected);
}

} // namespace ostwald::test

/// The one comparison of doubles in the tests. QCOMPARE's relative 1e-12 is useless near zero.
#define VERIFY_CLOSE(actual, expected, relative, absolute)                                                   \
    do {                                                                                                     \
        const double actual_ = (actual);                                                                     \
        const double expected_ = (expected);                                                                 \
        QVERIFY2(ostwald::test::isClose(actual_, expected_, relative, absolute),                             \
                 qPrintable(QStringLiteral("%1 is %2, expected %3")                                          \
                                .arg(QStringLiteral(#actual))                                                \
                                .arg(actual_, 0, 'g', 12)                                                    \
                                .arg(expected_, 0, 'g', 12)));                                               \
    } while (false)
