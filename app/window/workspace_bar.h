#pragma once

#include "window/workspace.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace ostwald {

/// One checkable button for every workspace.
class WorkspaceBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkspaceBar(QWidget* parent = nullptr);

    void setCurrent(Workspace workspace);
    /// @param why  a workspace can do nothing in this project; empty = it can
    void setObjection(Workspace workspace, const QString& why);

    [[nodiscard]] static QString title(Workspace workspace);

Q_SIGNALS:
    void chosen(ostwald::Workspace workspace);

private:
    std::array<QToolButton*, allWorkspaces.size()> m_buttons{};
};

} // namespace ostwald
