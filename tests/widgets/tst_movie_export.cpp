#include "made_up_growth_movie.h"

#include "figure/trajectories_panel.h"
#include "figures/document_figure.h"
#include "movie_export/export_clip.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr ClipRange wholeMovie{0, MadeUpMovie::frames - 1};

OverlayOptions nothing()
{
    return {.outlines = false, .ids = false, .tails = false, .scaleBar = false, .clock = false, .rings = false};
}

/// Grey of a clip far from all particles.
int greyAt(const QImage& picture, QPoint at)
{
    return qGray(picture.pixel(at));
}

} // namespace

class TestMovieExport : public QObject {
    Q_OBJECT

    MadeUpMovie m_movie;
    Document m_document;
    QTemporaryDir m_folder;

    [[nodiscard]] ClipPainter painter(ClipParams params, const FocusedTracks& focus = {}) const
    {
        params.range = {1000.0, 2100.0};
        if (params.width_px == 0)
            params.width_px = MadeUpMovie::width;
        return {clipSourceOf(m_document, focus), std::move(params)};
    }
    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private Q_SLOTS:
    void initTestCase() { m_movie.openTracked(m_document); }

    void everyFormatIsReadBackWithItsSizeFramesAndGreys_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("mp4") << int(ClipFormat::Mp4) << 4.0;
        QTest::newRow("mkv") << int(ClipFormat::Mkv) << 1.0;
        QTest::newRow("avi") << int(ClipFormat::Avi) << 4.0;
        QTest::newRow("gif") << int(ClipFormat::Gif) << 1.0;
    }
    void everyFormatIsReadBackWithItsSizeFramesAndGreys()
    {
        QFETCH(int, format);
        QFETCH(double, tolerance);
        const auto info = clipFormats()[static_cast<std::size_t>(format)];
        if (!canWrite(info.format))
            QSKIP("FFmpeg has no encoder for this format here.");
        const std::filesystem::path path = file("clip.") += info.suffix;
        ClipPainter clip = painter({.overlays = nothing(), .pane = {}});
        const Status written = exportClip(clip, wholeMovie, info.format, 5.0, path);
        QVERIFY2(written, written ? "" : written.error().text().c_str());

        const auto movie = openMovie(path);
        QVERIFY2(movie, movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, MadeUpMovie::frames);
        QCOMPARE((*movie)->info().width, MadeUpMovie::width);
        QCOMPARE((*movie)->info().height, MadeUpMovie::height);
        QVERIFY((*movie)->info().calibration.frameInterval_s);
        QCOMPARE(*(*movie)->info().calibration.frameInterval_s, 0.2);
        for (const int frame : {0, 5, 11}) {
            const auto pixels = (*movie)->frame(frame);
            QVERIFY(pixels);
            const double wanted = 255.0 * (MadeUpMovie::greyOf(frame) - 1000.0) / 1100.0;
            const double found = cv::mean(pixels->pixels)[0];
            QVERIFY2(std::abs(found - wanted) <= tolerance, qPrintable(QString::number(found)));
        }
    }

    void picturesAreNumberedLikeTheFrames()
    {
        ClipPainter clip = painter({.overlays = nothing(), .pane = {}});
        QVERIFY(exportClip(clip, {3, 5}, ClipFormat::Png, 5.0, file("pictures")));
        const QDir folder(m_folder.filePath(QStringLiteral("pictures")));
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("frame-0003.png"), QStringLiteral("frame-0004.png"),
                              QStringLiteral("frame-0005.png")}));
        QCOMPARE(greyAt(QImage(folder.filePath(QStringLiteral("frame-0004.png"))), {2, 2}), 93); // 255 * 400 / 1100
    }

    void overlaysAreDrawnOnlyWhereTheyAreAskedFor()
    {
        ClipPainter sideBySide = painter({.layout = ClipLayout::SideBySide,
                                          .overlays = {.tails = false, .scaleBar = false, .clock = false},
                                          .pane = {}});
        QCOMPARE(sideBySide.size(), QSize(2 * MadeUpMovie::width, MadeUpMovie::height));
        const auto picture = sideBySide.paint(0);
        QVERIFY(picture);
        const auto coloured = [&](int left) {
            int count = 0;
            for (int y = 0; y < MadeUpMovie::height; ++y)
                for (int x = left; x < left + MadeUpMovie::width; ++x)
                    count += qRed(picture->pixel(x, y)) != qBlue(picture->pixel(x, y)) ? 1 : 0;
            return count;
        };
        QCOMPARE(coloured(0), 0);
        QVERIFY(coloured(MadeUpMovie::width) > 50);
    }

    void whatAFilterLeavesOutIsFaintInTheClipToo()
    {
        ClipParams params{.overlays = nothing(), .pane = {}};
        params.overlays.outlines = true;
        const auto ink = [&](const FocusedTracks& focus) {
            const auto picture = painter(params, focus).paint(0);
            int sum = 0;
            for (int y = 0; picture && y < picture->height(); ++y)
                for (int x = 0; x < picture->width(); ++x)
                    sum += std::abs(qRed(picture->pixel(x, y)) - qBlue(picture->pixel(x, y)));
            return sum;
        };
        const int all = ink({});
        const int none = ink({std::unordered_set<TrackId>{}});
        QVERIFY2(none > 0 && none < all / 2, qPrintable(QStringLiteral("%1 of %2").arg(none).arg(all)));
    }

    void coloursOfANumberHaveTheirBarInTheClip()
    {
        ClipParams params{.width_px = 480, .overlays = nothing(), .pane = {}};
        params.overlays.outlines = true;
        const auto barOf = [&](ColourBy by, ClipLayout layout) {
            params.overlays.colourBy = by;
            params.layout = layout;
            const auto picture = painter(params).paint(0);
            return picture ? picture->copy(0, 0, 240, 110) : QImage();
        };
        const QImage raw = barOf(ColourBy::Size, ClipLayout::Raw);
        const QRgb low = coloursOf(ColourBy::Size)[4];
        const auto has = [low](const QImage& picture) {
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixel(x, y) == low)
                        return true;
            return false;
        };
        QVERIFY(has(barOf(ColourBy::Size, ClipLayout::Overlay)));
        QVERIFY(!has(barOf(ColourBy::Group, ClipLayout::Overlay)));
        QVERIFY(!raw.isNull() && !has(raw));
    }

    void anEditDuringTheExportDoesNotReachTheClip()
    {
        ClipPainter before = painter({.pane = {}});
        const QImage wanted = *before.paint(2);
        ClipPainter clip = painter({.pane = {}});
        m_document.tag({m_document.tracks()->tracks.front().id}, Group::Excluded);
        const QImage kept = *clip.paint(2);
        ClipPainter after = painter({.pane = {}});
        QVERIFY(*after.paint(2) != wanted);
        QVERIFY(kept == wanted);
        m_document.undoStack().undo();
    }

    void thePlayheadOfThePlotMovesWithTheFrames()
    {
        const Panel panel = trajectoriesPanel(figureDataOf(m_document.project(), m_document.results()));
        const PlotPane pane = makePlotPane(panel, {MadeUpMovie::height, MadeUpMovie::height}, makeTheme(ThemeKind::Dark));
        QVERIFY(pane.plot.width() > 10.0);
        ClipPainter clip = painter({.overlays = nothing(), .pane = pane});
        QCOMPARE(clip.size(), QSize(MadeUpMovie::width + MadeUpMovie::height, MadeUpMovie::height));
        const auto playheadAt = [&](int frame) {
            const QImage picture = *clip.paint(frame);
            const int y = static_cast<int>(pane.plot.center().y());
            for (int x = 0; x < pane.picture.width(); ++x)
                if (picture.pixel(MadeUpMovie::width + x, y) != pane.picture.pixel(x, y))
                    return static_cast<double>(x);
            return -1.0;
        };
        const double t0 = playheadAt(0);
        const double t10 = playheadAt(10);
        const double perSecond = pane.plot.width() / (pane.end_s - pane.begin_s);
        QVERIFY(t0 >= 0.0);
        QVERIFY2(std::abs(t10 - t0 - 20.0 * perSecond) <= 1.5, qPrintable(QString::number(t10 - t0)));
    }

    void aStopLeavesNoFile()
    {
        ClipPainter clip = painter({.pane = {}});
        JobControl job;
        int asked = 0;
        job.cancelled = [&asked] { return ++asked > 4; };
        const Status stopped = exportClip(clip, wholeMovie, ClipFormat::Mkv, 5.0, file("stopped.mkv"), job);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("stopped*")}).size(), 0);
    }

    void framesThatAreNotThereAndImpossibleSpeedsAreRefused()
    {
        ClipPainter clip = painter({.pane = {}});
        for (const ClipRange range : {ClipRange{-1, 3}, ClipRange{4, 3}, ClipRange{0, MadeUpMovie::frames}})
            QVERIFY(!exportClip(clip, range, ClipFormat::Mkv, 5.0, file("refused.mkv")));
        QVERIFY(!exportClip(clip, wholeMovie, ClipFormat::Mkv, 0.0, file("refused.mkv")));
        QVERIFY(!exportClip(clip, wholeMovie, ClipFormat::Gif, 100.0, file("refused.gif")));
        QVERIFY(!exportClip(clip, wholeMovie, ClipFormat::Mkv, 5.0, file("no/such/folder.mkv")));
    }
};

QTEST_MAIN(TestMovieExport)
#include "tst_movie_export.moc"
