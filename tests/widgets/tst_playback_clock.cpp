#include "movie_view/playback_clock.h"

#include <QTest>

using namespace ostwald;

class TestPlaybackClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frameFollowsTheTime()
    {
        PlaybackClock clock;
        clock.start(5, 100.0);
        QCOMPARE(clock.frameAt(100.0), 5);
        QCOMPARE(clock.frameAt(100.09), 5);
        QCOMPARE(clock.frameAt(100.1), 6);
        QCOMPARE(clock.frameAt(103.0), 35); // a stall of three seconds drops frames
    }

    void anotherSpeedGoesOnFromHere()
    {
        PlaybackClock clock;
        clock.start(0, 0.0);
        clock.setSpeed(4.0, 1.0);
        QCOMPARE(clock.frameAt(1.0), 10);
        QCOMPARE(clock.frameAt(1.5), 30);
        clock.setSpeed(0.25, 1.5);
        QCOMPARE(clock.frameAt(1.9), 31);
    }
};

QTEST_APPLESS_MAIN(TestPlaybackClock)
#include "tst_playback_clock.moc"
