#include "edits/mask_surgery.h"

#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace ostwald;

namespace {

constexpr FrameSize field{100, 80};

/// A rectangle of pixels from (left, top) to (right, bottom), both included; r is 0.9 of what its pixels say.
Detection block(int left, int top, int right, int bottom)
{
    Detection d;
    d.outline = {{static_cast<float>(left), static_cast<float>(top)},
                 {static_cast<float>(right), static_cast<float>(top)},
                 {static_cast<float>(right), static_cast<float>(bottom)},
                 {static_cast<float>(left), static_cast<float>(bottom)}};
    d.area_px2 = (right - left + 1) * (bottom - top + 1);
    d.x_px = 0.5 * (left + right);
    d.y_px = 0.5 * (top + bottom);
    d.r_px = 0.9 * std::sqrt(d.area_px2 / std::numbers::pi);
    d.rSd_px = 0.02 * d.r_px;
    return d;
}

double radiusOf(double pixels)
{
    return 0.9 * std::sqrt(pixels / std::numbers::pi);
}

} // namespace

class MaskSurgeryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineCutsAMaskInTwoWithoutLosingArea()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19)}};
        const MaskChange change = split(frame, field, {{16.0F, 5.0F}, {16.0F, 25.0F}});
        QCOMPARE(change.changed, std::vector<std::size_t>{0});
        QCOMPARE(change.added, std::vector<std::size_t>{1});
        VERIFY_CLOSE(frame.particles[0].area_px2 + frame.particles[1].area_px2, 200.0, 0.0, 1e-9);
        QVERIFY(frame.particles[0].area_px2 > frame.particles[1].area_px2);
        VERIFY_CLOSE(frame.particles[0].r_px, radiusOf(frame.particles[0].area_px2), 1e-9, 0.0);
        QVERIFY(frame.particles[0].byHand && frame.particles[1].byHand);
    }

    void aLineBesideAMaskDoesNothing()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19)}};
        QVERIFY(split(frame, field, {{5.0F, 5.0F}, {5.0F, 25.0F}}).empty());
        QVERIFY(split(frame, field, {{16.0F, 15.0F}}).empty());
        QCOMPARE(frame.particles.front().area_px2, 200.0);
    }

    void paintingAddsPixelsAndKeepsTheCalibration()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19)}};
        const MaskChange change = paint(frame, field, {{29.0F, 15.0F}, {34.0F, 15.0F}}, 0.5);
        QCOMPARE(change.changed, std::vector<std::size_t>{0});
        VERIFY_CLOSE(frame.particles[0].area_px2, 205.0, 0.0, 1e-9);
        VERIFY_CLOSE(frame.particles[0].r_px, radiusOf(205.0), 1e-9, 0.0);
    }

    void paintNeverTakesPixelsOfANeighbour()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19), block(32, 10, 41, 19)}};
        (void)paint(frame, field, {{28.0F, 15.0F}, {36.0F, 15.0F}}, 1.0);
        VERIFY_CLOSE(frame.particles[0].area_px2, 206.0, 0.0, 1e-9);
        QCOMPARE(frame.particles[1].area_px2, 100.0);
    }

    void paintOnTheBackgroundIsANewParticleOfTheUsualCalibration()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19)}};
        const MaskChange change = paint(frame, field, {{60.0F, 40.0F}}, 5.0);
        QCOMPARE(change.added, std::vector<std::size_t>{1});
        QCOMPARE(frame.particles[1].area_px2, 81.0); // pixels within 5 px of a pixel
        VERIFY_CLOSE(frame.particles[1].r_px, radiusOf(81.0), 1e-9, 0.0);
        VERIFY_CLOSE(frame.particles[1].x_px, 60.0, 0.0, 1e-9);
    }

    void erasingAllRemovesAndErasingAcrossSplits()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19), block(50, 10, 59, 19)}};
        const MaskChange change = erase(frame, field, {{20.0F, 5.0F}, {20.0F, 25.0F}}, 1.0);
        QCOMPARE(change.changed, std::vector<std::size_t>{0});
        QCOMPARE(change.added, std::vector<std::size_t>{2});
        QCOMPARE(frame.particles[0].area_px2 + frame.particles[2].area_px2, 170.0);
        const MaskChange gone = erase(frame, field, {{54.5F, 14.5F}}, 20.0);
        QCOMPARE(gone.removed, std::vector<std::size_t>{1});
        QVERIFY(!particleAt(frame, 54.0, 14.0));
        QVERIFY(erase(frame, field, {{90.0F, 70.0F}}, 3.0).empty());
    }

    void mergingBridgesTheGap()
    {
        FrameDetections frame{0, {block(10, 10, 29, 19), block(32, 10, 41, 19)}};
        const MaskChange change = merge(frame, field, 0, 1);
        QCOMPARE(change.removed, std::vector<std::size_t>{1});
        QVERIFY(frame.particles[0].area_px2 > 300.0 && frame.particles[0].area_px2 < 320.0);
        QCOMPARE(particleAt(frame, 36.0, 15.0), std::optional<std::size_t>(0));
    }

    void masksAtTheBorderAreClippedAndFlagged()
    {
        FrameDetections frame{0, {}};
        const MaskChange change = paint(frame, field, {{0.0F, 0.0F}, {-5.0F, -5.0F}}, 3.0);
        QCOMPARE(change.added, std::vector<std::size_t>{0});
        QVERIFY(frame.particles.front().touchesEdge);
        QVERIFY(paint(frame, field, {{-50.0F, -50.0F}}, 3.0).empty());
    }
};

QTEST_APPLESS_MAIN(MaskSurgeryTest)
#include "tst_mask_surgery.moc"
