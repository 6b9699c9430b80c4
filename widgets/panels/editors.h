#pragma once

#include <QString>

class QAbstractSpinBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLayout;
class QSpinBox;
class QTableView;
class QWidget;

namespace ostwald {

inline constexpr int editorWidth_px = 144; ///< of every input of a panel, so that they line up

/// A spin box that reports whole numbers only (when typing ends), and that a scrolling wheel passes by unless
/// it has the focus.
[[nodiscard]] QDoubleSpinBox* makeDoubleSpin(double minimum, double maximum, int decimals,
                                             const QString& unit);
[[nodiscard]] QSpinBox* makeIntSpin(int minimum, int maximum, const QString& unit);

/// Lets the wheel scroll the panel instead of changing an input without focus.
void ignoreWheelWithoutFocus(QWidget& input);

/// Shows a value that comes from the document: no signal, and not while it is being typed over.
void showValue(QDoubleSpinBox& spin, double value);
void showValue(QSpinBox& spin, int value);

/// Two columns, labels left and inputs of one width right, with the margins of all panels.
[[nodiscard]] QGridLayout* makeFormLayout();
/// Appends a row; the label names the input to those who do not see it.
void addFormRow(QGridLayout& form, const QString& label, QWidget& input, const QString& help = {});

/// A table in a panel: its text begins where that of the panel does.
[[nodiscard]] QLayout* inPanel(QTableView& table);

/// A heading within a panel.
[[nodiscard]] QLabel* makeSection(const QString& text);
/// Muted words that wrap and never widen a panel.
[[nodiscard]] QLabel* makeRemark(const QString& objectName);

} // namespace ostwald
