#include "figures/figure_mime.h"

#include "figures/figure_export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace ostwald {
namespace {

constexpr int pictureDpi = 300;

/// A new one for every figure: another program may still read the last.
QString newFile(const std::string& name)
{
    static const QTemporaryDir folder;
    static int count = 0;
    const QString below = folder.filePath(QString::number(++count));
    QDir().mkpath(below);
    return below + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".svg");
}

} // namespace

std::unique_ptr<QMimeData> figureMimeData(const FigurePage& page)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(pageImage(page, pictureDpi));
    const QString path = newFile(page.name);
    QFile file(path);
    if (exportPage(page, path.toStdString(), FigureFormat::Svg) && file.open(QIODevice::ReadOnly)) {
        data->setData(QStringLiteral("image/svg+xml"), file.readAll());
        data->setUrls({QUrl::fromLocalFile(path)});
    }
    return data;
}

} // namespace ostwald
