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
};

QTEST_GUILESS_MAIN(TestFrameLegend)
#include "tst_frame_legend.moc"
