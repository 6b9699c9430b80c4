#include "movie_view/thumbnail_popup.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace ostwald {
namespace {

constexpr int border = 4;

} // namespace

ThumbnailPopup::ThumbnailPopup(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint), m_theme(theme)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ThumbnailPopup::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ThumbnailPopup::showPicture(const QImage& picture, const QString& text, QPoint above)
{
    m_picture = picture;
    m_text = text;
    setAccessibleName(text);
    const QSize shown = picture.size();
    const QSize size(std::max(shown.width(), fontMetrics().horizontalAdvance(text)) + 2 * border,
                     shown.height() + fontMetrics().height() + 3 * border);
    QRect place(QPoint(above.x() - size.width() / 2, above.y() - size.height()), size);
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() + 1 - size.width())));
        place.moveTop(std::max(place.top(), room.top()));
    }
    setGeometry(place);
    setVisible(true);
    update();
}

void ThumbnailPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(m_theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QSize shown = m_picture.size();
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // where a point has several pixels
    painter.drawImage(QPoint((width() - shown.width()) / 2, border), m_picture);
    painter.setPen(m_theme.text);
    painter.drawText(rect().adjusted(border, shown.height() + 2 * border, -border, -border), Qt::AlignCenter, m_text);
}

} // namespace ostwald
