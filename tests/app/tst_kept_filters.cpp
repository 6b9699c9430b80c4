#include "figures/document_figure.h"
#include "figures/figure_view.h"
#include "made_up_growth_movie.h"
#include "tables/filter_bar.h"
#include "window/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

/// The Track workspace over a movie with tracks, as a session opens it.
struct Session {
    Session(const MadeUpMovie& movie, Preferences& preferences) : window(document, runner, preferences, ThemeKind::Dark, {})
    {
        movie.openTracked(document);
        window.resize(1400, 900);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setWorkspace(Workspace::Track);
    }
    ~Session() { document.undoStack().setClean(); } // no question on closing

    [[nodiscard]] QLineEdit& line(const char* name = "trackFilter") const
    {
        return *window.findChild<QLineEdit*>(QLatin1String(name));
    }
    /// Of the kept filters' menu, as it opens now.
    [[nodiscard]] QAction& entry(const QString& text) const
    {
        auto* menu = window.findChild<QMenu*>(QStringLiteral("keptFilters"));
        Q_EMIT menu->aboutToShow();
        for (QAction* found : menu->actions())
            if (found->text() == text)
                return *found;
        qFatal("there is no entry %s", qPrintable(text));
    }
    /// Whether a plot that can be seen draws curves of tracks faintly.
    [[nodiscard]] bool mutesCurves() const
    {
        for (const DocumentFigure* plot : window.findChildren<DocumentFigure*>())
            if (plot->isVisible() && std::ranges::any_of(plot->view()->panel().series, [](const Series& series) {
                    return series.kind == SeriesKind::Bundle && series.ink == Ink::Muted;
                }))
                return true;
        return false;
    }

    Document document;
    StageRunner runner{document};
    MainWindow window;
};

} // namespace

/// One filter, from the table into the views and from one session into the next.
class TestKeptFilters : public QObject {
    Q_OBJECT

    const MadeUpMovie m_movie;

private Q_SLOTS:
    void aKeptFilterIsThereInTheNextSessionAndRulesTheViews()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Preferences preferences;
            Session session(m_movie, preferences);
            session.line().setText(QStringLiteral("A"));
            QTRY_VERIFY(session.mutesCurves());
            session.entry(QStringLiteral("Keep this filter…")).trigger();
            session.line("filterName").setText(QStringLiteral("for the fit"));
            QTest::keyClick(&session.line("filterName"), Qt::Key_Return);
            savePreferences(settings, preferences);
        }
        Preferences preferences = loadPreferences(settings);
        Session session(m_movie, preferences);
        QVERIFY(session.line().text().isEmpty()); // kept, not still on
        QVERIFY(!session.mutesCurves());
        session.entry(QStringLiteral("for the fit")).trigger();
        QTRY_VERIFY(session.mutesCurves());

        session.document.select({TrackId{1}}, TrackId{1});
        session.line().setFocus();
        QTest::keyClick(&session.line(), Qt::Key_Escape);
        QTRY_VERIFY(!session.mutesCurves());
        QVERIFY(session.line().text().isEmpty());
        QCOMPARE(session.document.selection().tracks, std::set{TrackId{1}}); // Escape ended the filter alone
    }
};

QTEST_MAIN(TestKeptFilters)
#include "tst_kept_filters.moc"
