#pragma once

#include "jobs/paper_cost_runner.h"
#include "jobs/stage_runner.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ostwald {

/// The fit's constants with their intervals beside those of the paper's own cost with what that cost cannot tell apart. It reads
/// how the histogram changes from frame to frame, and so is of no use to samples.
class EstimatorComparison : public QWidget {
    Q_OBJECT

public:
    EstimatorComparison(Document& document, StageRunner& runner, QWidget* parent = nullptr);

private:
    void startOrStop();
    void refresh();
    void showValues();

    Document& m_document;
    StageRunner& m_runner;
    PaperCostRunner m_cost;
    QPushButton* m_run;
    QTableWidget* m_table;
    QLabel* m_remark;
};

} // namespace ostwald
