#pragma once

#include "window/workspace.h"

#include "theme/theme.h"

#include <QFrame>

#include <cstddef>

class QLabel;
class QPushButton;

namespace ostwald {

/// The way from movie to figure in a few sentences over the work, which goes on meanwhile: each step shows its workspace and
/// frames what it speaks of.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// @param work  where what is framed is looked for
    Tour(QWidget& work, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void start();
    void close();
    [[nodiscard]] static std::size_t stepCount();

Q_SIGNALS:
    void workspaceWanted(ostwald::Workspace workspace);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(std::size_t step);
    void placeFrame();

    QWidget& m_work;
    Theme m_theme;
    QLabel* m_count;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QWidget* m_frame;
    QWidget* m_subject = nullptr;
    std::size_t m_step = 0;
};

} // namespace ostwald
