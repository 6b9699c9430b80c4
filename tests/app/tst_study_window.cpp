#include "figure/figure_templates.h"
#include "jobs/stage_runner.h"
#include "made_up_growth_movie.h"
#include "movie_view/film_strip.h"
#include "movie_view/frame_view.h"
#include "panels/inspector_panel.h"
#include "tables/track_table.h"
#include "track_scheme/track_scheme.h"
#include "window/command_palette.h"
#include "window/evidence_dialog.h"
#include "window/figure_list.h"
#include "window/main_window.h"
#include "window/mnemonics.h"
#include "window/project_files.h"
#include "window/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

/// The window over samples of a table, or over stills.
struct Session {
    Session()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    ~Session() { document.undoStack().setClean(); } // no question on closing

    void importSizes(const QTemporaryDir& folder)
    {
        QFile file(folder.filePath(QStringLiteral("sizes.csv")));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("t_min,r_nm\n0,1.5\n0,1.7\n0,1.6\n10,2.0\n10,2.2\n10,2.1\n30,2.6\n30,2.4\n") < 0)
            qFatal("cannot write");
        file.close();
        window.findChild<ProjectFiles*>()->importPath(file.fileName());
        QTRY_VERIFY(document.tracks());
        QTRY_VERIFY(!runner.activity());
    }
    void openStills(const MadeUpMovie& movie)
    {
        movie.open(document);
        document.setAgeingTimes(std::vector<double>(MadeUpMovie::frames, 60.0), QStringLiteral("Study"));
        document.undoStack().setClean();
    }

    [[nodiscard]] QAction& command(const char* id) const { return *window.commands().find(QLatin1String(id)).action; }
    [[nodiscard]] bool offers(const char* id) const { return command(id).isVisible(); }
    /// Whether a field of a form is offered, or lies in a workspace that is not shown now.
    template <class Widget>
    [[nodiscard]] bool isThere(const char* name) const
    {
        const auto* widget = window.findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("there is no widget %s", name);
        return !widget->isHidden();
    }
    [[nodiscard]] QToolButton& workspaceButton(const char* name) const
    {
        for (auto* button : window.findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String(name))
                return *button;
        qFatal("there is no workspace %s", name);
    }

    Document document;
    StageRunner runner{document};
    Preferences preferences;
    MainWindow window{document, runner, preferences, ThemeKind::Dark, {}};
};

constexpr std::array ofFollowing{
    "tag.groupB",           "edit.pickWhole",        "track.cut",           "track.join",
    "track.link",           "track.unlink",          "track.swap",          "track.swapFromHere",
    "track.deleteFromHere", "track.deleteWhole",     "track.interpolate",   "track.excludeFromHere",
    "track.coalesce",       "track.refillFromHere",  "track.nextEvent",     "track.previousEvent",
    "review.next",          "track.nextCoalescence", "review.previous",     "track.previousCoalescence",
    "review.accept",        "review.reject",         "view.tails",          "view.colourByGrowthRate",
    "fit.coalescence",      "view.window.scheme",    "command.coalescence", "view.colourBySuspicion"};
constexpr std::array ofPictures{"track.refill",    "track.mergeOutlines", "file.exportMovie", "view.autoContrast",
                                "view.thumbnails", "view.actualSize",     "command.movie"};
constexpr std::array ofAll{"tag.groupA", "tag.exclude", "track.exclude", "track.delete", "movie.next", "fit.start"};

} // namespace

/// What the window offers where particles have sizes and times, but neither pictures nor a way from one to the next.
class StudyWindowTest : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;
    const MadeUpMovie m_movie;

private Q_SLOTS:
    void samplesOfATableAreOfferedNothingOfMoviesAndAMovieAllOfItAgain()
    {
        Session session;
        session.importSizes(m_folder);
        for (const char* id : ofFollowing)
            QVERIFY2(!session.offers(id), id);
        for (const char* id : ofPictures)
            QVERIFY2(!session.offers(id), id);
        for (const char* id : ofAll)
            QVERIFY2(session.offers(id) && session.command(id).isEnabled(), id);
        const auto isHidden = [](const Command& command) { return !command.action->isVisible(); };
        QVERIFY(!session.offers("file.findMovie"));
        QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(session.window.commands().all(), isHidden)),
                 ofFollowing.size() + ofPictures.size() + 1); // and the search for the movie
        QCOMPARE(withoutMnemonic(session.command("movie.next").text()), QStringLiteral("Next sample"));
        QCOMPARE(withoutMnemonic(session.command("track.nextTrack").text()), QStringLiteral("Next particle"));
        for (const char* field : {"firstFrame", "lastFrame"})
            QVERIFY2(!session.isThere<QSpinBox>(field), field);
        QVERIFY(!session.isThere<QComboBox>("polarity"));
        QVERIFY(!session.isThere<QDoubleSpinBox>("doseRate"));
        QVERIFY(session.window.findChild<FilmStrip*>()->isHidden());
        QVERIFY(session.window.windowTitle().startsWith(QStringLiteral("sizes.csv")));

        session.document.undoStack().setClean();
        m_movie.openTracked(session.document);
        for (const char* id : ofFollowing)
            QVERIFY2(session.offers(id), id);
        for (const char* id : ofPictures)
            QVERIFY2(session.offers(id), id);
        QCOMPARE(withoutMnemonic(session.command("movie.next").text()), QStringLiteral("Next frame"));
        QCOMPARE(withoutMnemonic(session.command("track.nextTrack").text()), QStringLiteral("Next track"));
        QVERIFY(session.isThere<QSpinBox>("firstFrame"));
        QVERIFY(session.isThere<QComboBox>("polarity"));
        QVERIFY(session.isThere<QDoubleSpinBox>("doseRate"));
        QVERIFY(session.workspaceButton("Segment").isEnabled());
        QVERIFY(!session.window.findChild<FilmStrip*>()->isHidden());
    }

    void stillsAreSegmentedAndPaintedButNotFollowed()
    {
        Session session;
        session.openStills(m_movie);
        for (const char* id : ofFollowing)
            QVERIFY2(!session.offers(id), id);
        for (const char* id : ofPictures)
            QVERIFY2(session.offers(id), id);
        QVERIFY(session.workspaceButton("Segment").isEnabled());
        QVERIFY(session.isThere<QSpinBox>("firstFrame"));
        QCOMPARE(withoutMnemonic(session.command("movie.next").text()), QStringLiteral("Next frame")); // pictures are frames
        QCOMPARE(withoutMnemonic(session.command("track.nextTrack").text()), QStringLiteral("Next particle"));
        session.document.undoStack().undo(); // a movie again
        for (const char* id : ofFollowing)
            QVERIFY2(session.offers(id), id);
    }

    void theKeysOfFollowingAreDead()
    {
        Session session;
        session.importSizes(m_folder);
        session.window.setWorkspace(Workspace::Track);
        session.document.select({TrackId{1}, TrackId{2}}, TrackId{1});
        auto* view = session.window.findChild<FrameView*>();
        view->setFocus();
        const std::size_t edits = session.document.project().edits.size();
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_L, Qt::Key_C, Qt::Key_S, Qt::Key_A, Qt::Key_N, Qt::Key_X})
            QTest::keyClick(view, key);
        QCOMPARE(session.document.project().edits.size(), edits);
        QTest::keyClick(view, Qt::Key_3);
        QCOMPARE(session.document.project().edits.size(), edits + 2);
    }

    void whereNothingIsSearchedTheWorkspaceOfTheSearchSaysSo()
    {
        Session session;
        session.openStills(m_movie);
        session.window.setWorkspace(Workspace::Segment);
        session.importSizes(m_folder);
        QVERIFY(!session.workspaceButton("Segment").isEnabled());
        QVERIFY(session.workspaceButton("Segment").toolTip().contains(QStringLiteral("no pictures")));
        QVERIFY(!session.command("view.segment").isEnabled());
        QCOMPARE(session.window.findChild<Workbench*>()->workspace(), Workspace::Movie);
    }

    void thePaletteListsWhatIsOfUse()
    {
        Session session;
        session.importSizes(m_folder);
        PaletteModel model(session.window.commands());
        const auto lists = [&model](const char* id) {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.commandAt(row).id == QLatin1String(id))
                    return true;
            return false;
        };
        QVERIFY(lists("track.exclude"));
        QVERIFY(!lists("track.coalesce"));
    }

    void theParticlesOfASampleStandInRowsAndArePicked()
    {
        Session session;
        session.importSizes(m_folder);
        session.window.setWorkspace(Workspace::Track);
        auto* view = session.window.findChild<FrameView*>();
        QVERIFY(!session.window.findChild<TrackScheme*>()->isVisible());
        QTRY_VERIFY(view->transform().pictureInView().width() > 100.0);
        session.document.setFrame(1);
        const auto at = [&session, view](std::size_t track) {
            const TrackPoint& point = session.document.tracks()->tracks[track].points.front();
            return view->transform().toView({point.x_px, point.y_px}).toPoint();
        };
        QTest::mouseClick(view, Qt::LeftButton, {}, at(4)); // the second one of 10 min
        QCOMPARE(session.document.selection().lead, std::optional(TrackId{5}));
        const QImage second = view->grab().toImage();
        session.document.setFrame(2);
        QVERIFY(view->grab().toImage() != second);
        QTest::mouseClick(view, Qt::LeftButton, {}, at(7));
        QCOMPARE(session.document.selection().lead, std::optional(TrackId{8}));
    }

    void importedTracksStandWhereTheyAreWithoutTheirMovie()
    {
        Session session;
        QFile file(m_folder.filePath(QStringLiteral("tracks.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray table("frame,x_px,y_px,r_px,track\n");
        for (int frame = 0; frame < 4; ++frame)
            table += QByteArray::number(frame) + ",20,30,5,1\n" + QByteArray::number(frame) + ",180,110,6,2\n";
        file.write(table);
        file.close();
        session.window.findChild<ProjectFiles*>()->importPath(file.fileName());
        QTRY_VERIFY(session.document.tracks());
        session.window.setWorkspace(Workspace::Track);
        auto* view = session.window.findChild<FrameView*>();
        QTRY_VERIFY(view->transform().scale() > 1.0); // as large as fits, whatever the picture was
        QTest::mouseClick(view, Qt::LeftButton, {}, view->transform().toView({180.0, 110.0}).toPoint());
        QCOMPARE(session.document.selection().lead, std::optional(TrackId{2}));
        QVERIFY(session.offers("track.cut")); // followed by another program
        QVERIFY(!session.offers("track.refill"));
        QVERIFY(!session.workspaceButton("Segment").isEnabled());
        const double scale = view->transform().scale();
        session.document.setFrame(2);
        session.document.correct({DeleteEdit{{2, 180.0, 110.0}, Extent::Whole}}, QStringLiteral("Delete"));
        QTRY_VERIFY(!session.runner.activity());
        QCOMPARE(view->transform().scale(), scale);
    }

    void theInspectorTellsWhatASampleKnows()
    {
        Session session;
        session.importSizes(m_folder);
        session.window.setWorkspace(Workspace::Track);
        session.document.setFrame(0);
        session.document.select({TrackId{4}}, TrackId{4}); // of another sample than the one shown
        const auto text = [&session](const char* name) {
            return session.window.findChild<QLabel*>(QLatin1String(name))->text();
        };
        QCOMPARE(text("inspectorRadius"), QStringLiteral("2.00 nm"));
        QCOMPARE(text("inspectorSeen"), QStringLiteral("10 min"));
        QVERIFY(!session.isThere<QLabel>("inspectorParents"));
        QVERIFY(!session.isThere<QLabel>("inspectorChild"));
        QVERIFY(!session.isThere<QPushButton>("inspectorGroupB"));
        QVERIFY(session.isThere<QPushButton>("inspectorExclude"));

        session.document.undoStack().setClean();
        m_movie.openTracked(session.document);
        session.document.select({TrackId{4}}, TrackId{4});
        QVERIFY(session.isThere<QLabel>("inspectorParents"));
        QVERIFY(session.isThere<QPushButton>("inspectorGroupB"));
        QCOMPARE(text("inspectorRadius"), QStringLiteral("not seen in this frame")); // it is made in a later one
    }

    void nothingSpeaksOfFramesWhereThereAreNone()
    {
        Session session;
        session.importSizes(m_folder);
        QStringList texts;
        for (const Command& command : session.window.commands().all())
            if (command.action->isVisible() && command.where != QStringLiteral("File")) // which opens movies, too
                texts << command.text();
        const auto& timeline = session.window.findChild<Workbench*>()->timeline();
        for (const auto* button : timeline.findChildren<QToolButton*>()) {
            texts << button->toolTip();
            if (button->menu())
                for (const QAction* action : button->menu()->actions())
                    texts << action->text();
        }
        const auto* speeds = timeline.findChild<QComboBox*>(QStringLiteral("speedCombo"));
        for (int i = 0; i < speeds->count(); ++i)
            texts << speeds->itemText(i);
        texts << session.window.findChild<QPushButton*>(QStringLiteral("addPhase"))->toolTip();
        session.document.setFrame(0);
        session.document.select({TrackId{1}}, TrackId{1});
        session.command("track.delete").trigger();
        texts << QString::fromStdString(session.document.undoStack().step(0).text);
        for (const QString& text : texts)
            QVERIFY2(!text.contains(QStringLiteral("frame"), Qt::CaseInsensitive) && !text.contains(QStringLiteral("fps")) &&
                         !text.contains(QStringLiteral("whole movie")),
                     qPrintable(text));
        QVERIFY(texts.size() > 40);
    }

    void whatIsWrittenOverTheParticlesHidesNone()
    {
        Session session;
        session.importSizes(m_folder);
        const auto* view = session.window.findChild<FrameView*>();
        QTRY_VERIFY(view->transform().pictureInView().width() > 100.0);
        QVERIFY(view->transform().pictureInView().top() > 34.0); // px, where what is written above ends
        QVERIFY(view->transform().pictureInView().bottom() < view->height() - 34.0);
    }

    void theFilterNamesTheGroupsThatAStudyHas()
    {
        Session session;
        session.importSizes(m_folder);
        const auto* line = session.window.findChild<QLineEdit*>(QStringLiteral("trackFilter"));
        QVERIFY(!line->placeholderText().contains(QStringLiteral(" B")));
        QVERIFY(!line->toolTip().contains(QStringLiteral(" B")));
        QCOMPARE(line->accessibleName(), QStringLiteral("Filter particles"));
        session.document.undoStack().setClean();
        m_movie.openTracked(session.document);
        QVERIFY(line->placeholderText().contains(QStringLiteral(" B")));
    }

    void figuresThatNeedFollowingAreNotOfferedAndOthersNameTheSamples()
    {
        Session session;
        m_movie.openTracked(session.document);
        session.window.setWorkspace(Workspace::Figure);
        auto* list = session.window.findChild<FigureList*>();
        const auto offered = [list] {
            QStringList texts;
            const auto* items = list->findChild<QListWidget*>(QStringLiteral("figureList"));
            for (int row = 0; row < items->count(); ++row)
                texts << items->item(row)->text();
            return texts;
        };
        const auto ofCoalescence = [&offered] { return offered().filter(QStringLiteral("oalescence")).size(); };
        const qsizetype ofMovie = offered().size();
        QVERIFY(ofCoalescence() > 0);
        QVERIFY(offered().contains(QStringLiteral("Trajectories")));
        QVERIFY(offered().contains(QStringLiteral("Chemical potential from growth")));
        const auto propensity = std::ranges::find(charts(), std::string_view("propensity"), &Chart::key) - charts().begin();
        const FigureChoice chosen{FigureChoice::Kind::Chart, static_cast<std::size_t>(propensity)};
        list->choose(chosen);
        QCOMPARE(list->choice(), chosen);

        session.document.setAgeingTimes(std::vector<double>(MadeUpMovie::frames, 60.0), QStringLiteral("Study"));
        QCOMPARE(ofCoalescence(), 0);
        QCOMPARE(offered().size(), ofMovie - 8); // one template, seven plots
        QVERIFY(!offered().contains(QStringLiteral("Chemical potential from growth")));
        QVERIFY(!offered().contains(QStringLiteral("Trajectories")));
        QVERIFY(offered().contains(QStringLiteral("Sizes in the samples")));
        QVERIFY(offered().contains(QStringLiteral("1c  Sizes in the samples")));
        QCOMPARE(list->choice(), FigureChoice{});
        const FigureChoice shape{FigureChoice::Kind::Chart, charts().size() - 1}; // places are those among all plots
        list->choose(shape);
        QCOMPARE(list->choice(), shape);
        const EvidenceDialog evidence(session.document, session.runner);
        QCOMPARE(evidence.findChild<QListWidget*>(QStringLiteral("evidenceFigures"))->count(),
                 static_cast<int>(figureTemplates().size()) - 1);

        auto* menu = session.window.findChild<QToolButton*>(QStringLiteral("addPanel"))->menu();
        Q_EMIT menu->aboutToShow();
        const auto offersPanel = [menu](const char* key) { return menu->findChild<QAction*>(QLatin1String(key))->isVisible(); };
        QVERIFY(!offersPanel("propensity"));
        QVERIFY(offersPanel("mean-size"));

        session.document.undoStack().undo();
        QCOMPARE(offered().size(), ofMovie);
        Q_EMIT menu->aboutToShow();
        QVERIFY(offersPanel("propensity"));
    }

    void aColourThatNeedsFollowingGivesWayToTheGroup()
    {
        Session session;
        m_movie.openTracked(session.document);
        session.command("view.colourByGrowthRate").trigger();
        const auto* view = session.window.findChild<FrameView*>();
        QCOMPARE(view->overlays().colourBy, ColourBy::GrowthRate);
        session.document.setAgeingTimes(std::vector<double>(MadeUpMovie::frames, 60.0), QStringLiteral("Study"));
        QCOMPARE(view->overlays().colourBy, ColourBy::Group);
        session.document.undoStack().undo();
        QCOMPARE(view->overlays().colourBy, ColourBy::GrowthRate);
    }
};

QTEST_MAIN(StudyWindowTest)
#include "tst_study_window.moc"
