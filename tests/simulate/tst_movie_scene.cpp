#include "simulate/coalescing_pair.h"
#include "simulate/movie_scene.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace ostwald;

namespace {

constexpr double sigma_nm = 0.156;
constexpr std::uint64_t seed = 4;

SceneGrowth grown(int single, int pairs, int frames = 60)
{
    const auto history = makeGrowthHistory(frames, 1.0, {{0.0, 3.0}, {60.0, 2.6}}, {});
    const auto starts = drawStarts(single + 2 * pairs, 0.8, 0.06, sigma_nm, seed);
    auto growth = growScene(builtinMaterials().front().prior, *history, *starts, pairs, seed);
    if (!growth)
        qFatal("%s", growth.error().text().c_str());
    return *growth;
}

double gapBetween(const SceneParticle& a, const SceneParticle& b)
{
    double gap_px = 1e9;
    for (const Disc& p : a.discs)
        for (const Disc& q : b.discs)
            gap_px = std::min(gap_px, std::hypot(p.x_px - q.x_px, p.y_px - q.y_px) - p.r_px - q.r_px);
    return gap_px;
}

const SceneParticle* find(const SceneFrame& frame, TrackId id)
{
    const auto found = std::ranges::find(frame.particles, id, &SceneParticle::id);
    return found == frame.particles.end() ? nullptr : &*found;
}

} // namespace

class MovieSceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPairsEverComeNear()
    {
        const SceneParams params;
        const auto scene = composeScene(params, grown(60, 3), sigma_nm, seed);
        QVERIFY(scene);
        const auto isPair = [&](TrackId a, TrackId b) {
            return std::ranges::any_of(scene->events, [&](const SceneEvent& e) {
                return (e.parentA == a && e.parentB == b) || (e.parentA == b && e.parentB == a);
            });
        };
        for (const SceneFrame& frame : scene->frames)
            for (std::size_t i = 0; i < frame.particles.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (!isPair(frame.particles[i].id, frame.particles[j].id))
                        QVERIFY(gapBetween(frame.particles[i], frame.particles[j]) >= params.gap_px);
    }

    void pairsCloseInTouchAndBecomeOne()
    {
        const SceneParams params;
        const SceneGrowth growth = grown(10, 3);
        const auto scene = composeScene(params, growth, sigma_nm, seed);
        QVERIFY(scene);
        QCOMPARE(scene->events.size(), std::size_t{3});
        for (std::size_t k = 0; k < scene->events.size(); ++k) {
            const SceneEvent& event = scene->events[k];
            const auto gapAt = [&](int frame) {
                const SceneFrame& shown = scene->frames[static_cast<std::size_t>(frame)];
                return gapBetween(*find(shown, event.parentA), *find(shown, event.parentB));
            };
            VERIFY_CLOSE(gapAt(0), params.gap_px, 0.0, 1e-9);
            for (int frame = event.frame - touchingFrames - approachFrames;
                 frame < event.frame - touchingFrames; ++frame)
                QVERIFY(gapAt(frame) < gapAt(frame - 1) && gapAt(frame) > 0.0);
            VERIFY_CLOSE(gapAt(event.frame - touchingFrames), 0.0, 0.0, 1e-9);
            VERIFY_CLOSE(gapAt(event.frame - 1), 0.0, 0.0, 1e-9);
            const SceneFrame& merged = scene->frames[static_cast<std::size_t>(event.frame)];
            QVERIFY(find(merged, event.parentA) == nullptr && find(merged, event.parentB) == nullptr);
            QVERIFY(find(merged, event.child) != nullptr);
            const auto at = static_cast<std::size_t>(event.frame);
            QCOMPARE(growth.merged.particles[k].n.front(),
                     growth.paired.particles[2 * k].n[at] + growth.paired.particles[2 * k + 1].n[at]);
            QCOMPARE(scene->tracks[static_cast<std::size_t>(value(event.child)) - 1].first, event.frame);
            QCOMPARE(find(scene->frames.back(), event.child)->discs.size(), std::size_t{1});
        }
    }

    /// The volume of a ball intersection against its integral.
    void sharedVolumeIsThatOfTheLens()
    {
        const double a = 3.0;
        const double b = 2.0;
        for (const double d : {1.5, 2.5, 4.0, 4.9}) {
            constexpr int steps = 200000;
            double volume = 0.0;
            for (int i = 0; i < steps; ++i) {
                const double x = -a + 2.0 * a * (i + 0.5) / steps;
                const double r2 = std::min(a * a - x * x, b * b - (x - d) * (x - d));
                volume += std::max(0.0, r2) * std::numbers::pi * 2.0 * a / steps;
            }
            VERIFY_CLOSE(sharedVolume(a, b, d) * 4.0 * std::numbers::pi / 3.0, volume, 1e-6, 0.0);
        }
        QCOMPARE(sharedVolume(a, b, 5.0), 0.0);
        VERIFY_CLOSE(sharedVolume(a, b, 0.5), 8.0, 1e-12, 0.0);
    }

    void aMergedParticleKeepsItsVolumeWhileItRelaxes()
    {
        const PairGeometry pair{10, 0.7, 6.0};
        for (int frame = 10; frame < 30; ++frame) {
            const auto discs = discsAfter(pair, frame, 9.0, 0.4);
            double volume = 0.0;
            for (const Disc& disc : discs)
                volume += std::pow(disc.r_px, 3.0);
            if (discs.size() == 2) {
                const double d = std::hypot(discs[0].x_px - discs[1].x_px, discs[0].y_px - discs[1].y_px);
                volume -= sharedVolume(discs[0].r_px, discs[1].r_px, d);
                VERIFY_CLOSE(d,
                             9.0 * (std::cbrt(0.4) + std::cbrt(0.6)) *
                                 std::exp(-(frame - 10 + 0.5) / relaxation_frames),
                             1e-12, 0.0);
            }
            VERIFY_CLOSE(volume, std::pow(9.0, 3.0), 1e-9, 0.0);
        }
    }

    void driftHasTheStatedStep()
    {
        SceneParams params;
        params.driftStep_px = 0.5;
        SceneGrowth still;
        still.single.particles = {{0, std::vector<int>(4000, 500)}};
        const auto scene = composeScene(params, still, sigma_nm, seed);
        QVERIFY(scene);
        double squares = 0.0;
        for (std::size_t i = 1; i < scene->frames.size(); ++i)
            squares += std::pow(scene->frames[i].drift.dx_px - scene->frames[i - 1].drift.dx_px, 2.0) +
                       std::pow(scene->frames[i].drift.dy_px - scene->frames[i - 1].drift.dy_px, 2.0);
        VERIFY_CLOSE(std::sqrt(squares / 3999.0), 0.5, 0.08, 0.0);
        QCOMPARE(scene->frames.front().drift.dx_px, 0.0);
    }

    void theSameSeedGivesTheSameScene()
    {
        const SceneParams params;
        const auto one = composeScene(params, grown(30, 2), sigma_nm, 8);
        const auto two = composeScene(params, grown(30, 2), sigma_nm, 8);
        const auto other = composeScene(params, grown(30, 2), sigma_nm, 9);
        QVERIFY(one && two && other);
        QCOMPARE(one->frames.back().particles[5].discs[0].x_px,
                 two->frames.back().particles[5].discs[0].x_px);
        QVERIFY(one->frames.back().particles[5].discs[0].x_px !=
                other->frames.back().particles[5].discs[0].x_px);
    }

    void aCrowdThatDoesNotFitIsRefused()
    {
        SceneParams params;
        params.width_px = 128;
        params.height_px = 128;
        const auto scene = composeScene(params, grown(100, 0), sigma_nm, seed);
        QVERIFY(!scene);
        QCOMPARE(scene.error().where, std::string("movie"));
        QVERIFY(scene.error().message.find("of 100") != std::string::npos);
    }

    void aShortMovieHasNoTimeForPairs()
    {
        const auto history = makeGrowthHistory(20, 1.0, {{0.0, 3.0}}, {});
        const auto growth =
            growScene(builtinMaterials().front().prior, *history, {{0, 100}, {0, 100}}, 1, seed);
        QVERIFY(!growth);
        QCOMPARE(growth.error().where, std::string("movie.coalescing_pairs"));
    }

    void badSceneParametersAreNamed()
    {
        SceneParams params;
        params.pixelSize_nm = 0.0;
        const auto scene = composeScene(params, grown(2, 0), sigma_nm, seed);
        QVERIFY(!scene);
        QCOMPARE(scene.error().where, std::string("movie.pixel_size_nm"));
    }
};

QTEST_APPLESS_MAIN(MovieSceneTest)
#include "tst_movie_scene.moc"
