#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ostwald {

/// The first of the languages a person wants (as QLocale::uiLanguages() names them, best first) that the program
/// speaks: one of `available` ("de", "pt_BR"), or empty for English, which needs no catalogue.
[[nodiscard]] QString chooseLanguage(const QStringList& wanted, const QStringList& available);

/// Lets the application speak the language of QLocale(), with Qt's own texts where Qt's catalogues are installed.
/// To be called before any widget is made.
void installTranslations(QCoreApplication& application);

} // namespace ostwald
