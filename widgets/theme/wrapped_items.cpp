#include "theme/wrapped_items.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace ostwald {
namespace {

constexpr int padding_px = 12; ///< at each side, as in the style sheet of the theme

class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QListWidget& list) : QStyledItemDelegate(&list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        row.features |= QStyleOptionViewItem::WrapText;
        const int width = m_list.viewport()->width();
        row.rect = QRect(0, 0, width - 2 * padding_px, 1); // an empty rectangle would mean any width
        return {width, QStyledItemDelegate::sizeHint(row, index).height()};
    }

private:
    const QListWidget& m_list;
};

} // namespace

void wrapItems(QListWidget& list)
{
    list.setWordWrap(true);
    list.setTextElideMode(Qt::ElideNone);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setItemDelegate(new WrappingDelegate(list));
}

} // namespace ostwald
