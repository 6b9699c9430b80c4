#include "growth_movie.h"
#include "person.h"
#include "touching_pair.h"
#include "whole_window.h"

#include "corrections/mask_operations.h"
#include "tolerance.h"

#include <QLabel>
#include <QPushButton>

using namespace ostwald;
using namespace ostwald::test;

/// R and Shift+Space with the real keys in the whole window.
class RefillAndWholeTrack : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TouchingPairs m_pairs;
    std::unique_ptr<WholeWindow> m_all;

    Document& document() { return m_all->document; }
    Person& person() { return *m_all->person; }
    const Tracks& tracks() { return *document().tracks(); }
    void goTo(int frame)
    {
        document().setFrame(frame);
        QTRY_COMPARE(person().movie().shownFrame().value_or(-1), frame);
    }
    void pointAt(const TrackPoint& point) { Person::moveTo(person().movie(), person().inView({point.x_px, point.y_px})); }

private Q_SLOTS:
    void init() { m_all = std::make_unique<WholeWindow>(); }
    void cleanup() { m_all.reset(); }

    void aRefillMendsAnOutlineUnderThePointer()
    {
        m_all->window->openPath(QString::fromStdString(writeGrowthMovie(m_folder).string()));
        person().find<QPushButton>("confirmPixelSize").click();
        QTRY_VERIFY_WITH_TIMEOUT(document().results().ensemble && !m_all->runner.activity(), 120'000);
        m_all->window->setWorkspace(Workspace::Track);
        goTo(20);
        const Track* wanted = nullptr;
        for (const Track& track : tracks().tracks)
            if (track.group == Group::A && track.covers(20) && track.at(20).measured())
                wanted = &track;
        QVERIFY(wanted);
        const TrackId id = wanted->id;
        const TrackPoint before = wanted->at(20);
        QVERIFY(!applyStroke(document(), {MaskTool::Paint, 20, {{before.x_px, before.y_px}}, 1.5 * before.r_px}));
        const double painted = tracks().find(id)->at(20).r_px;
        QVERIFY(painted > 1.2 * before.r_px);
        const int steps = document().undoStack().index();

        pointAt(tracks().find(id)->at(20));
        person().press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(document().undoStack().index() == steps + 1, 10'000);
        VERIFY_CLOSE(tracks().find(id)->at(20).r_px, before.r_px, 0.06, 0.0);
        QVERIFY(std::holds_alternative<RefillEdit>(document().project().edits.back()));
        person().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tracks().find(id)->at(20).r_px, painted);
        pointAt(tracks().find(id)->at(20));
        person().press(Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(document().undoStack().index() == steps + 1, 10'000);
        VERIFY_CLOSE(tracks().find(id)->at(20).r_px, before.r_px, 0.06, 0.0);
        // The rest of the track had these outlines already, or nearly.
        for (const TrackPoint& point : tracks().find(id)->points)
            if (point.frame > 20 && point.measured())
                VERIFY_CLOSE(point.r_px, tracks().find(id)->at(20).r_px, 0.5, 0.0);
    }

    void whatDoesNotStandOutIsLeftAloneAndSaidSo()
    {
        m_pairs.open(document()); // pictures without particles
        m_all->window->setWorkspace(Workspace::Track);
        goTo(3);
        pointAt(tracks().find(TrackId{8})->at(3));
        person().press(Qt::Key_R);
        QTRY_VERIFY(person().find<QLabel>("problemText").text().contains(QStringLiteral("does not stand out")));
        QVERIFY(document().project().edits.empty());
    }

    void shiftSpaceMeansTheWholeTrack()
    {
        m_pairs.open(document());
        m_all->window->setWorkspace(Workspace::Track);
        goTo(5);
        const std::size_t before = tracks().tracks.size();
        pointAt(tracks().find(TrackId{8})->at(5));
        person().startCounting();
        person().press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(document().selection().tracks, std::set{TrackId{8}});
        QVERIFY(document().selection().isWhole);
        QVERIFY2(person().find<QLabel>("hintLine").text().startsWith(QStringLiteral("whole track")),
                 qPrintable(person().find<QLabel>("hintLine").text()));
        person().press(Qt::Key_V);
        QCOMPARE(person().actions(), 2);
        for (const TrackPoint& point : tracks().find(TrackId{8})->points)
            QVERIFY(point.excluded);
        document().undoStack().undo();
        QVERIFY(!tracks().find(TrackId{8})->points.front().excluded);

        person().press(Qt::Key_D);
        QCOMPARE(tracks().tracks.size(), before - 1);
        QVERIFY(!tracks().find(TrackId{8}));
        document().undoStack().undo();

        // Once more takes it back, and another pick does.
        goTo(5);
        pointAt(tracks().find(TrackId{8})->at(5));
        person().press(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(document().selection().isWhole);
        person().press(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(!document().selection().isWhole);
        person().press(Qt::Key_V);
        QVERIFY(tracks().find(TrackId{8})->at(5).excluded);
        QVERIFY(!tracks().find(TrackId{8})->at(6).excluded);
    }
};

QTEST_MAIN(RefillAndWholeTrack)
#include "tst_refill_and_whole_track.moc"
