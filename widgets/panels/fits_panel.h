#pragma once

#include "jobs/fit_log.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ostwald {

class FitsModel;
class StageRunner;

/// The fits of growth so far, one row each, compared with the one that is picked.
class FitsPanel : public QWidget {
    Q_OBJECT

public:
    FitsPanel(Document& document, const StageRunner& runner, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

private:
    void pick();
    void refresh();

    FitLog m_log;
    FitsModel* m_model;
    QTableView* m_table;
    QPushButton* m_restore;
    QLabel* m_remark;
};

} // namespace ostwald
