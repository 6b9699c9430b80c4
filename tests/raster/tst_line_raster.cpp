#include "raster/line_raster.h"
#include "test_canvas.h"
#include "tolerance.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr double step = 1.0 / 255.0; ///< of a colour
using Line = std::array<CanvasPoint, 2>;

/// Length of [a, b] within [c, d].
double overlap(double a, double b, double c, double d)
{
    return std::max(0.0, std::min(b, d) - std::max(a, c));
}

std::vector<CanvasPoint> circle(float x, float y, float r, int corners)
{
    std::vector<CanvasPoint> points;
    for (int i = 0; i < corners; ++i) {
        const float angle = 2.0F * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        points.push_back({x + r * std::cos(angle), y + r * std::sin(angle)});
    }
    return points;
}

} // namespace

class TestLineRaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void straightLinesCoverTheirShareOfEachPixel_data()
    {
        QTest::addColumn<float>("centre");
        QTest::addColumn<float>("width");
        for (const float centre : {10.0F, 10.25F, 10.5F, 10.9F})
            for (const float width : {1.0F, 1.5F, 2.5F, 4.0F})
                QTest::addRow("%g wide at %g", static_cast<double>(width), static_cast<double>(centre)) << centre << width;
    }

    void straightLinesCoverTheirShareOfEachPixel()
    {
        QFETCH(float, centre);
        QFETCH(float, width);
        LineRaster raster;
        TestCanvas across(20, 20);
        raster.stroke(across.canvas(), Line{{{-9.0F, centre}, {29.0F, centre}}}, false, {width}, white);
        TestCanvas down(20, 20);
        raster.stroke(down.canvas(), Line{{{centre, -9.0F}, {centre, 29.0F}}}, false, {width}, white);
        for (int i = 0; i < 20; ++i)
            for (int along = 0; along < 20; ++along) {
                const double expected = overlap(centre - width / 2.0F, centre + width / 2.0F, i, i + 1);
                VERIFY_CLOSE(across.coverage(along, i), expected, 0.0, step);
                VERIFY_CLOSE(down.coverage(i, along), expected, 0.0, step);
            }
        QVERIFY(across.isIntact() && down.isIntact());
    }

    void aDiagonalLineFallsOffWithTheDistance()
    {
        LineRaster raster;
        TestCanvas canvas(30, 30);
        raster.stroke(canvas.canvas(), Line{{{-10.0F, -10.0F}, {40.0F, 40.0F}}}, false, {1.0F}, white);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 30; ++x) {
                const double distance = std::abs(x - y) / std::numbers::sqrt2;
                VERIFY_CLOSE(canvas.coverage(x, y), std::clamp(1.0 - distance, 0.0, 1.0), 0.0, step);
            }
    }

    /// So that a line looks equally strong in every direction.
    void inkIsLengthTimesWidthInEveryDirection()
    {
        LineRaster raster;
        for (int degrees = 0; degrees < 180; degrees += 7) {
            const float angle = static_cast<float>(degrees) * std::numbers::pi_v<float> / 180.0F;
            const float dx = 40.0F * std::cos(angle);
            const float dy = 40.0F * std::sin(angle);
            TestCanvas canvas(101, 101);
            raster.stroke(canvas.canvas(), Line{{{50.3F - dx, 50.6F - dy}, {50.3F + dx, 50.6F + dy}}}, false, {1.5F}, white);
            // The round ends: the integral of min(1, max(0, 1.25 - d)) over a disc.
            const double ends = std::numbers::pi * (std::pow(1.25, 3) - std::pow(0.25, 3)) / 3.0;
            VERIFY_CLOSE(canvas.sum(), 80.0 * 1.5 + ends, 0.01, 0.0);
        }
    }

    void longAndShortPiecesDrawTheSameLine()
    {
        LineRaster raster;
        TestCanvas whole(200, 150);
        TestCanvas pieces(200, 150);
        const CanvasPoint from{3.3F, 7.1F};
        const CanvasPoint to{191.7F, 130.2F};
        raster.stroke(whole.canvas(), Line{{from, to}}, false, {2.0F}, {0xffffffU, 0.5F});
        std::vector<CanvasPoint> line;
        for (int i = 0; i <= 100; ++i) {
            const float t = static_cast<float>(i) / 100.0F;
            line.push_back({from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)});
        }
        raster.stroke(pieces.canvas(), line, false, {2.0F}, {0xffffffU, 0.5F});
        for (int y = 0; y < 150; ++y)
            for (int x = 0; x < 200; ++x)
                QVERIFY2(std::abs(whole.red(x, y) - pieces.red(x, y)) <= 1, "seen where pieces meet");
    }

    void aClosedLineReturnsToItsStart()
    {
        LineRaster raster;
        TestCanvas open(30, 30);
        TestCanvas closed(30, 30);
        const std::array<CanvasPoint, 3> corners{{{5.0F, 5.5F}, {25.0F, 5.5F}, {15.0F, 25.0F}}};
        raster.stroke(open.canvas(), corners, false, {1.0F}, white);
        raster.stroke(closed.canvas(), corners, true, {1.0F}, white);
        QCOMPARE(open.red(10, 15), 0);
        QVERIFY(closed.red(10, 15) > 128);
    }

    void opacityAndColourMixWithWhatIsThere()
    {
        LineRaster raster;
        for (const float opacity : {0.0F, 0.3F, 0.7F, 1.0F}) {
            TestCanvas canvas(9, 9, 0xff64c832U); // 100, 200, 50
            raster.stroke(canvas.canvas(), Line{{{-5.0F, 4.5F}, {14.0F, 4.5F}}}, false, {1.0F}, {0x10f0a0U, opacity});
            const std::uint32_t pixel = canvas.at(4, 4);
            QCOMPARE(pixel >> 24U, 0xffU);
            const double o = static_cast<double>(opacity);
            VERIFY_CLOSE(pixel >> 16U & 0xffU, 100.0 + o * (16.0 - 100.0), 0.0, 1.0);
            VERIFY_CLOSE(pixel >> 8U & 0xffU, 200.0 + o * (240.0 - 200.0), 0.0, 1.0);
            VERIFY_CLOSE(pixel & 0xffU, 50.0 + o * (160.0 - 50.0), 0.0, 1.0);
            QCOMPARE(canvas.at(4, 2), 0xff64c832U);
        }
    }

    void aLineBelowOnePixelIsPaler()
    {
        LineRaster raster;
        TestCanvas canvas(9, 9);
        raster.stroke(canvas.canvas(), Line{{{-5.0F, 4.5F}, {14.0F, 4.5F}}}, false, {0.25F}, white);
        VERIFY_CLOSE(canvas.coverage(4, 4), 0.25, 0.0, step);
    }

    /// The part on a canvas is that of a larger one, and nothing is written beside it nor left for the next line.
    void whatIsOffTheCanvasIsCutOff()
    {
        LineRaster raster;
        for (int i = 0; i < 60; ++i) {
            const auto shift = static_cast<float>(i);
            const std::vector<CanvasPoint> line = circle(shift * 1.37F - 20.0F, 61.0F - shift * 1.51F, 7.3F, 17);
            TestCanvas small(31, 23);
            TestCanvas large(131, 123);
            std::vector<CanvasPoint> shifted = line;
            for (CanvasPoint& point : shifted)
                point = {point.x + 50.0F, point.y + 50.0F};
            raster.stroke(small.canvas(), line, true, {2.0F}, white);
            raster.stroke(large.canvas(), shifted, true, {2.0F}, white);
            QVERIFY(small.isIntact());
            for (int y = 0; y < 23; ++y)
                for (int x = 0; x < 31; ++x)
                    QVERIFY(std::abs(small.red(x, y) - large.red(x + 50, y + 50)) <= 1);
        }
    }

    void farAwayAndNotFiniteIsNotDrawn()
    {
        LineRaster raster;
        TestCanvas canvas(20, 20);
        const float none = std::numeric_limits<float>::quiet_NaN();
        const float endless = std::numeric_limits<float>::infinity();
        raster.stroke(canvas.canvas(), Line{{{5.0F, none}, {15.0F, 5.0F}}}, false, {1.0F}, white);
        raster.stroke(canvas.canvas(), Line{{{5.0F, 5.0F}, {endless, 5.0F}}}, false, {1.0F}, white);
        raster.stroke(canvas.canvas(), Line{{{1e9F, 1e9F}, {2e9F, 1e9F}}}, false, {1.0F}, white);
        raster.stroke(canvas.canvas(), {}, true, {1.0F}, white);
        raster.fillConvex(canvas.canvas(), Line{{{5.0F, 5.0F}, {9.0F, 9.0F}}}, white);
        VERIFY_CLOSE(canvas.sum(), 0.0, 0.0, 0.0);
        QVERIFY(canvas.isIntact());
    }

    void dashesAndGapsHaveTheirLengths()
    {
        LineRaster raster;
        TestCanvas canvas(100, 9);
        raster.stroke(canvas.canvas(), Line{{{0.0F, 4.5F}, {100.0F, 4.5F}}}, false, {2.0F, 8.0F, 4.0F}, white);
        int changes = 0;
        for (int x = 21; x < 93; ++x) // six periods
            changes += (canvas.red(x - 1, 4) < 128) != (canvas.red(x, 4) < 128) ? 1 : 0;
        QCOMPARE(changes, 12);
        double ink = 0.0;
        for (int x = 21; x < 93; ++x)
            ink += canvas.coverage(x, 4);
        VERIFY_CLOSE(ink, 6 * 8.0, 0.0, 1.5);
    }

    void dotsAreDots()
    {
        LineRaster raster;
        TestCanvas canvas(100, 9);
        raster.stroke(canvas.canvas(), Line{{{0.0F, 4.5F}, {100.0F, 4.5F}}}, false, {2.0F, 2.0F, 4.0F}, white);
        int dots = 0;
        for (int x = 1; x < 100; ++x)
            dots += canvas.red(x - 1, 4) < 128 && canvas.red(x, 4) >= 128 ? 1 : 0;
        QVERIFY(std::abs(dots - 100 / 6) <= 1);
    }

    void aConvexPolygonIsFilledEitherWayRound()
    {
        LineRaster raster;
        std::array<CanvasPoint, 4> corners{{{3.0F, 4.25F}, {12.5F, 4.25F}, {12.5F, 10.0F}, {3.0F, 10.0F}}};
        for (int round = 0; round < 2; ++round) {
            TestCanvas canvas(20, 20);
            raster.fillConvex(canvas.canvas(), corners, white);
            for (int y = 0; y < 20; ++y)
                for (int x = 0; x < 20; ++x) {
                    const double expected = std::min(overlap(3.0, 12.5, x, x + 1), overlap(4.25, 10.0, y, y + 1));
                    VERIFY_CLOSE(canvas.coverage(x, y), expected, 0.0, step);
                }
            std::ranges::reverse(corners);
        }
    }

    void bothInstructionSetsDrawTheSame()
    {
        if (bestInstructionSet() == InstructionSet::Baseline)
            QSKIP("this machine has one only");
        const auto cover = [](InstructionSet set) {
            std::vector<float> coverage(static_cast<std::size_t>((40 + rasterSlack) * 30), 0.0F);
            std::vector<RowSpan> spans(30, {40, 0});
            const CoverageBox box{coverage.data(), spans.data(), 40 + rasterSlack, 40, 30};
            rasterKernels(set).coverLine(box, 2.2F, 3.1F, 37.4F, 26.9F, 1.25F);
            rasterKernels(set).coverLine(box, 20.0F, 3.0F, 21.0F, 4.0F, 1.25F);
            std::vector<float> shown;
            for (int y = 0; y < 30; ++y)
                for (int x = 0; x < 40; ++x)
                    shown.push_back(coverage[static_cast<std::size_t>(y * (40 + rasterSlack) + x)]);
            return shown;
        };
        QCOMPARE(cover(InstructionSet::V3), cover(InstructionSet::Baseline));
    }
};

QTEST_APPLESS_MAIN(TestLineRaster)
#include "tst_line_raster.moc"
