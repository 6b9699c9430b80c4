#include "movie_view/timeline_axis.h"

#include <QTest>

using namespace ostwald;

/// Where times lie on a timeline of frames.
class TimelineAxisTest : public QObject {
    Q_OBJECT

    using Spans = std::vector<std::pair<double, double>>;

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
        QCOMPARE(axis.frameOf(2.0), 4.0);
        QCOMPARE(axis.frameOf(100.0), 10.0);
        QCOMPARE(axis.timeAt_s(4.0), 2.0);
        QCOMPARE(axis.spans(1.0, 2.0), (Spans{{2.0, 4.0}}));
    }

    void betweenSamplesTimeIsInProportion()
    {
        const TimelineAxis axis(study({0.0, 60.0, 60.0, 600.0}), 4);
        QVERIFY(axis.isOrdered());
        QCOMPARE(axis.frameOf(30.0), 0.5);
        QCOMPARE(axis.frameOf(60.0), 1.5); // in the middle of its pictures
        QCOMPARE(axis.frameOf(330.0), 2.5);
        QCOMPARE(axis.frameOf(1e6), 3.0);
        for (const double t_s : {0.0, 15.0, 60.0, 61.0, 599.0, 600.0})
            QVERIFY2(std::abs(axis.timeAt_s(axis.frameOf(t_s)) - t_s) < 1e-9, QByteArray::number(t_s));
        QCOMPARE(axis.spans(30.0, 60.0), (Spans{{0.5, 1.5}}));
    }

    void picturesOutOfOrderAreSpannedWhereTheyStand()
    {
        const TimelineAxis axis(study({7200.0, 600.0, 600.0, 7200.0}), 4);
        QVERIFY(!axis.isOrdered());
        QCOMPARE(axis.spans(0.0, 3600.0), (Spans{{0.5, 2.5}}));
        QCOMPARE(axis.spans(3600.0, 7200.0), (Spans{{0.0, 0.5}, {2.5, 3.0}}));
        QVERIFY(axis.spans(1000.0, 2000.0).empty());
    }
};

QTEST_APPLESS_MAIN(TimelineAxisTest)
#include "tst_timeline_axis.moc"
