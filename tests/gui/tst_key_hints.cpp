#include "window/key_hints.h"

#include <QAction>
#include <QTest>

using namespace ostwald;

namespace {

const KeyHint* hint(const KeyHints& shown, const char* keys)
{
    for (const KeyHint& found : shown.hints)
        if (found.keys == QString::fromUtf8(keys))
            return &found;
    return nullptr;
}

} // namespace

class KeyHintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<CommandList>();
        m_owner = std::make_unique<QObject>();
        for (const auto& [id, key] : {std::pair("tag.groupA", "1"), {"tag.groupB", "2"}, {"tag.exclude", "3"}, {"tag.unsure", "4"},
                                      {"track.swapFromHere", "Shift+X"}, {"track.deleteFromHere", "Shift+D"},
                                      {"track.excludeFromHere", "Shift+V"}, {"track.refill", "R"},
                                      {"track.refillFromHere", "Shift+R"}, {"edit.pickWhole", "Shift+Space"}, {"track.join", "J"}, {"track.link", "L"},
                                      {"track.swap", "X"}, {"track.coalesce", "C"}, {"track.interpolate", "I"},
                                      {"track.unlink", "U"}, {"track.delete", "D"}, {"track.mergeOutlines", "M"}, {"track.exclude", "V"}, {"ensemble.phaseBegin", "["},
                                      {"ensemble.phaseEnd", "]"}, {"ensemble.proposePhases", "P"}, {"review.next", "N"},
                                      {"edit.undo", "Ctrl+Z"}, {"movie.play", "Space"}, {"help.palette", "Ctrl+K"}, {"help.keys", "F1"}}) {
            auto* action = new QAction(QString::fromLatin1(id), m_owner.get());
            action->setShortcut(QKeySequence(QString::fromLatin1(key)));
            m_commands->add(QString::fromLatin1(id), QStringLiteral("Menu"), Need::Nothing, action);
        }
    }

    void nothingIsSaidWhileNothingIsOpen() { QVERIFY(keyHints({}, *m_commands).hints.empty()); }

    void theParticleUnderThePointerIsNamedAndItsKeysAreTold()
    {
        const KeyHints shown = keyHints(overParticle(), *m_commands);
        QCOMPARE(shown.on, QStringLiteral("#12"));
        for (const char* keys : {"S", "D", "L held", "U", "I", "V", "1", "4", "Shift"})
            QVERIFY2(hint(shown, keys), keys);
        QVERIFY(!hint(shown, "X")); // needs two
    }

    void withShiftOnlyWhatReachesOnIsTold()
    {
        HintContext context = overParticle();
        context.shift = true;
        const KeyHints shown = keyHints(context, *m_commands);
        QVERIFY(shown.on.contains(QStringLiteral("#12")));
        QVERIFY(shown.on != QStringLiteral("#12"));
        for (const char* keys : {"Shift+S held", "Shift+X", "Shift+D", "Shift+V"})
            QVERIFY2(hint(shown, keys), keys);
        QVERIFY(!hint(shown, "U"));
    }

    void aTrackThatIsPickedAsAWholeIsSaidToBeMeant()
    {
        HintContext context = overParticle();
        context.picked = 1;
        context.isWhole = true;
        QCOMPARE(keyHints(context, *m_commands).on, QStringLiteral("#12")); // another one is under the pointer
        context.underIsPicked = true;
        QCOMPARE(keyHints(context, *m_commands).on, QStringLiteral("whole track"));
        context.picked = 3;
        QCOMPARE(keyHints(context, *m_commands).on, QStringLiteral("3 whole tracks"));
    }

    void aPickedParticleAndTheOneUnderThePointerAreTwo()
    {
        HintContext context = overParticle();
        context.picked = 1;
        const KeyHints shown = keyHints(context, *m_commands);
        for (const char* keys : {"J", "L", "X", "C"})
            QVERIFY2(hint(shown, keys), keys);
        context.underIsPicked = true;
        QVERIFY(!hint(keyHints(context, *m_commands), "X"));
        QCOMPARE(keyHints(context, *m_commands).on, QStringLiteral("1 picked"));
    }

    void inAStudyOfSizesAloneNothingIsPaintedFollowedOrChecked()
    {
        HintContext context = overParticle();
        context.isStudy = true;
        context.hasPictures = false;
        for (const char* keys : {"S", "S held", "A", "L held", "U", "I", "R", "Shift", "N"})
            QVERIFY2(!hint(keyHints(context, *m_commands), keys), keys);
        for (const char* keys : {"V", "1", "4"})
            QVERIFY2(hint(keyHints(context, *m_commands), keys), keys);
        context.under.reset();
        for (const char* keys : {"A", "N", "Shift"})
            QVERIFY2(!hint(keyHints(context, *m_commands), keys), keys);
        context.shift = true;
        QVERIFY(!hint(keyHints(context, *m_commands), "Shift+X"));
        context.shift = false;
        context.hasPictures = true;
        QVERIFY(hint(keyHints(context, *m_commands), "A")); // but in pictures
        QVERIFY(!hint(keyHints(context, *m_commands), "N"));
    }

    void aHeldToolTellsWhatADragDoes_data()
    {
        QTest::addColumn<int>("tool");
        QTest::addColumn<bool>("fromHere");
        QTest::addColumn<QString>("word");
        QTest::newRow("paint") << static_cast<int>(MaskTool::Paint) << false << QStringLiteral("adds");
        QTest::newRow("erase") << static_cast<int>(MaskTool::Erase) << false << QStringLiteral("erases");
        QTest::newRow("split") << static_cast<int>(MaskTool::Split) << false << QStringLiteral("in this frame");
        QTest::newRow("split on") << static_cast<int>(MaskTool::Split) << true << QStringLiteral("later frames");
    }
    void aHeldToolTellsWhatADragDoes()
    {
        QFETCH(int, tool);
        QFETCH(bool, fromHere);
        QFETCH(QString, word);
        HintContext context = overParticle();
        context.tool = static_cast<MaskTool>(tool);
        context.toolFromHere = fromHere;
        const KeyHints shown = keyHints(context, *m_commands);
        QVERIFY(shown.hints.front().does.contains(word));
        QVERIFY(hint(shown, "Esc"));
    }

    void aChangedKeyIsToldAndACommandWithoutOneIsNot()
    {
        m_commands->setKeys(QStringLiteral("track.unlink"), {QKeySequence(QStringLiteral("Ctrl+U"))});
        m_commands->setKeys(QStringLiteral("track.exclude"), {});
        const KeyHints shown = keyHints(overParticle(), *m_commands);
        QVERIFY(hint(shown, "Ctrl+U"));
        for (const KeyHint& told : shown.hints)
            QVERIFY(!told.keys.isEmpty());
        QVERIFY(!hint(shown, "V"));
    }

    void theKeysOfAPageAreToldForThePickedPanel()
    {
        HintContext context;
        context.isOpen = true;
        context.picked = 3; // particles: the keys of a page are not for them
        context.pane = Pane::Page;
        QVERIFY(keyHints(context, *m_commands).on.isEmpty());
        context.hasPanels = true;
        QVERIFY(hint(keyHints(context, *m_commands), "drag an edge"));
        QVERIFY(!hint(keyHints(context, *m_commands), "Del"));
        context.onPanel = true;
        const KeyHints shown = keyHints(context, *m_commands);
        QCOMPARE(shown.on, QStringLiteral("1 panel"));
        for (const char* keys : {"← → ↑ ↓", "Shift+arrow", "Ctrl+arrow", "Del", "Space", "Esc"})
            QVERIFY2(hint(shown, keys), keys);
    }

    void everyKeyThatAPageAnswersToIsInTheTable()
    {
        QStringList keys;
        for (const Gesture& gesture : gestures())
            if (gesture.where == QStringLiteral("Page of a figure"))
                keys << gesture.keys;
        for (const char* wanted : {"Space", "Arrows", "Shift+arrows", "Ctrl+arrows", "Del", "Esc"})
            QVERIFY2(!keys.filter(QString::fromLatin1(wanted)).isEmpty(), wanted);
    }

    void phasesAreToldOnlyOnceTimeIsKnown()
    {
        HintContext context;
        context.isOpen = true;
        context.pane = Pane::Timeline;
        QVERIFY(!hint(keyHints(context, *m_commands), "["));
        context.canTime = true;
        QVERIFY(hint(keyHints(context, *m_commands), "["));
    }

    void nothingIsToldOfFollowingWhatIsNotFollowed()
    {
        HintContext context = overParticle();
        QVERIFY(hint(keyHints(context, *m_commands), "L held"));
        context.isStudy = true;
        QVERIFY(!hint(keyHints(context, *m_commands), "L held"));
        QVERIFY(hint(keyHints(context, *m_commands), "D"));
        context.under.reset();
        QVERIFY(!hint(keyHints(context, *m_commands), "N"));
        context.pane = Pane::Elsewhere;
        QVERIFY(!hint(keyHints(context, *m_commands), "N"));
        context.isStudy = false;
        QVERIFY(hint(keyHints(context, *m_commands), "N"));
    }

private:
    static HintContext overParticle()
    {
        HintContext context;
        context.pane = Pane::Movie;
        context.isOpen = context.hasTracks = context.canTime = true;
        context.under = TrackId{12};
        return context;
    }

    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<CommandList> m_commands;
};

QTEST_MAIN(KeyHintsTest)
#include "tst_key_hints.moc"
