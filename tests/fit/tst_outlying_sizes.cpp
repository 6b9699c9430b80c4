#include "fit/outlying_sizes.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace ostwald;

namespace {

/// Fast growth at first, then slow; errors of 5 % that last if asked.
std::vector<double> course(std::size_t sizes, unsigned seed, double memory = 0.0)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::vector<double> r_nm;
    double lasting = normal(random);
    for (std::size_t i = 0; i < sizes; ++i) {
        lasting = memory * lasting + std::sqrt(1.0 - memory * memory) * normal(random);
        r_nm.push_back((2.0 - std::exp(-static_cast<double>(i) / 10.0)) * std::exp(0.05 * lasting));
    }
    return r_nm;
}

} // namespace

class OutlyingSizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noiseOfANormalLawHasHardlyAny()
    {
        std::size_t outlying = 0;
        std::size_t lasting = 0;
        for (unsigned seed = 0; seed < 200; ++seed) {
            outlying += outlyingSizes(course(150, seed), 4.0).size();
            lasting += outlyingSizes(course(150, seed, 0.8), 4.0).size();
        }
        QVERIFY(outlying < 30000 / 3000);
        QVERIFY(lasting < 30000 / 3000);
    }

    void sizesThatJumpForAWhileAreFound()
    {
        std::vector<double> r_nm = course(150, 1);
        const std::vector<std::size_t> jumped{40, 80, 81, 82, 83, 84, 120};
        for (const std::size_t i : jumped)
            r_nm[i] *= 1.8;
        QCOMPARE(outlyingSizes(r_nm, 4.0), jumped);
        for (const std::size_t i : jumped)
            r_nm[i] /= 3.24;
        QCOMPARE(outlyingSizes(r_nm, 4.0), jumped);
    }

    void growthToTheVeryEndsIsNoOutlier()
    {
        std::vector<double> r_nm;
        for (int i = 0; i < 60; ++i)
            r_nm.push_back(std::exp(0.05 * i) * (i % 2 == 0 ? 1.001 : 1.0));
        QVERIFY(outlyingSizes(r_nm, 4.0).empty());
    }

    void whatComesAndGoesInSmallStepsIsKinetics()
    {
        std::vector<double> r_nm = course(150, 4);
        for (int i = -8; i <= 8; ++i)
            r_nm[static_cast<std::size_t>(75 + i)] *= 1.5 - 0.06 * std::abs(i);
        QVERIFY(outlyingSizes(r_nm, 4.0).empty());
    }

    void aLastingStepIsNoOutlier()
    {
        std::vector<double> r_nm = course(150, 2);
        for (std::size_t i = 75; i < r_nm.size(); ++i)
            r_nm[i] *= 1.4;
        QVERIFY(outlyingSizes(r_nm, 4.0).empty());
    }

    void shortCoursesAndNoLimitLeaveAll()
    {
        std::vector<double> r_nm = course(14, 3);
        r_nm[7] *= 5.0;
        QVERIFY(outlyingSizes(r_nm, 4.0).empty());
        r_nm = course(100, 3);
        r_nm[50] *= 5.0;
        QCOMPARE(outlyingSizes(r_nm, 4.0), std::vector<std::size_t>{50});
        QVERIFY(outlyingSizes(r_nm, 0.0).empty());
        QVERIFY(outlyingSizes(std::vector<double>(100, 2.0), 4.0).empty());
    }
};

QTEST_APPLESS_MAIN(OutlyingSizesTest)
#include "tst_outlying_sizes.moc"
