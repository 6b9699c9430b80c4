#include "made_up_growth_movie.h"
#include "window/main_window.h"
#include "window/workbench.h"
#include "window/workbench_layout.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

/// The window over a movie with tracks, as a session opens it.
struct Session {
    Session(const MadeUpMovie& movie, Preferences& preferences, QSize size)
        : window(document, runner, preferences, ThemeKind::Dark, {})
    {
        movie.openTracked(document);
        document.undoStack().setClean(); // no question on closing
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    ~Session() { document.undoStack().setClean(); }

    [[nodiscard]] Workbench& workbench() const { return *window.findChild<Workbench*>(); }
    [[nodiscard]] QTabWidget& tabs(const char* name) const { return *window.findChild<QTabWidget*>(QLatin1String(name)); }
    /// The splitter that `pane`, an ancestor or itself, is a pane of.
    [[nodiscard]] static QSplitter& splitterAround(QWidget& pane, Qt::Orientation orientation)
    {
        for (QWidget* around = pane.parentWidget(); around; around = around->parentWidget())
            if (auto* splitter = qobject_cast<QSplitter*>(around); splitter && splitter->orientation() == orientation)
                return *splitter;
        qFatal("there is no such splitter");
    }
    [[nodiscard]] QSplitter& columns() const { return splitterAround(workbench().frameView(), Qt::Horizontal); }
    [[nodiscard]] QSplitter& rows() const { return splitterAround(workbench().trackScheme(), Qt::Vertical); }
    [[nodiscard]] QSplitter& trackPanes() const { return splitterAround(tabs("trackTabs"), Qt::Vertical); }

    /// A person drags the border before the last pane.
    static void widenLast(QSplitter& splitter, int by)
    {
        QList<int> sizes = splitter.sizes();
        sizes.last() += by;
        sizes[sizes.size() - 2] -= by;
        splitter.setSizes(sizes);
    }
    void reset() const
    {
        for (QAction* found : window.findChildren<QAction*>())
            if (QString(found->text()).remove(QLatin1Char('&')) == QStringLiteral("Reset layout"))
                return found->trigger();
        qFatal("there is no such command");
    }

    Document document;
    StageRunner runner{document};
    MainWindow window;
};

struct Sizes {
    QList<int> movieColumns, trackColumns, rows, trackPanes, fitColumns;
    int trackTab = -1;
    int fitTab = -1;
};

Sizes sizesOf(Session& session)
{
    Sizes sizes;
    session.window.setWorkspace(Workspace::Movie);
    sizes.movieColumns = session.columns().sizes();
    session.window.setWorkspace(Workspace::Track);
    sizes.trackColumns = session.columns().sizes();
    sizes.rows = session.rows().sizes();
    sizes.trackPanes = session.trackPanes().sizes();
    sizes.trackTab = session.tabs("trackTabs").currentIndex();
    session.window.setWorkspace(Workspace::Fit);
    sizes.fitColumns = session.columns().sizes();
    sizes.fitTab = session.tabs("fitTabs").currentIndex();
    return sizes;
}

constexpr QSize usual(1500, 1000);

} // namespace

class TestWindowLayout : public QObject {
    Q_OBJECT

    const MadeUpMovie m_movie;

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, makeTheme(ThemeKind::Dark)); // the first window of a process would have other smallest widths
    }

    void aWindowOpenedAgainHasTheSizesItWasClosedWith()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Preferences preferences;
        Sizes defaults;
        Sizes left;
        {
            Session session(m_movie, preferences, usual);
            defaults = sizesOf(session);
            session.window.setWorkspace(Workspace::Movie);
            Session::widenLast(session.columns(), 80);
            session.window.setWorkspace(Workspace::Track);
            Session::widenLast(session.columns(), 40);
            Session::widenLast(session.rows(), 60);
            Session::widenLast(session.trackPanes(), 30);
            session.tabs("trackTabs").setCurrentIndex(3);
            session.tabs("fitTabs").setCurrentIndex(1);
            left = sizesOf(session);
            QCOMPARE(left.movieColumns.last(), defaults.movieColumns.last() + 80);
            QCOMPARE(left.rows.last(), defaults.rows.last() + 60);
            session.window.setWorkspace(Workspace::Track);
            QVERIFY(session.window.close());
            savePreferences(settings, preferences);
        }
        Preferences again = loadPreferences(settings);
        again.windowGeometry.clear(); // the size is given here
        Session session(m_movie, again, usual);
        const Sizes now = sizesOf(session);
        QCOMPARE(now.movieColumns, left.movieColumns);
        QCOMPARE(now.trackColumns, left.trackColumns);
        QCOMPARE(now.rows, left.rows);
        QCOMPARE(now.trackPanes, left.trackPanes);
        QCOMPARE(now.trackTab, 3);
        QCOMPARE(now.fitTab, 1);

        session.reset();
        const Sizes restored = sizesOf(session);
        QCOMPARE(restored.movieColumns, defaults.movieColumns);
        QCOMPARE(restored.trackColumns, defaults.trackColumns);
        QCOMPARE(restored.rows, defaults.rows);
        QCOMPARE(restored.trackPanes, defaults.trackPanes);
        QCOMPARE(restored.fitColumns, defaults.fitColumns);
        QCOMPARE(restored.trackTab, 0);
        QCOMPARE(restored.fitTab, 0);
    }

    void workspacesThatWereNeverShownKeepWhatIsRemembered()
    {
        Preferences preferences;
        preferences.layout = {{layout::trackPanes, {300, 301, 302}}, {layout::sidesOf(Workspace::Fit), {555, 0}}};
        Session session(m_movie, preferences, usual);
        QVERIFY(session.window.close());
        QCOMPARE(preferences.layout.value(layout::trackPanes), (QList<int>{300, 301, 302}));
        QCOMPARE(preferences.layout.value(layout::sidesOf(Workspace::Fit)), (QList<int>{555, 0}));
    }

    void whatDoesNotFitThisVersionIsPassedOver()
    {
        const WorkbenchLayout kept{{layout::trackPanes, {100, 200}},          // a pane was added since
                                   {layout::schemeHeight, {-5}},
                                   {layout::sidesOf(Workspace::Fit), {0, 0}}, // it has a left side
                                   {layout::sidesOf(Workspace::Track), {0, 333}},
                                   {QStringLiteral("formerPane"), {1}}};
        WorkbenchLayout expected = defaultLayout();
        expected[layout::sidesOf(Workspace::Track)] = {0, 333};
        QCOMPARE(completedLayout(kept), expected);

        Preferences preferences;
        preferences.layout = {{layout::trackTab, {99}}};
        const Session session(m_movie, preferences, usual);
        QCOMPARE(session.tabs("trackTabs").currentIndex(), session.tabs("trackTabs").count() - 1);
    }

    void onASmallerScreenTheMiddleKeepsAQuarter()
    {
        QCOMPARE(sidesThatFit({300, 600}, 1000), (QList<int>{250, 500}));
        QCOMPARE(sidesThatFit({300, 400}, 1000), (QList<int>{300, 400}));
        Preferences preferences;
        for (const Workspace workspace : {Workspace::Movie, Workspace::Track})
            preferences.layout[layout::sidesOf(workspace)] = {0, 2400};
        Session session(m_movie, preferences, {1280, 800});
        for (const Workspace workspace : {Workspace::Movie, Workspace::Track}) {
            session.window.setWorkspace(workspace);
            QVERIFY2(session.columns().sizes().at(1) >= 1280 / 4 - 2, qPrintable(QString::number(session.columns().sizes().at(1))));
        }
    }
};

QTEST_MAIN(TestWindowLayout)
#include "tst_window_layout.moc"
