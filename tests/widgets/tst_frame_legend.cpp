#include "movie_view/frame_legend.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TestFrameLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barHasARoundLength_data()
    {
        QTest::addColumn<double>("pixelSize_nm");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("length");
        QTest::newRow("nm") << 0.1 << 2.0 << QStringLiteral("5 nm") << 100.0; // at most 120 / 2 * 0.1 = 6 nm
        QTest::newRow("magnified") << 0.1 << 20.0 << QStringLiteral("0.5 nm") << 100.0;
        QTest::newRow("micrometres") << 50.0 << 1.0 << QStringLiteral("5 \u00b5m") << 100.0;
        QTest::newRow("just below a micrometre") << 5.0 << 1.0 << QStringLiteral("500 nm") << 100.0;
    }

    void barHasARoundLength()
    {
        QFETCH(double, pixelSize_nm);
        QFETCH(double, scale);
        QFETCH(QString, text);
        QFETCH(double, length);
        Calibration calibration;
        calibration.pixelSize_nm = pixelSize_nm;
        const ScaleBar bar = scaleBarFor(calibration, scale, 120.0);
        QCOMPARE(bar.text, text);
        VERIFY_CLOSE(bar.length, length, 1e-9, 0.0);
    }

    void barCountsPixelsWithoutCalibration()
    {
        const ScaleBar bar = scaleBarFor({}, 3.0, 120.0);
        QCOMPARE(bar.text, QStringLiteral("20 px"));
        VERIFY_CLOSE(bar.length, 60.0, 1e-9, 0.0);
    }
    void colourBarsHaveTheUnitsOfTheCalibration_data()
    {
        QTest::addColumn<ColourBy>("by");
        QTest::addColumn<bool>("isCalibrated");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::newRow("size") << ColourBy::Size << true << QStringLiteral("Radius (nm)") << QStringLiteral("\u22121.0") << QStringLiteral("1.0");
        QTest::newRow("size in px") << ColourBy::Size << false << QStringLiteral("Radius (px)") << QStringLiteral("\u22122.0")
                                    << QStringLiteral("2.0");
        QTest::newRow("rate") << ColourBy::GrowthRate << true << QStringLiteral("Growth rate dr/dt (nm/s)")
                              << QStringLiteral("\u22120.25") << QStringLiteral("+0.25");
        QTest::newRow("rate in px") << ColourBy::GrowthRate << false << QStringLiteral("Growth rate dr/dt (px/frame)")
                                    << QStringLiteral("\u22122.0") << QStringLiteral("+2.0");
    }

    void colourBarsHaveTheUnitsOfTheCalibration()
    {
        QFETCH(ColourBy, by);
        QFETCH(bool, isCalibrated);
        Calibration calibration;
        if (isCalibrated) {
            calibration.pixelSize_nm = 0.5;
            calibration.frameInterval_s = 4.0;
        }
        const ColourBar bar = colourBarFor(by, {-2.0, 2.0}, calibration);
        QTEST(bar.title, "title");
        QTEST(bar.low, "low");
        QTEST(bar.high, "high");
        QCOMPARE(bar.middle, by == ColourBy::GrowthRate ? QStringLiteral("0") : QString());
    }

    void suspicionHasNoUnit()
    {
        const ColourBar bar = colourBarFor(ColourBy::Suspicion, {0.0, 1.0}, {});
        QCOMPARE(bar.title, QStringLiteral("Suspicion"));
        QCOMPARE(bar.low, QStringLiteral("0"));
        QCOMPARE(bar.high, QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestFrameLegend)
#include "tst_frame_legend.moc"
