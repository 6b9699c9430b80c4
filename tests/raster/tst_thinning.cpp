#include "raster/thinning.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace ostwald;

namespace {

double distance(CanvasPoint p, CanvasPoint a, CanvasPoint b)
{
    const double dx = static_cast<double>(b.x - a.x);
    const double dy = static_cast<double>(b.y - a.y);
    const double squared = dx * dx + dy * dy;
    const double px = static_cast<double>(p.x - a.x);
    const double py = static_cast<double>(p.y - a.y);
    const double t = squared > 0.0 ? std::clamp((px * dx + py * dy) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(px - t * dx, py - t * dy);
}

double farthest(const std::vector<CanvasPoint>& points, const std::vector<CanvasPoint>& line)
{
    double farthest = 0.0;
    for (const CanvasPoint& point : points) {
        double nearest = 1e9;
        for (std::size_t i = 1; i < line.size(); ++i)
            nearest = std::min(nearest, distance(point, line[i - 1], line[i]));
        farthest = std::max(farthest, nearest);
    }
    return farthest;
}

} // namespace

class TestThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineKeepsItsEnds()
    {
        std::vector<CanvasPoint> line;
        for (int i = 0; i <= 50; ++i)
            line.push_back({0.7F * static_cast<float>(i), 0.3F * static_cast<float>(i)});
        thin(line, 0.1F);
        QCOMPARE(line.size(), std::size_t{2});
        QCOMPARE(line.front().x, 0.0F);
        QCOMPARE(line.back().x, 35.0F);
    }

    void cornersAndTurningPointsStay()
    {
        std::vector<CanvasPoint> line{{0.0F, 0.0F}, {5.0F, 0.0F}, {10.0F, 0.0F}, {10.0F, 5.0F}, {10.0F, 9.0F}, {10.0F, 3.0F}};
        thin(line, 0.1F);
        QCOMPARE(line.size(), std::size_t{4});
        QCOMPARE(line[1].x, 10.0F);
        QCOMPARE(line[2].y, 9.0F);
        QCOMPARE(line[3].y, 3.0F);
    }

    /// A chord c of a circle of radius r leaves it by c^2 / (8 r), so that about pi r / sqrt(2 r t) chords are needed.
    void aCircleNeedsAsManyChordsAsItsRadiusTells()
    {
        for (const double r : {5.0, 20.0, 100.0}) {
            std::vector<CanvasPoint> line;
            for (int i = 0; i <= 2000; ++i) {
                const double angle = 2.0 * std::numbers::pi * i / 2000.0;
                line.push_back({static_cast<float>(r * std::cos(angle)), static_cast<float>(r * std::sin(angle))});
            }
            const std::vector<CanvasPoint> all = line;
            constexpr float tolerance = 0.125F;
            thin(line, tolerance);
            QVERIFY(farthest(all, line) <= 1.001 * static_cast<double>(tolerance));
            const double least = std::numbers::pi * r / std::sqrt(2.0 * r * static_cast<double>(tolerance));
            QVERIFY(static_cast<double>(line.size()) < 2.0 * least + 3.0);
        }
    }

    void nothingIsFartherThanTheTolerance()
    {
        std::mt19937 random(5);
        std::normal_distribution<float> step(0.0F, 0.7F);
        for (int run = 0; run < 50; ++run) {
            std::vector<CanvasPoint> line{{0.0F, 0.0F}};
            for (int i = 0; i < 200; ++i)
                line.push_back({line.back().x + step(random) + 0.5F, line.back().y + step(random)});
            const std::vector<CanvasPoint> all = line;
            thin(line, 0.3F);
            QVERIFY(line.size() < all.size());
            QVERIFY(farthest(all, line) <= 0.3001);
        }
    }

    void shortLinesStay()
    {
        std::vector<CanvasPoint> none;
        thin(none, 1.0F);
        QVERIFY(none.empty());
        std::vector<CanvasPoint> two{{1.0F, 2.0F}, {1.01F, 2.0F}};
        thin(two, 1.0F);
        QCOMPARE(two.size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestThinning)
#include "tst_thinning.moc"
