#include "history/history.h"

#include "history/project_after.h"

#include <QTest>

#include <random>

using namespace ostwald;

namespace {

HistoryStep phaseStep(const Project& project, const std::string& label, const std::string& text = "Phase")
{
    std::vector<Phase> phases = project.phases;
    phases.push_back({0.0, 1.0, label});
    return {text, std::nullopt, "", "", {FieldChange<std::vector<Phase>>{project.phases, phases}}};
}

HistoryStep rangeStep(const Project& project, int last, const std::string& text = "Range")
{
    return {text, std::nullopt, "", "", {FieldChange<FrameRange>{project.range, {0, last}}}};
}

HistoryStep editsStep(const Project& project, std::vector<Edit> edits)
{
    return {"Edit", 3, "", "", {correctionsChange(project.edits, edits)}};
}

Edit cutAt(int frame)
{
    return CutEdit{{frame, 1.0, 2.0}};
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

    Project m_project;
    int m_told = 0;

private Q_SLOTS:
    void init()
    {
        m_project = {};
        m_told = 0;
    }

    void correctionsChangeInOnePlaceOnly()
    {
        const std::vector<Edit> before{cutAt(1), cutAt(2), cutAt(3)};
        const std::vector<Edit> after{cutAt(1), cutAt(3)};
        const CorrectionsChange change = correctionsChange(before, after);
        QCOMPARE(change.at, 1U);
        QVERIFY(change.removed == std::vector<Edit>{cutAt(2)});
        QVERIFY(change.added.empty());
        const CorrectionsChange same = correctionsChange({cutAt(1), cutAt(1)}, {cutAt(1), cutAt(1), cutAt(1)});
        QCOMPARE(same.removed.size(), 0U);
        QCOMPARE(same.added.size(), 1U);
    }

    void theProjectAfterAnyStepIsToldWithoutGoingThere()
    {
        History history(m_project, [](const History::Touched&) {});
        std::vector<Project> states{m_project};
        for (int i = 0; i < 5; ++i) {
            history.push(i % 2 == 0 ? rangeStep(m_project, i) : editsStep(m_project, {cutAt(i)}), Merging::Never);
            states.push_back(m_project);
        }
        history.setIndex(2);
        std::vector<HistoryStep> steps;
        for (int i = 0; i < history.count(); ++i)
            steps.push_back(history.step(i));
        for (int i = 0; i <= 5; ++i) {
            const auto then = projectAfter(history, m_project, i);
            QVERIFY(then);
            QVERIFY(*then == states[static_cast<std::size_t>(i)]);
            QVERIFY(*projectAfter(steps, 2, m_project, i) == states[static_cast<std::size_t>(i)]);
        }
        QVERIFY(m_project == states[2]);
        QCOMPARE(projectAfter(history, m_project, 6).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(projectAfter(history, m_project, -1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(projectAfter(history, Project{}, 1).error().code, ErrorCode::CorruptData);
    }

    void whatDoesNotFitTheProjectLeavesItAlone()
    {
        m_project.edits = {cutAt(1)};
        const Project before = m_project;
        QVERIFY(!apply(CorrectionsChange{0, {cutAt(2)}, {}}, m_project));
        QVERIFY(!apply(CorrectionsChange{5, {}, {cutAt(2)}}, m_project));
        QVERIFY(!revert(CorrectionsChange{1, {}, {cutAt(2)}}, m_project));
        QVERIFY(m_project == before);
    }

    /// Whatever was done, every state comes back when one jumps to it.
    void everyStateOfARandomHistoryComesBack()
    {
        History history(m_project, [this](const History::Touched&) { ++m_told; });
        std::mt19937 random(7);
        std::vector<Project> states{m_project};
        for (int i = 0; i < 200; ++i) {
            std::vector<Edit> edits = m_project.edits;
            switch (random() % 4) {
            case 0: history.push(rangeStep(m_project, i), Merging::Never); break;
            case 1: history.push(phaseStep(m_project, std::to_string(i)), Merging::Never); break;
            case 2:
                edits.push_back(cutAt(i));
                history.push(editsStep(m_project, edits), Merging::Never);
                break;
            default:
                if (!edits.empty())
                    edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(random() % edits.size()));
                history.push(editsStep(m_project, edits), Merging::Never);
            }
            if (history.count() == static_cast<int>(states.size()))
                states.push_back(m_project);
        }
        QVERIFY(states.size() > 150);
        for (int i = 0; i < 100; ++i) {
            const int index = static_cast<int>(random() % states.size());
            history.setIndex(index);
            QVERIFY(m_project == states[static_cast<std::size_t>(index)]);
        }
    }

    void aJumpTellsOnce()
    {
        History history(m_project, [this](const History::Touched&) { ++m_told; });
        for (int i = 1; i <= 5; ++i)
            history.push(rangeStep(m_project, i), Merging::Never);
        m_told = 0;
        history.setIndex(1);
        QCOMPARE(m_told, 1);
        QCOMPARE(m_project.range.last, 1);
        QCOMPARE(history.count(), 5);
    }

    void aDragIsOneStepAndARoundTripNone()
    {
        History history(m_project, [](const History::Touched&) {});
        for (const int last : {5, 6, 7})
            history.push(rangeStep(m_project, last), Merging::WithSameField);
        QCOMPARE(history.count(), 1);
        history.push(rangeStep(m_project, 8, "Another"), Merging::WithSameField);
        QCOMPARE(history.count(), 2);
        history.undo();
        QCOMPARE(m_project.range.last, 7);
        history.undo();
        QCOMPARE(m_project.range.last, -1);
        history.push(rangeStep(m_project, 5), Merging::WithSameField);
        history.push({"Range", std::nullopt, "", "", {FieldChange<FrameRange>{m_project.range, {}}}},
                     Merging::WithSameField);
        QCOMPARE(history.count(), 0);
    }

    void nothingIsMergedIntoWhatWasSaved()
    {
        History history(m_project, [](const History::Touched&) {});
        history.push(rangeStep(m_project, 5), Merging::WithSameField);
        history.setClean();
        history.push(rangeStep(m_project, 6), Merging::WithSameField);
        QCOMPARE(history.count(), 2);
        QVERIFY(!history.isClean());
        history.undo();
        QVERIFY(history.isClean());
        history.undo();
        history.push(rangeStep(m_project, 9), Merging::Never); // the saved state is gone for good
        QVERIFY(!history.isClean());
        history.undo();
        QVERIFY(!history.isClean());
    }

    void aGestureIsOneStep()
    {
        History history(m_project, [](const History::Touched&) {});
        history.beginMacro("Gesture");
        history.push(rangeStep(m_project, 5), Merging::WithSameField);
        history.push(phaseStep(m_project, "I"), Merging::Never);
        QCOMPARE(m_project.range.last, 5); // seen at once
        history.endMacro();
        QCOMPARE(history.count(), 1);
        QCOMPARE(history.step(0).text, std::string("Gesture"));
        history.undo();
        QVERIFY(m_project == Project());
        history.beginMacro("Nothing");
        history.endMacro();
        QVERIFY(history.canRedo());
    }

    void aDamagedStepEndsTheHistoryThere()
    {
        m_project.range.last = 7;
        History history(m_project, [](const History::Touched&) {});
        history.restore({{"bad", {}, "", "", {CorrectionsChange{0, {}, {cutAt(1)}}}}, rangeStep(Project(), 7)}, 2);
        history.undo();
        QCOMPARE(m_project.range.last, -1);
        history.undo();
        QVERIFY(history.wasCut());
        QCOMPARE(history.index(), 0);
        QCOMPARE(history.count(), 1);
        history.redo();
        QCOMPARE(m_project.range.last, 7);
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
