#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ostwald {

/// A panel under its title, parted from its neighbours by a thin line.
/// @param corner  at the end of the title, if any
[[nodiscard]] inline QWidget* titledPanel(const QString& title, QWidget* content, int margin_px = 12, QWidget* corner = nullptr)
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new QLabel(title, panel);
    heading->setObjectName(QStringLiteral("panelHeading"));
    heading->setProperty("section", true);
    heading->setContentsMargins(12, 8, 12, 8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(heading, 1);
    if (corner)
        head->addWidget(corner);
    layout->addLayout(head);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(margin_px, 0, margin_px, margin_px);
    body->addWidget(content);
    layout->addLayout(body, 1);
    return panel;
}

} // namespace ostwald
