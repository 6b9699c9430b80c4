#pragma once

#include "movie_view/particle_measure.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

class QSettings;

namespace ostwald {

enum class ThemeChoice { System, Dark, Light };

/// What the program remembers between sessions beside projects.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QStringList recent; ///< movies and projects, newest first, absolute paths
    QString lastFolder; ///< of the file dialogs
    QByteArray windowGeometry;
    QMap<QString, QList<int>> layout; ///< of the workbench, see WorkbenchLayout
    QMap<QString, QString> filters; ///< of the track table, by name, see KeptFilters
    bool thumbnails = true; ///< along the timeline
    ColourBy colourBy = ColourBy::Group;
    QMap<QString, QString> keys; ///< that differ from the defaults, see CommandList::choices()

    /// Puts a path in front of `recent`, once, and keeps the newest ten.
    void remember(const QString& path);
};

[[nodiscard]] Preferences loadPreferences(QSettings& settings);
void savePreferences(QSettings& settings, const Preferences& preferences);

} // namespace ostwald
