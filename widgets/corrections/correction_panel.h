#pragma once

#include "document/document.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ostwald {

class CorrectionModel;

/// Every correction with whether it is applied. Choosing one moves the playhead there and picks the particle. One that
/// does not fit says why: it stays and is tried again at every new run, or is moved to the picked particle, or is taken back
/// wherever it stands in the list.
class CorrectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionPanel(Document& document, QWidget* parent = nullptr);

private:
    [[nodiscard]] int chosenRow() const;
    void visit();
    void moveToPicked();
    /// The chosen correction moved to the leading particle; nullopt = there is nothing to move, or nowhere.
    [[nodiscard]] std::optional<Edit> movedCorrection() const;
    void refresh();
    [[nodiscard]] QString summary() const;

    Document& m_document;
    CorrectionModel* m_model;
    QSortFilterProxyModel* m_shown; ///< all, or those that do not fit
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_reason;
    QCheckBox* m_onlyConflicts;
    QPushButton* m_move;
    QPushButton* m_takeBack;
};

} // namespace ostwald
