#include "board/board.h"

#include <algorithm>
#include <set>

namespace ostwald {

namespace {

Error wrong(const std::string& name, const std::string& message)
{
    return {ErrorCode::InvalidArgument, "The page \"" + name + "\" " + message, "boards"};
}

bool isOnGrid(const GridSpan& span)
{
    return span.column >= 0 && span.row >= 0 && span.row <= 1000 * mostBoardRows && span.columns >= leastPanelColumns &&
           span.columns <= boardColumns && span.column <= boardColumns - span.columns && span.rows >= leastPanelRows &&
           span.rows <= mostBoardRows;
}

bool isUsable(const FieldOfView& view)
{
    constexpr int largest = 1 << 20;
    const auto within = [](int value, int least) { return value >= least && value <= largest; };
    return within(view.left_px, 0) && within(view.top_px, 0) && within(view.width_px, 1) && within(view.height_px, 1);
}

bool isUsable(const PanelSource& source)
{
    if (const auto* frame = std::get_if<FromMovie>(&source))
        return frame->frame >= 0 && (!frame->view || isUsable(*frame->view));
    if (const auto* figure = std::get_if<FromTemplate>(&source))
        return figure->panel >= 0;
    return std::get<FromChart>(source).frame.value_or(0) >= 0;
}

Status checkBoard(const Board& board)
{
    if (!(board.width_mm >= narrowestBoard_mm && board.width_mm <= widestBoard_mm))
        return wrong(board.name, "must be between 50 and 400 mm wide.");
    if (!(board.text_pt >= 5.0 && board.text_pt <= 12.0))
        return wrong(board.name, "must have text of 5 to 12 pt.");
    for (const BoardPanel& panel : board.panels) {
        if (!isOnGrid(panel.span))
            return wrong(board.name, "has a panel outside its grid.");
        if (!isUsable(panel.source))
            return wrong(board.name, "has a panel that shows nothing there is.");
    }
    return Done{};
}

} // namespace

const Board* findBoard(const std::vector<Board>& boards, const std::string& name)
{
    const auto found = std::ranges::find(boards, name, &Board::name);
    return found == boards.end() ? nullptr : &*found;
}

std::string freeBoardName(const std::vector<Board>& boards, const std::string& name)
{
    std::string free = name;
    for (int number = 2; findBoard(boards, free); ++number)
        free = name + ' ' + std::to_string(number);
    return free;
}

Status checkBoards(const std::vector<Board>& boards)
{
    std::set<std::string> names;
    for (const Board& board : boards) {
        if (board.name.empty() || !names.insert(board.name).second)
            return wrong(board.name, "needs a name of its own.");
        if (Status valid = checkBoard(board); !valid)
            return valid;
    }
    return Done{};
}

} // namespace ostwald
