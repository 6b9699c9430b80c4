#include "tables/group_delegate.h"

#include "tables/track_table_model.h"
#include "tables/track_text.h"

#include <QPainter>
#include <QPixmap>

namespace ostwald {
namespace {

constexpr int disc_px = 10;
constexpr int scale = 2; ///< sharp on dense displays

} // namespace

QIcon groupIcon(Group group, const Theme& theme)
{
    QPixmap pixmap(disc_px * scale, disc_px * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.ink(groupInk(group));
    const bool isSettled = group == Group::A || group == Group::B;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isSettled ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QRectF disc(1.0, 1.0, disc_px - 2.0, disc_px - 2.0);
    painter.drawEllipse(disc);
    if (group == Group::Excluded)
        painter.drawLine(disc.bottomLeft(), disc.topRight());
    if (group == Group::Unsure)
        painter.drawPoint(disc.center());
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a colour with a meaning is not tinted
    return icon;
}

GroupDelegate::GroupDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(disc_px, disc_px);
    option->icon = groupIcon(static_cast<Group>(index.data(TrackTableModel::GroupRole).toInt()), m_theme);
}

} // namespace ostwald
