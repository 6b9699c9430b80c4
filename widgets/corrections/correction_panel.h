#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ostwald {

class CorrectionModel;

/// Every correction with whether it is applied. Choosing one moves the playhead there and picks the particle; one that
/// does not fit says why, and can be taken back wherever it stands in the list.
class CorrectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionPanel(Document& document, QWidget* parent = nullptr);

private:
    [[nodiscard]] int chosenRow() const;
    void visit();
    void refresh();

    Document& m_document;
    CorrectionModel* m_model;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_reason;
    QPushButton* m_takeBack;
};

} // namespace ostwald
