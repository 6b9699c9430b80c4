#include "panels/editors.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <cmath>

namespace ostwald {
namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* input = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !input || input->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void prepare(QAbstractSpinBox& spin)
{
    spin.setKeyboardTracking(false);
    spin.setAlignment(Qt::AlignRight);
    spin.setFixedWidth(editorWidth_px);
    ignoreWheelWithoutFocus(spin);
}

QString suffix(const QString& unit)
{
    return unit.isEmpty() ? unit : QLatin1Char(' ') + unit;
}

} // namespace

void ignoreWheelWithoutFocus(QWidget& input)
{
    input.setFocusPolicy(Qt::StrongFocus);
    input.installEventFilter(new WheelGuard(&input));
}

QDoubleSpinBox* makeDoubleSpin(double minimum, double maximum, int decimals, const QString& unit)
{
    auto* spin = new QDoubleSpinBox;
    spin->setDecimals(decimals);
    spin->setRange(minimum, maximum);
    spin->setSuffix(suffix(unit));
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    prepare(*spin);
    return spin;
}

QSpinBox* makeIntSpin(int minimum, int maximum, const QString& unit)
{
    auto* spin = new QSpinBox;
    spin->setRange(minimum, maximum);
    spin->setSuffix(suffix(unit));
    prepare(*spin);
    return spin;
}

void showValue(QDoubleSpinBox& spin, double value)
{
    const QSignalBlocker quiet(spin);
    spin.setValue(value);
}

void showValue(QSpinBox& spin, int value)
{
    const QSignalBlocker quiet(spin);
    spin.setValue(value);
}

QGridLayout* makeFormLayout()
{
    auto* form = new QGridLayout;
    form->setContentsMargins(12, 4, 12, 4);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setColumnStretch(0, 1);
    return form;
}

void addFormRow(QGridLayout& form, const QString& label, QWidget& input, const QString& help)
{
    auto* text = new QLabel(label);
    text->setBuddy(&input);
    text->setWordWrap(true);
    text->setToolTip(help);
    if (input.accessibleName().isEmpty())
        input.setAccessibleName(label);
    input.setToolTip(help);
    const int row = form.rowCount();
    form.addWidget(text, row, 0);
    form.addWidget(&input, row, 1, Qt::AlignRight | Qt::AlignVCenter);
}

QLayout* inPanel(QTableView& table)
{
    constexpr int cellMargin_px = 3; // of Qt's item views
    constexpr int frame_px = 1;
    constexpr int panelMargin_px = 12;
    auto* row = new QHBoxLayout;
    constexpr int margin_px = panelMargin_px - cellMargin_px - frame_px;
    row->setContentsMargins(margin_px, 0, margin_px, 0);
    row->addWidget(&table);
    table.horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 4px %1px; }").arg(cellMargin_px));
    return row;
}

QLabel* makeSection(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("section", true);
    label->setContentsMargins(12, 8, 12, 4);
    return label;
}

QLabel* makeRemark(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setProperty("muted", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(12, 4, 12, 4);
    return label;
}

} // namespace ostwald
