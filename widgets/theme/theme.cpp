#include "theme/theme.h"

#include "theme/control_style.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPalette>
#include <QWidget>

#include <array>

namespace ostwald {

namespace {

constexpr int interfaceText_px = 13;

struct PhaseColours {
    QRgb dark;      ///< muted band on dark panels
    QRgb darkText;  ///< the phase's name on it
    QRgb light;
    QRgb lightText;
};

constexpr std::array<PhaseColours, 5> phaseColours{{{0xff2f5680, 0xffe6f1fb, 0xffc9dcf0, 0xff173a5e},
                                                    {0xff6a4670, 0xfff6e9f8, 0xffe3d0e8, 0xff4a2550},
                                                    {0xff356f5f, 0xffe4f6f0, 0xffc6e4da, 0xff12483a},
                                                    {0xff795a2c, 0xfffbf1e0, 0xffeedcba, 0xff573a0c},
                                                    {0xff783844, 0xfffce9ec, 0xfff0cdd2, 0xff5f1d29}}};

const PhaseColours& coloursOf(int index)
{
    return phaseColours[static_cast<std::size_t>(index) % phaseColours.size()];
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, theme.panel, theme.panel);
    set(QPalette::Base, theme.panel, theme.panel);
    set(QPalette::AlternateBase, theme.window, theme.window);
    set(QPalette::Button, theme.line, theme.panel);
    set(QPalette::WindowText, theme.text, theme.mutedText);
    set(QPalette::Text, theme.text, theme.mutedText);
    set(QPalette::ButtonText, theme.text, theme.mutedText);
    set(QPalette::ToolTipBase, theme.window, theme.window);
    set(QPalette::ToolTipText, theme.text, theme.text);
    set(QPalette::PlaceholderText, theme.mutedText, theme.mutedText);
    set(QPalette::Highlight, theme.accent, theme.line);
    set(QPalette::HighlightedText, theme.onAccent, theme.mutedText);
    set(QPalette::Link, theme.ink(Ink::Data), theme.mutedText); // the accent is too dark to be read on a dark panel
    return palette;
}

/// Fainter than what can be pressed.
QColor mixed(const QColor& ink, const QColor& ground)
{
    return {(ink.red() + ground.red()) / 2, (ink.green() + ground.green()) / 2, (ink.blue() + ground.blue()) / 2};
}

QString styleSheetOf(const Theme& theme)
{
    return QStringLiteral(
               "QMainWindow, QWidget#workbench { background: %1; }"
               "QToolTip { color: %4; background: %1; border: 1px solid %3; padding: 4px; }"
               "QMenuBar { background: %2; padding: 2px 4px; border-bottom: 1px solid %3; }"
               "QMenuBar::item { padding: 4px 8px; background: transparent; }"
               "QMenuBar::item:selected { background: %3; border-radius: 4px; }"
               "QStatusBar { background: %2; border-top: 1px solid %3; }"
               "QStatusBar::item { border: none; }"
               "QSplitter::handle { background: %3; }"
               "QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }"
               "QLabel[muted=\"true\"] { color: %5; }"
               "QLabel[doubt=\"true\"] { color: %9; }"
               "QLabel[section=\"true\"] { font-weight: 600; }"
               "QLabel[heading=\"true\"] { font-size: 24px; font-weight: 600; }"
               "QPushButton { padding: 5px 12px; border: 1px solid %3; border-radius: 4px; background: %3; }"
               "QPushButton:hover { border-color: %5; }"
               "QPushButton:focus { border-color: %6; outline: none; }"
               "QPushButton:disabled { color: %5; background: %2; }"
               "QPushButton[primary=\"true\"] { background: %6; color: %7; border-color: %6; }"
               "QPushButton[primary=\"true\"]:focus { border-color: %4; }"
               "QPushButton[primary=\"true\"]:disabled { background: %3; color: %5; border-color: %3; }"
               "QToolButton[workspace=\"true\"] { padding: 6px 16px; border: 1px solid transparent; border-radius: 4px; color: %5; }"
               "QToolButton[workspace=\"true\"]:hover { background: %3; color: %4; }"
               "QToolButton[workspace=\"true\"]:focus { border-color: %6; }"
               "QToolButton[workspace=\"true\"]:disabled { color: %10; background: transparent; }"
               "QToolButton[workspace=\"true\"]:checked { background: %6; color: %7; }"
               "QToolButton[workspace=\"true\"]:checked:focus { border-color: %4; }"
               "QHeaderView::section { background: %2; color: %5; border: none; border-bottom: 1px solid %3; padding: 4px 8px; }"
               "QTableView { border: 1px solid transparent; gridline-color: %3; selection-background-color: %8; selection-color: %4; }"
               "QTableView:focus { border: 1px solid %6; }"
               "QListView { background: %2; border: none; outline: none; }"
               "QListView:focus { border: 1px solid %6; }"
               "QListView::item { padding: 6px 12px; background: transparent; border: none; }"
               "QListView::item:selected { background: %8; color: %4; }"
               "QTabWidget::pane { border: none; border-top: 1px solid %3; }"
               "QTabBar::tab { padding: 6px 8px; color: %5; border: none; border-bottom: 2px solid transparent; }"
               "QTabBar::tab:hover { color: %4; }"
               "QTabBar::tab:selected { color: %4; border-bottom-color: %6; }"
               "QTabBar::tab:focus { color: %4; background: %8; }")
        .arg(theme.window.name(), theme.panel.name(), theme.line.name(), theme.text.name(), theme.mutedText.name(),
             theme.accent.name(), theme.onAccent.name(),
             (theme.kind == ThemeKind::Dark ? QColor(0x2c3a55) : QColor(0xdbe6f8)).name(), theme.warning.name(),
             mixed(theme.mutedText, theme.window).name());
}

} // namespace

QColor Theme::ink(Ink ink) const
{
    const bool dark = kind == ThemeKind::Dark;
    switch (ink) {
    case Ink::GroupA:
        return dark ? QColor(0x4aa3df) : QColor(0x0072b2);
    case Ink::GroupB:
        return dark ? QColor(0xe8743b) : QColor(0xd55e00);
    case Ink::Unassigned:
        return dark ? QColor(0xa3adba) : QColor(0x6b7480);
    case Ink::Selection:
        return dark ? QColor(0xffd75e) : QColor(0xad8500);
    case Ink::Solution:
        return dark ? QColor(0xe35d6a) : QColor(0xc23343);
    case Ink::Theory:
        return text;
    case Ink::Data:
        return dark ? QColor(0x4aa3df) : QColor(0x0072b2);
    case Ink::Muted:
        return mutedText;
    }
    return text;
}

QColor Theme::phase(int index) const
{
    return QColor(kind == ThemeKind::Dark ? coloursOf(index).dark : coloursOf(index).light);
}

QColor Theme::phaseText(int index) const
{
    return QColor(kind == ThemeKind::Dark ? coloursOf(index).darkText : coloursOf(index).lightText);
}

Theme makeTheme(ThemeKind kind)
{
    if (kind == ThemeKind::Dark)
        return {.kind = kind,
                .window = QColor(0x14171c),
                .panel = QColor(0x1b2029),
                .line = QColor(0x2d3440),
                .text = QColor(0xe6e9ee),
                .mutedText = QColor(0x9ea8b7),
                .accent = QColor(0x2d6cdf),
                .onAccent = QColor(0xffffff),
                .plotBackground = QColor(0x1b2029),
                .grid = QColor(0x2d3440),
                .warning = QColor(0xf2b84b)};
    return {.kind = kind,
            .window = QColor(0xeceff3),
            .panel = QColor(0xffffff),
            .line = QColor(0xd5dae1),
            .text = QColor(0x1a2029),
            .mutedText = QColor(0x545e6c),
            .accent = QColor(0x2d6cdf),
            .onAccent = QColor(0xffffff),
            .plotBackground = QColor(0xffffff),
            .grid = QColor(0xe3e7ec),
            .warning = QColor(0x8f5a00)};
}

void applyTheme(QApplication& application, const Theme& theme)
{
    const QString sheet = styleSheetOf(theme);
    if (application.styleSheet() == sheet)
        return; // else Qt lays labels on hidden pages out without their margins
    // Style and font are set once: each has Qt go through every widget, which the style sheet does in any case. A sheet
    // that takes another's place polishes every widget once for each widget around it; one that comes after none, once.
    if (!application.styleSheet().isEmpty())
        application.setStyleSheet({});
    if (auto* style = application.findChild<ControlStyle*>())
        style->setTheme(theme);
    else
        QApplication::setStyle(new ControlStyle(theme));
    if (QFont font = QApplication::font(); font.pixelSize() != interfaceText_px) {
        font.setPixelSize(interfaceText_px);
        QApplication::setFont(font);
        for (QWidget* widget : QApplication::allWidgets()) { // before exec() Qt itself tells none of them
            QEvent told(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &told);
        }
    }
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(sheet);
}

} // namespace ostwald
