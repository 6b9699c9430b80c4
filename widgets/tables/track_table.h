#pragma once

#include "document/document.h"
#include "focus/track_focus.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace ostwald {

class FilterBar;
class GroupDelegate;
class TrackFilter;
class TrackTableModel;

/// The tracks in a table with a filter line. Picked rows and picked particles are the same thing, both ways;
/// the context menu tags them.
class TrackTable : public QWidget {
    Q_OBJECT

public:
    TrackTable(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What the filter asks for is in focus while it is on. @param focus  outlives the table
    void setTrackFocus(TrackFocus& focus);
    [[nodiscard]] FilterBar& filterBar() { return *m_filterBar; }

private:
    void addTagAction(Group group, const QString& text, const QString& name);
    void follow(const Change& change);
    void pickSelectedRows();
    void showSelection(bool scrolls);
    void showColumns(); ///< those that say something: a study follows nobody
    void showCount();
    void tellFocus();

    Document& m_document;
    TrackTableModel* m_model;
    TrackFilter* m_filter;
    FilterBar* m_filterBar;
    TrackFocus* m_focus = nullptr;
    QTimer m_focusSoon; ///< rows come and go in many steps
    GroupDelegate* m_groups;
    QTableView* m_view;
    QLabel* m_count;
    bool m_isFollowing =
        false; ///< the view's selection is being set from the document, or its rows are in motion
};

} // namespace ostwald
