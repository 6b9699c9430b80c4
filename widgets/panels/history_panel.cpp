#include "panels/history_panel.h"

#include "panels/history_model.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ostwald {

HistoryPanel::HistoryPanel(Document& document, QWidget* parent) : QListView(parent), m_document(document)
{
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History"));
    setModel(new HistoryModel(document, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSpacing(1);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<HistoryChanged>(change) || std::holds_alternative<MovieChanged>(change))
            showPlace();
    });
    showPlace();
}

void HistoryPanel::goTo(int row)
{
    History& history = m_document.undoStack();
    if (row < 0 || row > history.count())
        return;
    history.setIndex(row);
    if (row > 0)
        if (const auto frame = history.step(row - 1).frame)
            m_document.setFrame(*frame);
}

void HistoryPanel::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isPointed = event->reason() != QContextMenuEvent::Keyboard;
    const QModelIndex row = isPointed ? indexAt(event->pos()) : currentIndex();
    if (!row.isValid())
        return;
    QMenu menu;
    menu.addAction(tr("Copy as command"), this, [this, row] { Q_EMIT commandWanted(row.row()); });
    menu.exec(isPointed ? event->globalPos() : viewport()->mapToGlobal(visualRect(row).center()));
}

void HistoryPanel::showPlace()
{
    const QModelIndex here = model()->index(m_document.undoStack().index(), 0);
    setCurrentIndex(here);
    scrollTo(here);
}

} // namespace ostwald
