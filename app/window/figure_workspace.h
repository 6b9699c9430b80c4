#pragma once

#include "window/panel_catalogue.h"

#include "document/document.h"
#include "figures/figure_export.h"
#include "jobs/stage_runner.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace ostwald {

/// One chart as it will be printed: a page in millimetres, drawn by the code that exports it, and the few things that
/// a journal asks for.
class FigureWorkspace : public QWidget {
    Q_OBJECT

public:
    FigureWorkspace(Document& document, StageRunner& runner, std::vector<CatalogueEntry> catalogue, QWidget* parent = nullptr);

    /// The two columns beside the page; the caller places and then owns them.
    [[nodiscard]] QWidget* chartList() const;
    [[nodiscard]] QWidget* form() const { return m_form; }

    [[nodiscard]] int current() const; ///< index in the catalogue
    void setCurrent(int chart);

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const ostwald::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] Panel panel() const;
    [[nodiscard]] ExportOptions options() const;
    void chooseJournal(int index);
    void exportFigureAs();
    void exportData();
    /// Asks for a path; empty = not now.
    [[nodiscard]] QString askPath(const QString& title, const QString& suffix, const QString& filter);
    void refreshSoon();

    Document& m_document;
    StageRunner& m_runner;
    std::vector<CatalogueEntry> m_catalogue;
    QListWidget* m_list;
    QComboBox* m_journal = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_fontSize = nullptr;
    QSpinBox* m_dpi = nullptr;
    QComboBox* m_format = nullptr;
    QWidget* m_form = nullptr;
    QTimer m_refresh; ///< many changes, one drawing
    QString m_folder;
};

} // namespace ostwald
