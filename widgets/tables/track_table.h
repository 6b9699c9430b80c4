#pragma once

#include "document/document.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ostwald {

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

private:
    void addTagAction(Group group, const QString& text, const QString& name);
    void follow(const Change& change);
    void pickSelectedRows();
    void showSelection(bool scrolls);
    void showCount();

    Document& m_document;
    TrackTableModel* m_model;
    TrackFilter* m_filter;
    GroupDelegate* m_groups;
    QTableView* m_view;
    QLabel* m_count;
    bool m_isFollowing =
        false; ///< the view's selection is being set from the document, or its rows are in motion
};

} // namespace ostwald
