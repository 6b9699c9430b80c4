#include "figure_board/board_operations.h"

#include "figure/charts.h"
#include "figure/figure_templates.h"

#include <QCoreApplication>

#include <utility>

namespace ostwald {
namespace {

class BoardOperations {
    Q_DECLARE_TR_FUNCTIONS(BoardOperations)
};

/// lupdate takes "std::size_t" before the name of a function for a class that its texts belong to.
using ListPlace = std::size_t;

const Board& boardAt(const Document& document, std::size_t board)
{
    return document.project().boards[board];
}

} // namespace

ListPlace addBoard(Document& document, Board board)
{
    std::vector<Board> boards = document.project().boards;
    board.name = freeBoardName(boards, board.name);
    boards.push_back(std::move(board));
    document.setBoards(std::move(boards), BoardOperations::tr("New figure"));
    return document.project().boards.size() - 1;
}

void removeBoard(Document& document, std::size_t board)
{
    std::vector<Board> boards = document.project().boards;
    boards.erase(boards.begin() + static_cast<std::ptrdiff_t>(board));
    document.setBoards(std::move(boards), BoardOperations::tr("Delete a figure"));
}

void changeBoard(Document& document, std::size_t board, Board changed, const QString& text)
{
    std::vector<Board> boards = document.project().boards;
    boards[board] = std::move(changed);
    document.setBoards(std::move(boards), text);
}

void renameBoard(Document& document, std::size_t board, const QString& name)
{
    const std::string text = name.trimmed().toStdString();
    if (text.empty() || findBoard(document.project().boards, text))
        return;
    Board changed = boardAt(document, board);
    changed.name = text;
    changeBoard(document, board, std::move(changed), BoardOperations::tr("Rename a figure"));
}

ListPlace addPanels(Document& document, std::size_t board, const std::vector<PanelSource>& sources)
{
    ArrangedBoard arranged{boardAt(document, board), 0};
    for (const PanelSource& source : sources)
        arranged = withPanel(std::move(arranged.board), source);
    changeBoard(document, board, std::move(arranged.board), BoardOperations::tr("Add a panel"));
    return arranged.panel;
}

void removePanel(Document& document, std::size_t board, std::size_t panel)
{
    changeBoard(document, board, withoutPanel(boardAt(document, board), panel), BoardOperations::tr("Remove a panel"));
}

ListPlace placePanel(Document& document, std::size_t board, std::size_t panel, const GridSpan& span)
{
    const GridSpan& before = boardAt(document, board).panels[panel].span;
    const bool isMoved = before.rows == span.rows && before.columns == span.columns;
    ArrangedBoard arranged = withPanelAt(boardAt(document, board), panel, span);
    changeBoard(document, board, std::move(arranged.board),
                isMoved ? BoardOperations::tr("Move a panel") : BoardOperations::tr("Size a panel"));
    return arranged.panel;
}

ListPlace exchangePanels(Document& document, std::size_t board, std::size_t panel, std::size_t other)
{
    ArrangedBoard arranged = withPanelsExchanged(boardAt(document, board), panel, other);
    changeBoard(document, board, std::move(arranged.board), BoardOperations::tr("Exchange panels"));
    return arranged.panel;
}

void changePanel(Document& document, std::size_t board, std::size_t panel, BoardPanel changed, const QString& text)
{
    Board whole = boardAt(document, board);
    whole.panels[panel] = std::move(changed);
    changeBoard(document, board, std::move(whole), text);
}

QString shownTitle(const PanelSource& source, const Calibration& calibration)
{
    if (const auto* frame = std::get_if<FromMovie>(&source))
        return BoardOperations::tr("Frame %L1").arg(frame->frame);
    if (const auto* of = std::get_if<FromTemplate>(&source)) {
        const FigureTemplate* figure = findTemplate(of->figure);
        return figure ? BoardOperations::tr("%1, %L2").arg(QCoreApplication::translate("CheckText", titleOf(*figure, calibration))).arg(of->panel + 1)
                      : QString::fromStdString(of->figure);
    }
    const std::string& key = std::get<FromChart>(source).chart;
    const Chart* chart = findChart(key);
    return chart ? QCoreApplication::translate("PanelCatalogue", titleOf(*chart, calibration)) : QString::fromStdString(key);
}

} // namespace ostwald
