#include "jobs/thumbnail_reader.h"

#include "made_up_growth_movie.h"
#include "numpy_movie.h"

#include <QTest>
#include <opencv2/core.hpp>

using namespace ostwald;
using ostwald::test::MadeUpMovie;
using ostwald::test::NumpyMovie;

namespace {

double greyOf(const cv::Mat& thumbnail)
{
    return thumbnail.empty() ? -1.0 : cv::mean(thumbnail)[0];
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
