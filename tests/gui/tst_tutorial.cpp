#include "document/document.h"
#include "jobs/stage_runner.h"
#include "person.h"
#include "window/workspace_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr int analysisTimeout_ms = 240'000;
constexpr int movieTimeout_ms = 20'000; ///< opening it

/// Something that the text tells its reader to press, or says to be there.
struct Step {
    enum class Kind { Key, Menu, Name };
    Kind kind = Kind::Name;
    QString text = {};
    bool isDone = false;    ///< "Press *Fit*", not "*Export* writes"
    QString workspace = {}; ///< "*History* in the Movie workspace"; empty = the one that is shown
};

struct Chapter {
    QString title;
    std::vector<Step> steps;
};

QString readTutorial()
{
    QFile file(QStringLiteral(OSTWALD_TUTORIAL));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the tutorial");
    return QString::fromUtf8(file.readAll());
}

std::vector<Step> stepsIn(const QString& text)
{
    static const QRegularExpression step(QStringLiteral(
        "(?<before>[A-Za-z]+(?: the| instance)?,? "
        ")?(?:\\*?(?<menu>(?:File|Edit|View|Track|Ensemble|Fit|Help) > "
        "[A-Z][a-z]+(?: [a-z]+)*)\\*?|\\*(?<name>[^*]+)\\*|"
        "\\b(?<key>Ctrl\\+[A-Z0-9]|Space|Return|Backspace|(?<=press )[A-Z]|(?<=Press )[A-Z])\\b)"
        "(?: in the (?<workspace>\\w+)\\s+workspace)?"));
    static const QStringList doing{QStringLiteral("Press"),    QStringLiteral("press"),
                                   QStringLiteral("Choose"),   QStringLiteral("then"),
                                   QStringLiteral("Open the"), QStringLiteral("for instance"),
                                   QStringLiteral("instance")};
    std::vector<Step> steps;
    for (auto match = step.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        QString before = found.captured(QStringLiteral("before")).trimmed();
        before.remove(QLatin1Char(','));
        Step made{.isDone = doing.contains(before), .workspace = found.captured(QStringLiteral("workspace"))};
        for (const auto& [kind, group] :
             {std::pair(Step::Kind::Key, "key"), {Step::Kind::Menu, "menu"}, {Step::Kind::Name, "name"}}) {
            if (const QString captured = found.captured(QString::fromLatin1(group)); !captured.isEmpty()) {
                made.kind = kind;
                made.text = captured;
            }
        }
        steps.push_back(made);
    }
    return steps;
}

std::vector<Chapter> chaptersOf(const QString& tutorial)
{
    std::vector<Chapter> chapters;
    const QStringList parts = tutorial.split(QRegularExpression(QStringLiteral("\\n## [0-9]+\\. ")));
    for (qsizetype i = 1; i < parts.size(); ++i)
        chapters.push_back({parts[i].section(QLatin1Char('\n'), 0, 0),
                            stepsIn(parts[i].section(QLatin1Char('\n'), 1).simplified())});
    return chapters;
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

} // namespace

/// The manual's tutorial on the demo, step by step as it is written: what it tells to press is pressed, and
/// what it names is there.
class TutorialTest : public QObject {
    Q_OBJECT

    QString m_tutorial = readTutorial();
    Document m_document;
    StageRunner m_runner{m_document};
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;
    QTemporaryDir m_folder;

    [[nodiscard]] bool hasMenuEntry(const QString& path) const
    {
        const QString menu = path.section(QStringLiteral(" > "), 0, 0);
        const QString entry = path.section(QStringLiteral(" > "), 1);
        for (const QAction* top : m_window->menuBar()->actions())
            if (plain(top->text()) == menu)
                for (const QAction* action : top->menu()->actions())
                    if (plain(action->text()) == entry)
                        return true;
        return false;
    }

    [[nodiscard]] bool hasKey(const QKeySequence& key) const
    {
        return std::ranges::any_of(m_window->commands().all(), [&key](const Command& command) {
            return command.action->shortcuts().contains(key);
        });
    }

    void goTo(const QString& workspace)
    {
        for (const Workspace one : allWorkspaces)
            if (WorkspaceBar::title(one) == workspace)
                m_window->setWorkspace(one);
    }

    /// Finds what bears that name on the screen, and presses or chooses it if wanted.
    bool meet(const QString& name, bool isDone)
    {
        for (const auto* button : m_window->findChild<WorkspaceBar*>()->findChildren<QAbstractButton*>())
            if (!isDone && button->isChecked() && button->accessibleName() == name)
                return true; // "Press Ctrl+2 for *Segment*"
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            const bool isWorkspace =
                qobject_cast<WorkspaceBar*>(button->parentWidget()) != nullptr; // *Fit* is two buttons
            if (!button->isVisible() || isWorkspace || !plain(button->text()).startsWith(name))
                continue;
            if (isDone)
                m_person->click(*button);
            return true;
        }
        for (auto* tabs : m_window->findChildren<QTabBar*>())
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
                if (plain(tabs->tabText(i)) == name) {
                    if (isDone)
                        m_person->click(*tabs, tabs->tabRect(i).center());
                    return true;
                }
        for (auto* view : m_window->findChildren<QAbstractItemView*>())
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
                if (const QModelIndex index = view->model()->index(row, 0);
                    index.data().toString().endsWith(name)) {
                    if (isDone)
                        view->setCurrentIndex(index);
                    return true;
                }
        return std::ranges::any_of(m_window->findChildren<QLabel*>(), [&name](const QLabel* label) {
            return label->isVisible() && plain(label->text()).compare(name, Qt::CaseInsensitive) == 0;
        });
    }

    void doStep(const Step& step)
    {
        if (!step.workspace.isEmpty())
            goTo(step.workspace);
        const QByteArray said = step.text.toUtf8();
        switch (step.kind) {
        case Step::Kind::Menu:
            QVERIFY2(hasMenuEntry(step.text), said.constData());
            return;
        case Step::Kind::Name:
            QVERIFY2(QTest::qWaitFor([&] { return meet(step.text, step.isDone); }, movieTimeout_ms),
                     said.constData());
            break;
        case Step::Kind::Key:
            QVERIFY2(hasKey(QKeySequence(step.text)), said.constData());
            if (step.isDone) {
                const QKeyCombination keys = QKeySequence(step.text)[0];
                m_person->press(keys.key(), keys.keyboardModifiers());
            }
            break;
        }
        QTest::qWait(300); // what was pressed starts its work
        QTRY_VERIFY2_WITH_TIMEOUT(!m_runner.activity(), said.constData(), analysisTimeout_ms);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<MainWindow>(m_document, m_runner, m_preferences, ThemeKind::Dark,
                                                QStringLiteral(OSTWALD_DEMO_MOVIE));
        m_window->resize(1400, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_person = std::make_unique<Person>(*m_window);
    }

    void chapters_data()
    {
        QTest::addColumn<int>("chapter");
        const auto chapters = chaptersOf(m_tutorial);
        QVERIFY(chapters.size() >= 7);
        for (std::size_t i = 0; i < chapters.size(); ++i)
            QTest::newRow(qPrintable(chapters[i].title)) << static_cast<int>(i);
    }

    void chapters()
    {
        QFETCH(int, chapter);
        const auto steps = chaptersOf(m_tutorial)[static_cast<std::size_t>(chapter)].steps;
        QVERIFY(!steps.empty());
        for (const Step& step : steps) {
            doStep(step);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theFitHoldsTheTruthThatTheTutorialNames()
    {
        const auto named = QRegularExpression(QStringLiteral("lies at ([0-9.]+) kT")).match(m_tutorial);
        QVERIFY(named.hasMatch());
        const auto& fit = m_document.results().fit;
        QVERIFY(fit.value);
        QVERIFY(fit.value->muStar.low95 <= named.captured(1).toDouble());
        QVERIFY(fit.value->muStar.high95 >= named.captured(1).toDouble());
    }

    void exportWritesThePageInEveryFormatAndItsNumbers()
    {
        goTo(QStringLiteral("Figure"));
        const QString page = m_folder.filePath(QStringLiteral("figure4"));
        m_person->nameTheNextFile(page + QStringLiteral(".pdf"));
        QVERIFY(meet(QStringLiteral("Export"), true));
        for (const char* suffix : {".pdf", ".svg", ".tiff", ".csv"})
            QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(page + QLatin1String(suffix)).size() > 0, suffix, 60'000);
    }

    void savingWritesOneFileThatHoldsTheWork()
    {
        const QString project = m_folder.filePath(QStringLiteral("tour.ostwald"));
        m_person->nameTheNextFile(project);
        m_person->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_document.path(), std::filesystem::path(project.toStdString()));
        Document reopened;
        QVERIFY(reopened.open(project.toStdString()));
        QCOMPARE(reopened.project().edits.size(), m_document.project().edits.size());
        QVERIFY(reopened.results().fit.value);
    }

    void everyPictureAndChapterThatItShowsIsThere()
    {
        const QDir manual = QFileInfo(QStringLiteral(OSTWALD_TUTORIAL)).dir();
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)"));
        int links = 0;
        for (auto match = link.globalMatch(m_tutorial); match.hasNext(); ++links) {
            const QString target = match.next().captured(1);
            QVERIFY2(manual.exists(target), qPrintable(target));
        }
        QVERIFY(links >= 6);
    }

    void cleanupTestCase()
    {
        m_document.undoStack().setClean(); // no question on closing
        m_person.reset();
        m_window.reset();
    }
};

QTEST_MAIN(TutorialTest)
#include "tst_tutorial.moc"
