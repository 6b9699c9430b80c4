#include "figures/script_text.h"

#include "tolerance.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace ostwald;

namespace {

ScriptFonts fonts()
{
    QFont text(QStringLiteral("Liberation Sans"));
    text.setPixelSize(60);
    QFont small = text;
    small.setPixelSize(45);
    return {text, small};
}

QImage drawn(const QString& text)
{
    QImage image(200, 120, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawScript(painter, QPointF(20.0, 80.0), text, fonts());
    return image;
}

/// Box of the pixels that only one of the two pictures has dark.
QRect difference(const QImage& a, const QImage& b)
{
    QRect box;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if ((qGray(a.pixel(x, y)) < 128) != (qGray(b.pixel(x, y)) < 128))
                box |= QRect(x, y, 1, 1);
    return box;
}

} // namespace

class ScriptTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTildeLiesOverItsLetterAndTakesNoRoom()
    {
        const QString bare = QStringLiteral("ρ₁");
        const QString marked = QStringLiteral("ρ̃₁");
        VERIFY_CLOSE(scriptWidth(marked, fonts()), scriptWidth(bare, fonts()), 0.0, 0.5);
        const QImage letter = drawn(QStringLiteral("ρ"));
        const QRect rho = difference(letter, drawn(QStringLiteral(" ")));
        const QRect tilde = difference(drawn(marked), drawn(bare));
        QVERIFY(!tilde.isEmpty());
        VERIFY_CLOSE(tilde.center().x(), rho.center().x(), 0.0, 4.0);
        QVERIFY(tilde.bottom() <= rho.top() + 1);
    }

    void aSubscriptHangsBelowTheBaseline()
    {
        const QRect plain = difference(drawn(QStringLiteral("kn")), drawn(QStringLiteral(" ")));
        const QRect lowered = difference(drawn(QStringLiteral("k_n")), drawn(QStringLiteral(" ")));
        QVERIFY(lowered.bottom() > plain.bottom() + 5);
        QVERIFY(lowered.width() < plain.width());
    }

    void textWithoutMarksIsDrawnAsItIs()
    {
        QCOMPARE(difference(drawn(QStringLiteral("kT_")), drawn(QStringLiteral("kT"))).isEmpty(), false);
        VERIFY_CLOSE(scriptWidth(QStringLiteral("time (s)"), fonts()),
                     QFontMetricsF(fonts().text).horizontalAdvance(QStringLiteral("time (s)")), 0.0, 1e-9);
    }
};

QTEST_MAIN(ScriptTextTest)
#include "tst_script_text.moc"
