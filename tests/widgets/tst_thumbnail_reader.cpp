#include "jobs/thumbnail_reader.h"

#include "made_up_growth_movie.h"
#include "movie/frame_order.h"
#include "numpy_movie.h"

#include <QTest>
#include <opencv2/core.hpp>

#include <algorithm>
#include <set>

using namespace ostwald;
using ostwald::test::MadeUpMovie;
using ostwald::test::NumpyMovie;

namespace {

double greyOf(const cv::Mat& thumbnail)
{
    return thumbnail.empty() ? -1.0 : cv::mean(thumbnail)[0];
}

/// Ageing times of stills, the last one first.
std::vector<double> backwards(int frames)
{
    std::vector<double> ageing_s;
    for (int frame = 0; frame < frames; ++frame)
        ageing_s.push_back(60.0 * (frames - frame));
    return ageing_s;
}

/// Ageing times, all different, without any order. @pre frames and 7 have no common factor
std::vector<double> shuffled(int frames)
{
    std::vector<double> ageing_s;
    for (int frame = 0; frame < frames; ++frame)
        ageing_s.push_back(60.0 * (frame * 7 % frames));
    return ageing_s;
}

} // namespace

class TestThumbnailReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMovieIsReadFromCoarseToFine()
    {
        Document document;
        m_movie.open(document);
        ThumbnailReader reader(document);
        std::vector<int> order;
        connect(&reader, &ThumbnailReader::changed, &reader, [&] {
            for (const auto& [frame, pixels] : reader.thumbnails())
                if (std::ranges::find(order, frame) == order.end())
                    order.push_back(frame);
        });
        QVERIFY(reader.isDone()); // off
        reader.setOn(true);
        QVERIFY(!reader.isDone() && !reader.nearest(3));
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(order.size(), std::size_t(MadeUpMovie::frames));
        QCOMPARE(std::vector<int>(order.begin(), order.begin() + 3), (std::vector<int>{0, 11, 5}));
        for (const auto& [frame, pixels] : reader.thumbnails()) {
            QCOMPARE(pixels.size(), cv::Size(MadeUpMovie::width, MadeUpMovie::height));
            QCOMPARE(greyOf(pixels), double(MadeUpMovie::greyOf(frame)));
        }
        reader.setOn(false);
        QVERIFY(reader.thumbnails().empty());
    }

    void ofALongMovieFewFramesAreRead()
    {
        const NumpyMovie movie(20'000);
        Document document;
        movie.open(document);
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(reader.thumbnails().size(), std::size_t(ThumbnailReader::ofMovie));
        for (const int frame : {0, 333, 9'876, 19'999}) {
            QVERIFY(std::abs(*reader.nearest(frame) - frame) <= 157); // half of a distance
            QCOMPARE(*reader.nearest(frame), reader.nearestWanted(frame));
        }
        reader.setRange(std::pair(5'000, 5'160));
        QTRY_VERIFY(reader.isDone());
        QVERIFY(reader.thumbnails().size() <= std::size_t(ThumbnailReader::ofMovie + ThumbnailReader::ofRange));
        QCOMPARE(*reader.nearest(5'052), 5'050);
        QCOMPARE(greyOf(reader.thumbnails().at(5'050)), 5'050 % 251);
        reader.setRange(std::nullopt);
        QCOMPARE(reader.thumbnails().size(), std::size_t(ThumbnailReader::ofMovie));
    }

    void nothingIsReadWhileThePlayheadMovesOrThePlayingHoldsIt()
    {
        Document document;
        m_movie.open(document);
        ThumbnailReader reader(document);
        reader.setHeld(true);
        reader.setOn(true);
        QTest::qWait(3 * ThumbnailReader::calm_ms);
        QVERIFY(reader.thumbnails().empty());
        reader.setHeld(false);
        for (int i = 0; i < 40; ++i) { // longer than it waits for calm
            document.setFrame(i % MadeUpMovie::frames);
            QTest::qWait(ThumbnailReader::calm_ms / 15);
        }
        QVERIFY(reader.thumbnails().empty());
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(reader.thumbnails().size(), std::size_t(MadeUpMovie::frames));
    }

    void framesOfAnotherMovieAreForgottenAtOnce()
    {
        Document document;
        m_movie.open(document);
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.thumbnails().size() > 3);
        const NumpyMovie other(9);
        other.open(document);
        QVERIFY(reader.thumbnails().empty());
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(reader.thumbnails().size(), std::size_t(9));
        QCOMPARE(greyOf(reader.thumbnails().at(8)), 8.0); // none of a frame that was in hand
    }

    void stillsAreReadInTheOrderOfTheirAgeingTimes()
    {
        Document document;
        m_movie.open(document);
        document.setAgeingTimes(backwards(MadeUpMovie::frames), QStringLiteral("Study"));
        ThumbnailReader reader(document);
        std::vector<int> order;
        connect(&reader, &ThumbnailReader::changed, &reader, [&] {
            for (const auto& [frame, pixels] : reader.thumbnails())
                if (std::ranges::find(order, frame) == order.end())
                    order.push_back(frame);
        });
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(std::vector<int>(order.begin(), order.begin() + 3), (std::vector<int>{11, 0, 6})); // both ends, the middle
        for (const auto& [frame, pixels] : reader.thumbnails())
            QCOMPARE(greyOf(pixels), double(MadeUpMovie::greyOf(frame)));
    }

    void ofManyStillsThoseAreReadThatAreSpreadOverTheTimes()
    {
        const NumpyMovie movie(1'000);
        Document document;
        movie.open(document);
        document.setAgeingTimes(shuffled(movie.frames()), QStringLiteral("Study"));
        const FrameOrder order(document.project().calibration, movie.frames());
        const auto distance = [&order](int frame, int other) { return std::abs(order.placeOf(frame) - order.placeOf(other)); };
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(reader.thumbnails().size(), std::size_t(ThumbnailReader::ofMovie));
        for (const int frame : {0, 1, 333, 500, 999}) {
            QVERIFY(distance(*reader.nearest(frame), frame) <= 8); // half of a distance
            QCOMPARE(*reader.nearest(frame), reader.nearestWanted(frame));
        }
        reader.setRange(std::pair(500, 516)); // by time, whatever the stills are called
        QTRY_VERIFY(reader.isDone());
        for (int place = 500; place <= 516; ++place)
            QCOMPARE(*reader.nearest(order.frameAt(place)), order.frameAt(place));
        QCOMPARE(greyOf(reader.thumbnails().at(order.frameAt(507))), double(order.frameAt(507) % 251));
    }

    void otherAgeingTimesSpreadTheFramesAnew()
    {
        const NumpyMovie movie(1'000);
        Document document;
        movie.open(document);
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        const auto framesThere = [&reader] {
            std::set<int> frames;
            for (const auto& [frame, pixels] : reader.thumbnails())
                frames.insert(frame);
            return frames;
        };
        const std::set<int> ofMovie = framesThere();
        document.setAgeingTimes(shuffled(movie.frames()), QStringLiteral("Study"));
        QTRY_VERIFY(reader.isDone());
        const FrameOrder order(document.project().calibration, movie.frames());
        std::set<int> places;
        for (const int frame : framesThere())
            places.insert(order.placeOf(frame));
        QCOMPARE(places, ofMovie); // evenly, as frames are
        document.undoStack().undo(); // a movie again
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(framesThere(), ofMovie);
    }

    void whatIsNearIsToldAnewWhenTheOrderChanges()
    {
        Document document;
        m_movie.open(document);
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        int told = 0;
        connect(&reader, &ThumbnailReader::changed, &reader, [&told] { ++told; });
        document.setAgeingTimes(backwards(MadeUpMovie::frames), QStringLiteral("Study")); // every frame is there already
        QCOMPARE(told, 1);
        QVERIFY(reader.isDone());
    }

    void aFrameThatCannotBeReadHoldsUpNoOther()
    {
        const MadeUpMovie movie;
        movie.damage(5);
        Document document;
        movie.open(document);
        ThumbnailReader reader(document);
        reader.setOn(true);
        QTRY_VERIFY(reader.isDone());
        QCOMPARE(reader.thumbnails().size(), std::size_t(MadeUpMovie::frames));
        QVERIFY(reader.thumbnails().at(5).empty());
        QVERIFY(reader.nearest(5) == 4 || reader.nearest(5) == 6);
    }

private:
    MadeUpMovie m_movie;
};

QTEST_GUILESS_MAIN(TestThumbnailReader)
#include "tst_thumbnail_reader.moc"
