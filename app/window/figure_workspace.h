#pragma once

#include "window/panel_catalogue.h"

#include "commands/project_commands.h"
#include "document/document.h"
#include "figure/figure_page.h"
#include "figures/figure_export.h"
#include "jobs/stage_runner.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ostwald {

struct Journal;

/// A figure as it will be printed: one of the paper's templates or a single chart on a page in millimetres, drawn by
/// the code that exports it, with the journal's rules and what of them is not kept.
class FigureWorkspace : public QWidget {
    Q_OBJECT

public:
    FigureWorkspace(Document& document, StageRunner& runner, std::vector<CatalogueEntry> catalogue, QWidget* parent = nullptr);

    /// The two columns beside the page; the caller places and then owns them.
    [[nodiscard]] QWidget* figureList() const;
    [[nodiscard]] QWidget* form() const { return m_form; }

    /// Shows one chart of the catalogue alone on the page.
    void showChart(int chart);
    /// What is on the page, for the command that writes it again.
    [[nodiscard]] FigureRequest request() const;

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const ostwald::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePageForm();
    [[nodiscard]] QWidget* makeExportForm();
    [[nodiscard]] const Journal& journal() const;
    [[nodiscard]] PageStyle style() const;
    [[nodiscard]] Result<FigurePage> makePage() const;
    /// No result that the page shows is older than its input.
    [[nodiscard]] bool isFresh() const;
    void chooseFigure();
    void chooseColumn();
    void exportFigure();
    void copyPlot();
    void copyData();
    /// Asks for a path; empty = not now.
    [[nodiscard]] QString askPath(const FigurePage& page, const FigureFormatInfo& format);
    void refreshSoon();
    void refresh();
    void showChecks();

    Document& m_document;
    StageRunner& m_runner;
    std::vector<CatalogueEntry> m_catalogue;
    std::optional<Result<FigurePage>> m_page; ///< as shown; nullopt until first shown
    QListWidget* m_list;
    QComboBox* m_column = nullptr; ///< every column of every journal
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_rowHeight = nullptr;
    bool m_hasOwnRowHeight = false; ///< else the figure's
    QDoubleSpinBox* m_fontSize = nullptr;
    QSpinBox* m_dpi = nullptr;
    QComboBox* m_format = nullptr;
    QListWidget* m_checks = nullptr;
    std::vector<QPushButton*> m_actions; ///< need a page
    QWidget* m_form = nullptr;
    QTimer m_refresh; ///< many changes, one drawing
    QString m_folder;
};

} // namespace ostwald
