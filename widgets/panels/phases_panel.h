#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ostwald {

class PhasesModel;

/// The kinetic phases: names and times in a table, a button for one more from the playhead on, one to delete.
class PhasesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PhasesPanel(Document& document, QWidget* parent = nullptr);

private:
    void showButtons();

    Document& m_document;
    PhasesModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_remark;
};

} // namespace ostwald
