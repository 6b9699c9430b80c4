#include "tables/table_view.h"

#include <QHeaderView>
#include <QString>
#include <QTableView>

namespace ostwald {
namespace {

constexpr int rowHeight_px = 26;
constexpr int sampledRows = 64; ///< for the width of a column: enough, and quick for thousands of rows

/// In line with the cells' own margin.
QString sectionStyle()
{
    return QStringLiteral("QHeaderView::section { padding: 4px 3px; }");
}

} // namespace

void prepareTable(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setTabKeyNavigation(false); // Tab leaves a table; the arrows go through it
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::StyledPanel); // where the theme shows who has the keyboard
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight_px);
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setStyleSheet(sectionStyle());
    header->setMinimumSectionSize(24);
    header->setResizeContentsPrecision(sampledRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
}

// The arrow stands above the text instead of on it. Qt takes its width from the text of every column, and adds it
// to the columns of a sorted table only: elsewhere the rule would cut the text.
void prepareSortedTable(QTableView& view, int column)
{
    prepareTable(view);
    view.horizontalHeader()->setStyleSheet(sectionStyle() +
                                           QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { "
                                                          "subcontrol-origin: margin; subcontrol-position: top center;"
                                                          " width: 9px; height: 6px; }"));
    view.sortByColumn(column, Qt::AscendingOrder);
    view.setSortingEnabled(true);
}

} // namespace ostwald
