#include "tables/frozen_columns.h"

#include "tables/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace ostwald {

FrozenColumns::FrozenColumns(QTableView& table, int columns)
    : QTableView(&table), m_table(table), m_columns(columns), m_edge(new QWidget(this))
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    prepareTable(*this);
    setSelectionMode(table.selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(false);
    for (int column = columns; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Button);

    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumns::place);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
    table.installEventFilter(this);
    place();
    show();
}

bool FrozenColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumns::place()
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column) {
        setColumnWidth(column, m_table.columnWidth(column));
        width += m_table.columnWidth(column);
    }
    if (horizontalHeader()->styleSheet() != m_table.horizontalHeader()->styleSheet())
        horizontalHeader()->setStyleSheet(m_table.horizontalHeader()->styleSheet());
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    constexpr int edge_px = 1;
    const QRect body = m_table.viewport()->geometry();
    // The same frame around both, so that lines and heads meet.
    setGeometry(0, 0, body.left() + width + edge_px + frameWidth(), body.bottom() + 1 + frameWidth());
    m_edge->setGeometry(body.left() + width, body.top() - m_table.horizontalHeader()->height(), edge_px, height());
    m_edge->raise();
}

} // namespace ostwald
