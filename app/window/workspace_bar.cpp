#include "window/workspace_bar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ostwald {

QString WorkspaceBar::title(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Movie: return tr("Movie");
    case Workspace::Segment: return tr("Segment");
    case Workspace::Track: return tr("Track");
    case Workspace::Ensemble: return tr("Ensemble");
    case Workspace::Fit: return tr("Fit");
    case Workspace::Figure: return tr("Figure");
    }
    return {};
}

WorkspaceBar::WorkspaceBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (const Workspace workspace : allWorkspaces) {
        const auto index = static_cast<std::size_t>(workspace);
        auto* button = new QToolButton(this);
        button->setText(tr("%1  %2").arg(static_cast<int>(index) + 1).arg(title(workspace)));
        button->setAccessibleName(title(workspace));
        button->setCheckable(true);
        button->setProperty("workspace", true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, workspace] { Q_EMIT chosen(workspace); });
        m_buttons[index] = button;
        setObjection(workspace, {});
    }
    layout->addStretch(1);
}

void WorkspaceBar::setCurrent(Workspace workspace)
{
    m_buttons[static_cast<std::size_t>(workspace)]->setChecked(true);
}

void WorkspaceBar::setObjection(Workspace workspace, const QString& why)
{
    const auto index = static_cast<std::size_t>(workspace);
    m_buttons[index]->setEnabled(why.isEmpty());
    m_buttons[index]->setToolTip(
        why.isEmpty() ? tr("%1 (Ctrl+%2)").arg(title(workspace)).arg(static_cast<int>(index) + 1) : why);
}

} // namespace ostwald
