#pragma once

#include "figure/figure.h"

#include <QColor>

class QApplication;

namespace ostwald {

enum class ThemeKind { Dark, Light };

/// The colours of the program by meaning. Data colours are for data only; one accent for what acts.
struct Theme {
    ThemeKind kind = ThemeKind::Dark;
    QColor window;     ///< behind everything
    QColor panel;      ///< docks and tables
    QColor line;       ///< thin separators
    QColor text;
    QColor mutedText;
    QColor accent;     ///< what acts: the one filled button, the current workspace
    QColor onAccent;
    QColor plotBackground;
    QColor grid;
    QColor warning;

    [[nodiscard]] QColor ink(Ink ink) const;
    /// Muted band of the i-th phase, the same in the timeline and in every plot.
    [[nodiscard]] QColor phase(int index) const;
    /// Colour of a phase's name on its band in the timeline; contrast at least WCAG AA.
    [[nodiscard]] QColor phaseText(int index) const;
};

[[nodiscard]] Theme makeTheme(ThemeKind kind);

/// Fusion with this palette and a small style sheet.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace ostwald
