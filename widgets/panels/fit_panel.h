#pragma once

#include "jobs/stage_runner.h"
#include "theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ostwald {

class ConstantsModel;
class FitsPanel;
class ParamsForm;

/// The growth model: material, constants, start and stop of a fit, and what it says while it runs and
/// afterwards. A fit never changes what was entered.
class FitPanel : public QWidget {
    Q_OBJECT

public:
    FitPanel(Document& document, StageRunner& runner, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void failed(const ostwald::Error& error); ///< what a person asked for

private:
    [[nodiscard]] QTableView* makeConstantsTable();
    void layOut(QTableView* table);
    void follow(const Change& change);
    void chooseMaterial(int index);
    void showParams();
    void showWhatIsOfUse(); ///< to a movie or to samples
    void showFit();
    void showStatus();

    Document& m_document;
    StageRunner& m_runner;
    ConstantsModel* m_constants;
    FitsPanel* m_fits;
    ParamsForm* m_settings;
    QComboBox* m_material;
    QPushButton* m_fit;
    QPushButton* m_stop;
    QLabel* m_status;
    QLabel* m_muStar;
    QLabel* m_nStar;
    QLabel* m_residuals;
    QLabel* m_notes;
    QWidget* m_comparison = nullptr; ///< with the paper's cost, under its heading
};

} // namespace ostwald
