#include "image/blob_scale_space.h"

#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace ostwald;

namespace {

constexpr int side_px = 320;

cv::Mat noise(double sd, std::uint64_t seed)
{
    cv::Mat picture(side_px, side_px, CV_32F);
    cv::RNG generator(seed);
    generator.fill(picture, cv::RNG::NORMAL, 0.0, sd);
    return picture;
}

/// Discs of height 1 on a square grid, blurred.
cv::Mat discs(int radius_px, int spacing_px)
{
    cv::Mat picture = cv::Mat::zeros(side_px, side_px, CV_32F);
    for (int y = spacing_px / 2; y < side_px; y += spacing_px)
        for (int x = spacing_px / 2; x < side_px; x += spacing_px)
            cv::circle(picture, {x, y}, radius_px, cv::Scalar(1.0), cv::FILLED);
    cv::GaussianBlur(picture, picture, {0, 0}, 1.0);
    return picture;
}

} // namespace

class BlobScaleSpaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDiscsHoweverCloselyTheyLie_data()
    {
        QTest::addColumn<int>("radius_px");
        QTest::addColumn<int>("spacing_px");
        QTest::newRow("an eighth of the picture") << 8 << 40;
        QTest::newRow("a third of the picture") << 9 << 28;
        QTest::newRow("two fifths of the picture") << 9 << 25;
        QTest::newRow("small ones on a quarter of the picture") << 4 << 14;
    }

    void findsDiscsHoweverCloselyTheyLie()
    {
        QFETCH(int, radius_px);
        QFETCH(int, spacing_px);
        const auto blobs = findBlobs(discs(radius_px, spacing_px) + noise(0.05, 1), 4.2, 40.0);
        int found = 0;
        int all = 0;
        for (int y = spacing_px / 2; y < side_px; y += spacing_px)
            for (int x = spacing_px / 2; x < side_px; x += spacing_px) {
                // Those cut by the border have another centre.
                if (x + radius_px >= side_px || y + radius_px >= side_px)
                    continue;
                ++all;
                found += std::any_of(blobs.begin(), blobs.end(), [&](const Blob& blob) {
                    return std::hypot(blob.x_px - x, blob.y_px - y) <= 2.0;
                });
            }
        QCOMPARE(found, all);
    }

    void signalToNoiseOfADiscDoesNotDependOnItsNeighbours()
    {
        const auto strongest = [](const cv::Mat& picture) {
            double snr = 0.0;
            for (const Blob& blob : findBlobs(picture + noise(0.05, 2), 4.2, 20.0))
                snr = std::max(snr, blob.snr);
            return snr;
        };
        const double alone = strongest(discs(8, 160));
        QVERIFY2(strongest(discs(8, 40)) > 0.7 * alone, qPrintable(QString::number(alone)));
    }

    void wideDiscsAreFoundAtTheirCentresInPicturesOfAnySize_data()
    {
        QTest::addColumn<int>("width_px");
        QTest::addColumn<int>("radius_px");
        for (const int width_px : {256, 301, 307})
            for (const int radius_px : {7, 12, 20, 34})
                QTest::addRow("%d of %d", radius_px, width_px) << width_px << radius_px;
    }

    void wideDiscsAreFoundAtTheirCentresInPicturesOfAnySize()
    {
        QFETCH(int, width_px);
        QFETCH(int, radius_px);
        const cv::Point centre(width_px - radius_px - 21, 150);
        cv::Mat picture = cv::Mat::zeros(289, width_px, CV_32F);
        cv::circle(picture, centre, radius_px, cv::Scalar(1.0), cv::FILLED, cv::LINE_AA);
        cv::Mat grain(picture.size(), CV_32F);
        cv::RNG(4).fill(grain, cv::RNG::NORMAL, 0.0, 0.02);
        const auto blobs = findBlobs(picture + grain, 5.0, 40.0);
        const auto best = std::max_element(blobs.begin(), blobs.end(), [](const Blob& a, const Blob& b) { return a.snr < b.snr; });
        QVERIFY(best != blobs.end());
        const double off_px = std::hypot(best->x_px - centre.x, best->y_px - centre.y);
        QVERIFY2(off_px <= std::max(1.0, 0.05 * radius_px), qPrintable(QString::number(off_px)));
        const double ratio = best->sigma_px * std::sqrt(2.0) / radius_px; // scales are 1.37 apart
        QVERIFY2(ratio > 0.8 && ratio < 1.25, qPrintable(QString::number(ratio)));
    }

    void noiseAtTheBorderIsNoMoreOftenABlobThanElsewhere()
    {
        constexpr int rim_px = 3;
        int all = 0;
        int atBorder = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed)
            for (const Blob& blob : findBlobs(noise(1.0, seed), 3.0, 40.0)) {
                ++all;
                atBorder += std::min(std::min(blob.x_px, side_px - 1 - blob.x_px),
                                     std::min(blob.y_px, side_px - 1 - blob.y_px)) < rim_px;
            }
        const double share = 4.0 * rim_px / side_px;
        QVERIFY2(all > 300 && atBorder < 1.5 * share * all, qPrintable(QStringLiteral("%1 of %2").arg(atBorder).arg(all)));
    }

    void aParticleCutByTheBorderIsFound()
    {
        cv::Mat picture = cv::Mat::zeros(side_px, side_px, CV_32F);
        cv::circle(picture, {0, 150}, 9, cv::Scalar(1.0), cv::FILLED);
        const auto blobs = findBlobs(picture + noise(0.05, 3), 4.2, 20.0);
        QVERIFY(std::any_of(blobs.begin(), blobs.end(), [](const Blob& blob) {
            return blob.x_px < 6 && std::abs(blob.y_px - 150) <= 2;
        }));
    }
};

QTEST_GUILESS_MAIN(BlobScaleSpaceTest)
#include "tst_blob_scale_space.moc"
