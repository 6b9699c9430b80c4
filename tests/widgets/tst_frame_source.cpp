#include "movie_view/frame_source.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace ostwald;

namespace {

constexpr int side_px = 64;
constexpr std::size_t frame_bytes = side_px * side_px;

/// A movie whose frames have their index as grey value; each decoding waits for a permit and is written down.
struct GatedMovie {
    QSemaphore permits;
    std::atomic<int> waiting = 0;
    std::atomic<int> decodings = 0;
    int damaged = -1;
    std::shared_ptr<const Movie> movie = std::make_shared<const Movie>(
        MovieInfo{.path = "made up",
                  .format = "test",
                  .frames = 100,
                  .width = side_px,
                  .height = side_px,
                  .pixelType = PixelType::UInt8,
                  .calibration = {}},
        [this](int index) -> Result<cv::Mat> {
            ++waiting;
            permits.acquire();
            ++decodings;
            if (index == damaged)
                return Error{ErrorCode::CorruptData, "The strip is damaged.", "frame"};
            return cv::Mat(side_px, side_px, CV_8U, cv::Scalar(index));
        });

    void open() { permits.release(1000); }
};

} // namespace

class TestFrameSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesInTheBackground()
    {
        GatedMovie gated;
        FrameSource source;
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(gated.movie);
        QVERIFY(!source.request(7, 0));
        QCOMPARE(decoded.count(), 0);
        gated.open();
        QTRY_COMPARE(decoded.count(), 1);
        QCOMPARE(decoded[0][0].toInt(), 7);
        const DecodedFrame frame = source.request(7, 0);
        QVERIFY(frame && *frame);
        QCOMPARE(int((**frame).pixels().at<std::uint8_t>(0, 0)), 7);
    }

    void theLastRequestWins()
    {
        GatedMovie gated;
        FrameSource source;
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(gated.movie);
        for (int index = 10; index < 60; ++index)
            QVERIFY(!source.request(index, 1));
        gated.open();
        QTRY_VERIFY(!decoded.isEmpty() && decoded.last()[0].toInt() == 59);
        QVERIFY2(decoded.count() <= 2, "at most the frame that was in hand comes before the last one");
        QVERIFY(gated.decodings < 10); // neither all that were passed by
    }

    void decodesAheadInTheDirectionOfTravel()
    {
        GatedMovie gated;
        gated.open();
        FrameSource source;
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(gated.movie);
        QVERIFY(!source.request(50, -1));
        QTRY_COMPARE(gated.decodings, 5);
        QTRY_COMPARE(source.cached_bytes(), 5 * frame_bytes);
        QTRY_COMPARE(decoded.count(), 1);
        QVERIFY(source.request(46, -1));
        QVERIFY(!source.request(51, -1));
    }

    void keepsNoMoreThanItsLimit()
    {
        GatedMovie gated;
        gated.open();
        FrameSource source(3 * frame_bytes);
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(gated.movie);
        for (int index = 0; index < 100; index += 20) {
            QVERIFY(!source.request(index, 0));
            QTRY_COMPARE(decoded.count(), index / 20 + 1);
            QVERIFY(source.cached_bytes() <= 3 * frame_bytes);
        }
    }

    void framesOfAnotherMovieAreForgotten()
    {
        GatedMovie first;
        GatedMovie second;
        FrameSource source;
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(first.movie);
        QVERIFY(!source.request(4, 0));
        QTRY_COMPARE(first.waiting, 1); // in hand while the movie changes
        source.setMovie(second.movie);
        QVERIFY(!source.request(4, 0));
        first.open();
        second.open();
        QTRY_COMPARE(decoded.count(), 1);
        QCOMPARE(decoded[0][0].toInt(), 4);
        QCOMPARE(first.decodings, 1);
        QVERIFY(second.decodings >= 1);
        QVERIFY(!source.request(90, 0));
        source.setMovie(nullptr);
        QVERIFY(!source.request(4, 0));
        QCOMPARE(source.cached_bytes(), std::size_t{0});
    }

    void aDamagedFrameIsAnAnswer()
    {
        GatedMovie gated;
        gated.damaged = 5;
        gated.open();
        FrameSource source;
        QSignalSpy decoded(&source, &FrameSource::decoded);
        source.setMovie(gated.movie);
        QVERIFY(!source.request(5, 0));
        QTRY_COMPARE(decoded.count(), 1);
        const DecodedFrame frame = source.request(5, 0);
        QVERIFY(frame && !*frame);
        QCOMPARE(frame->error().code, ErrorCode::CorruptData);
    }
};

QTEST_GUILESS_MAIN(TestFrameSource)
#include "tst_frame_source.moc"
