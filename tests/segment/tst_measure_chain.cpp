#include "segment/blurred_profile.h"
#include "segment/segment.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

using namespace ostwald;

Q_DECLARE_METATYPE(ostwald::Segmenter)

namespace {

constexpr double blur_px = 1.2;
constexpr double exponent = 0.3;

/// A 6 x 6 lattice of particles of known radii on a tilted background, blurred, with noise.
cv::Mat picture(double noise)
{
    const BlurredProfile profile(exponent);
    cv::Mat image(400, 400, CV_32F);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            double value = 1000.0 + 0.5 * x - 0.3 * y;
            const int i = x / 66;
            const int j = y / 66;
            if (i < 6 && j < 6) {
                const double r_px = 5.0 + 0.25 * ((i + 6 * j) % 20);
                value *= 1.0 - 0.03 * r_px * profile(std::hypot(x - 66.0 * i - 33.0, y - 66.0 * j - 33.0), r_px, blur_px);
            }
            image.at<float>(y, x) = static_cast<float>(value);
        }
    cv::Mat random(image.size(), CV_32F);
    cv::RNG generator(5);
    generator.fill(random, cv::RNG::NORMAL, 0.0, noise);
    return image + random;
}

} // namespace

class MeasureChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryParticleAndItsRadius()
    {
        const Movie movie({"made up", "test", 4, 400, 400, PixelType::Float32, {}},
                          [](int) -> Result<cv::Mat> { return picture(25.0); });
        const auto survey = surveyMovie(movie, MeasureParams{});
        QVERIFY(survey);
        const auto frame = movie.frame(0);
        QVERIFY(frame);
        const auto found = segmentFrame(*frame, **survey, MeasureParams{});
        QVERIFY(found);
        const auto& particles = found->detections.particles;
        QCOMPARE(particles.size(), std::size_t{36});
        double bias = 0.0;
        for (const Detection& d : particles) {
            const int i = static_cast<int>(d.x_px) / 66;
            const int j = static_cast<int>(d.y_px) / 66;
            VERIFY_CLOSE(d.x_px, 66.0 * i + 33.0, 0.0, 0.25);
            VERIFY_CLOSE(d.y_px, 66.0 * j + 33.0, 0.0, 0.25);
            bias += (d.r_px / (5.0 + 0.25 * ((i + 6 * j) % 20)) - 1.0) / 36.0;
        }
        VERIFY_CLOSE(bias, 0.0, 0.0, 0.02);
    }

    void stopsInTheMiddleOfAFrame_data()
    {
        QTest::addColumn<Segmenter>("segmenter");
        QTest::newRow("measure") << Segmenter(MeasureParams{});
        QTest::newRow("paper") << Segmenter(PaperParams{});
    }

    void stopsInTheMiddleOfAFrame()
    {
        QFETCH(Segmenter, segmenter);
        const Frame frame{0, 0.0, picture(25.0)};
        MovieSurvey survey;
        survey.darkest = 500.0;
        survey.brightest = 1300.0;
        int asked = 0;
        int last = -1; ///< question that is answered with "stop"
        JobControl job;
        job.cancelled = [&] { return ++asked >= last && last >= 0; };
        QVERIFY(segmentFrame(frame, survey, segmenter, job));
        const int questions = asked;
        QVERIFY(questions > 10);
        for (last = 1; last < questions; last += std::max(1, questions / 20)) {
            asked = 0;
            const auto stopped = segmentFrame(frame, survey, segmenter, job);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            // What was in hand is put down at once.
            QVERIFY2(asked < last + 12, qPrintable(QString::number(asked - last)));
        }
    }

    void smallRadiiAreUnbiasedAndTheirScatterIsStated()
    {
        const BlurredProfile profile(exponent);
        MovieSurvey survey;
        survey.spread.sigma_px = 0.9;
        survey.thicknessExponent = exponent;
        survey.particles = 100;
        for (const double r_px : {2.5, 3.5}) {
            cv::Mat image(400, 400, CV_32F);
            for (int y = 0; y < image.rows; ++y)
                for (int x = 0; x < image.cols; ++x) {
                    const double rho = std::hypot(x % 25 - 12.0 - 0.02 * (x / 25), y % 25 - 12.0 - 0.03 * (y / 25));
                    image.at<float>(y, x)
                        = static_cast<float>(1000.0 * std::exp(-0.4 * profile(rho, r_px, survey.spread.sigma_px)));
                }
            cv::Mat random(image.size(), CV_32F);
            cv::RNG generator(7);
            generator.fill(random, cv::RNG::NORMAL, 0.0, 40.0);
            const auto found = segmentFrame({0, 0.0, image + random}, survey, MeasureParams{});
            QVERIFY(found);
            const auto& particles = found->detections.particles;
            QVERIFY(particles.size() > 240);
            double mean_px = 0.0;
            double stated2 = 0.0;
            for (const Detection& d : particles) {
                mean_px += d.r_px / static_cast<double>(particles.size());
                stated2 += d.rSd_px * d.rSd_px / static_cast<double>(particles.size());
            }
            double scatter2 = 0.0;
            for (const Detection& d : particles)
                scatter2 += (d.r_px - mean_px) * (d.r_px - mean_px) / static_cast<double>(particles.size() - 1);
            VERIFY_CLOSE(mean_px, r_px, 0.03, 0.0);
            VERIFY_CLOSE(std::sqrt(stated2 / scatter2), 1.0, 0.0, 0.3);
        }
    }

    void scatterOfLargeThickOnesIsStated()
    {
        const BlurredProfile profile(0.5);
        MovieSurvey survey;
        survey.spread.sigma_px = 1.2;
        survey.thicknessExponent = 0.5;
        survey.particles = 100;
        constexpr double r_px = 15.0;
        constexpr int lattice_px = 100;
        cv::Mat electrons(600, 600, CV_32F);
        for (int y = 0; y < electrons.rows; ++y)
            for (int x = 0; x < electrons.cols; ++x) {
                const double rho = std::hypot(x % lattice_px - 49.0 - 0.03 * (x / lattice_px), y % lattice_px - 49.0);
                electrons.at<float>(y, x) = static_cast<float>(40.0 * std::exp(-1.2 * profile(rho, r_px, survey.spread)));
            }
        cv::Mat sd;
        cv::sqrt(electrons, sd);
        cv::Mat noise(electrons.size(), CV_32F);
        cv::RNG generator(11);
        std::vector<double> radii;
        double stated2 = 0.0;
        for (int frame = 0; frame < 6; ++frame) {
            generator.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
            const auto found = segmentFrame({frame, 0.0, electrons + noise.mul(sd)}, survey, MeasureParams{});
            QVERIFY(found);
            for (const Detection& d : found->detections.particles)
                if (!d.touchesEdge && std::abs(d.r_px - r_px) < 3.0) {
                    radii.push_back(d.r_px);
                    stated2 += d.rSd_px * d.rSd_px;
                }
        }
        QVERIFY(radii.size() > 200);
        const auto count = static_cast<double>(radii.size());
        const double mean_px = std::accumulate(radii.begin(), radii.end(), 0.0) / count;
        double scatter2 = 0.0;
        for (const double radius : radii)
            scatter2 += (radius - mean_px) * (radius - mean_px);
        VERIFY_CLOSE(std::sqrt(stated2 / scatter2), 1.0, 0.0, 0.2);
    }

    void dimPartsOfTheFrameHoldNoMoreFalseParticles()
    {
        // Counting noise alone under a steep tilt.
        cv::Mat electrons(400, 400, CV_32F);
        for (int y = 0; y < electrons.rows; ++y)
            for (int x = 0; x < electrons.cols; ++x)
                electrons.at<float>(y, x) = static_cast<float>(200.0 * std::exp(-0.008 * x));
        cv::Mat noise(electrons.size(), CV_32F);
        cv::RNG generator(9);
        generator.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
        cv::Mat sd;
        cv::sqrt(electrons, sd);
        const cv::Mat counts = electrons + noise.mul(sd);
        const auto dimSeeds = [](const cv::Mat& frame, const MovieSurvey& survey, const MeasureParams& params) {
            const auto found = segmentFrame({0, 0.0, frame}, survey, params);
            return std::ranges::count_if(found->detections.particles, [](const Detection& d) { return d.x_px > 300.0; });
        };
        MovieSurvey unknown;
        MovieSurvey counted;
        counted.cameraOffsetSd = 1.0;
        QVERIFY(dimSeeds(counts, unknown, {}) < 8);
        QVERIFY(dimSeeds(counts, counted, {}) < 8);
        // One threshold for the whole frame would let through fifty and more; inverted grey obeys no law of counting.
        QVERIFY(dimSeeds(cv::Mat(500.0 - counts), unknown, {.brightParticles = true}) < 8);
    }

    void aBackgroundInWavesIsNoParticleAndHidesNone()
    {
        // Waves of 40 % of the background, 126 px long, against a contrast of the particles of 21 to 28 %.
        const BlurredProfile profile(exponent);
        cv::Mat image(400, 400, CV_32F);
        for (int y = 0; y < image.rows; ++y)
            for (int x = 0; x < image.cols; ++x) {
                const int i = x / 66;
                const int j = y / 66;
                const double r_px = 6.0 + 0.5 * ((i + 6 * j) % 5);
                const double wave = std::sin(x / 20.0 + 1.0) * std::sin(y / 20.0 + 0.5);
                double value = 1000.0 * (1.0 + 0.4 * wave);
                if (i < 6 && j < 6)
                    value *= 1.0 - 0.035 * r_px * profile(std::hypot(x - 66.0 * i - 33.0, y - 66.0 * j - 33.0), r_px, blur_px);
                image.at<float>(y, x) = static_cast<float>(value);
            }
        const Movie movie({"made up", "test", 4, 400, 400, PixelType::Float32, {}}, [&image](int frame) -> Result<cv::Mat> {
            cv::Mat random(image.size(), CV_32F);
            cv::RNG generator(static_cast<std::uint64_t>(frame) + 11);
            generator.fill(random, cv::RNG::NORMAL, 0.0, 30.0);
            return cv::Mat(image + random);
        });
        const auto survey = surveyMovie(movie, MeasureParams{});
        QVERIFY(survey);
        const auto found = segmentFrame(*movie.frame(0), **survey, MeasureParams{});
        QVERIFY(found);
        int right = 0;
        for (const Detection& d : found->detections.particles) {
            const double off_px = std::hypot(std::fmod(d.x_px, 66.0) - 33.0, std::fmod(d.y_px, 66.0) - 33.0);
            right += off_px < 1.5;
        }
        QVERIFY2(right == 36, qPrintable(QString::number(right)));
        QVERIFY2(found->detections.particles.size() <= 37, qPrintable(QString::number(found->detections.particles.size())));
    }

    /// Of thick plates of 11 and 8 px, blurred, whose centres are so far apart.
    static std::vector<Detection> foundInPair(double apart_px, std::uint64_t seed)
    {
        cv::Mat image(200, 200, CV_32F);
        constexpr int fine = 4;
        for (int y = 0; y < image.rows; ++y)
            for (int x = 0; x < image.cols; ++x) {
                double covered = 0.0;
                for (int k = 0; k < fine * fine; ++k) {
                    const double px = x + (k % fine + 0.5) / fine - 0.5;
                    const double py = y + (k / fine + 0.5) / fine - 0.5;
                    covered += std::hypot(px - 90.0, py - 100.0) < 11.0 ||
                                       std::hypot(px - 90.0 - 0.8 * apart_px, py - 100.0 - 0.6 * apart_px) < 8.0
                                   ? 1.0 / (fine * fine)
                                   : 0.0;
                }
                image.at<float>(y, x) = static_cast<float>(1000.0 * std::exp(-1.7 * covered));
            }
        cv::GaussianBlur(image, image, {0, 0}, 1.0);
        cv::Mat random(image.size(), CV_32F);
        cv::RNG generator(seed);
        generator.fill(random, cv::RNG::NORMAL, 0.0, 60.0);
        MovieSurvey survey;
        survey.spread.sigma_px = 1.0;
        survey.thicknessExponent = 0.0;
        const auto found = segmentFrame({0, 0.0, image + random}, survey, MeasureParams{});
        return found ? found->detections.particles : std::vector<Detection>{};
    }

    void twoOfUnequalSizeThatTouchAreTwoAndFusedOnesAreOne()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto touching = foundInPair(19.0, seed);
            QCOMPARE(touching.size(), std::size_t{2});
            VERIFY_CLOSE(touching[0].x_px, 90.0, 0.0, 0.5);
            VERIFY_CLOSE(touching[0].y_px, 100.0, 0.0, 0.5);
            VERIFY_CLOSE(touching[0].r_px, 11.0, 0.0, 0.5);
            VERIFY_CLOSE(touching[1].x_px, 105.2, 0.0, 0.5);
            VERIFY_CLOSE(touching[1].y_px, 111.4, 0.0, 0.5);
            VERIFY_CLOSE(touching[1].r_px, 8.0, 0.0, 0.5);
            QCOMPARE(foundInPair(8.0, seed).size(), std::size_t{1});
        }
    }

    void resultsDoNotDependOnThreads()
    {
        const Movie movie({"made up", "test", 4, 400, 400, PixelType::Float32, {}},
                          [](int) -> Result<cv::Mat> { return picture(25.0); });
        const MovieSurvey survey;
        const auto one = segmentMovie(movie, survey, MeasureParams{}, 0, 3, 1);
        const auto two = segmentMovie(movie, survey, MeasureParams{}, 0, 3, 2);
        QVERIFY(one && two);
        for (std::size_t t = 0; t < one->size(); ++t) {
            QCOMPARE((*one)[t].particles.size(), (*two)[t].particles.size());
            for (std::size_t k = 0; k < (*one)[t].particles.size(); ++k)
                QVERIFY((*one)[t].particles[k].r_px == (*two)[t].particles[k].r_px);
        }
    }

    void trueRadiusInvertsMeasuredRadius()
    {
        const BlurredProfile profile(exponent);
        for (const PointSpread& spread : {PointSpread{1.5}, PointSpread{1.5, 0.3, 2.5}}) {
            const ContourRadius contour(profile, spread);
            for (const double r_px : {2.5, 5.0, 12.0, 30.0})
                VERIFY_CLOSE(contour.true_px(contour.measured_px(r_px)), r_px, 1e-6, 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(MeasureChainTest)
#include "tst_measure_chain.moc"
