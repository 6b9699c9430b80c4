#include "movie_export/export_clip.h"

#include "figures/whole_file.h"

#include <functional>
#include <future>

namespace ostwald {
namespace {

using WritePicture = std::function<Status(int frame, const QImage& picture)>;

/// The next picture is painted while the last one is written; the painter is used by one thread at a time.
Status paintAll(ClipPainter& painter, ClipRange range, const JobControl& job, const WritePicture& write)
{
    const auto paint = [&painter](int frame) {
        return std::async(std::launch::async, [&painter, frame] { return painter.paint(frame); });
    };
    std::future<Result<QImage>> next = paint(range.first);
    for (int frame = range.first; frame <= range.last; ++frame) {
        const Result<QImage> picture = next.get();
        if (job.cancelled())
            return cancelledError();
        if (!picture)
            return picture.error();
        if (frame < range.last)
            next = paint(frame + 1);
        if (Status written = write(frame, *picture); !written)
            return written;
        job.progress((frame - range.first + 1.0) / (range.last - range.first + 1.0));
    }
    return Done{};
}

Status exportPictures(ClipPainter& painter, ClipRange range, const std::filesystem::path& folder, const JobControl& job)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::Io, "This folder cannot be made.", folder.string()};
    return paintAll(painter, range, job, [&](int frame, const QImage& picture) -> Status {
        const QString name = QStringLiteral("frame-%1.png").arg(frame, 4, 10, QLatin1Char('0'));
        const std::filesystem::path file = folder / name.toStdString();
        if (!picture.save(QString::fromStdString(file.string()), "PNG"))
            return Error{ErrorCode::Io, "This picture cannot be written.", file.string()};
        return Done{};
    });
}

} // namespace

Status exportClip(ClipPainter& painter, ClipRange range, ClipFormat format, double framesPerSecond,
                  const std::filesystem::path& path, const JobControl& job)
{
    const auto wrong = [](const char* why) { return Error{ErrorCode::InvalidArgument, why, {}}; };
    if (!(framesPerSecond >= 0.1 && framesPerSecond <= 240.0))
        return wrong("A clip has 0.1 to 240 frames per second.");
    if (format == ClipFormat::Gif && framesPerSecond > 50.0)
        return wrong("A GIF has at most 50 frames per second.");
    if (range.first < 0 || range.last < range.first || range.last >= painter.frames())
        return wrong("These frames are not in the movie.");
    if (format == ClipFormat::Png)
        return exportPictures(painter, range, path, job);
    return writeWholeFile(path, [&](const std::filesystem::path& temporary) -> Status {
        auto writer = VideoWriter::create(temporary, format, painter.size(), framesPerSecond);
        if (!writer)
            return writer.error();
        const Status painted = paintAll(painter, range, job,
                                        [&](int, const QImage& picture) { return (*writer)->write(picture); });
        return painted ? (*writer)->finish() : painted;
    });
}

} // namespace ostwald
