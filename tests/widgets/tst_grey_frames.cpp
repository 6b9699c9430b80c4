#include "figure_board/grey_frame_reader.h"
#include "figure_board/grey_frames.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

using namespace ostwald;

/// Frames for figures.
class TestGreyFrames : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    /// Four frames of 32 x 16 pixels, each a ramp from left to right, twice as bright in odd ones.
    void initTestCase()
    {
        for (int i = 0; i < 4; ++i) {
            cv::Mat frame(16, 32, CV_16U);
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 32; ++x)
                    frame.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(100 * x * (1 + i % 2));
            cv::imwrite(m_folder.filePath(QStringLiteral("f%1.png").arg(i)).toStdString(), frame);
        }
    }

    void greysFollowTheRange()
    {
        Frame frame;
        frame.pixels = cv::Mat(1, 3, CV_16U);
        frame.pixels.at<std::uint16_t>(0, 0) = 100;
        frame.pixels.at<std::uint16_t>(0, 1) = 200;
        frame.pixels.at<std::uint16_t>(0, 2) = 900;
        const auto grey = greyFrame(frame, {.low = 100.0, .high = 300.0});
        QCOMPARE(grey->grey, (std::vector<std::uint8_t>{0, 128, 255}));
    }

    void framesOfOneFigureHaveOneContrast()
    {
        const auto movie = openMovie(m_folder.path().toStdString());
        QVERIFY(movie);
        const auto frames = readGreyFrames(**movie, {0, 1});
        QVERIFY(frames);
        const GreyFrame& dim = *frames->at(0);
        const GreyFrame& bright = *frames->at(1);
        QCOMPARE(dim.width_px, 32);
        QCOMPARE(dim.height_px, 16);
        QVERIFY(bright.grey[12] > dim.grey[12] + 30);
    }

    void aFrameThatTheMovieHasNotIsNull()
    {
        const auto movie = openMovie(m_folder.path().toStdString());
        const auto frames = readGreyFrames(**movie, {3, 4});
        QVERIFY(frames);
        QVERIFY(frames->at(3));
        QVERIFY(!frames->at(4));
    }

    void theReaderBringsWhatIsWantedAndForgetsTheRest()
    {
        Document document;
        GreyFrameReader reader(document);
        reader.want({2});
        QVERIFY(reader.frames().contains(2) && !reader.frames().at(2)); // there is no movie
        QVERIFY(document.openMovie(m_folder.path().toStdString()));
        QSignalSpy changed(&reader, &GreyFrameReader::changed);
        reader.want({2, 0});
        QVERIFY(reader.isReading());
        QTRY_COMPARE(reader.frames().size(), std::size_t{2});
        QVERIFY(reader.frames().at(2));
        QCOMPARE(changed.count(), 1);
        reader.want({0});
        QCOMPARE(reader.frames().size(), std::size_t{1});
        QVERIFY(!reader.isReading());
    }
};

QTEST_GUILESS_MAIN(TestGreyFrames)
#include "tst_grey_frames.moc"
