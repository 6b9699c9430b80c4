#include "cut_off.h"
#include "touching_pair.h"
#include "whole_window.h"
#include "window/start_page.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTranslator>

using namespace ostwald;
using namespace ostwald::test;

/// In the smallest window that is promised, 1280 x 800, every text can be read whole.
class NothingCutOff : public QObject {
    Q_OBJECT

    TouchingPairs m_movie;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<WholeWindow> m_all;
    QStringList m_faults;

    void look(const QWidget& at, const QString& where)
    {
        QTest::qWait(80);
        for (const QString& fault : cutOffIn(at))
            m_faults << where + QStringLiteral(": ") + fault;
    }
    void lookAtTabs(const char* name, const QString& where)
    {
        auto* tabs = m_all->window->findChild<QTabWidget*>(QString::fromLatin1(name));
        QVERIFY2(tabs, name);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(*m_all->window, where + QLatin1Char(' ') + tabs->tabText(tab));
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        m_all.reset();
        m_translator.reset();
        m_faults.clear();
    }

    void theCheckSeesWhatIsCutOff()
    {
        QWidget window;
        auto* button = new QPushButton(QStringLiteral("A rather long text"), &window);
        auto* label = new QLabel(QStringLiteral("Two words that wrap"), &window);
        label->setWordWrap(true);
        window.show();
        button->resize(button->sizeHint());
        label->resize(60, label->heightForWidth(60));
        QCOMPARE(cutOffIn(window), QStringList());
        auto* list = new QListWidget(&window);
        list->setStyleSheet(QStringLiteral("QListView::item { padding: 6px 12px; }")); // as the theme has it
        list->addItem(QStringLiteral("A row"));
        list->show();
        list->resize(200, 100);
        QCOMPARE(cutOffIn(window), QStringList());
        list->item(0)->setText(QString(40, QLatin1Char('m')));
        QCOMPARE(cutOffIn(window).size(), 1);
        list->hide();
        button->resize(button->width() / 2, button->height());
        label->resize(label->width(), label->height() / 2);
        QCOMPARE(cutOffIn(window).size(), 2);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        for (const char* language : {"de", "fr", "ja", "ko", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextCanBeRead()
    {
        QFETCH(QString, language);
        if (!language.isEmpty()) {
            m_translator = std::make_unique<QTranslator>();
            QVERIFY(m_translator->load(QStringLiteral("ostwald_") + language, QStringLiteral(":/i18n")));
            QCoreApplication::installTranslator(m_translator.get());
        }
        m_all = std::make_unique<WholeWindow>(QStringLiteral("sample.tif"));
        m_all->window->findChild<StartPage*>()->setRecent({QCoreApplication::applicationFilePath()},
                                                          RecentPictures());
        m_all->window->resize(1280, 800);
        look(*m_all->window, QStringLiteral("start page"));
        QCOMPARE(m_all->window->size(), QSize(1280, 800));
        m_movie.open(m_all->document);
        QTRY_VERIFY_WITH_TIMEOUT(m_all->document.results().ensemble && !m_all->runner.activity(), 60'000);
        QCOMPARE(m_all->window->size(), QSize(1280, 800)); // no panel makes it larger
        for (const Workspace workspace : allWorkspaces) {
            m_all->window->setWorkspace(workspace);
            const QString name = QStringLiteral("workspace %1").arg(static_cast<int>(workspace) + 1);
            look(*m_all->window, name);
            if (workspace == Workspace::Track)
                lookAtTabs("trackTabs", name);
            if (workspace == Workspace::Fit)
                lookAtTabs("fitTabs", name);
            QCOMPARE(m_all->window->size(), QSize(1280, 800));
        }
        m_all->window->setWorkspace(Workspace::Figure);
        m_all->window->findChild<QAction*>(QStringLiteral("newFourPanels"))->trigger();
        look(*m_all->window, QStringLiteral("a figure of one's own"));
        QCOMPARE(m_all->window->size(), QSize(1280, 800));
        for (const char* command : {"file.exportMovie", "file.exportEvidence", "help.keys", "track.origin"}) {
            m_all->window->commands().find(QLatin1String(command)).action->trigger();
            for (QWidget* top : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible()) {
                    look(*dialog, QLatin1String(command));
                    dialog->close();
                }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(NothingCutOff)
#include "tst_nothing_cut_off.moc"
