#include "project/phases.h"

#include <QTest>

using namespace ostwald;

namespace {

const std::vector<Phase> three{{0.0, 20.0, "I"}, {20.0, 50.0, "II"}, {60.0, 90.0, "III"}};

} // namespace

class PhasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchingPhasesShareABorder()
    {
        const auto borders = phaseBorders(three);
        QCOMPARE(borders.size(), std::size_t{5});
        QVERIFY(borders[1].ends == std::size_t{0} && borders[1].begins == std::size_t{1});
        QVERIFY(borders[2].ends == std::size_t{1} && !borders[2].begins);
        QVERIFY(phaseBorders({}).empty());
    }

    void aSharedBorderMovesBothPhases()
    {
        const auto moved = withMovedBorder(three, 1, 25.0, 100.0, 1.0);
        QCOMPARE(moved[0].end_s, 25.0);
        QCOMPARE(moved[1].begin_s, 25.0);
    }

    void aBorderStopsAtItsNeighboursAndAtTheEnds()
    {
        QCOMPARE(withMovedBorder(three, 1, 80.0, 100.0, 2.0)[1].begin_s, 48.0);
        QCOMPARE(withMovedBorder(three, 1, -5.0, 100.0, 2.0)[0].end_s, 2.0);
        QCOMPARE(withMovedBorder(three, 2, 80.0, 100.0, 2.0)[1].end_s, 60.0);
        QCOMPARE(withMovedBorder(three, 3, 10.0, 100.0, 2.0)[2].begin_s, 50.0);
        QCOMPARE(withMovedBorder(three, 4, 200.0, 100.0, 2.0)[2].end_s, 100.0);
        QCOMPARE(withMovedBorder(three, 0, -3.0, 100.0, 2.0)[0].begin_s, 0.0);
    }

    void aNewPhaseTakesWhatIsLeftOfTheOneItBeginsIn()
    {
        const auto more = withPhaseFrom(three, 30.0, 100.0, "new");
        QVERIFY(more);
        QCOMPARE(more->size(), std::size_t{4});
        QCOMPARE((*more)[1].end_s, 30.0);
        QVERIFY((*more)[2] == (Phase{30.0, 60.0, "new"}));
        QVERIFY(!withPhaseFrom(three, 20.0, 100.0, "new"));
        QVERIFY(!withPhaseFrom(three, 100.0, 100.0, "new"));
    }

    void aPhaseEndsWhereItIsTold()
    {
        QCOMPARE((*withPhaseUntil(three, 40.0))[1].end_s, 40.0);
        QCOMPARE((*withPhaseUntil(three, 55.0))[1].end_s, 55.0);
        QVERIFY(!withPhaseUntil(three, 0.0));
        QVERIFY(!withPhaseUntil(three, 50.0));
        QVERIFY(!withPhaseUntil({}, 50.0));
    }
};

QTEST_APPLESS_MAIN(PhasesTest)
#include "tst_phases.moc"
