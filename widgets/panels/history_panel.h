#pragma once

#include "document/document.h"

#include <QListView>

namespace ostwald {

/// Everything that was done to the project since it was made; a click goes back or forth to there, and to where in the
/// movie it was done.
class HistoryPanel : public QListView {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Of the analysis with the project as it was after this many steps.
    void commandWanted(int steps);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void goTo(int row);
    void showPlace();

    Document& m_document;
};

} // namespace ostwald
