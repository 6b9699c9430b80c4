#include "figure/figure_page.h"
#include "figure/journal.h"
#include "tolerance.h"

#include <QTest>

#include <set>

using namespace ostwald;

class TestFigurePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAndGapsFillThePageExactly()
    {
        const FigurePage page = pageOfPanels("four", std::vector<Panel>(4), 2, 183.0, 50.0);
        QCOMPARE(page.rows(), 2);
        VERIFY_CLOSE(page.height_mm(), 103.0, 1e-12, 0.0);
        const AreaMm last = page.areaOf(page.panels[3].span);
        VERIFY_CLOSE(last.left_mm, 93.0, 1e-12, 0.0);
        VERIFY_CLOSE(last.left_mm + last.width_mm, 183.0, 1e-12, 0.0);
        VERIFY_CLOSE(last.top_mm + last.height_mm, page.height_mm(), 1e-12, 0.0);
    }

    void spansCoverTheGapsBetweenTheirCells()
    {
        FigurePage page = pageOfPanels("wide", std::vector<Panel>(3), 2, 89.0, 40.0);
        page.panels[2].span = {.row = 1, .column = 0, .rows = 2, .columns = 2};
        const AreaMm area = page.areaOf(page.panels[2].span);
        VERIFY_CLOSE(area.width_mm, 89.0, 1e-12, 0.0);
        VERIFY_CLOSE(area.height_mm, 83.0, 1e-12, 0.0);
        QCOMPARE(page.rows(), 3);
    }

    void lettersFollowThePanels()
    {
        FigurePage page = pageOfPanels("many", std::vector<Panel>(28), 4, 183.0, 30.0);
        QCOMPARE(page.letterOf(0), std::string("a"));
        QCOMPARE(page.letterOf(25), std::string("z"));
        QCOMPARE(page.letterOf(26), std::string("aa"));
        page.style.capitalLetters = true;
        QCOMPARE(page.letterOf(1), std::string("B"));
    }

    void aSinglePanelNeedsNoLetter()
    {
        QVERIFY(pageOfPanels("one", std::vector<Panel>(1), 1, 89.0, 60.0).letterOf(0).empty());
    }

    void thePlayheadStaysOnTheScreen()
    {
        Panel panel;
        panel.playhead = 3.0;
        QVERIFY(!pageOfPanels("one", {panel}, 1, 89.0, 60.0).panels[0].panel.playhead);
    }

    void everyJournalsOwnStyleKeepsItsRules()
    {
        std::set<std::string> keys;
        for (const Journal& journal : journals()) {
            QVERIFY(keys.insert(journal.key).second);
            QVERIFY(std::ranges::is_sorted(journal.widths_mm));
            QVERIFY(journal.style.smallText_pt >= journal.smallestText_pt);
            QVERIFY(journal.style.text_pt <= journal.largestText_pt);
            QVERIFY(journal.style.letter_pt <= journal.largestText_pt + 1.0);
            QVERIFY(journal.style.line_pt * denseBundleWidth >= journal.thinnestLine_pt);
            QCOMPARE(findJournal(journal.key), &journal);
        }
        QVERIFY(!findJournal("none"));
    }
};

QTEST_APPLESS_MAIN(TestFigurePage)
#include "tst_figure_page.moc"
