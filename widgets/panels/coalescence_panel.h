#pragma once

#include "jobs/stage_runner.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ostwald {

class ParamsForm;
class UnknownsModel;

/// The fit of coalescence: its unknowns and settings, start and stop, and what it says while it runs and afterwards. A
/// fit never changes what was entered.
class CoalescencePanel : public QWidget {
    Q_OBJECT

public:
    CoalescencePanel(Document& document, StageRunner& runner, QWidget* parent = nullptr);

private:
    [[nodiscard]] QTableView* makeTable();
    void layOut(QTableView* table);
    void follow(const Change& change);
    void takeFromData();
    void showParams();
    void showFit();
    void showStatus();

    Document& m_document;
    StageRunner& m_runner;
    UnknownsModel* m_unknowns;
    ParamsForm* m_settings;
    QComboBox* m_diffusion;
    QComboBox* m_wall;
    QPushButton* m_fit;
    QPushButton* m_stop;
    QPushButton* m_reset;
    QLabel* m_status;
    QLabel* m_figures;
    QLabel* m_notes;
};

} // namespace ostwald
