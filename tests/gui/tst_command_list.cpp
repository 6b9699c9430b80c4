#include "store/project_file.h"
#include "window/command_list.h"
#include "window/command_palette.h"
#include "window/key_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace ostwald;

class CommandListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandList>();
        m_cut = add("track.cut", "C&ut before this frame", "S");
        m_save = add("file.save", "&Save", "Ctrl+S");
        m_scale = add("view.scaleBar", "&Scale bar", "");
    }
    void cleanup()
    {
        m_commands.reset();
        m_window.reset();
    }

    void changedKeysComeBackAndDefaultsAreNotWritten()
    {
        QVERIFY(m_commands->choices().isEmpty());
        m_commands->setKeys(QStringLiteral("track.cut"), {QKeySequence(QStringLiteral("K"))});
        m_commands->setKeys(QStringLiteral("file.save"), {});
        const KeyChoices choices = m_commands->choices();
        QCOMPARE(choices.size(), 2);
        m_commands->choose({});
        QCOMPARE(m_cut->shortcut(), QKeySequence(QStringLiteral("S")));
        m_commands->choose(choices);
        QCOMPARE(m_cut->shortcut(), QKeySequence(QStringLiteral("K")));
        QVERIFY(m_save->shortcut().isEmpty());
        QVERIFY(m_scale->shortcut().isEmpty());
    }

    void keysOfCommandsOfAnotherVersionAreKept()
    {
        const KeyChoices choices{{QStringLiteral("future.command"), QStringLiteral("F9")}};
        m_commands->choose(choices);
        QCOMPARE(m_commands->choices(), choices);
    }

    void aKeyThatTwoCommandsWantIsTold()
    {
        QVERIFY(m_commands->conflictsOf(QStringLiteral("file.save")).empty());
        m_commands->setKeys(QStringLiteral("file.save"), {QKeySequence(QStringLiteral("S"))});
        const auto conflicts = m_commands->conflictsOf(QStringLiteral("file.save"));
        QCOMPARE(conflicts.size(), std::size_t{1});
        QCOMPARE(conflicts.front()->id, QStringLiteral("track.cut"));
        KeyTable table(*m_commands, m_window.get());
        QVERIFY(table.findChild<QLabel*>(QStringLiteral("keyState"))->text().startsWith(QLatin1Char('2')));
    }

    void theTableOfKeysIsAProperModelAndChangesKeys()
    {
        KeyModel model(*m_commands);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 10); // gestures follow the commands
        QVERIFY(model.setData(model.index(0, KeyModel::Keys), QKeySequence(QStringLiteral("Ctrl+Alt+K"))));
        QCOMPARE(m_cut->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+K")));
        QVERIFY(!model.index(0, KeyModel::Remark).data().toString().isEmpty());
        QVERIFY(!model.setData(model.index(0, KeyModel::What), QStringLiteral("x")));
        const int gesture = model.rowCount() - 1;
        QVERIFY(!model.setData(model.index(gesture, KeyModel::Keys), QKeySequence(QStringLiteral("K"))));
        QVERIFY(!model.flags(model.index(gesture, KeyModel::Keys)).testFlag(Qt::ItemIsEditable));
    }

    void lettersInOrderFindACommandAndBeginningsOfWordsWin()
    {
        QVERIFY(paletteScore(QStringLiteral("Track: Cut before this frame"), QStringLiteral("cbf")) > 0);
        QCOMPARE(paletteScore(QStringLiteral("File: Save"), QStringLiteral("xyz")), 0);
        QVERIFY(paletteScore(QStringLiteral("View: Scale bar"), QStringLiteral("scale")) >
                paletteScore(QStringLiteral("Files, calm element"), QStringLiteral("scale")));
        QVERIFY(paletteScore(QStringLiteral("File: Save"), QStringLiteral("SAVE")) > 0);
    }

    void thePaletteDoesWhatWasTypedAndNothingOnEscape()
    {
        CommandPalette palette(*m_commands, m_window.get());
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy saved(m_save, &QAction::triggered);
        auto* line = palette.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
        palette.open();
        QVERIFY(palette.isVisible());
        QTest::keyClicks(line, QStringLiteral("sav"));
        QCOMPARE(palette.findChild<QListView*>()->model()->rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!palette.isVisible());
        palette.open();
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        m_save->setEnabled(false);
        palette.open();
        QTest::keyClicks(line, QStringLiteral("sav"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(saved.size(), 1); // what cannot be done now is shown, but not done
    }

    void thePaletteModelIsProper()
    {
        PaletteModel model(*m_commands);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTyped(QStringLiteral("sc"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.commandAt(0).id, QStringLiteral("view.scaleBar"));
        model.setTyped({});
        QCOMPARE(model.rowCount(), 3);
    }

    void aCommandIsOfferedWhereWhatItNeedsCanBeAndEnabledWhereItIs()
    {
        QAction* join = add("track.join", "&Join", "J", Need::Tracks | Need::Following);
        QAction* refill = add("track.refill", "&Refill", "R", Need::Tracks | Need::Pictures);
        QAction* find = add("file.find", "&Find", "", Need::Project | Need::FromPictures);
        Document document;
        m_commands->showFor(document);
        m_commands->enableFor(document);
        for (const QAction* action : {join, refill, find})
            QVERIFY(action->isVisible() && !action->isEnabled());
        QVERIFY(m_cut->isEnabled()); // needs nothing
        StoredProject imported; // tracks without pictures
        imported.project.imported = ImportSource{};
        document.openImported(imported);
        m_commands->showFor(document);
        m_commands->enableFor(document);
        QVERIFY(join->isVisible() && !join->isEnabled());
        QVERIFY(!refill->isVisible());
        QVERIFY(find->isVisible() && find->isEnabled());
        imported.project.calibration.ageing_s = {0.0, 60.0}; // a table of sizes
        document.openImported(imported);
        m_commands->showFor(document);
        QVERIFY(!join->isVisible());
        QVERIFY(!find->isVisible());
        QVERIFY(m_cut->isVisible());
    }

    void aCommandIsCalledWhatItDoesInThisProject()
    {
        const auto name = [](const char* text) { return QString::fromLatin1(text); };
        QAction* step = add("movie.next", "&Next frame", "", Need::Nothing, {name("&Next frame"), {}, name("Next sample")});
        QAction* track = add("track.next", "Next &track", "", Need::Nothing, {name("Next &track"), name("Next particle")});
        m_cut->setText(name("Cut again")); // no business of the list: it has one name only
        Document document;
        StoredProject study;
        study.project.calibration.ageing_s = {0.0, 60.0};
        document.openImported(study); // stills, which have frames
        m_commands->showFor(document);
        QCOMPARE(step->text(), name("&Next frame"));
        QCOMPARE(track->text(), name("Next particle"));
        study.project.imported = ImportSource{};
        document.openImported(study);
        m_commands->showFor(document);
        QCOMPARE(step->text(), name("Next sample"));
        QCOMPARE(track->text(), name("Next particle"));
        document.openImported({});
        m_commands->showFor(document);
        QCOMPARE(step->text(), name("&Next frame"));
        QCOMPARE(track->text(), name("Next &track"));
        QCOMPARE(m_cut->text(), name("Cut again"));
    }

    void presetsNameKeysThatParse()
    {
        const auto presets = keyPresets();
        QVERIFY(presets.size() >= 3);
        QVERIFY(presets.front().choices.isEmpty());
        for (const KeyPreset& preset : presets)
            for (const QString& keys : preset.choices) {
                if (keys.isEmpty())
                    continue; // no key at all
                for (const QKeySequence& key : QKeySequence::listFromString(keys, QKeySequence::PortableText))
                    QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, qPrintable(keys));
            }
    }

private:
    QAction* add(const char* id, const char* text, const char* key, Needs needs = Need::Nothing, const CommandNames& names = {})
    {
        auto* action = new QAction(QString::fromLatin1(text), m_window.get());
        action->setShortcut(QKeySequence(QString::fromLatin1(key)));
        m_commands->add(QString::fromLatin1(id), QStringLiteral("&Menu"), needs, action, names);
        return action;
    }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandList> m_commands;
    QAction* m_cut = nullptr;
    QAction* m_save = nullptr;
    QAction* m_scale = nullptr;
};

QTEST_MAIN(CommandListTest)
#include "tst_command_list.moc"
