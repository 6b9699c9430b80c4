#include "evidence_bundle/pdf_time.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace ostwald {

Status setPdfTime(const std::filesystem::path& path, const std::string& time_utc)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadWrite))
        return Error{ErrorCode::Io, file.errorString().toStdString(), path.string()};
    QByteArray content = file.readAll();
    const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = content.indexOf(key) + key.size();
    const qsizetype end = content.indexOf(')', begin);
    QByteArray time;
    for (const char c : time_utc)
        if (c >= '0' && c <= '9')
            time.append(c);
    // In as many bytes as before, so that the file's table of offsets stays true.
    time.append(end - begin - time.size() > 1 ? "+00'00'" : "Z");
    if (begin < key.size() || end < 0 || time.size() != end - begin)
        return Error{ErrorCode::Internal, "The PDF has no time of writing.", path.string()};
    content.replace(begin, time.size(), time);
    file.seek(0);
    if (file.write(content) != content.size() || !file.flush())
        return Error{ErrorCode::Io, file.errorString().toStdString(), path.string()};
    return Done{};
}

} // namespace ostwald
