#include "movie/frame_order.h"

#include <QTest>

using namespace ostwald;

/// Which frame comes after which.
class FrameOrderTest : public QObject {
    Q_OBJECT

    static Calibration study(std::vector<double> ageing_s)
    {
        Calibration calibration;
        calibration.ageing_s = std::move(ageing_s);
        return calibration;
    }
    static std::vector<int> framesOf(const FrameOrder& order)
    {
        std::vector<int> frames;
        for (int place = 0; place <= order.last(); ++place)
            frames.push_back(order.frameAt(place));
        return frames;
    }

private Q_SLOTS:
    void framesOfAMovieFollowEachOther()
    {
        const FrameOrder order(Calibration{}, 4);
        QCOMPARE(framesOf(order), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(order.from(1, 2), 3);
        QCOMPARE(order.from(1, 20), 3);
        QCOMPARE(order.from(1, -20), 0);
    }

    void stillsFollowEachOtherInTimeAndAsTheyStandWithinASample()
    {
        const FrameOrder order(study({7200.0, 600.0, 0.0, 600.0, 7200.0}), 5);
        QCOMPARE(framesOf(order), (std::vector<int>{2, 1, 3, 0, 4}));
        for (int frame = 0; frame < 5; ++frame)
            QCOMPARE(order.frameAt(order.placeOf(frame)), frame);
        QCOMPARE(order.from(3, 1), 0);
        QCOMPARE(order.from(0, -1), 3);
        QCOMPARE(order.from(4, 1), 4); // the last one
    }

    void noPlaceIsOutside()
    {
        const FrameOrder order(study({10.0, 0.0}), 3); // a time is missing
        QCOMPARE(framesOf(order), (std::vector<int>{1, 0, 2}));
        QCOMPARE(order.placeOf(-5), 1);
        QCOMPARE(order.placeOf(99), 2);
        const FrameOrder none(study({10.0, 0.0}), 0);
        QCOMPARE(none.frameAt(7), 0);
        QCOMPARE(none.last(), 0);
    }
};

QTEST_APPLESS_MAIN(FrameOrderTest)
#include "tst_frame_order.moc"
