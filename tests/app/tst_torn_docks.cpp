#include "made_up_growth_movie.h"
#include "window/main_window.h"
#include "window/dock.h"
#include "window/workbench.h"

#include "figures/figure_view.h"
#include "tables/track_table.h"
#include "track_scheme/track_scheme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

/// The window over a movie with tracks, as a session opens it.
struct Session {
    Session(const MadeUpMovie& movie, Preferences& preferences) : window(document, runner, preferences, ThemeKind::Dark, {})
    {
        movie.openTracked(document);
        document.undoStack().setClean(); // no question on closing
        window.resize(1400, 900);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~Session() { document.undoStack().setClean(); }

    [[nodiscard]] Workbench& workbench() const { return *window.findChild<Workbench*>(); }
    [[nodiscard]] Dock& dock(const char* id) const
    {
        for (const Workbench::NamedDock& one : workbench().docks())
            if (one.id == QLatin1String(id))
                return *one.dock;
        qFatal("there is no dock %s", id);
    }

    Document document;
    StageRunner runner{document};
    MainWindow window;
};

} // namespace

class TestTornDocks : public QObject {
    Q_OBJECT

    const MadeUpMovie m_movie;

private Q_SLOTS:
    void aTornOffPaneGoesOnInAWindowOfItsOwnAndComesBackWhenThatIsClosed()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        session.window.setWorkspace(Workspace::Track);
        TrackTable& table = session.workbench().trackTable();
        auto* splitter = session.window.findChild<QSplitter*>(QStringLiteral("trackPanes"));
        QVERIFY(splitter);
        const QList<int> heights = splitter->sizes();
        const int place = splitter->indexOf(&session.dock("tracks"));

        session.dock("tracks").action()->trigger();
        QWidget* window = table.window();
        QVERIFY(window != &session.window);
        QVERIFY(window->isVisible());
        QVERIFY(table.isVisible());
        QTRY_COMPARE(splitter->sizes().at(place), 0); // the others have its room
        const auto& tracks = session.document.tracks()->tracks;
        session.document.tag({tracks.front().id}, Group::B);
        auto* view = table.findChild<QTableView*>();
        QCOMPARE(view->model()->rowCount(), static_cast<int>(tracks.size()));

        session.window.setWorkspace(Workspace::Fit);
        QVERIFY(table.isVisible()); // in every workspace
        session.window.setWorkspace(Workspace::Track);
        window->close();
        QTRY_COMPARE(table.window(), &session.window);
        QVERIFY(table.isVisible());
        QVERIFY(!session.dock("tracks").action()->isChecked());
        QCOMPARE(splitter->indexOf(&session.dock("tracks")), place);
        QCOMPARE(splitter->sizes().size(), heights.size());
        QTRY_VERIFY(splitter->sizes().at(place) > 0);
    }

    void whatIsBroughtBackFillsItsPlaceAgain()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        session.window.setWorkspace(Workspace::Track);
        Dock& dock = session.dock("tracks");
        QWidget* content = &session.workbench().trackTable();
        while (content->parentWidget() != &dock)
            content = content->parentWidget();
        dock.setTornOff(true);
        dock.setTornOff(false);
        session.window.resize(1600, 1000);
        QTRY_COMPARE(content->geometry(), dock.rect());
        QVERIFY(dock.width() > 100);
    }

    void aPlaceThatOneWorkspaceHasIsInNoOther()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        const TrackScheme& scheme = session.workbench().trackScheme();
        session.window.setWorkspace(Workspace::Track);
        QVERIFY(scheme.isVisible());
        session.window.setWorkspace(Workspace::Movie);
        QVERIFY(!scheme.isVisible());
        session.dock("scheme").setTornOff(true);
        QVERIFY(scheme.isVisible()); // in a window of its own
        session.dock("scheme").setTornOff(false);
        QVERIFY(!scheme.isVisible());
        session.window.setWorkspace(Workspace::Track);
        QVERIFY(scheme.isVisible());
    }

    void aWindowThatIsThereIsMovedAndNotMadeAgain()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        Dock& dock = session.dock("model");
        dock.setWindowRect({60, 60, 500, 400});
        const QRect place(140, 110, 560, 420);
        dock.setWindowRect(place);
        QCOMPARE(dock.windowRect(), place);
        int windows = 0;
        for (const QWidget* child : dock.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            windows += child->isWindow() ? 1 : 0;
        QCOMPARE(windows, 1);
    }

    void theMovieStandsBesideTheFitAndItsKeysAreThoseOfTheMainWindow()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        FrameView& movie = session.workbench().frameView();
        session.dock("movie").setTornOff(true);
        session.window.setWorkspace(Workspace::Fit);
        QVERIFY(movie.isVisible());
        movie.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(movie.window()));
        movie.setFocus();
        const int before = session.document.selection().frame;
        QTest::keyClick(&movie, Qt::Key_Right);
        QCOMPARE(session.document.selection().frame, before + 1);
        const TrackId first = session.document.tracks()->tracks.front().id;
        session.document.select({first}, first);
        QTest::keyClick(&movie, Qt::Key_3);
        QCOMPARE(session.document.tracks()->tracks.front().group, Group::Excluded);
    }

    void aFieldInATornOffPaneLeavesTheKeysToTheCommandsAfterReturn()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        session.window.setWorkspace(Workspace::Track);
        session.dock("tracks").setTornOff(true);
        TrackTable& table = session.workbench().trackTable();
        table.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(table.window()));
        auto* filter = table.findChild<QLineEdit*>();
        filter->setFocus();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("A"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(!filter->hasFocus());
    }

    void aPlaceThatStaysSaysWhereItsContentIsAndBringsItBack()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        session.window.setWorkspace(Workspace::Ensemble);
        Dock& dock = session.dock("chart.ensemble.mean-size");
        auto* view = dock.findChild<FigureView*>();
        QVERIFY(view->actions().contains(dock.action())); // in the plot's own menu
        dock.action()->trigger();
        QVERIFY(view->isVisible());
        QVERIFY(view->window() != &session.window);
        QPushButton* back = nullptr;
        for (auto* button : dock.findChildren<QPushButton*>())
            if (button->window() == &session.window && button->isVisible())
                back = button;
        QVERIFY(back);
        back->click();
        QCOMPARE(view->window(), &session.window);
        QVERIFY(!back->isVisible());
    }

    void windowsComeBackWhereTheyWereAndResetBringsAllHome()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Preferences preferences;
        const QRect place(120, 90, 500, 400);
        {
            Session session(m_movie, preferences);
            session.dock("model").setWindowRect(place);
            QVERIFY(session.window.close());
            QVERIFY(!session.dock("model").findChild<QWidget*>(QStringLiteral("fitTabs"))->window()->isVisible());
            savePreferences(settings, preferences);
        }
        Preferences again = loadPreferences(settings);
        Session session(m_movie, again);
        QVERIFY(session.dock("model").isTornOff());
        QCOMPARE(session.dock("model").windowRect(), place);
        session.workbench().setLayout({});
        for (const Workbench::NamedDock& one : session.workbench().docks())
            QVERIFY2(!one.dock->isTornOff(), qPrintable(one.id));
    }

    void aWindowOfAScreenThatIsGoneIsBroughtToOneThatIsThere()
    {
        Preferences preferences;
        Session session(m_movie, preferences);
        session.dock("model").setWindowRect({90000, 90000, 500, 400});
        QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(session.dock("model").windowRect().center()));
        QCOMPARE(session.dock("model").windowRect().width(), 500);
    }

    void beforeAMovieIsOpenNoWindowIsSeen()
    {
        Preferences preferences;
        preferences.layout = {{layout::windowOf + QStringLiteral("tracks"), {50, 50, 500, 400}}};
        Document document;
        StageRunner runner{document};
        MainWindow window(document, runner, preferences, ThemeKind::Dark, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const TrackTable& table = window.findChild<Workbench*>()->trackTable();
        QVERIFY(table.window() != &window);
        QVERIFY(!table.window()->isVisible());
        m_movie.openTracked(document);
        QTRY_VERIFY(table.window()->isVisible());
        document.undoStack().setClean();
    }
};

QTEST_MAIN(TestTornDocks)
#include "tst_torn_docks.moc"
