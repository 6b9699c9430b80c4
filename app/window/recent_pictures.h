#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace ostwald {

/// A small picture of each movie and project that was open last, for the start page: PNG files in a folder of their own.
class RecentPictures {
public:
    /// @param folder  made when it is needed; empty = none are kept
    explicit RecentPictures(QString folder = {}) : m_folder(std::move(folder)) {}

    /// @param path  of the movie or project. Nothing is said when the picture cannot be kept: it is no one's work.
    void keep(const QString& path, const QImage& picture) const;
    [[nodiscard]] QImage of(const QString& path) const; ///< null = there is none
    /// Deletes the pictures of all others.
    void keepOnly(const QStringList& paths) const;

private:
    [[nodiscard]] QString fileOf(const QString& path) const;

    QString m_folder;
};

} // namespace ostwald
