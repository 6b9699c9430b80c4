#include "window/language.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace ostwald {
namespace {

/// "zh_Hans_SG" reads "zh_CN": a name that says its script takes another country's catalogue in that script.
QString inSameScript(const QString& name, const QStringList& available)
{
    if (name.count(QLatin1Char('_')) < 2)
        return {};
    const QLocale wanted(name);
    const auto reads = [&wanted](const QString& candidate) {
        const QLocale locale(candidate);
        return locale.language() == wanted.language() && locale.script() == wanted.script();
    };
    const auto found = std::ranges::find_if(available, reads);
    return found == available.end() ? QString() : *found;
}

QStringList availableLanguages()
{
    QStringList languages;
    const QString prefix = QStringLiteral("ostwald_");
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({prefix + QStringLiteral("*.qm")}))
        languages << file.sliced(prefix.size()).chopped(3);
    return languages;
}

void install(QCoreApplication& application, const QString& catalogue, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(catalogue, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

// QTranslator::load(QLocale, ...) passes over English, which has no catalogue, and would take the second choice.
QString chooseLanguage(const QStringList& wanted, const QStringList& available)
{
    for (QString name : wanted) {
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        const QString language = name.section(QLatin1Char('_'), 0, 0);
        if (language == QLatin1String("en") || language == QLatin1String("C"))
            return {};
        for (const QString& candidate : {name, language})
            if (available.contains(candidate))
                return candidate;
        if (const QString catalogue = inSameScript(name, available); !catalogue.isEmpty())
            return catalogue;
    }
    return {};
}

void installTranslations(QCoreApplication& application)
{
    const QString language = chooseLanguage(QLocale().uiLanguages(), availableLanguages());
    if (language.isEmpty())
        return;
    install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("ostwald_") + language, QStringLiteral(":/i18n"));
}

} // namespace ostwald
