#include "board/board_layout.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace ostwald;

namespace {

/// The name of what a panel shows.
std::string shown(const BoardPanel& panel)
{
    return std::get<FromChart>(panel.source).chart;
}

/// In the order of the letters.
std::string order(const Board& board)
{
    std::string text;
    for (const BoardPanel& panel : board.panels)
        text += shown(panel);
    return text;
}

Board with(const std::string& names, double width_mm = 183.0)
{
    Board board{.name = "page", .width_mm = width_mm};
    for (const char name : names)
        board = withPanel(std::move(board), FromChart{std::string(1, name)}).board;
    return board;
}

GridSpan spanOf(const Board& board, const std::string& name)
{
    return std::ranges::find(board.panels, name, shown)->span;
}

bool overlapOf(const GridSpan& a, const GridSpan& b)
{
    return a.row < b.endRow() && b.row < a.endRow() && a.column < b.endColumn() && b.column < a.endColumn();
}

bool isSound(const Board& board)
{
    for (std::size_t i = 0; i < board.panels.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const GridSpan& a = board.panels[j].span;
            const GridSpan& b = board.panels[i].span;
            if (overlapOf(a, b) || std::tuple(b.row, b.column) < std::tuple(a.row, a.column))
                return false;
        }
    return static_cast<bool>(checkBoards({board}));
}

} // namespace

class TestBoardLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWidePageTakesTwoPanelsBesideEachOther()
    {
        const Board board = with("abcd");
        QCOMPARE(spanOf(board, "a"), (GridSpan{0, 0, 12, 6}));
        QCOMPARE(spanOf(board, "b"), (GridSpan{0, 6, 12, 6}));
        QCOMPARE(spanOf(board, "c"), (GridSpan{12, 0, 12, 6}));
        QCOMPARE(spanOf(board, "d"), (GridSpan{12, 6, 12, 6}));
    }

    void aColumnTakesOnePanelBelowTheOther()
    {
        const Board board = with("ab", 89.0);
        QCOMPARE(spanOf(board, "a"), (GridSpan{0, 0, 12, 12}));
        QCOMPARE(spanOf(board, "b"), (GridSpan{12, 0, 12, 12}));
    }

    void aNewPanelTakesTheGapThatIsLeft()
    {
        Board board = with("abc");
        board = withPanelAt(std::move(board), 1, {0, 6, 24, 6}).board; // b is as high as the page
        QCOMPARE(spanOf(withPanel(withoutPanel(board, 2), FromChart{"n"}).board, "n"), (GridSpan{12, 0, 12, 6}));
    }

    void aPanelDroppedOnItsEqualChangesPlacesWithIt()
    {
        const ArrangedBoard moved = withPanelAt(with("abcd"), 0, {10, 5, 12, 6});
        QCOMPARE(order(moved.board), std::string("dbca"));
        QCOMPARE(moved.panel, std::size_t{3});
    }

    void aPanelDroppedBetweenOthersPushesThemDown()
    {
        Board board = with("ab", 89.0);
        board = withPanel(std::move(board), FromChart{"c"}).board;
        board = withPanelAt(std::move(board), 2, {24, 0, 6, 12}).board;
        const ArrangedBoard moved = withPanelAt(std::move(board), 2, {8, 0, 6, 12});
        QCOMPARE(order(moved.board), std::string("cab"));
        QCOMPARE(moved.panel, std::size_t{0});
        QCOMPARE(spanOf(moved.board, "a").row, 6);
        QCOMPARE(spanOf(moved.board, "b").row, 18);
    }

    void aPanelThatGrowsPushesWhatIsBelowIt()
    {
        const Board board = withPanelAt(with("abcd"), 0, {0, 0, 20, 6}).board;
        QCOMPARE(spanOf(board, "c"), (GridSpan{20, 0, 12, 6}));
        QCOMPARE(spanOf(board, "d"), (GridSpan{12, 6, 12, 6}));
        QCOMPARE(order(board), std::string("abdc")); // d begins higher now
    }

    void whatIsBelowARemovedPanelRises()
    {
        const Board board = withoutPanel(with("abcd"), 0);
        QCOMPARE(order(board), std::string("cbd"));
        QCOMPARE(spanOf(board, "c"), (GridSpan{0, 0, 12, 6}));
    }

    void exchangedPanelsTakeEachOthersPlaceAndSize()
    {
        Board board = withPanelAt(with("abc"), 2, {12, 0, 20, 12}).board;
        const ArrangedBoard exchanged = withPanelsExchanged(board, 0, 2);
        QCOMPARE(order(exchanged.board), std::string("cba"));
        QCOMPARE(exchanged.panel, std::size_t{2});
        QCOMPARE(spanOf(exchanged.board, "a"), (GridSpan{12, 0, 20, 12}));
    }

    void placesBeyondTheGridAreBroughtOntoIt()
    {
        const ArrangedBoard moved = withPanelAt(with("a"), 0, {-5, 40, 0, 100});
        QCOMPARE(moved.board.panels[0].span, (GridSpan{0, 0, leastPanelRows, boardColumns}));
    }

    void anySequenceOfChangesLeavesPanelsInOrderAndApart()
    {
        std::mt19937 random(3);
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        Board board = with("abcdef");
        for (int i = 0; i < 3000; ++i) {
            const auto count = static_cast<int>(board.panels.size());
            const auto panel = static_cast<std::size_t>(below(std::max(count, 1)));
            const int what = count == 0 ? 0 : below(8);
            if (what == 0 && count < 12)
                board = withPanel(std::move(board), FromChart{"n"}).board;
            else if (what == 1 && count > 3)
                board = withoutPanel(std::move(board), panel);
            else if (what == 2)
                board = withPanelsExchanged(std::move(board), panel, static_cast<std::size_t>(below(count))).board;
            else if (what < 6)
                board = withPanelAt(std::move(board), panel, {below(60), below(12), board.panels[panel].span.rows,
                                                              board.panels[panel].span.columns}).board;
            else
                board = withPanelAt(std::move(board), panel, {below(40), below(12), below(30), below(14)}).board;
            QVERIFY2(isSound(board), qPrintable(QString::number(i)));
        }
    }
};

QTEST_APPLESS_MAIN(TestBoardLayout)
#include "tst_board_layout.moc"
