#include "window/main_window.h"
#include "window/manual_window.h"
#include "window/navigation.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace ostwald;

namespace {

constexpr int analysisTimeout_ms = 240'000;

QAction* action(const MainWindow& window, const char* text)
{
    for (QAction* found : window.findChildren<QAction*>())
        if (QString(found->text()).remove(QLatin1Char('&')) == QLatin1String(text))
            return found;
    qFatal("there is no menu entry %s", text);
}

} // namespace

/// The journey of a first run through the real window, on the bundled demo.
class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Document m_document;
    StageRunner m_runner{m_document};
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;

    template <class Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("there is no widget %s", name);
        return found;
    }

    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", name);
        file.write(bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<MainWindow>(m_document, m_runner, m_preferences, ThemeKind::Dark,
                                                QStringLiteral(OSTWALD_DEMO_MOVIE));
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void badFilesAreNamedWithTheReasonAndNothingOpens_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.tif"));
        QTest::newRow("text") << file("text.tif", "this is not a picture\n");
        QTest::newRow("empty") << file("empty.tif", {});
        QFile movie(QStringLiteral(OSTWALD_DEMO_MOVIE));
        QVERIFY(movie.open(QIODevice::ReadOnly));
        QTest::newRow("truncated") << file("truncated.tif", movie.read(600));
    }
    void badFilesAreNamedWithTheReasonAndNothingOpens()
    {
        QFETCH(QString, path);
        m_window->openPath(path);
        const auto* text = child<QLabel>("problemText");
        QVERIFY(text->isVisible());
        QVERIFY2(text->text().startsWith(path + QStringLiteral(": ")), qPrintable(text->text()));
        QVERIFY(!m_document.movie());
        QVERIFY(!action(*m_window, "Save")->isEnabled());
    }

    void theManualOpensOfflineAndEveryLinkAndPictureIsThere()
    {
        action(*m_window, "Manual")->trigger();
        auto* page = child<QTextBrowser>("manualPage");
        QVERIFY(page->isVisible());
        QVERIFY(page->toPlainText().contains(QStringLiteral("From movie to figure")));
        const QDir folder(manualFolder());
        static const QRegularExpression reference(QStringLiteral("(?:href|src)=\"([^\"#:]+)"));
        int references = 0;
        for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.html")})) {
            QFile html(file.filePath());
            QVERIFY(html.open(QIODevice::ReadOnly));
            for (const auto& match : reference.globalMatch(QString::fromUtf8(html.readAll()))) {
                QVERIFY2(folder.exists(match.captured(1)), qPrintable(file.fileName() + QLatin1Char(' ') + match.captured(1)));
                ++references;
            }
        }
        QVERIFY(references > 20);
        page->setSource(QUrl::fromLocalFile(folder.filePath(QStringLiteral("command-line.html"))));
        QVERIFY(page->toPlainText().contains(QStringLiteral("ostwald-cli analyze MOVIE")));
        QVERIFY2(page->document()->idealWidth() <= page->viewport()->width(), "long lines of code are cut off");
        int rows = 0;
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
            if (const QBrush ground = block.blockFormat().background(); ground.style() != Qt::NoBrush) {
                ++rows;
                QVERIFY2(std::abs(ground.color().lightness() - page->palette().color(QPalette::Text).lightness()) > 120,
                         qPrintable(block.text()));
            }
        QVERIFY(rows > 10);
        page->window()->close();
    }

    void theSampleOpensAndIsFollowedByItself()
    {
        action(*m_window, "Open the sample")->trigger();
        QVERIFY(m_document.movie());
        QVERIFY(!child<QLabel>("problemText")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_document.tracks(), analysisTimeout_ms);
        QVERIFY(!m_document.results().ensemble); // no length in nm before the pixel size is confirmed
        child<QPushButton>("confirmPixelSize")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_document.results().ensemble, analysisTimeout_ms);
        m_document.undoStack().setClean();
        QVERIFY(m_document.tracks()->tracks.size() > 10);
    }

    void theArrowsStepAndStopAtTheEnds()
    {
        m_document.setFrame(0);
        action(*m_window, "Previous frame")->trigger();
        QCOMPARE(m_document.selection().frame, 0);
        action(*m_window, "Ten frames on")->trigger();
        action(*m_window, "Next frame")->trigger();
        QCOMPARE(m_document.selection().frame, 11);
        action(*m_window, "Last frame")->trigger();
        QCOMPARE(m_document.selection().frame, lastFrame(m_document));
        action(*m_window, "First frame")->trigger();
    }

    void aRowOfTheTableIsTheSelectionEverywhere()
    {
        m_window->setWorkspace(Workspace::Track);
        auto* table = child<QTableView>("trackTable");
        QVERIFY(table->model()->rowCount() > 3);
        table->selectRow(3);
        QVERIFY(m_document.selection().lead.has_value());
        QCOMPARE(m_document.selection().tracks.size(), 1U);
        QVERIFY(action(*m_window, "Tag as Group-B")->isEnabled());
    }

    void aTagIsUndone()
    {
        const TrackId id = *m_document.selection().lead;
        const Group before = m_document.tracks()->find(id)->group;
        action(*m_window, "Exclude")->trigger();
        QVERIFY(m_document.tracks()->find(id)->group == Group::Excluded);
        QVERIFY(m_window->isWindowModified());
        m_document.undoStack().undo();
        QVERIFY(m_document.tracks()->find(id)->group == before);
        QVERIFY(!m_window->isWindowModified());
    }

    void aCutIsListedAmongTheCorrectionsAndUndone()
    {
        const std::size_t before = m_document.tracks()->tracks.size();
        const TrackId id = *m_document.selection().lead;
        m_document.setFrame(m_document.tracks()->find(id)->last());
        action(*m_window, "Cut before this frame")->trigger();
        QCOMPARE(m_document.tracks()->tracks.size(), before + 1);
        QCOMPARE(child<QTableView>("correctionTable")->model()->rowCount(), 1);
        action(*m_window, "Join two tracks")->trigger();
        QVERIFY(child<QLabel>("problemText")->isVisible());
        m_document.undoStack().undo();
        QCOMPARE(m_document.tracks()->tracks.size(), before);
        QCOMPARE(child<QTableView>("correctionTable")->model()->rowCount(), 0);
    }

    void theFitIsWatchedAndStopped()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_document.results().ensemble, analysisTimeout_ms);
        m_window->setWorkspace(Workspace::Fit);
        const auto* muStar = child<QLabel>("muStar");
        QSignalSpy improved(&m_runner, &StageRunner::fitImproved);
        child<QPushButton>("fitButton")->click();
        QVERIFY(m_runner.isFitting());
        QTRY_VERIFY_WITH_TIMEOUT(improved.size() >= 1, analysisTimeout_ms);
        QVERIFY2(muStar->text().contains(QRegularExpression(QStringLiteral("\\d"))), qPrintable(muStar->text()));
        m_runner.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner.isFitting(), 5000);
        QVERIFY(m_runner.bestSoFar());
    }

    void theFitConverges()
    {
        child<QPushButton>("fitButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner.isFitting() && m_document.results().fit, analysisTimeout_ms);
        QVERIFY(m_document.results().fit.value->converged);
    }

    void everyWorkspaceShowsInBothThemes()
    {
        for (const char* theme : {"Light", "Dark"}) {
            action(*m_window, theme)->trigger();
            for (const Workspace workspace : allWorkspaces) {
                m_window->setWorkspace(workspace);
                QCoreApplication::processEvents();
                QVERIFY(!m_window->grab().isNull());
                QCOMPARE(m_window->size(), QSize(1280, 800)); // no workspace forces the window wider
            }
        }
    }

    void aBadFileLeavesTheOpenProjectUntouched()
    {
        const Project before = m_document.project();
        m_window->openPath(file("again.tif", "text"));
        QVERIFY(child<QLabel>("problemText")->isVisible());
        QVERIFY(m_document.project() == before);
        QVERIFY(m_document.results().fit);
    }

    void aSavedProjectOpensAgainWithItsResults()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.ostwald"));
        QVERIFY(m_document.saveAs(path.toStdString()));
        const auto tracks = m_document.tracks()->tracks.size();
        m_window->openPath(path);
        QVERIFY(m_document.path() == path.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(m_document.tracks(), 10'000); // read behind the first view
        QCOMPARE(m_document.tracks()->tracks.size(), tracks);
        QVERIFY(m_document.results().fit);
        QCOMPARE(m_preferences.recent.constFirst(), path);
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("demo.ostwald")));
    }

    void coalescencesAreVisitedInOrder()
    {
        m_document.setFrame(0);
        const auto& events = m_document.tracks()->coalescences;
        QVERIFY(!events.empty());
        goToCoalescence(m_document, Direction::Forward);
        QCOMPARE(m_document.selection().frame, events.front().frame);
        QVERIFY(m_document.selection().lead == events.front().child);
        m_document.setFrame(lastFrame(m_document));
        goToCoalescence(m_document, Direction::Back);
        QCOMPARE(m_document.selection().frame, events.back().frame);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
