#pragma once

#include "theme/theme.h"

#include <QProxyStyle>

namespace ostwald {

/// Fusion, with what it leaves too faint on dark panels drawn in the theme's colours: check marks and their boxes, and
/// the outlines of inputs and of tool buttons that have the keyboard.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ControlStyle(const Theme& theme);

    /// What is on the screen stays as it is until it is painted next.
    void setTheme(const Theme& theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// Fusion doubles the text of what is disabled in menus, which then looks bold.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
    void drawOutline(const QStyleOption& option, QPainter& painter) const;

    Theme m_theme;
};

} // namespace ostwald
