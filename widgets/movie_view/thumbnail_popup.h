#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QWidget>

namespace ostwald {

/// A thumbnail with a line below it, in a small window beside the pointer that takes no input.
class ThumbnailPopup : public QWidget {
    Q_OBJECT

public:
    ThumbnailPopup(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// @param above  bottom and middle of the popup, on the screen; it stays within that screen
    void showPicture(const QImage& picture, const QString& text, QPoint above);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QImage m_picture;
    QString m_text;
};

} // namespace ostwald
