#include "window/preferences.h"

#include <QSettings>

#include <array>

namespace ostwald {
namespace {

constexpr int recentCount = 10;
const std::array themeNames{QStringLiteral("system"), QStringLiteral("dark"), QStringLiteral("light")};
const std::array<QString, allColourBys.size()> colourByNames{QStringLiteral("group"), QStringLiteral("size"), QStringLiteral("growthRate"),
                                                             QStringLiteral("suspicion")};

const QString themeKey = QStringLiteral("theme");
const QString recentKey = QStringLiteral("recent");
const QString lastFolderKey = QStringLiteral("lastFolder");
const QString keysGroup = QStringLiteral("keys");
const QString layoutGroup = QStringLiteral("layout");
const QString filtersArray = QStringLiteral("filters"); // names are no keys: they may hold a slash
const QString filterNameKey = QStringLiteral("name");
const QString filterTextKey = QStringLiteral("text");
const QString geometryKey = QStringLiteral("windowGeometry");
const QString thumbnailsKey = QStringLiteral("thumbnails");
const QString colourByKey = QStringLiteral("colourBy");

QStringList wordsOf(const QList<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words;
}

/// Empty when one of the words is no number.
QList<int> numbersOf(const QStringList& words)
{
    QList<int> numbers;
    for (const QString& word : words) {
        bool isNumber = false;
        numbers << word.toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return numbers;
}

} // namespace

void Preferences::remember(const QString& path)
{
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, recentCount);
}

Preferences loadPreferences(QSettings& settings)
{
    Preferences preferences;
    const QString theme = settings.value(themeKey).toString();
    for (std::size_t i = 0; i < themeNames.size(); ++i)
        if (theme == themeNames[i])
            preferences.theme = static_cast<ThemeChoice>(i);
    preferences.recent = settings.value(recentKey).toStringList().mid(0, recentCount);
    preferences.lastFolder = settings.value(lastFolderKey).toString();
    preferences.windowGeometry = settings.value(geometryKey).toByteArray();
    preferences.thumbnails = settings.value(thumbnailsKey, preferences.thumbnails).toBool();
    const QString colourBy = settings.value(colourByKey).toString();
    for (const ColourBy by : allColourBys)
        if (colourBy == colourByNames[static_cast<std::size_t>(by)])
            preferences.colourBy = by;
    const int filters = settings.beginReadArray(filtersArray);
    for (int i = 0; i < filters; ++i) {
        settings.setArrayIndex(i);
        preferences.filters.insert(settings.value(filterNameKey).toString(), settings.value(filterTextKey).toString());
    }
    settings.endArray();
    settings.beginGroup(layoutGroup);
    for (const QString& name : settings.childKeys())
        preferences.layout.insert(name, numbersOf(settings.value(name).toStringList()));
    settings.endGroup();
    settings.beginGroup(keysGroup);
    for (const QString& id : settings.childKeys())
        preferences.keys.insert(id, settings.value(id).toString());
    settings.endGroup();
    return preferences;
}

void savePreferences(QSettings& settings, const Preferences& preferences)
{
    settings.setValue(themeKey, themeNames[static_cast<std::size_t>(preferences.theme)]);
    settings.setValue(recentKey, preferences.recent);
    settings.setValue(lastFolderKey, preferences.lastFolder);
    settings.setValue(geometryKey, preferences.windowGeometry);
    settings.setValue(thumbnailsKey, preferences.thumbnails);
    settings.setValue(colourByKey, colourByNames[static_cast<std::size_t>(preferences.colourBy)]);
    settings.remove(filtersArray);
    settings.beginWriteArray(filtersArray, static_cast<int>(preferences.filters.size()));
    int place = 0;
    for (auto filter = preferences.filters.cbegin(); filter != preferences.filters.cend(); ++filter) {
        settings.setArrayIndex(place++);
        settings.setValue(filterNameKey, filter.key());
        settings.setValue(filterTextKey, filter.value());
    }
    settings.endArray();
    settings.remove(layoutGroup);
    settings.beginGroup(layoutGroup);
    for (auto entry = preferences.layout.cbegin(); entry != preferences.layout.cend(); ++entry)
        settings.setValue(entry.key(), wordsOf(entry.value()));
    settings.endGroup();
    settings.remove(keysGroup);
    settings.beginGroup(keysGroup);
    for (auto key = preferences.keys.cbegin(); key != preferences.keys.cend(); ++key)
        settings.setValue(key.key(), key.value());
    settings.endGroup();
}

} // namespace ostwald
