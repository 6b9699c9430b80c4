#include "base/stage_key.h"

#include <QTest>

using namespace ostwald;

class TestStageKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalInputsGiveEqualKeys()
    {
        QVERIFY(StageKeyBuilder().add("link").add(1.5).key() == StageKeyBuilder().add("link").add(1.5).key());
    }

    void orderAndBoundariesMatter()
    {
        QVERIFY(StageKeyBuilder().add("ab").add("c").key() != StageKeyBuilder().add("a").add("bc").key());
        QVERIFY(StageKeyBuilder().add(1.0).add(2.0).key() != StageKeyBuilder().add(2.0).add(1.0).key());
    }

    void negativeZeroIsZero()
    {
        QVERIFY(StageKeyBuilder().add(-0.0).key() == StageKeyBuilder().add(0.0).key());
    }

    void hexIsSixteenDigits()
    {
        QCOMPARE(StageKey{0xabcU}.toHex(), std::string("0000000000000abc"));
    }
};

QTEST_APPLESS_MAIN(TestStageKey)
#include "tst_stage_key.moc"
