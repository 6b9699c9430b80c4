#include "movie_view/playback_loop.h"

#include <QTest>

using namespace ostwald;

class TestPlaybackLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesBehindTheEndGoOnAtTheBeginning()
    {
        const PlaybackLoop loop{.isOn = true, .first = 3, .last = 6};
        const int expected[] = {4, 5, 6, 3, 4, 5, 6, 3, 4};
        for (int i = 0; i < 9; ++i)
            QCOMPARE(wrapped(loop, 4 + i, 100), expected[i]);
        QCOMPARE(wrapped(loop, 1, 100), 1); // before the loop it runs into it
    }

    void withoutEndsTheWholeMovieRepeats()
    {
        QCOMPARE(wrapped({.isOn = true}, 11, 11), 11);
        QCOMPARE(wrapped({.isOn = true}, 12, 11), 0);
        QCOMPARE(wrapped({.isOn = true}, 12 + 12, 11), 0);
        QCOMPARE(wrapped({.isOn = true, .first = 50, .last = 90}, 70, 11), 11); // of a longer movie
        QCOMPARE(wrapped({.isOn = true}, 5, 0), 0);
    }

    void anEndThatDoesNotFitTheOtherGoes()
    {
        const PlaybackLoop loop = withLast(withFirst({}, 3), 6);
        QCOMPARE(loop, (PlaybackLoop{.isOn = true, .first = 3, .last = 6}));
        QCOMPARE(withFirst(loop, 8), (PlaybackLoop{.isOn = true, .first = 8, .last = {}}));
        QCOMPARE(withLast(loop, 2), (PlaybackLoop{.isOn = true, .first = {}, .last = 2}));
    }
};

QTEST_APPLESS_MAIN(TestPlaybackLoop)
#include "tst_playback_loop.moc"
