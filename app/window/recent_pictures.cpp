#include "window/recent_pictures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>

namespace ostwald {
namespace {

QString nameOf(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(32)) +
           QStringLiteral(".png");
}

} // namespace

QString RecentPictures::fileOf(const QString& path) const
{
    return QDir(m_folder).filePath(nameOf(path));
}

void RecentPictures::keep(const QString& path, const QImage& picture) const
{
    if (!m_folder.isEmpty() && QDir().mkpath(m_folder))
        picture.save(fileOf(path), "PNG");
}

QImage RecentPictures::of(const QString& path) const
{
    return m_folder.isEmpty() ? QImage() : QImage(fileOf(path));
}

void RecentPictures::keepOnly(const QStringList& paths) const
{
    if (m_folder.isEmpty())
        return;
    QSet<QString> kept;
    for (const QString& path : paths)
        kept.insert(nameOf(path));
    QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.png")}, QDir::Files))
        if (!kept.contains(name))
            folder.remove(name);
}

} // namespace ostwald
