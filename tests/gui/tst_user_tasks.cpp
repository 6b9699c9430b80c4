#include "growth_movie.h"
#include "person.h"
#include "touching_pair.h"

#include "document/document.h"
#include "figures/document_figure.h"
#include "figures/figure_view.h"
#include "jobs/stage_runner.h"
#include "panels/calibration_panel.h"
#include "tolerance.h"
#include "track_scheme/track_scheme.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr int analysisTimeout_ms = 120'000;

} // namespace

/// The tasks that the product is measured by, in the window, with the number of actions each may take. Those of them
/// that no window shows are tested elsewhere: see tests/gui/README.md.
class UserTasks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_movie;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;

    const Tracks& tracks() const { return *m_document->tracks(); }
    const Track& track(std::int64_t id) const { return *tracks().find(TrackId{id}); }
    QPointF placeOf(std::int64_t id, int frame) const { return {track(id).at(frame).x_px, track(id).at(frame).y_px}; }
    int steps() const { return m_document->undoStack().index(); }

    void openGrowth()
    {
        m_window->openPath(QString::fromStdString(m_movie.string()));
        m_person->find<QPushButton>("confirmPixelSize").click();
        m_document->undoStack().restore(); // what a test does begins here
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().ensemble && !m_runner->activity(), analysisTimeout_ms);
        QTRY_VERIFY(m_person->movie().shownFrame());
    }
    void openPairs()
    {
        m_pairs.open(*m_document);
        QVERIFY(m_document->tracks());
        m_window->setWorkspace(Workspace::Track);
        QTRY_VERIFY(m_person->movie().shownFrame());
    }
    void goTo(int frame)
    {
        m_document->setFrame(frame);
        QTRY_COMPARE(m_person->movie().shownFrame().value_or(-1), frame);
    }

    TouchingPairs m_pairs;

private Q_SLOTS:
    void initTestCase()
    {
        m_movie = writeGrowthMovie(m_folder);
    }

    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_window = std::make_unique<MainWindow>(*m_document, *m_runner, m_preferences, ThemeKind::Dark, QString());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_person = std::make_unique<Person>(*m_window);
    }

    void cleanup()
    {
        m_document->undoStack().setClean(); // no question on closing
        m_person.reset();
        m_window.reset();
        m_runner.reset();
        m_document.reset();
    }

    // 1: open a movie larger than the memory and scrub end to end.
    void aMovieOfTwentyGigabytesOpensAndIsScrubbedEndToEnd()
    {
        constexpr int side = 2048;
        constexpr int frames = 2500;
        const QString path = m_folder.filePath(QStringLiteral("large.mrc"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray header(1024, '\0');
        const auto put = [&header](int word, qint32 value) { std::memcpy(header.data() + 4 * word, &value, 4); };
        put(0, side);
        put(1, side);
        put(2, frames);
        put(3, 6); // unsigned 16 bit
        put(52, 0x2050414d); // "MAP "
        put(53, 0x00004444); // little endian
        QCOMPARE(file.write(header), qint64{1024});
        QVERIFY(file.resize(1024 + qint64{side} * side * 2 * frames)); // a hole: nothing is stored
        file.close();
        const auto resident_MB = [] {
            QFile status(QStringLiteral("/proc/self/status"));
            return status.open(QIODevice::ReadOnly)
                       ? QString::fromLatin1(status.readAll()).section(QStringLiteral("VmHWM:"), 1).simplified().section(QLatin1Char(' '), 0, 0).toInt() / 1024
                       : 0;
        };
        m_person->startCounting();
        m_window->openPath(path); // dropped on the window
        QVERIFY(m_document->movie());
        m_runner->stop();
        QTRY_VERIFY(m_person->movie().shownFrame() == 0);
        TimelineStrip& strip = m_person->timeline();
        m_person->drag(strip, {strip.positionOf(0), 35.0}, {strip.positionOf(frames - 1), 35.0});
        QTRY_COMPARE(m_person->movie().shownFrame().value_or(-1), frames - 1);
        QVERIFY(m_person->actions() + 1 <= 2);
        if (const int peak = resident_MB(); peak > 0)
            QVERIFY2(peak < 4096, qPrintable(QString::number(peak)));
    }

    // 2: a movie without a unit and with a bar in the picture.
    void aScaleBarInThePictureCalibratesAMovieWithoutUnits()
    {
        cv::Mat picture(200, 300, CV_8U, cv::Scalar(120));
        cv::rectangle(picture, cv::Rect(40, 170, 100, 8), cv::Scalar(255), cv::FILLED);
        const QString path = m_folder.filePath(QStringLiteral("bar.tif"));
        QVERIFY(cv::imwritemulti(path.toStdString(), std::vector<cv::Mat>(3, picture)));
        m_window->openPath(path);
        m_runner->stop();
        QVERIFY(!m_document->project().calibration.pixelSize_nm);
        QTRY_VERIFY(m_person->movie().shownFrame());
        m_person->startCounting();
        m_person->click(m_person->find<QWidget>("measureBar"));
        m_person->drag(m_person->movie(), m_person->inView({39.5, 174.0}), m_person->inView({139.5, 174.0}));
        m_person->type(m_person->find<QDoubleSpinBox>("barLength"), QStringLiteral("5"));
        QCOMPARE(m_person->actions(), 3);
        const Calibration& calibration = m_document->project().calibration;
        QVERIFY(calibration.pixelSize_nm);
        VERIFY_CLOSE(*calibration.pixelSize_nm, 0.05, 0.02, 0.0);
        QCOMPARE(calibration.pixelSizeSource, std::string("scale bar"));
        m_document->undoStack().undo();
        QVERIFY(!m_document->project().calibration.pixelSize_nm);
    }

    // 3: change a parameter and see what it does here; the run over the movie gives the same bits.
    void aChangedParameterIsSeenAtOnceAndTheRunGivesTheSameBits()
    {
        openGrowth();
        m_window->setWorkspace(Workspace::Segment);
        m_document->edit(&Project::segmenter, PaperParams{}, QStringLiteral("Method"));
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().ensemble && !m_runner->activity(), analysisTimeout_ms);
        goTo(12);
        std::shared_ptr<const FramePreview::Found> seen;
        connect(&m_runner->preview(), &FramePreview::changed, m_window.get(), [&] {
            if (auto found = m_runner->preview().found())
                seen = found;
        });
        m_person->startCounting();
        auto& threshold = m_person->find<QDoubleSpinBox>("bradleyPercent");
        threshold.selectAll();
        m_person->type(threshold, QStringLiteral("9"));
        QCOMPARE(m_person->actions(), 1);
        QTRY_VERIFY(seen);
        QVERIFY(seen->isFinal);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().detections.key == stageKeys(m_document->project()).detections &&
                                     m_document->results().detections,
                                 analysisTimeout_ms);
        const auto& full = (*m_document->results().detections.value)[12].particles;
        const auto& preview = seen->detections.particles;
        QCOMPARE(seen->detections.frame, 12);
        QVERIFY(!full.empty());
        QCOMPARE(preview.size(), full.size());
        for (std::size_t i = 0; i < full.size(); ++i) {
            QVERIFY(preview[i].outline == full[i].outline);
            QVERIFY(preview[i].x_px == full[i].x_px && preview[i].r_px == full[i].r_px && preview[i].area_px2 == full[i].area_px2);
        }
        QVERIFY(!m_runner->preview().latest()); // nothing is left to preview
    }

    // 4: two touching particles, in this and all later frames.
    void touchingParticlesArePartedFromHereOn()
    {
        openPairs();
        goTo(2);
        const std::size_t before = tracks().tracks.size();
        const auto areaIn = [&](int frame) {
            double sum = 0.0;
            for (const Detection& d : (*shownDetections(m_document->results()))[static_cast<std::size_t>(frame)].particles)
                sum += d.area_px2;
            return sum;
        };
        const double area7 = areaIn(7);
        m_person->startCounting();
        const QPointF middle = TouchingPairs::neck(2);
        m_person->dragWithKey(Qt::Key_S, Qt::ShiftModifier, middle - QPointF(0.0, 16.0), middle + QPointF(0.0, 16.0));
        QCOMPARE(m_person->actions(), 2);
        QCOMPARE(tracks().tracks.size(), before + 1);
        const Track& added = tracks().tracks.back();
        QCOMPARE(added.first(), 2);
        QCOMPARE(added.last(), TouchingPairs::frames - 1);
        VERIFY_CLOSE(areaIn(7), area7, 0.0, 1e-6);
        m_person->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tracks().tracks.size(), before);
    }

    // 5: an identity swap from a frame on.
    void anIdentitySwapIsMendedFromHereOn()
    {
        openPairs();
        goTo(5);
        m_document->tag({TrackId{2}}, Group::B);
        const double x2 = placeOf(2, 8).x();
        const double x3 = placeOf(3, 8).x();
        const int before = steps();
        m_person->startCounting();
        m_person->click(m_person->movie(), m_person->inView(placeOf(2, 5)));
        m_person->click(m_person->movie(), m_person->inView(placeOf(3, 5)), Qt::ShiftModifier);
        m_person->press(Qt::Key_X, Qt::ShiftModifier);
        QCOMPARE(m_person->actions(), 3);
        QCOMPARE(placeOf(2, 8).x(), x3);
        QCOMPARE(placeOf(3, 8).x(), x2);
        QVERIFY(track(2).group == Group::B && track(2).groupByHand);
        QCOMPARE(steps(), before + 1);
        m_document->undoStack().undo();
        QCOMPARE(placeOf(2, 8).x(), x2);
    }

    // 6: confirm one proposed coalescence and reject a false one.
    void aProposedCoalescenceIsConfirmedAndAFalseOneRejected()
    {
        openPairs();
        QCOMPARE(tracks().coalescences.size(), std::size_t{2});
        m_person->startCounting();
        m_person->press(Qt::Key_N);
        QCOMPARE(m_document->selection().frame, TouchingPairs::falseEvent); // the more suspicious one
        m_person->press(Qt::Key_Backspace);
        m_person->press(Qt::Key_N);
        QCOMPARE(m_document->selection().frame, TouchingPairs::trueEvent);
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_person->actions(), 4);
        QCOMPARE(tracks().coalescences.size(), std::size_t{1});
        const Coalescence& event = tracks().coalescences.front();
        QCOMPARE(event.frame, TouchingPairs::trueEvent);
        for (const TrackId id : {event.child, event.parentA, event.parentB})
            QVERIFY(tracks().find(id)->group == Group::B);
        QVERIFY(m_document->results().tracks.value->reviews.size() == 1);
    }

    // 7: measure again after thirty corrections.
    void thirtyCorrectionsSurviveANewRun()
    {
        openGrowth();
        goTo(20);
        int made = 0;
        for (const Track& t : std::vector<Track>(tracks().tracks)) {
            if (made == 30)
                break;
            if (!t.covers(20) || !m_document->tracks()->find(t.id))
                continue;
            m_document->tag({t.id}, Group::Unsure);
            if (++made < 30 && t.last() > 25) {
                m_document->correct({ExcludeEdit{anchorOf(t.at(20)), 25}}, QStringLiteral("Exclude sizes"));
                ++made;
            }
        }
        QCOMPARE(made, 30);
        m_window->setWorkspace(Workspace::Segment);
        m_person->startCounting();
        auto& snr = m_person->find<QDoubleSpinBox>("seedSnr");
        snr.selectAll();
        m_person->type(snr, QStringLiteral("6"));
        QCOMPARE(m_person->actions(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().tracks.key == stageKeys(m_document->project()).tracks, analysisTimeout_ms);
        QCOMPARE(m_document->project().edits.size(), std::size_t{30});
        const auto& table = m_person->find<QTableView>("correctionTable");
        QCOMPARE(table.model()->rowCount(), 30);
        // What does not fit any more is listed with its reason, and all else is in force.
        const auto& conflicts = m_document->results().tracks.value->conflicts;
        QVERIFY(conflicts.size() < 30);
        for (const EditConflict& conflict : conflicts)
            QVERIFY(!conflict.reason.empty());
    }

    // 8: undo two hundred steps by holding a key, start again, and redo them.
    void twoHundredStepsAreUndoneAndRedoneAfterARestartByHoldingAKey()
    {
        openPairs();
        const Project before = m_document->project();
        for (int i = 0; i < 200; ++i) {
            m_document->setFrame(i % TouchingPairs::frames);
            const auto id = tracks().tracks[static_cast<std::size_t>(i) % tracks().tracks.size()].id;
            if (i % 3 == 0)
                m_document->tag({id}, i % 2 == 0 ? Group::A : Group::Unsure);
            else if (i % 3 == 1)
                m_document->correct({ExcludeEdit{anchorOf(tracks().find(id)->points.front()), i}}, QStringLiteral("Exclude %1").arg(i));
            else
                m_document->edit(&Project::phases, {{0.0, 1.0 + i, "I"}}, QStringLiteral("Phase %1").arg(i));
        }
        const Project after = m_document->project();
        QCOMPARE(steps(), 201);
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_document->project() == before);
        const QString project = m_folder.filePath(QStringLiteral("steps.ostwald"));
        QVERIFY(m_document->saveAs(project.toStdString()));
        cleanup();
        init();
        m_window->openPath(project);
        QVERIFY(m_document->project() == before);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->tracks(), analysisTimeout_ms);
        std::set<int> shown;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            shown.insert(m_document->selection().frame);
        }
        QVERIFY(m_document->project() == after);
        QVERIFY(shown.size() >= 3); // goes to the frame of what is done again
    }

    // 10: from an outlier in a plot to the frame, and out of the statistics with it.
    void anOutlierInAPlotIsFoundInTheMovieAndExcluded()
    {
        openGrowth();
        m_window->setWorkspace(Workspace::Ensemble);
        auto& view = *trajectories();
        QTRY_VERIFY(view.panel().emptyText.empty());
        // A size in the middle of the movie that nothing else hides.
        const Track* wanted = nullptr;
        for (const Track& t : tracks().tracks)
            if (t.group == Group::A && t.covers(20) && t.at(20).measured() && (!wanted || t.at(20).r_px > wanted->at(20).r_px))
                wanted = &t;
        QVERIFY(wanted);
        const TrackId id = wanted->id;
        const double r_nm = wanted->at(20).r_px * *m_document->project().calibration.pixelSize_nm;
        const std::size_t sizes = m_document->results().ensemble.value->trajectories.trajectories.size();
        QVERIFY(sizes > 0);
        const QPointF at = view.plotLayout().at(20.0 * *m_document->project().calibration.frameInterval_s, r_nm, false);
        m_person->startCounting();
        m_person->doubleClick(*view.viewport(), at);
        QVERIFY(m_document->selection().lead.has_value());
        const TrackId found = *m_document->selection().lead;
        QCOMPARE(m_document->selection().frame, 20);
        QVERIFY(m_person->movie().isVisible());
        QTRY_COMPARE(m_person->movie().shownFrame().value_or(-1), 20);
        const TrackPoint& point = tracks().find(found)->at(20);
        const QRectF visible = m_person->movie().transform().visiblePart();
        QVERIFY(visible.contains(point.x_px, point.y_px));
        m_person->press(Qt::Key_V);
        QCOMPARE(m_person->actions(), 2);
        QVERIFY(tracks().find(found)->at(20).excluded);
        QCOMPARE(value(found), value(id));
        QCOMPARE(m_person->find<QTableView>("correctionTable").model()->rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().ensemble.key == stageKeys(m_document->project()).ensemble, analysisTimeout_ms);
    }

    // 11: tag many at once.
    void twentyTracksAreTaggedInFewActions()
    {
        openGrowth();
        m_window->setWorkspace(Workspace::Track);
        goTo(20);
        FrameView& movie = m_person->movie();
        m_person->startCounting();
        m_person->drag(movie, m_person->inView({2.0, 2.0}), m_person->inView({253.0, 150.0}));
        const std::set<TrackId> boxed = m_document->selection().tracks;
        QVERIFY(boxed.size() >= 5);
        Person::moveTo(movie, m_person->inView({-20.0, 128.0}));
        m_person->press(Qt::Key_1);
        for (const TrackId id : boxed)
            QVERIFY(tracks().find(id)->group == Group::A && tracks().find(id)->groupByHand);
        m_person->drag(movie, m_person->inView({2.0, 152.0}), m_person->inView({253.0, 253.0}));
        const std::set<TrackId> second = m_document->selection().tracks;
        QVERIFY(!second.empty());
        Person::moveTo(movie, m_person->inView({-20.0, 128.0}));
        m_person->press(Qt::Key_2);
        const TrackId one = *boxed.begin();
        m_person->click(movie, m_person->inView(placeOf(value(one), 20)));
        m_person->press(Qt::Key_3);
        QVERIFY(m_person->actions() <= 7);
        QVERIFY(tracks().find(one)->group == Group::Excluded);
        for (const TrackId id : second)
            QVERIFY(tracks().find(id)->group == Group::B);
    }

    // 12: proposed phases, one border moved, one renamed.
    void proposedPhasesAreMovedAndRenamedAndAreTheSameInEveryTimePlot()
    {
        openGrowth();
        m_window->setWorkspace(Workspace::Ensemble);
        m_person->startCounting();
        m_person->press(Qt::Key_P);
        const std::vector<Phase> proposed = m_document->project().phases;
        QVERIFY(proposed.size() >= 2);
        TimelineStrip& strip = m_person->timeline();
        const double interval_s = *m_document->project().calibration.frameInterval_s;
        const QPointF border(strip.positionOf(proposed[0].end_s / interval_s), 8.0);
        m_person->drag(strip, border, {strip.positionOf(proposed[0].end_s / interval_s + 2.0), 8.0});
        m_person->doubleClick(strip, {strip.positionOf(1.5), 8.0});
        m_person->type(m_person->find<QLineEdit>("phaseName"), QStringLiteral("Growth"));
        QCOMPARE(m_person->actions(), 4);
        const std::vector<Phase>& phases = m_document->project().phases;
        QCOMPARE(phases[0].label, std::string("Growth"));
        QCOMPARE(phases[0].end_s, proposed[0].end_s + 2.0 * interval_s);
        QCOMPARE(phases[1].begin_s, phases[0].end_s);
        for (const Phase& phase : phases)
            VERIFY_CLOSE(std::remainder(phase.begin_s, interval_s), 0.0, 0.0, 1e-9);
        int timePlots = 0;
        for (auto* figure : m_window->findChildren<DocumentFigure*>()) {
            if (!figure->isVisible())
                continue;
            QTRY_VERIFY(!figure->view()->panel().playhead || figure->view()->panel().phases.size() == phases.size());
            if (!figure->view()->panel().playhead)
                continue;
            ++timePlots;
            QTRY_COMPARE(figure->view()->panel().phases[0].label, phases[0].label);
            for (std::size_t i = 0; i < phases.size(); ++i)
                QCOMPARE(figure->view()->panel().phases[i].end, phases[i].end_s);
        }
        QVERIFY(timePlots >= 3);
    }

    // 12, in a plot: the same border is taken there.
    void aBorderIsDraggedInAPlotAsInTheTimeline()
    {
        openGrowth();
        m_window->setWorkspace(Workspace::Ensemble);
        m_document->edit(&Project::phases, {{0.0, 10.0, "I"}, {10.0, 30.0, "II"}}, QStringLiteral("Phases"));
        auto& view = *trajectories();
        QTRY_COMPARE(view.panel().phases.size(), std::size_t{2});
        const PlotLayout layout = view.plotLayout();
        const double y = layout.plot.center().y();
        m_person->drag(*view.viewport(), {layout.xAt(10.0), y}, {layout.xAt(15.2), y});
        QCOMPARE(m_document->project().phases[0].end_s, 15.0);
        QCOMPARE(m_document->project().phases[1].begin_s, 15.0);
        m_document->undoStack().undo();
        QCOMPARE(m_document->project().phases[0].end_s, 10.0);
    }

    // Beyond the fifteen: a missing link is drawn in the track scheme, and with L in the movie.
    void aMissingLinkIsDrawnInTheSchemeAndInTheMovie()
    {
        openPairs();
        m_document->correct({CutEdit{anchorOf(track(1).at(6))}}, QStringLiteral("Cut"));
        const TrackId later = tracks().tracks.back().id;
        auto& scheme = *m_window->findChild<TrackScheme*>();
        QVERIFY(scheme.isVisible());
        m_person->startCounting();
        m_person->drag(*scheme.viewport(), scheme.barOf(TrackId{1}).center(), scheme.barOf(later).center());
        QCOMPARE(m_person->actions(), 1);
        QVERIFY(!tracks().find(later));
        QCOMPARE(track(1).last(), TouchingPairs::frames - 1);
        m_document->undoStack().undo();
        QVERIFY(tracks().find(later));

        goTo(4);
        FrameView& movie = m_person->movie();
        movie.setFocus();
        Person::moveTo(movie, m_person->inView(placeOf(1, 4)));
        QTest::keyPress(&movie, Qt::Key_L);
        QTest::keyClick(&movie, Qt::Key_Right);
        QTest::keyClick(&movie, Qt::Key_Right);
        QTRY_COMPARE(movie.shownFrame().value_or(-1), 6);
        Person::moveTo(movie, m_person->inView(placeOf(value(later), 6)));
        QTest::keyRelease(&movie, Qt::Key_L);
        QVERIFY(!tracks().find(later));
        QCOMPARE(track(1).last(), TouchingPairs::frames - 1);
        QVERIFY(!track(1).at(5).measured());
    }

private:
    FigureView* trajectories() const
    {
        for (auto* figure : m_window->findChildren<DocumentFigure*>())
            if (figure->isVisible() && figure->accessibleName() == QStringLiteral("Trajectories"))
                return figure->view();
        return nullptr;
    }
};

QTEST_MAIN(UserTasks)
#include "tst_user_tasks.moc"
