#include "image/robust.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace ostwald;

namespace {

/// The definition: between the two order statistics around q (N - 1).
double bySorting(std::vector<float> values, double q)
{
    std::ranges::sort(values);
    const double position = q * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto above = std::min(below + 1, values.size() - 1);
    const double low = values[below];
    return low + (position - static_cast<double>(below)) * (static_cast<double>(values[above]) - low);
}

} // namespace

class TestRobust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreThoseOfTheSortedValues_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<float>("step"); ///< > 0: values are rounded to it
        QTest::newRow("one") << 1 << 0.0F;
        QTest::newRow("few") << 10 << 0.0F;
        QTest::newRow("many") << 5001 << 0.0F;
        QTest::newRow("many equal ones") << 5000 << 0.5F;
        QTest::newRow("all equal") << 4000 << 100.0F;
    }
    void quantilesAreThoseOfTheSortedValues()
    {
        QFETCH(int, count);
        QFETCH(float, step);
        std::mt19937 random(5);
        std::normal_distribution<float> normal(0.1F, 2.0F);
        std::vector<float> values;
        for (int i = 0; i < count; ++i) {
            const float value = normal(random);
            values.push_back(step > 0.0F ? step * std::round(value / step) : value);
        }
        for (const double q : {0.0, 0.001, 0.25, 0.5, 0.77, 0.999, 1.0})
            QCOMPARE(quantile(values, q), bySorting(values, q));
    }

    void aMinorityDoesNotMoveTheStandardDeviation()
    {
        std::mt19937 random(7);
        std::normal_distribution<float> normal(50.0F, 3.0F);
        std::vector<float> values;
        for (int i = 0; i < 20000; ++i)
            values.push_back(i % 50 == 0 ? 1e6F : normal(random));
        VERIFY_CLOSE(robustSd(values), 3.0, 0.05, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRobust)
#include "tst_robust.moc"
