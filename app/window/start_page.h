#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ostwald {

/// What a newcomer meets: a drop zone, the sample, and what was open last. Dropping is handled by the window.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// @param hasSample  the demo movie was installed beside the program
    StartPage(const Theme& theme, bool hasSample, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDropZone(bool hasSample);
    [[nodiscard]] QWidget* makeRecentEntry(const QString& path);

    Theme m_theme;
    QWidget* m_dropZone = nullptr;
    QWidget* m_recentColumn = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace ostwald
