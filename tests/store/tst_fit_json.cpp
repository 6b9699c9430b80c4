#include "sample_results.h"
#include "store/fit_json.h"

#include "pipeline/tables.h"

#include <QTest>

#include <sstream>

using namespace ostwald;

namespace {

QByteArray textOf(const GrowthFitResult& fit)
{
    std::ostringstream out;
    writeFitJson(out, fit);
    return QByteArray::fromStdString(out.str());
}

} // namespace

class TestFitJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFitComesBackWhole()
    {
        const GrowthFitResult fit = test::sampleFit({});
        const auto back = fitFromJson(textOf(fit), {});
        QVERIFY2(back, back ? "" : back.error().text().c_str());
        QCOMPARE(textOf(*back), textOf(fit));
        QCOMPARE(back->solution.delta, fit.solution.delta);
        QCOMPARE(back->solution.excessSd, fit.solution.excessSd);
        QCOMPARE(back->solution.commonShift_nm, fit.solution.commonShift_nm);
        QCOMPARE(back->commonNoiseVolume, fit.commonNoiseVolume);
        QCOMPARE(back->slowNoiseMemory, fit.slowNoiseMemory);
        QCOMPARE(back->trajectories, fit.trajectories);
        QCOMPARE(back->posteriorOverPrior[2], fit.posteriorOverPrior[2]);
        QCOMPARE(back->directions.size(), fit.directions.size());
        QCOMPARE(back->directions[0].along[1], 0.8);
    }

    void aFitStoredBeforeTheNoiseWasModelledIsRead()
    {
        QByteArray text = textOf(test::sampleFit({}));
        for (const char* key : {"slow_noise_nm", "slow_noise_memory", "rate_spread", "common_noise_nm", "trajectories",
                                "posterior_over_prior"}) {
            const auto begin = text.indexOf(QByteArray("\"").append(key).append("\""));
            QVERIFY(begin >= 0);
            text.remove(begin, text.indexOf('\n', begin) - begin);
        }
        const auto back = fitFromJson(text, {});
        QVERIFY2(back, back ? "" : back.error().text().c_str());
        QCOMPARE(back->rateSpread, 0.0);
        QCOMPARE(back->sigmaR_nm, 0.02);
    }

    void profilesOfDifferentLengthAreRefused()
    {
        GrowthFitResult fit = test::sampleFit({});
        fit.solution.delta.push_back(1.4);
        QVERIFY(!fitFromJson(textOf(fit), {}));
    }
};

QTEST_APPLESS_MAIN(TestFitJson)
#include "tst_fit_json.moc"
