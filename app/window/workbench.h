#pragma once

#include "window/command_needs.h"
#include "window/panel_catalogue.h"
#include "window/workbench_layout.h"

#include "document/document.h"
#include "focus/track_focus.h"
#include "jobs/stage_runner.h"
#include "movie_view/frame_view.h"
#include "movie_view/timeline.h"
#include "theme/theme.h"
#include "track_scheme/track_scheme.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ostwald {

class FigureWorkspace;
class Dock;
class ReviewPanel;
class TrackTable;

/// The work itself: one movie view, one timeline, and around them what each workspace shows. Only lays out; every part
/// reads the document by itself.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(Document& document, StageRunner& runner, const Theme& theme, QWidget* parent = nullptr);

    /// A part that can be torn off.
    struct NamedDock {
        QString id; ///< the same in every language
        Dock* dock;
        bool isChart;
        Needs needs; ///< of the command that tears it off
    };
    [[nodiscard]] const std::vector<NamedDock>& docks() const { return m_docks; }

    void setTheme(const Theme& theme);
    void setWorkspace(Workspace workspace);
    [[nodiscard]] Workspace workspace() const { return m_workspace; }

    /// As it is now, of every workspace.
    [[nodiscard]] WorkbenchLayout layout();
    /// As far as it fits this workbench and its width, see completedLayout(); an empty one brings the defaults back.
    void setLayout(const WorkbenchLayout& kept);

    [[nodiscard]] FrameView& frameView() { return *m_frameView; }
    [[nodiscard]] const TrackFocus& trackFocus() const { return m_focus; }
    [[nodiscard]] Timeline& timeline() { return *m_timeline; }
    [[nodiscard]] TrackScheme& trackScheme() { return *m_scheme; }
    [[nodiscard]] TrackTable& trackTable() { return *m_trackTable; }
    [[nodiscard]] ReviewPanel& review() { return *m_review; }
    /// Brings the review queue into sight.
    void showReview();
    /// Brings the fit of coalescence into sight, within its workspace.
    void showCoalescenceFit();
    /// Where keys belong in the workspace that is shown: the movie, the page, or the timeline below charts.
    [[nodiscard]] QWidget& mainView();
    [[nodiscard]] FigureWorkspace& figureWorkspace() { return *m_figureWorkspace; }
    /// Index in panelCatalogue() of the first chart that can be seen now; the Figure workspace has none.
    [[nodiscard]] std::optional<int> visibleChart() const;

Q_SIGNALS:
    void visited(); ///< a track was double-clicked in a plot or the scheme: it leads the selection
    void failed(const ostwald::Error& error); ///< what a person asked of a panel
    void commandWanted(int steps); ///< see HistoryPanel

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] FieldOfView seenOfMovie() const;
    /// What a workspace shows left of, in and right of the middle; null = nothing there.
    struct Page {
        QWidget* left = nullptr;
        QWidget* middle = nullptr;
        QWidget* right = nullptr;
    };

    /// @param needs        of the command that tears it off
    /// @param nothingLeft  in its place when it is torn off: a splitter gives the room to the others
    [[nodiscard]] Dock* makeDock(const QString& id, const QString& name, Needs needs, bool nothingLeft = false);
    /// Under its name.
    [[nodiscard]] Dock* makeTitledDock(const QString& id, const QString& name, QWidget* content, bool nothingLeft = false);
    [[nodiscard]] Dock* chart(int index, const QString& workspace, bool nothingLeft = false);
    [[nodiscard]] QWidget* chartGrid(const QString& workspace, const std::vector<int>& charts, int columns);
    [[nodiscard]] QWidget* movieColumn();
    [[nodiscard]] QWidget* segmentColumn();
    [[nodiscard]] QWidget* trackColumn();
    [[nodiscard]] QWidget* ensembleColumn();
    [[nodiscard]] QWidget* fitColumn();
    [[nodiscard]] QWidget* fitCharts();
    void hideWhatNeedsTracking(); ///< in an ex-situ study
    void nameWhatIsShown();       ///< otherwise there
    void addPage(Workspace workspace, const Page& page);
    void noteSizes(); ///< of the panes that can be seen, into the layout
    void applySizes();
    void keepMiddle(); ///< from being squeezed by its sides in a narrow window

    Document& m_document;
    StageRunner& m_runner;
    Theme m_theme;
    TrackFocus m_focus; ///< of the track table's filter, in every view
    Workspace m_workspace = Workspace::Movie;
    WorkbenchLayout m_layout; ///< as the workspaces were left
    std::array<Page, allWorkspaces.size()> m_pages{};
    std::vector<NamedDock> m_docks;
    /// A chart of panelCatalogue() and where it stands.
    struct PlacedChart {
        int index = 0;
        DocumentFigure* figure = nullptr;
        Dock* dock = nullptr;
    };
    std::vector<PlacedChart> m_charts;
    std::vector<std::function<void(const Theme&)>> m_themed; ///< every part that draws with colours of its own
    FrameView* m_frameView;
    Timeline* m_timeline;
    TrackScheme* m_scheme;
    FigureWorkspace* m_figureWorkspace;
    ReviewPanel* m_review = nullptr;
    TrackTable* m_trackTable = nullptr;
    QTabWidget* m_trackTabs = nullptr;
    Dock* m_tracksDock = nullptr;
    Dock* m_detailsDock = nullptr;
    Dock* m_schemeDock = nullptr;
    QLabel* m_tracksHeading = nullptr;
    QWidget* m_display = nullptr;           ///< contrast and colours
    std::vector<QWidget*> m_tabsOfTracking; ///< that an ex-situ study has no use for
    QWidget* m_linking = nullptr;           ///< nor has what another program has linked
    QTabWidget* m_fitTabs; ///< growth, coalescence
    QSplitter* m_columns;
    QSplitter* m_rows; ///< what is in the middle, the scheme
    QSplitter* m_trackPanes = nullptr;
    QStackedWidget* m_left;
    QStackedWidget* m_middle;
    QStackedWidget* m_right;
};

} // namespace ostwald
