#include "touching_pair.h"
#include "whole_window.h"

#include "window/mnemonics.h"
#include "window/raw_form_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

using namespace ostwald;
using namespace ostwald::test;

namespace {

QString letterOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText).section(QLatin1Char('+'), -1);
}

/// What is wrong with the letters of these texts: two alike, or none although one of its own is free.
QStringList faultsOf(const QStringList& texts, const QString& where)
{
    QStringList faults;
    QMap<QString, QString> taken;
    for (const QString& text : texts) {
        const QString letter = letterOf(text);
        if (!letter.isEmpty() && taken.contains(letter))
            faults << where + QStringLiteral(": “%1” and “%2” are both %3").arg(taken.value(letter), text, letter);
        if (!letter.isEmpty())
            taken.insert(letter, text);
    }
    for (const QString& text : texts) {
        if (!letterOf(text).isEmpty())
            continue;
        for (const QChar letter : text)
            if (letter.unicode() < 128 && letter.isLetter() && !taken.contains(letter.toUpper())) {
                faults << where + QStringLiteral(": “%1” has no letter, and %2 is free").arg(text, letter);
                break;
            }
    }
    return faults;
}

} // namespace

/// Everything can be reached by a letter: in menus, and with Alt in dialogs.
class MnemonicsTest : public QObject {
    Q_OBJECT

    TouchingPairs m_movie;
    QTemporaryDir m_folder;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<WholeWindow> m_all;

    void start(const QString& language = {})
    {
        if (!language.isEmpty()) {
            m_translator = std::make_unique<QTranslator>();
            QVERIFY(m_translator->load(QStringLiteral("ostwald_") + language, QStringLiteral(":/i18n")));
            QCoreApplication::installTranslator(m_translator.get());
        }
        m_all = std::make_unique<WholeWindow>();
        m_movie.open(m_all->document);
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        for (const char* language : {"de", "fr", "ja", "ko", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    QDialog* dialogOf(const QString& command)
    {
        m_all->window->commands().find(command).action->trigger();
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// All dialogs that are not another program's or Qt's own, one after the other.
    void forEveryDialog(const std::function<void(QDialog&, const QString&)>& look)
    {
        for (const QString& command : {QStringLiteral("file.exportMovie"), QStringLiteral("file.exportEvidence"),
                                       QStringLiteral("help.keys"), QStringLiteral("track.origin")}) {
            QDialog* dialog = dialogOf(command);
            QVERIFY2(dialog, qPrintable(command));
            dialog->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), dialog); // a QWindow calls itself active when its parent is
            look(*dialog, command);
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const QString raw = m_folder.filePath(QStringLiteral("frames.raw"));
        QFile file(raw);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(256 * 256 * 2));
        RawFormDialog dialog(raw.toStdString(), {.width = 256, .height = 256});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        look(dialog, QStringLiteral("raw data"));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_all.reset();
        m_translator.reset();
    }

    void aFreeLetterIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("marked");
        QTest::newRow("its own") << QStringLiteral("Save &as…") << QStringLiteral("S") << QStringLiteral("Save &as…");
        QTest::newRow("its own is taken") << QStringLiteral("Save &as…") << QStringLiteral("A") << QStringLiteral("&Save as…");
        QTest::newRow("none yet") << QStringLiteral("Next track") << QString() << QStringLiteral("&Next track");
        QTest::newRow("a later word") << QStringLiteral("Next track") << QStringLiteral("N") << QStringLiteral("Next &track");
        QTest::newRow("inside") << QStringLiteral("Next track") << QStringLiteral("NT") << QStringLiteral("N&ext track");
        QTest::newRow("none of its own left")
            << QStringLiteral("Up…") << QStringLiteral("UPA") << QStringLiteral("Up (&B)…");
        QTest::newRow("none left") << QStringLiteral("Up") << QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ") << QStringLiteral("Up");
        QTest::newRow("in brackets") << QStringLiteral("開く…") << QStringLiteral("A") << QStringLiteral("開く(&B)…");
        QTest::newRow("in brackets, taken") << QStringLiteral("開く(&O)…") << QStringLiteral("O") << QStringLiteral("開く(&A)…");
        QTest::newRow("an and") << QStringLiteral("Fish && chips") << QStringLiteral("F") << QStringLiteral("Fish && &chips");
    }
    void aFreeLetterIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, taken);
        QFETCH(QString, marked);
        QSet<QChar> letters(taken.begin(), taken.end());
        const auto before = letters.size();
        QCOMPARE(withMnemonic(text, letters), marked);
        QCOMPARE(letters.size(), before + (letterOf(marked).isEmpty() ? 0 : 1));
        QVERIFY(letterOf(marked).isEmpty() || letters.contains(letterOf(marked).at(0)));
    }

    void anEntryWhoseLettersAreTakenMovesAnother()
    {
        QMenu menu;
        QAction* sap = menu.addAction(QStringLiteral("&Sap"));
        QAction* pass = menu.addAction(QStringLiteral("&Pass")); // S and A would be taken, too
        QAction* as = menu.addAction(QStringLiteral("&As"));
        QAction* last = menu.addAction(QStringLiteral("Pas")); // nothing is left of its own
        completeMnemonics(menu);
        QVERIFY2(letterOf(last->text()) == QLatin1String("B"), qPrintable(last->text()));
        QCOMPARE(withoutMnemonic(last->text()), QStringLiteral("Pas"));
        menu.removeAction(as);
        QAction* next = menu.addAction(QStringLiteral("Sss"));
        sap->setText(QStringLiteral("&Sap"));
        pass->setText(QStringLiteral("&Pass"));
        completeMnemonics(menu);
        QCOMPARE(next->text(), QStringLiteral("&Sss"));
        QCOMPARE(sap->text(), QStringLiteral("S&ap"));
    }

    void saveKeepsItsLetter()
    {
        start();
        QCOMPARE(letterOf(m_all->window->commands().find(QStringLiteral("file.save")).action->text()), QStringLiteral("S"));
    }

    void whatPeopleReadHasNoMark()
    {
        start();
        for (const Command& command : m_all->window->commands().all())
            QVERIFY2(!command.text().contains(QRegularExpression(QStringLiteral("&|\\([A-Z]\\)"))), qPrintable(command.text()));
    }

    void noTwoEntriesOfAMenuHaveTheSameLetter_data() { languages(); }
    void noTwoEntriesOfAMenuHaveTheSameLetter()
    {
        QFETCH(QString, language);
        start(language);
        const auto* bar = m_all->window->menuBar();
        const auto textsOf = [](const QList<QAction*>& actions) {
            QStringList texts;
            for (const QAction* action : actions)
                if (!action->isSeparator() && action->isVisible())
                    texts << action->text();
            return texts;
        };
        QStringList faults = faultsOf(textsOf(bar->actions()), QStringLiteral("the bar"));
        for (QMenu* menu : bar->findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow(); // as when it is opened
            faults << faultsOf(textsOf(menu->actions()), menu->title());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void aLetterComesBackToUndoWhoseTextChanged()
    {
        start();
        QMenu* edit = nullptr;
        for (QMenu* menu : m_all->window->menuBar()->findChildren<QMenu*>())
            if (menu->actions().contains(m_all->window->commands().find(QStringLiteral("edit.undo")).action))
                edit = menu;
        QVERIFY(edit);
        LinkParams link;
        link.maxGap_frames = 3;
        m_all->document.edit(&Project::link, link, QStringLiteral("Change a gap"));
        Q_EMIT edit->aboutToShow();
        const QString text = m_all->window->commands().find(QStringLiteral("edit.undo")).action->text();
        QVERIFY2(text.contains(QStringLiteral("Change a gap")) && !letterOf(text).isEmpty(), qPrintable(text));
    }

    void dialogsHaveALetterForEveryButtonAndInput_data() { languages(); }
    void dialogsHaveALetterForEveryButtonAndInput()
    {
        QFETCH(QString, language);
        start(language);
        forEveryDialog([](QDialog& dialog, const QString& name) {
            QStringList texts;
            for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
                if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                    texts << label->text();
                if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty())
                    texts << button->text();
            }
            QStringList faults = faultsOf(texts, name);
            for (const QString& text : texts)
                if (letterOf(text).isEmpty())
                    faults << name + QStringLiteral(": “%1” has no letter").arg(text);
            // An input without a label of its own at least says what it is.
            for (QWidget* input : dialog.findChildren<QWidget*>()) {
                const bool isInput = qobject_cast<QComboBox*>(input) || qobject_cast<QAbstractSpinBox*>(input) ||
                                     (qobject_cast<QLineEdit*>(input) && !qobject_cast<QAbstractSpinBox*>(input->parentWidget()));
                const auto labels = dialog.findChildren<QLabel*>();
                const bool hasLabel = std::ranges::any_of(labels, [input](const QLabel* label) { return label->buddy() == input; });
                if (isInput && !hasLabel && input->accessibleName().isEmpty())
                    faults << name + QStringLiteral(": nothing leads to %1").arg(input->objectName());
            }
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        });
    }

    void altAndTheLetterLeadToTheInput()
    {
        start();
        int found = 0;
        forEveryDialog([&found](QDialog& dialog, const QString& name) {
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                if (!label->buddy() || !label->buddy()->isEnabled())
                    continue;
                const QKeySequence keys = QKeySequence::mnemonic(label->text());
                QTest::keySequence(&dialog, keys);
                auto* box = qobject_cast<QComboBox*>(label->buddy());
                const bool isOpen = box && box->view()->isVisible(); // Qt opens a choice at once
                QVERIFY2(label->buddy()->hasFocus() || isOpen, qPrintable(name + QStringLiteral(": ") + label->text()));
                if (isOpen)
                    box->hidePopup();
                ++found;
            }
        });
        QVERIFY(found > 10);
    }
};

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
