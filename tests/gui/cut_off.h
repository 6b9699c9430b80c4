#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace ostwald::test {

/// "QLabel#clipSummary “1024 × 1024 px”"
inline QString describe(const QWidget& widget, const QString& text)
{
    const QString name = widget.objectName().isEmpty() ? QString() : QLatin1Char('#') + widget.objectName();
    return QStringLiteral("%1%2 in %3 “%4”").arg(QLatin1String(widget.metaObject()->className()), name,
                                                  widget.parentWidget() ? QLatin1String(widget.parentWidget()->metaObject()->className())
                                                                        : QLatin1String("nothing"),
                                                  text);
}

inline bool isCutOff(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

inline bool isCutOff(const QAbstractButton& button)
{
    return !button.text().isEmpty() && (button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height());
}

inline bool isCutOff(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() || box.sizeHint().height() > box.height();
}

/// Also what can be written there: the longest of its numbers.
inline bool isCutOff(const QAbstractSpinBox& spin)
{
    return spin.sizeHint().width() > spin.width() && spin.fontMetrics().horizontalAdvance(spin.text()) + 28 > spin.width();
}

/// The first text of a list that its row does not hold; empty = none.
inline QString cutOffRow(const QListWidget& list)
{
    const QSize padding_px(24, 12); // both sides, as in the style sheet of the theme
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem& item = *list.item(row);
        const QSize room = list.visualItemRect(&item).size() - padding_px;
        const QFontMetrics metrics(item.font());
        constexpr int tall = 10'000;
        const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), tall), list.wordWrap() ? Qt::TextWordWrap : 0, item.text());
        if (!item.isHidden() && (needed.width() > room.width() || needed.height() > room.height()))
            return item.text();
    }
    return {};
}

/// What a person cannot read whole, of everything that is visible below this widget.
inline QStringList cutOffIn(const QWidget& root)
{
    QStringList found;
    const auto report = [&found](const QWidget& widget, const QString& text) { found << describe(widget, text); };
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (isCutOff(*label))
                report(*label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (isCutOff(*button))
                report(*button, button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            if (isCutOff(*box))
                report(*box, box->currentText());
        } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
            if (isCutOff(*spin))
                report(*spin, spin->text());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (!tabs->rect().contains(tabs->tabRect(tab)))
                    report(*tabs, tabs->tabText(tab));
        } else if (const auto* list = qobject_cast<const QListWidget*>(widget)) {
            if (const QString text = cutOffRow(*list); !text.isEmpty())
                report(*list, text);
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            if (header->orientation() != Qt::Horizontal || !header->model())
                continue;
            constexpr int padding_px = 3; // at each side, see tables/table_view.cpp
            for (int section = 0; section < header->count(); ++section) {
                const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
                if (!header->isSectionHidden(section) &&
                    header->sectionSize(section) < header->fontMetrics().horizontalAdvance(text) + 2 * padding_px)
                    report(*header, text);
            }
        }
        // A form that has to be pushed sideways is too wide; tables may be.
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        if (area && !qobject_cast<const QTableView*>(widget) && area->horizontalScrollBar()->isVisible())
            report(*area, QStringLiteral("a scroll bar at the bottom"));
    }
    return found;
}

} // namespace ostwald::test
