#pragma once

#include "document/document.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ostwald {

class PhasesModel;

/// The kinetic phases: names and times in a table, proposals, a button for one more from the
/// playhead on, one to delete.
class PhasesPanel : public QWidget {
    Q_OBJECT

public:
    explicit PhasesPanel(Document& document, QWidget* parent = nullptr);

private:
    void showButtons();
    void tell(const std::optional<QString>& why);

    Document& m_document;
    PhasesModel* m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_propose;
    QComboBox* m_count;
    QLabel* m_remark;
};

} // namespace ostwald
