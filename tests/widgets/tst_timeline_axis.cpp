#include "movie_view/timeline_axis.h"

#include <QTest>

using namespace ostwald;

/// Where times lie on a timeline of frames.
class TimelineAxisTest : public QObject {
    Q_OBJECT

    static Calibration study(std::vector<double> ageing_s)
    {
        Calibration calibration;
        calibration.ageing_s = std::move(ageing_s);
        return calibration;
    }

private Q_SLOTS:
    void framesOfAMovieAreEvenlySpacedInTime()
    {
        Calibration calibration;
        calibration.frameInterval_s = 0.5;
        const TimelineAxis axis(calibration, 11);
        QCOMPARE(axis.placeOf(2.0), 4.0);
        QCOMPARE(axis.placeOf(100.0), 10.0);
        QCOMPARE(axis.timeAt_s(4.0), 2.0);
    }

    void betweenSamplesTimeIsInProportion()
    {
        const TimelineAxis axis(study({0.0, 60.0, 60.0, 600.0}), 4);
        QCOMPARE(axis.placeOf(30.0), 0.5);
        QCOMPARE(axis.placeOf(60.0), 1.5); // in the middle of its pictures
        QCOMPARE(axis.placeOf(330.0), 2.5);
        QCOMPARE(axis.placeOf(1e6), 3.0);
        for (const double t_s : {0.0, 15.0, 60.0, 61.0, 599.0, 600.0})
            QVERIFY2(std::abs(axis.timeAt_s(axis.placeOf(t_s)) - t_s) < 1e-9, QByteArray::number(t_s));
    }

    void stillsStandByTheirTimesInWhateverOrderTheyWereOpened()
    {
        const TimelineAxis byName(study({7200.0, 600.0, 600.0, 7200.0}), 4);
        const TimelineAxis byTime(study({600.0, 600.0, 7200.0, 7200.0}), 4);
        for (const double t_s : {0.0, 600.0, 1000.0, 3900.0, 7200.0, 9000.0})
            QCOMPARE(byName.placeOf(t_s), byTime.placeOf(t_s));
        QCOMPARE(byName.placeOf(3900.0), 1.5);
        QCOMPARE(byName.timeAt_s(1.5), 3900.0);
        QCOMPARE(byName.timeAt_s(0.0), 600.0);
        QCOMPARE(byName.timeAt_s(3.0), 7200.0);
    }

    void timesOfStillsThatAreNotThereDoNotCount()
    {
        const TimelineAxis axis(study({0.0, 60.0, 600.0}), 2);
        QCOMPARE(axis.placeOf(600.0), 1.0);
        QCOMPARE(axis.timeAt_s(1.0), 60.0);
    }
};

QTEST_APPLESS_MAIN(TimelineAxisTest)
#include "tst_timeline_axis.moc"
