#include "corrections/correction_model.h"
#include "corrections/correction_panel.h"
#include "made_up_growth_movie.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace ostwald;

class CorrectionPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCorrectionIsListedWithItsState()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        CorrectionModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        document.correct({CutEdit{{5, 22.5, 20.0}}, CutEdit{{5, 100.0, 80.0}}}, QStringLiteral("Cut"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.conflicts(), 1);
        QVERIFY(!model.conflict(0));
        QVERIFY(model.conflict(1));
        QVERIFY(model.index(0, CorrectionModel::State).data() != model.index(1, CorrectionModel::State).data());
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void ofSamplesItSpeaksOfSamples()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        CorrectionPanel panel(document);
        const CorrectionModel model(document);
        const auto* summary = panel.findChild<QLabel*>(QStringLiteral("correctionSummary"));
        const auto* move = panel.findChild<QPushButton*>(QStringLiteral("correctionMove"));
        const auto header = [&model] { return model.headerData(CorrectionModel::Frame, Qt::Horizontal, Qt::DisplayRole).toString(); };
        QVERIFY(summary->text().contains(QStringLiteral("tracks")));
        QVERIFY(move->toolTip().contains(QStringLiteral("tracks")));
        QCOMPARE(header(), QStringLiteral("Frame"));
        QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        document.setAgeingTimes(std::vector<double>(test::MadeUpMovie::frames, 600.0), QStringLiteral("Study"));
        QVERIFY(headers.size() > 0);
        QCOMPARE(header(), QStringLiteral("Sample"));
        QVERIFY(!summary->text().contains(QStringLiteral("track")));
        QVERIFY(!move->toolTip().contains(QStringLiteral("track")));
        document.correct({DeleteEdit{{5, 22.5, 20.0}, Extent::ThisFrame}, ExcludeEdit{{5, 22.5, 20.0}, 5}, RemoveEdit{{5, 22.5, 20.0}}},
                         QStringLiteral("Corrections"));
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < CorrectionModel::ColumnCount; ++column) {
                const QString text = model.index(row, column).data().toString();
                QVERIFY2(!text.contains(QStringLiteral("frame")) && !text.contains(QStringLiteral("track")), qPrintable(text));
            }
        QCOMPARE(model.index(0, CorrectionModel::Frame).data().toString(), QStringLiteral("10 min"));
        QCOMPARE(model.index(0, CorrectionModel::What).data().toString(), QStringLiteral("Delete from this sample"));
        document.setAgeingTimes({}, QStringLiteral("Movie"));
        QCOMPARE(model.index(0, CorrectionModel::Frame).data().toInt(), 5);
        QCOMPARE(model.index(0, CorrectionModel::What).data().toString(), QStringLiteral("Delete from this frame"));
    }

    void choosingOneGoesThereAndTakingItBackLeavesTheOthers()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        document.correct({CutEdit{{5, 22.5, 20.0}}, CutEdit{{7, 100.0, 80.0}}}, QStringLiteral("Cut"));
        CorrectionPanel panel(document);
        auto* table = panel.findChild<QTableView*>(QStringLiteral("correctionTable"));
        auto* reason = panel.findChild<QLabel*>(QStringLiteral("correctionReason"));
        auto* takeBack = panel.findChild<QPushButton*>(QStringLiteral("correctionTakeBack"));
        QVERIFY(!takeBack->isEnabled());
        table->selectRow(0);
        QCOMPARE(document.selection().frame, 5);
        QVERIFY(document.selection().lead.has_value());
        QVERIFY(reason->isHidden());
        table->selectRow(1);
        QCOMPARE(document.selection().frame, 7);
        QVERIFY(!reason->isHidden() && !reason->text().isEmpty());
        takeBack->click();
        QCOMPARE(document.project().edits.size(), std::size_t{1});
        QVERIFY(document.results().tracks.value->conflicts.empty());
        document.undoStack().undo();
        QCOMPARE(document.project().edits.size(), std::size_t{2});
    }

    void oneThatDoesNotFitIsMovedToThePickedParticle()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        document.correct({CutEdit{{5, 22.5, 20.0}}, TagEdit{{7, 100.0, 80.0}, Group::B, {}}}, QStringLiteral("Correct"));
        CorrectionPanel panel(document);
        auto* table = panel.findChild<QTableView*>(QStringLiteral("correctionTable"));
        auto* only = panel.findChild<QCheckBox*>(QStringLiteral("correctionOnlyConflicts"));
        auto* move = panel.findChild<QPushButton*>(QStringLiteral("correctionMove"));
        QVERIFY(!only->isHidden());
        only->setChecked(true);
        QCOMPARE(table->model()->rowCount(), 1);
        document.select({}, std::nullopt);
        table->selectRow(0);
        QVERIFY(!move->isHidden() && !move->isEnabled()); // nobody said where to
        const auto& tracks = document.tracks()->tracks;
        const TrackId ended = tracks.front().id; // it was cut before
        document.select({ended}, ended);
        QVERIFY(!move->isEnabled());
        const TrackId meant = std::ranges::find_if(tracks, [](const Track& track) { return track.covers(7); })->id;
        document.select({meant}, meant);
        QVERIFY(move->isEnabled());
        const Project before = document.project();
        move->click();
        QVERIFY(document.results().tracks.value->conflicts.empty());
        QCOMPARE(document.tracks()->find(meant)->group, Group::B);
        QCOMPARE(table->model()->rowCount(), 0);
        document.undoStack().undo();
        QVERIFY(document.project() == before);
    }

    void oneThatDoesNotFitStaysAndIsTriedAgain()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        document.correct({TagEdit{{7, 100.0, 80.0}, Group::B, {}}}, QStringLiteral("Tag"));
        document.correct({CutEdit{{5, 22.5, 20.0}}}, QStringLiteral("Cut"));
        QCOMPARE(document.results().tracks.value->conflicts.size(), std::size_t{1});
        QCOMPARE(document.project().edits.size(), std::size_t{2});
    }
};

QTEST_MAIN(CorrectionPanelTest)
#include "tst_correction_panel.moc"
