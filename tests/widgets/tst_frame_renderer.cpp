#include "movie_view/frame_renderer.h"
#include "tolerance.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace ostwald;

namespace {

/// Grey 10 x + y, so that each pixel of a 20 x 10 frame tells where it came from.
template <class Pixel>
cv::Mat addressed(int type)
{
    cv::Mat pixels(10, 20, type);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<Pixel>(y, x) = static_cast<Pixel>(10 * x + y);
    return pixels;
}

ViewTransform magnified(double scale)
{
    ViewTransform transform;
    transform.setPictureSize({20.0, 10.0});
    transform.setViewSize({20.0 * scale, 10.0 * scale});
    transform.fit();
    return transform;
}

const DisplayRange asStored{.low = 0.0, .high = 255.0};

struct Rendered {
    QImage image; ///< the part that the picture covers
    QPointF corner; ///< its upper left corner in the view
};

Rendered rendered(const cv::Mat& pixels, const DisplayRange& range, const ViewTransform& transform, double ratio = 1.0)
{
    QImage canvas;
    prepareCanvas(canvas, transform.viewSize(), ratio);
    const QRect covered = FrameRenderer().render(makeLevels({0, 0.0, pixels}), range, transform, canvas);
    return {canvas.copy(covered), QPointF(covered.topLeft()) / ratio};
}

} // namespace

class TestFrameRenderer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPixelIsASquareOfItsGrey_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("ratio");
        QTest::newRow("8 bit") << CV_8U << 1.0;
        QTest::newRow("16 bit") << CV_16U << 1.0;
        QTest::newRow("float") << CV_32F << 1.0;
        QTest::newRow("8 bit, two device pixels per pixel") << CV_8U << 2.0;
        QTest::newRow("8 bit, one and a half") << CV_8U << 1.5;
    }

    void everyPixelIsASquareOfItsGrey()
    {
        QFETCH(int, type);
        QFETCH(double, ratio);
        const cv::Mat pixels = type == CV_8U    ? addressed<std::uint8_t>(type)
                               : type == CV_16U ? addressed<std::uint16_t>(type)
                                                : addressed<float>(type);
        const auto [image, corner] = rendered(pixels, asStored, magnified(8.0), ratio);
        QCOMPARE(corner, QPointF(0.0, 0.0));
        QCOMPARE(image.size(), QSize(static_cast<int>(160 * ratio), static_cast<int>(80 * ratio)));
        const int side = static_cast<int>(8 * ratio);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qRed(image.pixel(x, y));
                const int expected = 10 * (x / side) + y / side;
                if (std::abs(grey - expected) > (type == CV_32F ? 1 : 0))
                    QFAIL(qPrintable(
                        QStringLiteral("%1 at %2, %3, expected %4").arg(grey).arg(x).arg(y).arg(expected)));
            }
    }

    void onlyTheVisiblePartIsRendered()
    {
        ViewTransform transform = magnified(8.0);
        transform.setScale(40.0);
        transform.centreOn({10.0, 5.0});
        const QImage middle = rendered(addressed<std::uint8_t>(CV_8U), asStored, transform).image;
        QCOMPARE(middle.size(), QSize(160, 80));
        QCOMPARE(qRed(middle.pixel(80, 40)), 105); // centre of the view: pixel (10, 5)
        transform.panBy({-1e6, -1e6});                     // only the last pixel's corner is left
        const QImage corner = rendered(addressed<std::uint8_t>(CV_8U), asStored, transform).image;
        QCOMPARE(corner.size(), QSize(80, 40));
        QCOMPARE(qRed(corner.pixel(79, 39)), 199);
    }

    void theRestOfTheCanvasIsLeftAlone()
    {
        ViewTransform transform;
        transform.setPictureSize({20.0, 10.0});
        transform.setViewSize({60.0, 50.0});
        transform.fit(); // 60 x 30 in the middle
        QImage canvas;
        prepareCanvas(canvas, transform.viewSize(), 1.0);
        canvas.fill(qRgb(1, 2, 3));
        const QRect covered = FrameRenderer().render(makeLevels({0, 0.0, addressed<std::uint8_t>(CV_8U)}), asStored, transform, canvas);
        QCOMPARE(covered, QRect(0, 10, 60, 30));
        for (int y = 0; y < 50; ++y)
            QCOMPARE(canvas.pixel(30, y) == qRgb(1, 2, 3), y < 10 || y >= 40);
        const QImage picture = canvas.copy(covered);
        fillAround(canvas, covered, qRgb(9, 8, 7));
        QCOMPARE(canvas.copy(covered), picture);
        for (int y = 0; y < 50; ++y)
            QCOMPARE(canvas.pixel(59, y) == qRgb(9, 8, 7), y < 10 || y >= 40);
    }

    /// A plane stays a plane when it is averaged and read between pixels, wherever the view is.
    void smallViewsReadBetweenPixels_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.5, 0.4, 0.47, 0.25, 0.23})
            QTest::addRow("%g", scale) << scale;
    }

    void smallViewsReadBetweenPixels()
    {
        QFETCH(double, scale);
        cv::Mat pixels(1024, 1024, CV_16U);
        for (int y = 0; y < pixels.rows; ++y)
            for (int x = 0; x < pixels.cols; ++x)
                pixels.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(20 * x + 10 * y);
        ViewTransform transform;
        transform.setPictureSize({1024.0, 1024.0});
        transform.setViewSize({121.0, 97.0});
        transform.setScale(scale);
        transform.centreOn({500.3, 471.8});
        const QImage image = rendered(pixels, {.low = 0.0, .high = 30690.0}, transform).image;
        QCOMPARE(image.size(), QSize(121, 97));
        for (int y = 0; y < 97; y += 8)
            for (int x = 0; x < 121; x += 8) {
                const QPointF at = transform.toPicture({x + 0.5, y + 0.5});
                VERIFY_CLOSE(qRed(image.pixel(x, y)), (20.0 * at.x() + 10.0 * at.y()) / 30690.0 * 255.0, 0.0, 0.6);
            }
    }

    /// Counts are mapped by the formula of DisplayRange, evenly or through a table alike.
    void countsBecomeTheirBrightness()
    {
        cv::Mat pixels(40, 50, CV_16U);
        for (int i = 0; i < 2000; ++i)
            pixels.at<std::uint16_t>(i / 50, i % 50) = static_cast<std::uint16_t>(32 * i);
        ViewTransform transform;
        transform.setPictureSize({50.0, 40.0});
        transform.setViewSize({50.0, 40.0});
        transform.fit();
        for (const double gamma : {1.0, 0.5})
            for (const ColourMap colours : {ColourMap::Grey, ColourMap::Inverted}) {
                const DisplayRange range{.low = 1234.5, .high = 50000.25, .gamma = gamma};
                QImage canvas;
                prepareCanvas(canvas, transform.viewSize(), 1.0);
                (void)FrameRenderer().render(makeLevels({0, 0.0, pixels}), range, transform, canvas, colours);
                for (int i = 0; i < 2000; ++i) {
                    const double grey = 255.0 * range.brightness(32.0 * i);
                    const QRgb pixel = canvas.pixel(i % 50, i / 50);
                    VERIFY_CLOSE(qRed(pixel), colours == ColourMap::Grey ? grey : 255.0 - grey, 0.0, 0.501);
                    QCOMPARE(pixel, qRgb(qRed(pixel), qRed(pixel), qRed(pixel)));
                }
            }
    }

    void smallViewsAverageAwayTheNoise()
    {
        cv::Mat noise(1024, 1024, CV_16U);
        cv::RNG random(7);
        random.fill(noise, cv::RNG::NORMAL, 1000.0, 100.0);
        ViewTransform transform;
        transform.setPictureSize({1024.0, 1024.0});
        transform.setViewSize({128.0, 128.0});
        transform.fit();
        const QImage image = rendered(noise, {.low = 500.0, .high = 1500.0}, transform).image;
        double sum = 0.0;
        double squares = 0.0;
        for (int y = 0; y < 128; ++y)
            for (int x = 0; x < 128; ++x) {
                const double grey = qRed(image.pixel(x, y));
                sum += grey;
                squares += grey * grey;
            }
        const double mean = sum / (128.0 * 128.0);
        const double sd = std::sqrt(squares / (128.0 * 128.0) - mean * mean);
        VERIFY_CLOSE(mean, 127.5, 0.0, 1.0);
        QVERIFY2(sd < 5.0,
                 qPrintable(QString::number(sd))); // 25.5 / 8 = 3.2 for blocks of 8 x 8, 25.5 without
    }

    void positionsHoldWhenSmall()
    {
        cv::Mat pixels(601, 803, CV_8U, cv::Scalar(0)); // sizes that cannot be halved evenly
        cv::circle(pixels, {603, 402}, 40, cv::Scalar(255), cv::FILLED);
        ViewTransform transform;
        transform.setPictureSize({803.0, 601.0});
        transform.setViewSize({300.0, 200.0});
        transform.fit();
        const auto [image, corner] = rendered(pixels, asStored, transform);
        double weight = 0.0;
        QPointF centroid;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const double grey = qRed(image.pixel(x, y));
                weight += grey;
                centroid += grey * (corner + QPointF(x + 0.5, y + 0.5));
            }
        const QPointF expected = transform.toView({603.0, 402.0});
        VERIFY_CLOSE(centroid.x() / weight, expected.x(), 0.0, 0.1);
        VERIFY_CLOSE(centroid.y() / weight, expected.y(), 0.0, 0.1);
    }
};

QTEST_APPLESS_MAIN(TestFrameRenderer)
#include "tst_frame_renderer.moc"
