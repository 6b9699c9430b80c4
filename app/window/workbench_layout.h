#pragma once

#include "window/workspace.h"

#include <QList>
#include <QMap>
#include <QString>

namespace ostwald {

/// Sizes of panes in px and chosen tabs, by name: what is remembered of a workbench between sessions.
using WorkbenchLayout = QMap<QString, QList<int>>;

/// Names in a layout.
namespace layout {
[[nodiscard]] QString
sidesOf(Workspace workspace); ///< widths left and right of the middle; 0 = nothing there
inline const QString schemeHeight = QStringLiteral("scheme");
inline const QString trackPanes =
    QStringLiteral("trackPanes"); ///< heights of plot, table, tabs: shares of the column
inline const QString trackTab = QStringLiteral("tab.track");
inline const QString fitTab = QStringLiteral("tab.fit");
inline const QString windowOf = QStringLiteral("window."); ///< before the name of a pane that was torn off: x, y, width, height
} // namespace layout

/// What a workbench starts with.
[[nodiscard]] WorkbenchLayout defaultLayout();

/// The defaults with what `kept` says otherwise, and its windows. Entries of another version are passed over: unknown
/// names, another number of panes, a size that is none.
[[nodiscard]] WorkbenchLayout completedLayout(const WorkbenchLayout& kept);

/// Widths of the two sides that leave the middle a quarter of `width_px` at least, in the proportion they
/// had.
[[nodiscard]] QList<int> sidesThatFit(const QList<int>& sides_px, int width_px);

} // namespace ostwald
