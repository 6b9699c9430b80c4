#include "byte_writer.h"
#include "movie/movie.h"
#include "tolerance.h"

#include <QTemporaryDir>
#include <opencv2/core.hpp>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

using namespace ostwald;
using namespace ostwald::test;

namespace {

struct VideoOptions {
    const char* codec = "mpeg4";
    AVPixelFormat format = AV_PIX_FMT_YUV420P;
    int frames = 60;
    int bFrames = 2;
    std::function<std::int64_t(int)> time = [](int i) { return std::int64_t{i}; }; ///< in 1/25 s
};

/// Writes frames of 64 x 48 whose samples `fill` sets, with FFmpeg's own encoders.
void writeVideo(const QString& path, const VideoOptions& o, const std::function<void(AVFrame&, int)>& fill)
{
    QFile::remove(path);
    AVFormatContext* container = nullptr;
    avformat_alloc_output_context2(&container, nullptr, nullptr, qPrintable(path));
    const AVCodec* codec = avcodec_find_encoder_by_name(o.codec);
    QVERIFY(container != nullptr && codec != nullptr);
    AVCodecContext* encoder = avcodec_alloc_context3(codec);
    encoder->width = 64;
    encoder->height = 48;
    encoder->pix_fmt = o.format;
    encoder->time_base = {1, 25};
    encoder->gop_size = 12;
    encoder->max_b_frames = o.bFrames;
    encoder->bit_rate = 4'000'000;
    if ((container->oformat->flags & AVFMT_GLOBALHEADER) != 0)
        encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    QVERIFY(avcodec_open2(encoder, codec, nullptr) >= 0);
    AVStream* stream = avformat_new_stream(container, nullptr);
    stream->time_base = encoder->time_base;
    avcodec_parameters_from_context(stream->codecpar, encoder);
    QVERIFY(avio_open(&container->pb, qPrintable(path), AVIO_FLAG_WRITE) >= 0);
    QVERIFY(avformat_write_header(container, nullptr) >= 0);
    AVPacket* packet = av_packet_alloc();
    for (int i = 0; i <= o.frames; ++i) {
        AVFrame* frame = nullptr;
        if (i < o.frames) {
            frame = av_frame_alloc();
            frame->format = o.format;
            frame->width = 64;
            frame->height = 48;
            QVERIFY(av_frame_get_buffer(frame, 0) >= 0);
            frame->pts = o.time(i);
            fill(*frame, i);
        }
        avcodec_send_frame(encoder, frame); // the last, null one drains
        av_frame_free(&frame);
        while (avcodec_receive_packet(encoder, packet) == 0) {
            av_packet_rescale_ts(packet, encoder->time_base, stream->time_base);
            packet->stream_index = 0;
            packet->duration = av_rescale_q(1, encoder->time_base, stream->time_base);
            av_interleaved_write_frame(container, packet);
        }
    }
    av_write_trailer(container);
    av_packet_free(&packet);
    avio_closep(&container->pb);
    avcodec_free_context(&encoder);
    avformat_free_context(container);
}

void fillLuma(AVFrame& frame, int level)
{
    for (int plane = 0; plane < 3; ++plane)
        for (int y = 0; y < (plane == 0 ? 48 : 24); ++y)
            std::memset(frame.data[plane] + y * frame.linesize[plane], plane == 0 ? level : 128,
                        plane == 0 ? 64 : 32);
}

/// Luma of limited range, spread.
double spread(int luma)
{
    return (luma - 16) * 255.0 / 219.0;
}

int levelOf(int frame)
{
    return 30 + 3 * frame;
}

} // namespace

class TestVideoReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsFoundExactlyInAnyOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bFrames");
        QTest::newRow("MP4 with B-frames") << QStringLiteral("a.mp4") << 2;
        QTest::newRow("MKV with B-frames") << QStringLiteral("a.mkv") << 2;
        QTest::newRow("AVI") << QStringLiteral("a.avi") << 0;
        QTest::newRow("MOV") << QStringLiteral("a.mov") << 0;
    }
    void everyFrameIsFoundExactlyInAnyOrder()
    {
        QFETCH(QString, name);
        QFETCH(int, bFrames);
        writeVideo(path(name), {.bFrames = bFrames},
                   [](AVFrame& frame, int i) { fillLuma(frame, levelOf(i)); });
        const auto movie = open(name);
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        const MovieInfo& info = (*movie)->info();
        QCOMPARE(info.frames, 60);
        QCOMPARE(info.width, 64);
        QCOMPARE(info.height, 48);
        VERIFY_CLOSE(info.calibration.frameInterval_s.value_or(0.0), 0.04, 1e-3, 0.0);
        for (const int frame : {0, 1, 2, 59, 13, 12, 11, 30, 31, 24, 0, 47, 58})
            VERIFY_CLOSE(level(**movie, frame), spread(levelOf(frame)), 0.0, 1.7);
    }

    void aGlimpseIsOfTheSameFrameAndKeyFramesAreKnown()
    {
        writeVideo(path(QStringLiteral("g.mp4")), {.bFrames = 2}, [](AVFrame& frame, int i) { fillLuma(frame, levelOf(i)); });
        const auto movie = open(QStringLiteral("g.mp4"));
        QVERIFY(movie.has_value());
        const std::vector<int>& keys = (*movie)->keyFrames(); // twelve frames apart at most
        QVERIFY(keys.size() >= 5 && keys.front() == 0 && keys.back() < 60);
        for (std::size_t i = 1; i < keys.size(); ++i)
            QVERIFY(keys[i] > keys[i - 1] && keys[i] - keys[i - 1] <= 14);
        for (const int frame : {48, 0, 20, 59, 12}) {
            const auto glimpse = (*movie)->glimpse(frame, 4);
            QVERIFY2(glimpse.has_value(), glimpse ? "" : glimpse.error().text().c_str());
            QCOMPARE(cv::norm(*glimpse, (*movie)->frame(frame)->pixels, cv::NORM_INF), 0.0);
        }
    }

    void unevenFrameRateIsKeptAsTimes()
    {
        writeVideo(path(QStringLiteral("vfr.mkv")),
                   {.codec = "ffv1",
                    .format = AV_PIX_FMT_GRAY8,
                    .frames = 10,
                    .bFrames = 0,
                    .time = [](int i) { return std::int64_t{i < 5 ? i : 25 + 3 * i}; }},
                   [](AVFrame& frame, int i) {
                       for (int y = 0; y < 48; ++y)
                           std::memset(frame.data[0] + y * frame.linesize[0], i, 64);
                   });
        const auto movie = *open(QStringLiteral("vfr.mkv"));
        QCOMPARE(movie->info().frameTimes_s.size(), std::size_t(10));
        VERIFY_CLOSE(movie->frame(9)->time_s, 52 / 25.0, 0.0, 1e-3);
        QCOMPARE(level(*movie, 7), 7.0);
        QCOMPARE(movie->info().warnings.size(), std::size_t(1));
    }

    void sixteenBitGreyKeepsItsNumbers()
    {
        writeVideo(path(QStringLiteral("deep.mkv")),
                   {.codec = "ffv1", .format = AV_PIX_FMT_GRAY16LE, .frames = 3, .bFrames = 0},
                   [](AVFrame& frame, int i) {
                       for (int y = 0; y < 48; ++y)
                           for (int x = 0; x < 64; ++x) {
                               frame.data[0][y * frame.linesize[0] + 2 * x] = static_cast<std::uint8_t>(x);
                               frame.data[0][y * frame.linesize[0] + 2 * x + 1] =
                                   static_cast<std::uint8_t>(100 + i);
                           }
                   });
        const auto movie = *open(QStringLiteral("deep.mkv"));
        QVERIFY(movie->info().pixelType == PixelType::UInt16);
        QCOMPARE(int(movie->frame(2)->pixels.at<std::uint16_t>(5, 7)), 102 * 256 + 7);
    }

    void manyThreadsReadTheSameFrames()
    {
        writeVideo(path(QStringLiteral("t.mp4")), {},
                   [](AVFrame& frame, int i) { fillLuma(frame, levelOf(i)); });
        const auto movie = *open(QStringLiteral("t.mp4"));
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 3; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 15; ++i) {
                        const int f = (17 * i + 5 * t) % 60;
                        wrong += std::abs(level(*movie, f) - spread(levelOf(f))) > 1.7;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

    void gifsAreReadWithTheirDelays()
    {
        // Two frames of 2 x 2, each pixel one 3-bit code after a clear code; palette of four greys.
        ByteWriter w;
        w.text("GIF89a").put<std::uint16_t>(2).put<std::uint16_t>(2).put<std::uint8_t>(0x91).zeros(2);
        for (const int grey : {0, 80, 160, 255})
            for (int channel = 0; channel < 3; ++channel)
                w.put(static_cast<std::uint8_t>(grey));
        for (int f = 0; f < 2; ++f) {
            w.text(std::string_view("\x21\xF9\x04\x00", 4)).put<std::uint16_t>(20).zeros(2);
            w.put<std::uint8_t>(0x2C).zeros(4).put<std::uint16_t>(2).put<std::uint16_t>(2).put<std::uint8_t>(
                0);
            w.put<std::uint8_t>(2);
            // codes of 3 bits: clear (4), then the pixel and a clear each time, end (5)
            const std::vector<int> codes = {4, f + 1, 4, 0, 4, 0, 4, 3, 5};
            std::uint64_t bits = 0;
            for (std::size_t i = 0; i < codes.size(); ++i)
                bits |= static_cast<std::uint64_t>(codes[i]) << (3 * i);
            w.put<std::uint8_t>(4).put(static_cast<std::uint32_t>(bits)).put<std::uint8_t>(0);
        }
        w.put<std::uint8_t>(0x3B);
        writeFile(path(QStringLiteral("a.gif")), w.bytes);
        const auto movie = open(QStringLiteral("a.gif"));
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 2);
        VERIFY_CLOSE((*movie)->info().calibration.frameInterval_s.value_or(0.0), 0.2, 1e-6, 0.0);
        QCOMPARE(int((*movie)->frame(0)->pixels.at<std::uint8_t>(0, 0)), 80);
        QCOMPARE(int((*movie)->frame(1)->pixels.at<std::uint8_t>(0, 0)), 160);
        QCOMPARE(int((*movie)->frame(1)->pixels.at<std::uint8_t>(1, 1)), 255);
    }

    void truncatedVideosAreAnError()
    {
        writeVideo(path(QStringLiteral("whole.mp4")), {},
                   [](AVFrame& frame, int i) { fillLuma(frame, levelOf(i)); });
        QFile file(path(QStringLiteral("whole.mp4")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype length : {qsizetype(20), whole.size() / 2, whole.size() - 300}) {
            writeFile(path(QStringLiteral("cut.mp4")), whole.left(length));
            const auto movie = open(QStringLiteral("cut.mp4"));
            QVERIFY(!movie);
            QVERIFY(movie.error().text().find("cut.mp4") != std::string::npos);
        }
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    Result<std::shared_ptr<const Movie>> open(const QString& name)
    {
        return openMovie(path(name).toStdString());
    }
    static double level(const Movie& movie, int index)
    {
        const auto frame = movie.frame(index);
        return frame ? cv::Mat_<std::uint8_t>(frame->pixels)(20, 30) : -1000.0;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestVideoReader)
#include "tst_video_reader.moc"
