#include "theme/control_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ostwald {
namespace {

constexpr double cornerRadius_px = 3.0;
constexpr double boxSide_px = 14.0;

} // namespace

ControlStyle::ControlStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        drawOutline(*option, *painter);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawOutline(*option, *painter);
    else if (control == CC_ToolButton && option->state.testFlag(State_HasFocus))
        drawOutline(*option, *painter);
}

void ControlStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    const bool checked = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    QRectF box(0.5, 0.5, boxSide_px, boxSide_px);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = option.state.testFlag(State_HasFocus) ? m_theme.accent : m_theme.mutedText;
    painter.setPen(QPen(checked && enabled ? m_theme.accent : edge, 1.0));
    painter.setBrush(checked && enabled ? m_theme.accent : m_theme.window);
    painter.drawRoundedRect(box, cornerRadius_px, cornerRadius_px);
    if (option.state.testFlag(State_HasFocus)) { // a checked box has the accent in any case
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text, 1.0));
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), cornerRadius_px - 1.0, cornerRadius_px - 1.0);
    }
    if (checked) {
        painter.setPen(QPen(enabled ? m_theme.onAccent : m_theme.mutedText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF mark[] = {{0.24, 0.52}, {0.43, 0.71}, {0.77, 0.31}};
        QPolygonF line;
        for (const QPointF& point : mark)
            line << box.topLeft() + QPointF(point.x() * box.width(), point.y() * box.height());
        painter.drawPolyline(line);
    }
    painter.restore();
}

void ControlStyle::drawOutline(const QStyleOption& option, QPainter& painter) const
{
    const bool focused = option.state.testFlag(State_HasFocus) && option.state.testFlag(State_Enabled);
    QColor edge = focused ? m_theme.accent : m_theme.mutedText;
    if (!focused)
        edge.setAlphaF(option.state.testFlag(State_Enabled) ? 0.55F : 0.25F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius_px, cornerRadius_px);
    painter.restore();
}

} // namespace ostwald
