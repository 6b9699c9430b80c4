#pragma once

#include "document/document.h"
#include "figure/figure_data.h"
#include "focus/track_focus.h"
#include "jobs/stage_runner.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace ostwald {

class FigureView;

using PanelFunction = std::function<Panel(const FigureData&)>;

/// What the panels draw from, borrowed from results that belong to the project. Frame and picking are left out.
[[nodiscard]] FigureData figureDataOf(const Project& project, const Results& results);

/// Likewise of an open document, borrowed until it changes. The fit is the running one while
/// it runs, else the document's, else the last best that still belongs to the project.
[[nodiscard]] FigureData makeFigureData(const Document& document, const StageRunner& runner);

/// A panel of the open document, kept up to date. The playhead follows at once, picked tracks once the views have shown what
/// was clicked, everything else within 50 ms; and only while the plot is visible. What is clicked becomes the document's selection and
/// frame.
class DocumentFigure : public QWidget {
    Q_OBJECT

public:
    DocumentFigure(Document& document, StageRunner& runner, PanelFunction panel, const Theme& theme,
                   QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Curves of tracks outside it are drawn faintly. @param focus  outlives the plot
    void setTrackFocus(const TrackFocus& focus);
    [[nodiscard]] FigureView* view() const { return m_view; }

Q_SIGNALS:
    void visited(); ///< a track was double-clicked: it leads the selection now, at its frame

protected:
    void showEvent(QShowEvent* event) override;

private:
    void onChanged(const Change& change);
    void followSelection(const Selection& before);
    void refreshSoon();
    void refresh();
    void pickTrack(TrackId id, bool extend);
    void pickTime(double x);
    void grabBorder(double x);

    Document& m_document;
    StageRunner& m_runner;
    PanelFunction m_panel;
    FigureView* m_view;
    const TrackFocus* m_focus = nullptr;
    std::optional<std::size_t> m_border; ///< of phases, being dragged
    QTimer m_refresh;
    QTimer m_pick; ///< in the next turn of the event loop: plots of a million points must not hold up the click
};

} // namespace ostwald
