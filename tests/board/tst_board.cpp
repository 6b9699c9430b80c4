#include "board/board.h"

#include <QTest>

#include <limits>

using namespace ostwald;

namespace {

Board boardNamed(const std::string& name)
{
    return {.name = name, .panels = {{.source = FromChart{"trajectories"}, .span = {.rows = 12, .columns = 6}}}};
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewNameIsTheFirstNumberThatIsFree()
    {
        QCOMPARE(freeBoardName({}, "Figure"), std::string("Figure"));
        QCOMPARE(freeBoardName({boardNamed("Figure"), boardNamed("Figure 2")}, "Figure"), std::string("Figure 3"));
        QCOMPARE(freeBoardName({boardNamed("Figure 2")}, "Figure"), std::string("Figure"));
    }

    void boardsAreFoundByTheirName()
    {
        const std::vector<Board> boards{boardNamed("one"), boardNamed("two")};
        QCOMPARE(findBoard(boards, "two"), &boards[1]);
        QVERIFY(!findBoard(boards, "three"));
    }

    void whatNoPageCanBeMadeOfIsRefused_data()
    {
        QTest::addColumn<Board>("board");
        const auto row = [](const char* name, auto change) {
            Board board = boardNamed("page");
            change(board);
            QTest::newRow(name) << board;
        };
        row("no name", [](Board& b) { b.name.clear(); });
        row("too narrow", [](Board& b) { b.width_mm = 49.9; });
        row("width is no number", [](Board& b) { b.width_mm = std::numeric_limits<double>::quiet_NaN(); });
        row("text too small", [](Board& b) { b.text_pt = 4.9; });
        row("beyond the last column", [](Board& b) { b.panels[0].span.column = 7; });
        row("column that overflows", [](Board& b) { b.panels[0].span.column = std::numeric_limits<int>::max(); });
        row("above the page", [](Board& b) { b.panels[0].span.row = -1; });
        row("too thin", [](Board& b) { b.panels[0].span.columns = 1; });
        row("too flat", [](Board& b) { b.panels[0].span.rows = 2; });
        row("endless", [](Board& b) { b.panels[0].span.rows = std::numeric_limits<int>::max(); });
        row("frame before the first", [](Board& b) { b.panels[0].source = FromMovie{.frame = -1}; });
        row("empty field of view", [](Board& b) { b.panels[0].source = FromMovie{.view = FieldOfView{0, 0, 0, 5}}; });
        row("panel before the first", [](Board& b) { b.panels[0].source = FromTemplate{"fig4", -1}; });
    }
    void whatNoPageCanBeMadeOfIsRefused()
    {
        QFETCH(Board, board);
        QVERIFY(checkBoards({boardNamed("page")}));
        const Status refused = checkBoards({board});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }

    void twoBoardsOfOneNameAreRefused() { QVERIFY(!checkBoards({boardNamed("page"), boardNamed("page")})); }
};

QTEST_APPLESS_MAIN(TestBoard)
#include "tst_board.moc"
