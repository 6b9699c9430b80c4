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
    // In line with the cells' own margin, and the arrow of a sorted column above its text instead of on it.
    header->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 3px; }"
                                         "QHeaderView::up-arrow, QHeaderView::down-arrow { "
                                         "subcontrol-origin: margin; subcontrol-position: top center;"
                                         " width: 9px; height: 6px; }"));
    header->setMinimumSectionSize(24);
    header->setResizeContentsPrecision(sampledRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
}

} // namespace ostwald
