#include "movie_view/view_transform.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

namespace {

ViewTransform fittedWideView()
{
    ViewTransform transform;
    transform.setPictureSize({200.0, 100.0});
    transform.setViewSize({800.0, 600.0});
    transform.fit();
    return transform;
}

} // namespace

class TestViewTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitShowsTheWholePictureCentred()
    {
        const ViewTransform transform = fittedWideView();
        VERIFY_CLOSE(transform.scale(), 4.0, 1e-12, 0.0);
        QCOMPARE(transform.pictureInView(), QRectF(0.0, 100.0, 800.0, 400.0));
    }

    void pixelCentresAreWholeNumbers()
    {
        const ViewTransform transform = fittedWideView();
        QCOMPARE(transform.toView({-0.5, -0.5}), QPointF(0.0, 100.0)); // corner of the first pixel
        QCOMPARE(transform.toView({0.0, 0.0}), QPointF(2.0, 102.0));   // its centre
        QCOMPARE(transform.toPicture({2.0, 102.0}), QPointF(0.0, 0.0));
    }

    void zoomKeepsThePointUnderThePointer_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("in") << 3.0;
        QTest::newRow("in a little") << 1.01;
        QTest::newRow("out") << 0.8;
    }

    void zoomKeepsThePointUnderThePointer()
    {
        QFETCH(double, factor);
        ViewTransform transform = fittedWideView();
        const QPointF pointer(611.0, 187.0);
        const QPointF before = transform.toPicture(pointer);
        transform.zoomAt(pointer, factor);
        VERIFY_CLOSE(transform.scale(), 4.0 * factor, 1e-12, 0.0);
        VERIFY_CLOSE(transform.toPicture(pointer).x(), before.x(), 0.0, 1e-9);
        VERIFY_CLOSE(transform.toPicture(pointer).y(), before.y(), 0.0, 1e-9);
    }

    void zoomEndsAtItsLimits()
    {
        ViewTransform transform = fittedWideView();
        transform.zoomAt({10.0, 10.0}, 1e9);
        QCOMPARE(transform.scale(), ViewTransform::largestScale);
        transform.zoomAt({10.0, 10.0}, 1e-9);
        QCOMPARE(transform.scale(), ViewTransform::smallestScale);
    }

    void panMovesThePictureWithThePointer()
    {
        ViewTransform transform = fittedWideView();
        const QPointF corner = transform.toView({0.0, 0.0});
        transform.panBy({12.0, -8.0});
        QCOMPARE(transform.toView({0.0, 0.0}), corner + QPointF(12.0, -8.0));
    }

    void pictureCannotBeLost()
    {
        ViewTransform transform = fittedWideView();
        transform.panBy({1e6, 1e6});
        QCOMPARE(transform.centre(), QPointF(-0.5, -0.5));
    }

    void resizeKeepsTheCentreAndScale()
    {
        ViewTransform transform = fittedWideView();
        transform.centreOn({30.0, 40.0});
        transform.setViewSize({400.0, 300.0});
        QCOMPARE(transform.toView({30.0, 40.0}), QPointF(200.0, 150.0));
        QCOMPARE(transform.scale(), 4.0);
    }
};

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_view_transform.moc"
