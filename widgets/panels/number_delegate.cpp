#include "panels/number_delegate.h"

#include <QDoubleSpinBox>

namespace ostwald {

NumberDelegate::NumberDelegate(int minimumRole, int maximumRole, int decimals, QObject* parent)
    : QStyledItemDelegate(parent), m_minimumRole(minimumRole), m_maximumRole(maximumRole),
      m_decimals(decimals)
{
}

QWidget* NumberDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    if (index.data(Qt::EditRole).userType() != QMetaType::Double)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* spin = new QDoubleSpinBox(parent);
    spin->setFrame(false);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setAlignment(Qt::AlignRight);
    spin->setDecimals(m_decimals);
    spin->setRange(index.data(m_minimumRole).toDouble(), index.data(m_maximumRole).toDouble());
    spin->setToolTip(tr("%1 to %2").arg(spin->minimum()).arg(spin->maximum()));
    return spin;
}

} // namespace ostwald
