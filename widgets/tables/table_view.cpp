#include "tables/table_view.h"

#include <QHeaderView>
#include <QTableView>

namespace ostwald {
namespace {

constexpr int rowHeight_px = 26;
constexpr int sampledRows = 64; ///< for the width of a column: enough, and quick for thousands of rows

} // namespace

void prepareTable(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight_px);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setResizeContentsPrecision(sampledRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
}

} // namespace ostwald
