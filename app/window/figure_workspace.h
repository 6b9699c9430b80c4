#pragma once

#include "window/figure_list.h"

#include "commands/project_commands.h"
#include "document/document.h"
#include "figure/figure_page.h"
#include "figure_board/grey_frame_reader.h"
#include "figure_board/panel_form.h"
#include "jobs/stage_runner.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <set>

class QListWidget;

namespace ostwald {

class FigureExportForm;
class FigurePageForm;
class PageView;
class PanelList;
struct Journal;

/// A figure as it will be printed: one that a person composes, one of the paper's templates or a single plot on a page in
/// millimetres, drawn by the code that exports it, with the journal's rules and what of them is not kept.
class FigureWorkspace : public QWidget {
    Q_OBJECT

public:
    /// @param seenOfMovie  the part of the frame that the movie view shows
    FigureWorkspace(Document& document, StageRunner& runner, std::function<FieldOfView()> seenOfMovie,
                    QWidget* parent = nullptr);

    /// The two columns beside the page; the caller places and then owns them.
    [[nodiscard]] QWidget* figureColumn() const { return m_figures; }
    [[nodiscard]] QWidget* form() const { return m_form; }

    [[nodiscard]] PageView& page() { return *m_view; }

    /// Shows one chart of the catalogue alone on the page.
    void showChart(int chart);
    /// What is on the page, for the command that writes it again.
    [[nodiscard]] FigureRequest request() const;

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const ostwald::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeForm(std::function<FieldOfView()> seenOfMovie);
    [[nodiscard]] const Journal& journal() const;
    [[nodiscard]] const Board* board() const; ///< null while a template or a plot is shown
    [[nodiscard]] PageStyle style() const;
    [[nodiscard]] Result<FigurePage> makePage();
    [[nodiscard]] Result<FigurePage> wholePage(); ///< with nothing missing
    /// Of the whole page; of a board by its panels.
    [[nodiscard]] std::set<std::size_t> stale() const;
    [[nodiscard]] bool isPageFresh() const;
    void chooseFigure();
    void changePage();
    void makeBoard(Board board);
    void addChosen();
    void pick(std::optional<std::size_t> panel);
    void refreshSoon();
    void refresh();
    void showPage();
    void showChecks();

    Document& m_document;
    StageRunner& m_runner;
    GreyFrameReader m_frames;
    std::optional<Result<FigurePage>> m_page; ///< as shown; nullopt until first shown
    std::size_t m_lastBoard = 0;              ///< to which plots are added
    FigureList* m_list;
    PageView* m_view;
    PanelList* m_panels;
    FigurePageForm* m_pageForm = nullptr;
    PanelForm* m_panelForm = nullptr;
    FigureExportForm* m_exportForm = nullptr;
    QWidget* m_panelsBox = nullptr;
    QWidget* m_panelBox = nullptr;
    QListWidget* m_checks = nullptr;
    QWidget* m_figures = nullptr;
    QWidget* m_form = nullptr;
    QTimer m_refresh; ///< many changes, one drawing
};

} // namespace ostwald
