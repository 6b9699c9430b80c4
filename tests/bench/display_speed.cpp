// Display of a movie: time of a complete frame with outlines, tails and numbers; seek and show; first frame of huge
// files; peak memory. On a display or with QT_QPA_PLATFORM=offscreen: display_speed [folder for sparse files]

#include "bench_frame.h"
#include "paired.h"

#include "document/document.h"
#include "jobs/thumbnail_reader.h"
#include "movie/thumbnail.h"
#include "movie_export/video_writer.h"
#include "movie_view/frame_source.h"
#include "movie_view/overlay_painter.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTimer>

#include <opencv2/imgcodecs.hpp>

#include <sys/resource.h>

#include <cstring>
#include <fstream>
#include <numbers>
#include <numeric>
#include <random>

using namespace ostwald;
using namespace ostwald::bench;

namespace {

constexpr int side = 2048;
constexpr int particles = 1000;
constexpr int frames = 60;
constexpr int corners = 41;
constexpr int tail_frames = 50;

/// Particles that wander, with outlines of 41 corners.
Results wanderers(const Project& project)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(20.0, side - 20.0);
    std::normal_distribution<double> step(0.0, 1.0);
    auto detections = std::make_shared<Detections>(frames);
    auto tracks = std::make_shared<Tracks>();
    tracks->frameSize = {side, side};
    tracks->lastFrame = frames - 1;
    tracks->drift.resize(frames);
    for (int t = 0; t < frames; ++t)
        (*detections)[static_cast<std::size_t>(t)].frame = t;
    for (int i = 0; i < particles; ++i) {
        Track track;
        track.id = TrackId{i + 1};
        track.group = i % 3 == 0 ? Group::B : i % 3 == 1 ? Group::A : Group::Unassigned;
        double x = place(random);
        double y = place(random);
        const double r = 5.0 + i % 10;
        for (int t = 0; t < frames; ++t) {
            x += step(random);
            y += step(random);
            Detection d;
            d.x_px = x;
            d.y_px = y;
            d.r_px = r;
            d.area_px2 = std::numbers::pi * r * r;
            for (int k = 0; k < corners; ++k) {
                const double angle = 2.0 * std::numbers::pi * k / corners;
                d.outline.emplace_back(static_cast<float>(x + r * std::cos(angle)), static_cast<float>(y + r * std::sin(angle)));
            }
            (*detections)[static_cast<std::size_t>(t)].particles.push_back(d);
            track.points.push_back({t, i, x, y, r, 0.1});
        }
        tracks->tracks.push_back(std::move(track));
    }
    const StageKeys keys = stageKeys(project);
    Results results;
    results.detections = {keys.detections, detections};
    results.linked = {keys.linked, tracks};
    results.tracks = replayEdits(results, project.edits);
    return results;
}

void timeFrames(double scale)
{
    const Project project;
    const Results results = wanderers(project);
    const Selection selection;
    const OverlayContent content{project, results, selection};
    const FrameLevels levels = makeLevels({tail_frames, 0.0, benchFrame(side)});
    ViewTransform transform;
    transform.setPictureSize(QSizeF(side, side));
    transform.setViewSize(QSizeF(1400.0, 1000.0));
    transform.fit();
    transform.setScale(scale);
    QImage window(1400, 1000, QImage::Format_RGB32);
    QImage canvas;
    prepareCanvas(canvas, transform.viewSize(), 1.0);
    FrameRenderer renderer;
    OverlayTools tools;
    const QFont font = QApplication::font();
    const DisplayRange range{.low = 1000.0, .high = 5000.0};
    std::vector<double> plain;
    std::vector<double> full;
    std::vector<double> coloured;
    const auto draw = [&](bool withOverlay, ColourBy by = ColourBy::Group) {
        fillAround(canvas, renderer.render(levels, range, transform, canvas), qRgb(0, 0, 0));
        if (withOverlay) {
            OverlayOptions options;
            options.ids = true;
            options.colourBy = by;
            options.tailLength_frames = tail_frames;
            OverlayPainter(canvas, tools, font, content, transform, tail_frames).draw(options);
        }
        QPainter(&window).drawImage(0, 0, canvas);
    };
    for (int i = 0; i < 25; ++i) {
        plain.push_back(secondsOf([&] { draw(false); }, Clock::Thread));
        full.push_back(secondsOf([&] { draw(true); }, Clock::Thread));
        coloured.push_back(secondsOf([&] { draw(true, ColourBy::GrowthRate); }, Clock::Thread));
    }
    std::printf("zoom %.1f: frame %.1f ms, with 1000 outlines, tails and numbers %.1f ms (least %.1f), coloured by growth rate %.1f ms (%.1f), %.1f ms at first\n", scale,
                1e3 * quantileOf(plain, 0.5), 1e3 * quantileOf(full, 0.5), 1e3 * quantileOf(full, 0.0),
                1e3 * quantileOf(coloured, 0.5), 1e3 * quantileOf(coloured, 0.0), 1e3 * coloured.front());
}

/// Waits until the source has shown a frame.
double seek_s(FrameSource& source, int index)
{
    const double began = now_s(Clock::Wall);
    if (source.request(index, 100))
        return now_s(Clock::Wall) - began;
    QEventLoop loop;
    QObject::connect(&source, &FrameSource::decoded, &loop, [&loop, index](int shown, const DecodedFrame&) {
        if (shown == index)
            loop.quit();
    });
    QTimer::singleShot(10000, &loop, &QEventLoop::quit);
    loop.exec();
    return now_s(Clock::Wall) - began;
}

void timeSeeks(const char* what, const std::filesystem::path& path)
{
    const double began = now_s(Clock::Wall);
    const auto movie = openMovie(path);
    if (!movie) {
        std::printf("%s: %s\n", what, movie.error().text().c_str());
        return;
    }
    FrameSource source(std::size_t{64} << 20U);
    source.setMovie(*movie);
    seek_s(source, 0);
    const double first = now_s(Clock::Wall) - began;
    std::mt19937 random(1);
    std::uniform_int_distribution<int> index(0, (*movie)->info().frames - 1);
    std::vector<double> seconds;
    for (int i = 0; i < 40; ++i)
        seconds.push_back(seek_s(source, index(random)));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s open and first frame %6.0f ms; seek and show %5.0f ms, 95 %% within %5.0f ms; peak memory so far %ld MB\n", what,
                1e3 * first, 1e3 * quantileOf(seconds, 0.5), 1e3 * quantileOf(seconds, 0.95), usage.ru_maxrss / 1024);
}

/// What a film strip reads of a movie.
void timeThumbnails(const char* what, const std::filesystem::path& path)
{
    const auto movie = openMovie(path);
    if (!movie)
        return;
    const std::vector<int> wanted =
        coarseToFine(0, (*movie)->info().frames - 1, ThumbnailReader::ofMovie, (*movie)->keyFrames());
    std::vector<double> seconds;
    bool areThere = true;
    for (const int frame : wanted)
        seconds.push_back(
            secondsOf([&] { areThere = readThumbnail(**movie, frame, ThumbnailReader::side_px) && areThere; }, Clock::Wall));
    const double wholeFrame = secondsOf([&] { areThere = (*movie)->frame(wanted.back()) && areThere; }, Clock::Wall);
    if (!areThere)
        std::printf("%s: not every frame can be read\n", what);
    std::printf("%-34s %zu thumbnails in %5.0f ms, the slowest %4.0f ms; a whole frame %4.0f ms\n", what, wanted.size(),
                1e3 * std::accumulate(seconds.begin(), seconds.end(), 0.0), 1e3 * quantileOf(seconds, 1.0), 1e3 * wholeFrame);
}

/// An MP4 of the same pictures at eight bit, as a camera program writes it; false where there is no H.264 encoder.
bool writeMp4(const std::filesystem::path& path, const std::vector<cv::Mat>& pages)
{
    if (!canWrite(ClipFormat::Mp4))
        return false;
    const auto writer = VideoWriter::create(path, ClipFormat::Mp4, {side, side}, 25.0);
    if (!writer)
        return false;
    for (const cv::Mat& page : pages) {
        cv::Mat grey;
        page.convertTo(grey, CV_8U, 255.0 / 6000.0);
        const QImage picture(grey.data, side, side, static_cast<qsizetype>(grey.step), QImage::Format_Grayscale8);
        if (!(*writer)->write(picture.convertToFormat(QImage::Format_RGB32)))
            return false;
    }
    return static_cast<bool>((*writer)->finish());
}

/// A sparse MRC stack of 16-bit frames.
void writeSparseMrc(const std::filesystem::path& path, int frameCount)
{
    std::vector<char> header(1024, 0);
    const auto put = [&header](std::size_t offset, std::int32_t value) { std::memcpy(header.data() + offset, &value, 4); };
    put(0, side);
    put(4, side);
    put(8, frameCount);
    put(12, 6);
    put(28, side);
    put(32, side);
    put(36, frameCount);
    std::memcpy(header.data() + 208, "MAP ", 4);
    header[212] = 0x44;
    header[213] = 0x44;
    std::ofstream(path, std::ios::binary).write(header.data(), 1024);
    std::filesystem::resize_file(path, 1024 + std::uintmax_t{2} * side * side * static_cast<std::uintmax_t>(frameCount));
}

/// A sparse BigTIFF of 16-bit frames, one strip each; all directories stand together behind the header.
void writeSparseTiff(const std::filesystem::path& path, int frameCount)
{
    constexpr int tags = 9;
    constexpr std::uint64_t directoryBytes = 8 + 20 * tags + 8;
    constexpr std::uint64_t frameBytes = std::uint64_t{2} * side * side;
    std::vector<char> bytes;
    const auto put = [&bytes](auto value) {
        const auto* raw = reinterpret_cast<const char*>(&value);
        bytes.insert(bytes.end(), raw, raw + sizeof value);
    };
    put(std::uint16_t{0x4949});
    put(std::uint16_t{43});
    put(std::uint16_t{8});
    put(std::uint16_t{0});
    put(std::uint64_t{16});
    const std::uint64_t data = 16 + directoryBytes * static_cast<std::uint64_t>(frameCount);
    for (int i = 0; i < frameCount; ++i) {
        put(std::uint64_t{tags});
        const auto tag = [&](std::uint16_t id, std::uint16_t type, std::uint64_t value) {
            put(id);
            put(type);
            put(std::uint64_t{1});
            put(value);
        };
        tag(256, 4, side);
        tag(257, 4, side);
        tag(258, 3, 16);
        tag(259, 3, 1);
        tag(262, 3, 1);
        tag(273, 16, data + frameBytes * static_cast<std::uint64_t>(i));
        tag(277, 3, 1);
        tag(278, 4, side);
        tag(279, 16, frameBytes);
        put(i + 1 < frameCount ? 16 + directoryBytes * static_cast<std::uint64_t>(i + 1) : std::uint64_t{0});
    }
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::filesystem::resize_file(path, data + frameBytes * static_cast<std::uint64_t>(frameCount));
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    std::printf("load %.1f; frames are timed by the time the thread had a core for, seeks by the clock\n", load());
    timeFrames(0.5);
    timeFrames(1.0);
    const std::filesystem::path folder = argc > 1 ? argv[1] : std::filesystem::temp_directory_path() / "display_speed";
    std::filesystem::create_directories(folder);
    std::vector<cv::Mat> pages;
    for (int i = 0; i < 20; ++i) {
        pages.push_back(benchFrame(side));
        pages.back() += i;
    }
    cv::imwritemulti((folder / "plain.tif").string(), pages, {cv::IMWRITE_TIFF_COMPRESSION, 1});
    cv::imwritemulti((folder / "lzw.tif").string(), pages, {cv::IMWRITE_TIFF_COMPRESSION, 5});
    for (std::size_t i = 0; i < 40; ++i)
        pages.push_back(cv::Mat(pages[i])); // 60 frames: longer than what is decoded ahead
    const bool hasMp4 = writeMp4(folder / "movie.mp4", pages);
    pages.clear();
    timeSeeks("TIFF, plain", folder / "plain.tif");
    timeSeeks("TIFF, LZW", folder / "lzw.tif");
    writeSparseTiff(folder / "sparse.tif", 2500);
    timeSeeks("TIFF of 20 GB, sparse", folder / "sparse.tif");
    writeSparseMrc(folder / "sparse.mrc", 12500);
    timeSeeks("MRC of 100 GB, sparse", folder / "sparse.mrc");
    if (hasMp4)
        timeSeeks("MP4, H.264", folder / "movie.mp4");
    timeThumbnails("TIFF, LZW", folder / "lzw.tif");
    timeThumbnails("TIFF of 20 GB, sparse", folder / "sparse.tif");
    timeThumbnails("MRC of 100 GB, sparse", folder / "sparse.mrc");
    if (hasMp4)
        timeThumbnails("MP4, H.264", folder / "movie.mp4");
    for (const char* name : {"plain.tif", "lzw.tif", "sparse.tif", "sparse.mrc", "movie.mp4"})
        std::filesystem::remove(folder / name);
    return 0;
}
