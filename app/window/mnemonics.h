#pragma once

#include <QSet>
#include <QString>

class QMenu;
class QWidget;

namespace ostwald {

/// Letters that are pressed with Alt in a window, or alone in an open menu. Translators set those that matter; the rest,
/// and those that fall together in a language, are found here.

/// As it reads: "Save as…" of "Save &as…", "開く…" of "開く(&O)…".
[[nodiscard]] QString withoutMnemonic(QString text);

/// The text with a letter that is not in `taken`, which gets it: the one it has if that is free, else the beginning of a
/// word, else any of it. Texts that have none of their own left, and other scripts, get one in brackets behind them. Without,
/// when all 26 are taken.
[[nodiscard]] QString withMnemonic(const QString& text, QSet<QChar>& taken);

/// No two entries of the menu have the same letter, and as many as can have one of their own.
void completeMnemonics(QMenu& menu);

/// The same of the buttons of a dialog, and of the labels that lead to its inputs.
void completeMnemonics(QWidget& dialog);

} // namespace ostwald
