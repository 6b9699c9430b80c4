#include "ensemble/coalescence_statistics.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace ostwald;

namespace {

/// Pairs whose relative motion is free diffusion, seen with an error, for 40 s.
std::vector<PairPath> diffusingPairs(int pairs, double diffusion_nm2_s, double error_nm)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal;
    std::vector<PairPath> paths;
    for (int i = 0; i < pairs; ++i) {
        PairPath path;
        path.family = i;
        double x = 20.0;
        double y = 0.0;
        for (int t = 0; t <= 40; ++t) {
            path.t_s.push_back(t);
            path.dx_nm.push_back(x + error_nm * normal(random));
            path.dy_nm.push_back(y + error_nm * normal(random));
            path.sigma_nm.push_back(2.0 + 0.02 * t);
            x += std::sqrt(2.0 * diffusion_nm2_s) * normal(random);
            y += std::sqrt(2.0 * diffusion_nm2_s) * normal(random);
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

/// `total` particles of which pairs merge by d rho_c/dt = -a rho_c^2/2, a constant, for 100 s.
CoalescenceRecord decay(int total, double a_per_s)
{
    CoalescenceRecord record;
    record.end_s = 100.0;
    record.census.push_back({0.0, total, {}});
    for (int merged = 1; merged < total; ++merged) {
        const double share = static_cast<double>(total) / (total - merged + 0.5) - 1.0;
        const double t_s = 2.0 / a_per_s * share;
        if (t_s > record.end_s)
            break;
        record.events.push_back({.t_s = t_s, .rA_nm = 1.0, .rB_nm = 1.2, .family = merged});
        record.census.push_back({t_s, total - merged, {}});
    }
    return record;
}

double integral(const BandedCurve& curve)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < curve.x.size(); ++i)
        sum += 0.5 * (curve.x[i] - curve.x[i - 1]) * (curve.y[i] + curve.y[i - 1]);
    return sum;
}

/// Particle 1 and 2 become 3 in frame 6; 4 is excluded; the whole specimen drifts.
Tracks merging()
{
    Tracks tracks;
    tracks.lastFrame = 10;
    const auto add = [&](std::int64_t id, int first, int last, double x, double r) {
        Track track;
        track.id = TrackId{id};
        for (int f = first; f <= last; ++f)
            track.points.push_back({f, 0, x + 0.7 * f, 5.0 - 0.3 * f, r, 0.1});
        tracks.tracks.push_back(track);
    };
    add(1, 0, 5, 10.0, 4.0);
    add(2, 2, 5, 22.0, 3.0);
    add(3, 6, 10, 14.0, 4.5);
    add(4, 0, 10, 80.0, 3.0);
    tracks.tracks[1].points[1].detection = -1;
    tracks.tracks[0].child = tracks.tracks[1].child = TrackId{3};
    tracks.tracks[3].group = Group::Excluded;
    tracks.coalescences.push_back({.frame = 6, .child = TrackId{3}, .parentA = TrackId{1}, .parentB = TrackId{2},
                                   .rA_px = 4.0, .rB_px = 3.0});
    return tracks;
}

} // namespace

class TestCoalescenceStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tracksBecomeARecordInNanometresAndSeconds()
    {
        const auto record = coalescenceRecord(merging(), 0.5, 2.0);
        QVERIFY(record);
        QCOMPARE(record->events.size(), std::size_t{1});
        QCOMPARE(record->events[0].t_s, 12.0);
        QCOMPARE(record->events[0].sigma_nm(), 3.5);
        VERIFY_CLOSE(record->events[0].separation_nm, 6.0, 1e-12, 0.0); // 12 px, drift taken off
        QCOMPARE(record->paths[0].t_s, (std::vector<double>{4.0, 8.0, 10.0})); // frame 3 is interpolated
        QCOMPARE(record->end_s, 20.0);
        QCOMPARE(record->censusAt(0.0).particles, 1);
        QCOMPARE(record->censusAt(11.9).particles, 2);
        QCOMPARE(record->censusAt(12.0).particles, 1);
    }

    void eventsOfExcludedTracksDoNotCount()
    {
        Tracks tracks = merging();
        tracks.tracks[1].group = Group::Excluded;
        const auto record = coalescenceRecord(tracks, 0.5, 2.0);
        QVERIFY(record);
        QVERIFY(record->events.empty());
    }

    void withoutCalibrationNothingIsMeasured()
    {
        QCOMPARE(coalescenceRecord(merging(), 0.0, 1.0).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(coalescenceRecord(merging(), 1.0, std::nan("")).error().code, ErrorCode::InvalidArgument);
    }

    void diffusionIsFreeOfTheErrorOfPositions_data()
    {
        QTest::addColumn<double>("error_nm");
        QTest::newRow("exact") << 0.0;
        QTest::newRow("as large as a step") << 1.0;
    }
    void diffusionIsFreeOfTheErrorOfPositions()
    {
        QFETCH(double, error_nm);
        CoalescenceRecord record = decay(40, 0.02);
        record.paths = diffusingPairs(100, 0.5, error_nm);
        const auto found = coalescenceStatistics(record, 100);
        QVERIFY(found && found->hasDiffusion);
        VERIFY_CLOSE(found->diffusion_nm2_s.y[60], 0.5, 0.0, 0.06);
        VERIFY_CLOSE(found->localisation_nm, error_nm, 0.05, 0.12);
        QVERIFY(found->diffusion_nm2_s.low[60] < 0.5 && found->diffusion_nm2_s.high[60] > 0.5);
        VERIFY_CLOSE(found->contact(20.0), 2.4, 1e-9, 0.0);
        VERIFY_CLOSE(found->contact.rate_nm_s(20.0), 0.02, 1e-9, 0.0);
    }

    /// A constant k_f leaves a rate that does not fall although the events become rare.
    void constantRateIsFoundConstant()
    {
        const auto found = coalescenceStatistics(decay(2000, 0.03));
        QVERIFY(found);
        for (const std::size_t i : {20U, 40U, 60U, 80U, 100U})
            VERIFY_CLOSE(found->rate_per_s.y[i], 0.03, 0.08, 0.0);
        QVERIFY(found->psi_per_s.y[20] > 1.5 * found->psi_per_s.y[100]);
    }

    void densitiesIntegrateToOne()
    {
        CoalescenceRecord record = decay(60, 0.02);
        for (std::size_t i = 0; i < record.events.size(); ++i)
            record.events[i].rA_nm = 1.0 + 0.01 * static_cast<double>(i);
        const auto found = coalescenceStatistics(record);
        QVERIFY(found);
        VERIFY_CLOSE(integral(found->psi_per_s), 1.0, 0.0, 2e-3);
        VERIFY_CLOSE(integral(found->sigmaDensity_per_nm), 1.0, 0.0, 5e-3);
    }

    void theSameSeedGivesTheSameBand()
    {
        const CoalescenceRecord record = decay(60, 0.02);
        QCOMPARE(coalescenceStatistics(record)->rate_per_s.high, coalescenceStatistics(record)->rate_per_s.high);
    }

    void unknownPositionsLeaveDiffusionAndEncounterOpen()
    {
        const auto found = coalescenceStatistics(decay(60, 0.02));
        QVERIFY(found && !found->hasDiffusion);
        QVERIFY(found->diffusion_nm2_s.x.empty());
        QCOMPARE(found->encounter_nm.count, 0);
    }

    void badRecordsAreSaidToBeBad()
    {
        CoalescenceRecord few = decay(60, 0.02);
        few.events.resize(4);
        QCOMPARE(coalescenceStatistics(few).error().code, ErrorCode::InsufficientData);
        CoalescenceRecord nan = decay(60, 0.02);
        nan.events[2].rA_nm = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(coalescenceStatistics(nan).error().code, ErrorCode::InvalidArgument);
        nan = decay(60, 0.02);
        nan.events[2].t_s = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(coalescenceStatistics(nan).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(TestCoalescenceStatistics)
#include "tst_coalescence_statistics.moc"
