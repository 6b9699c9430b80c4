#pragma once

#include "document/document.h"

#include <QUndoView>

namespace ostwald {

/// What was done since the project was opened; a click goes back or forth to there.
class HistoryPanel : public QUndoView {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);
};

} // namespace ostwald
