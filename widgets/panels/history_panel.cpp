#include "panels/history_panel.h"

namespace ostwald {

HistoryPanel::HistoryPanel(Document& document, QWidget* parent) : QUndoView(&document.undoStack(), parent)
{
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History"));
    setEmptyLabel(tr("Opened"));
    setFrameShape(QFrame::NoFrame);
    setSpacing(3);
}

} // namespace ostwald
