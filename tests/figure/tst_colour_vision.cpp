#include "figure/colour_vision.h"

#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TestColourVision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesAreThoseOfCieLab()
    {
        const Rgb black{0, 0, 0};
        VERIFY_CLOSE(colourDifference(black, {255, 255, 255}), 100.0, 0.0, 0.01);
        VERIFY_CLOSE(colourDifference(black, {255, 0, 0}), 117.34, 0.0, 0.05); // L*a*b* = 53.24, 80.09, 67.20
        VERIFY_CLOSE(colourDifference(black, {0, 0, 255}), 137.65, 0.0, 0.05); // 32.30, 79.19, -107.86
        QCOMPARE(colourDifference({1, 2, 3}, {1, 2, 3}), 0.0);
    }

    void greysLookTheSameToAllEyes()
    {
        for (const ColourVision vision : allColourVisions)
            VERIFY_CLOSE(colourDifference({80, 80, 80}, {160, 160, 160}, vision),
                         colourDifference({80, 80, 80}, {160, 160, 160}), 0.0, 0.05);
    }

    void eachKindOfEyeConfusesItsOwnColours()
    {
        const Rgb orange{0xd5, 0x5e, 0x00};
        const Rgb mustard{0xad, 0x85, 0x00};
        QVERIFY(colourDifference(orange, mustard) > 30.0);
        QVERIFY(colourDifference(orange, mustard, ColourVision::Deuteranopia) < 5.0);
        const Rgb red{0xc2, 0x33, 0x43};
        QVERIFY(colourDifference(orange, red, ColourVision::Deuteranopia) > 30.0);
        QVERIFY(colourDifference(orange, red, ColourVision::Tritanopia) < 15.0);
        const Rgb blue{0x00, 0x72, 0xb2};
        QVERIFY(leastColourDifference(orange, blue) > 80.0);
        for (const ColourVision vision : allColourVisions)
            QVERIFY(leastColourDifference(orange, red) <= colourDifference(orange, red, vision));
    }
};

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colour_vision.moc"
