#include "figures/pdf_page_size.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace ostwald {

namespace {

/// In as many bytes as before, so that the file's table of offsets stays true.
QByteArray numberOfLength(double value, qsizetype length)
{
    return QByteArray::number(value, 'f', 6).left(length).leftJustified(length, ' ');
}

} // namespace

Status setPdfPageSize(const std::filesystem::path& path, QSizeF size_pt)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadWrite))
        return Error{ErrorCode::Io, file.errorString().toStdString(), path.string()};
    QByteArray content = file.readAll();
    const QByteArray key = "/MediaBox [0 0 ";
    const qsizetype width = content.indexOf(key) + key.size();
    const qsizetype height = content.indexOf(' ', width) + 1;
    const qsizetype end = content.indexOf(']', height);
    if (width < key.size() || height <= width || end < height)
        return Error{ErrorCode::Internal, "The page of the PDF has no size.", path.string()};
    content.replace(width, height - 1 - width, numberOfLength(size_pt.width(), height - 1 - width));
    content.replace(height, end - height, numberOfLength(size_pt.height(), end - height));
    file.seek(0);
    if (file.write(content) != content.size() || !file.flush())
        return Error{ErrorCode::Io, file.errorString().toStdString(), path.string()};
    return Done{};
}

} // namespace ostwald
