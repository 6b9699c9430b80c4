#include "movie_view/particle_measure.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace ostwald;

namespace {

constexpr int frames = 40;

/// A particle of r = start + rate t px, measured in every frame.
Track growing(double start_px, double rate_px)
{
    Track track;
    track.id = TrackId{1};
    for (int frame = 0; frame < frames; ++frame)
        track.points.push_back({frame, 0, 0.0, 0.0, start_px + rate_px * frame, 0.1});
    return track;
}

Tracks tracksOf(std::vector<Track> all)
{
    Tracks tracks;
    tracks.lastFrame = frames - 1;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].id = TrackId{static_cast<int>(i) + 1};
    tracks.tracks = std::move(all);
    return tracks;
}

} // namespace

/// What the colours of particles stand for.
class TestParticleMeasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGroupIsNoNumber()
    {
        QVERIFY(!measureOf(growing(5.0, 0.1), 3, ColourBy::Group));
        QVERIFY(!scaleOf(tracksOf({growing(5.0, 0.1)}), ColourBy::Group));
    }

    void theSizeIsThatOfTheFrame()
    {
        VERIFY_CLOSE(measureOf(growing(5.0, 0.1), 10, ColourBy::Size).value(), 6.0, 0.0, 1e-12);
    }

    void aRateHasTheSignOfTheChange_data()
    {
        QTest::addColumn<double>("rate_px");
        QTest::newRow("growing") << 0.05;
        QTest::newRow("still") << 0.0;
        QTest::newRow("shrinking") << -0.08;
    }

    void aRateHasTheSignOfTheChange()
    {
        QFETCH(double, rate_px);
        const Track track = growing(9.0, rate_px);
        for (const int frame : {0, 2, 20, frames - 1}) // at the ends the frames of one side have to do
            VERIFY_CLOSE(measureOf(track, frame, ColourBy::GrowthRate).value(), rate_px, 0.0, 1e-12);
    }

    void aRateIsSmoothed()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise(0.0, 0.1);
        Track track = growing(9.0, 0.05);
        for (TrackPoint& point : track.points)
            point.r_px += noise(random);
        double squares = 0.0;
        for (int frame = 5; frame < frames - 5; ++frame)
            squares += std::pow(measureOf(track, frame, ColourBy::GrowthRate).value() - 0.05, 2);
        // A slope through 11 points has the sd 0.1 / sqrt(110) = 0.0095, a difference of neighbours 0.14.
        QVERIFY(std::sqrt(squares / (frames - 10)) < 0.02);
    }

    void whatWasNotMeasuredHasNoNumber()
    {
        Track track = growing(5.0, 0.1);
        track.points[10].detection = -1;
        track.points[11].excluded = true;
        QVERIFY(!measureOf(track, 10, ColourBy::Size));
        QVERIFY(!measureOf(track, 11, ColourBy::Size));
        track.points[12].excluded = true;
        track.points[12].r_px = 80.0; // such a size must not turn the slope
        VERIFY_CLOSE(measureOf(track, 11, ColourBy::GrowthRate).value(), 0.1, 0.0, 1e-12);
        for (TrackPoint& point : track.points)
            point.excluded = point.frame % 4 != 0;
        QVERIFY(!measureOf(track, 20, ColourBy::GrowthRate)); // three sizes
        track.group = Group::Excluded;
        QVERIFY(!measureOf(track, 20, ColourBy::Size));
        QVERIFY(!measureOf(track, 20, ColourBy::Suspicion));
    }

    void aDoubtfulLinkIsSeenForAFewFrames()
    {
        Track track = growing(5.0, 0.1);
        track.points[0].suspicion = 0.7; // no link leads there
        track.points[20].suspicion = 0.9;
        QCOMPARE(measureOf(track, 2, ColourBy::Suspicion), std::optional(0.0));
        for (int frame = 15; frame <= 25; ++frame)
            QCOMPARE(measureOf(track, frame, ColourBy::Suspicion), std::optional(0.9));
        QCOMPARE(measureOf(track, 14, ColourBy::Suspicion), std::optional(0.0));
        QCOMPARE(measureOf(track, 26, ColourBy::Suspicion), std::optional(0.0));
        track.points.resize(1);
        QVERIFY(!measureOf(track, 0, ColourBy::Suspicion));
        const auto scale = scaleOf(tracksOf({growing(5.0, 0.1)}), ColourBy::Suspicion);
        QVERIFY(scale && scale->low == 0.0 && scale->high == 1.0);
    }

    void aFewOutliersDoNotStretchTheScale()
    {
        std::vector<Track> all;
        for (int i = 0; i <= 100; ++i)
            all.push_back(growing(10.0 + 0.1 * i, 0.0)); // 10 .. 20 px
        all[50].points[7].r_px = 500.0;
        all[51].points[7].r_px = 0.1;
        Track excluded = growing(900.0, 0.0);
        excluded.group = Group::Excluded;
        for (int i = 0; i < 50; ++i)
            all.push_back(excluded);
        const auto scale = scaleOf(tracksOf(all), ColourBy::Size);
        QVERIFY(scale);
        VERIFY_CLOSE(scale->low, 10.2, 0.0, 0.05);
        VERIFY_CLOSE(scale->high, 19.8, 0.0, 0.05);
        QCOMPARE(scale->fractionOf(0.1), 0.0);
        QCOMPARE(scale->fractionOf(500.0), 1.0);
        VERIFY_CLOSE(scale->fractionOf(15.0), 0.5, 0.0, 0.01);
    }

    void theScaleOfVeryManyPointsIsThatOfSome()
    {
        std::vector<Track> all;
        for (int i = 0; i <= 2000; ++i)
            all.push_back(growing(10.0 + 0.005 * i, 0.0));
        const auto scale = scaleOf(tracksOf(std::move(all)), ColourBy::Size);
        QVERIFY(scale);
        VERIFY_CLOSE(scale->low, 10.2, 0.0, 0.05);
        VERIFY_CLOSE(scale->high, 19.8, 0.0, 0.05);
    }

    void theScaleOfRatesIsCentredOnNone()
    {
        const auto scale = scaleOf(tracksOf({growing(9.0, 0.05), growing(9.0, 0.1), growing(9.0, -0.02)}),
                                   ColourBy::GrowthRate);
        QVERIFY(scale);
        VERIFY_CLOSE(scale->high, 0.1, 1e-6, 0.0);
        VERIFY_CLOSE(scale->low, -0.1, 1e-6, 0.0);
        VERIFY_CLOSE(scale->fractionOf(0.0), 0.5, 0.0, 1e-9);
        QVERIFY(scale->fractionOf(-0.02) < 0.5);
    }

    void oneSizeForAllLiesInTheMiddle()
    {
        const auto scale = scaleOf(tracksOf({growing(6.0, 0.0)}), ColourBy::Size);
        QVERIFY(scale);
        QCOMPARE(scale->fractionOf(6.0), 0.5);
    }

    void noNumbersHaveNoScale()
    {
        Track gap = growing(6.0, 0.0);
        for (TrackPoint& point : gap.points)
            point.detection = -1;
        for (const ColourBy by : {ColourBy::Size, ColourBy::GrowthRate})
            QVERIFY(!scaleOf(tracksOf({gap}), by));
        QVERIFY(!scaleOf({}, ColourBy::Suspicion));
    }
};

QTEST_APPLESS_MAIN(TestParticleMeasure)
#include "tst_particle_measure.moc"
