#pragma once

#include "window/recent_pictures.h"

#include "theme/theme.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ostwald {

/// What a newcomer meets: a drop zone, the sample, and what was open last. Dropping is handled by the window.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// @param hasSample  the demo movie was installed beside the program
    StartPage(const Theme& theme, bool hasSample, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// @param pictures  of those paths that have one
    void setRecent(const QStringList& paths, const RecentPictures& pictures);

    struct Unsaved {
        QString file;
        QString title;
        QDateTime time;
    };
    /// Work that a program which did not end properly has left.
    void setUnsaved(const std::vector<Unsaved>& work);

Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    void sampleRequested();
    void tourRequested(); ///< of the sample
    void recentRequested(const QString& path);
    void recoverRequested(const QString& file);
    void forgetRequested(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeDropZone(bool hasSample);
    [[nodiscard]] QWidget* makeRecentEntry(const QString& path, const QImage& picture);
    [[nodiscard]] QWidget* makeUnsavedEntry(const Unsaved& work);

    Theme m_theme;
    QWidget* m_dropZone = nullptr;
    QWidget* m_recentColumn = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QVBoxLayout* m_unsaved = nullptr;
    bool m_hasRecent = false;
    bool m_hasUnsaved = false;
};

} // namespace ostwald
