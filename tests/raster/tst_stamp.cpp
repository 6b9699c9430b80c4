#include "raster/stamp.h"
#include "test_canvas.h"

#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// 5 x 4 pixels, transparent but for an opaque, a half transparent and a black one.
Stamp sample()
{
    std::vector<std::uint32_t> pixels(20, 0U);
    pixels[1 * 5 + 1] = 0xff203040U;
    pixels[2 * 5 + 3] = 0x80400080U; // red 128 and blue 255 at half
    pixels[2 * 5 + 1] = 0xff000000U;
    return Stamp::trimmed({pixels.data(), 5, 4, 5}, -2, -3);
}

} // namespace

class TestStamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBordersAreLeftOut()
    {
        const Stamp stamp = sample();
        QCOMPARE(stamp.width, 3);
        QCOMPARE(stamp.height, 2);
        QCOMPARE(stamp.left, -1);
        QCOMPARE(stamp.top, -2);
        std::vector<std::uint32_t> nothing(20, 0U);
        const Stamp empty = Stamp::trimmed({nothing.data(), 5, 4, 5}, 0, 0);
        QCOMPARE(empty.width, 0);
        TestCanvas canvas(4, 4, 0xff112233U);
        putStamp(canvas.canvas(), empty, 1, 1);
        QCOMPARE(canvas.at(1, 1), 0xff112233U);
    }

    void itIsPutOverWhatIsThere()
    {
        TestCanvas canvas(20, 10, 0xff6496c8U); // 100, 150, 200
        putStamp(canvas.canvas(), sample(), 5, 6);
        QCOMPARE(canvas.at(4, 4), 0xff203040U);
        QCOMPARE(canvas.at(4, 5), 0xff000000U);
        const std::uint32_t half = canvas.at(6, 5);
        QVERIFY(std::abs(static_cast<int>(half >> 16U & 0xffU) - (64 + 50)) <= 1);
        QVERIFY(std::abs(static_cast<int>(half >> 8U & 0xffU) - 75) <= 1);
        QVERIFY(std::abs(static_cast<int>(half & 0xffU) - (128 + 100)) <= 1);
        QCOMPARE(canvas.at(5, 4), 0xff6496c8U);
        QCOMPARE(canvas.at(7, 4), 0xff6496c8U);
        QVERIFY(canvas.isIntact());
    }

    void aJoinedStampLooksAsItsPartsPutOneAfterTheOther()
    {
        const Stamp part = sample();
        const std::vector<PlacedStamp> placed{{&part, 0}, {&part, 2}, {&part, -3}};
        const Stamp whole = joined(placed);
        QCOMPARE(whole.width, 8);
        QCOMPARE(whole.left, -4);
        TestCanvas one(30, 12, 0xff6496c8U);
        TestCanvas parts(30, 12, 0xff6496c8U);
        putStamp(one.canvas(), whole, 12, 6);
        for (const auto& [stamp, x] : placed)
            putStamp(parts.canvas(), *stamp, 12 + x, 6);
        for (int y = 0; y < 12; ++y)
            for (int x = 0; x < 30; ++x)
                for (unsigned shift = 0; shift < 24U; shift += 8U)
                    QVERIFY(std::abs(static_cast<int>(one.at(x, y) >> shift & 255U) -
                                     static_cast<int>(parts.at(x, y) >> shift & 255U)) <= 2);
        QCOMPARE(joined({}).width, 0);
        QVERIFY(one.isIntact());
    }

    void whatIsOffTheCanvasIsCutOff()
    {
        for (int y = -4; y < 9; ++y)
            for (int x = -5; x < 16; ++x) {
                TestCanvas canvas(11, 5, 0xff6496c8U);
                putStamp(canvas.canvas(), sample(), x, y);
                QVERIFY(canvas.isIntact());
                const bool isThere = x >= 1 && x <= 11 && y >= 2 && y <= 6;
                int opaque = 0;
                for (int row = 0; row < 5; ++row)
                    for (int column = 0; column < 11; ++column)
                        opaque += canvas.at(column, row) == 0xff203040U ? 1 : 0;
                QCOMPARE(opaque, isThere ? 1 : 0);
            }
    }
};

QTEST_APPLESS_MAIN(TestStamp)
#include "tst_stamp.moc"
