#include "segment/advice.h"
#include "segment/blurred_profile.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>
#include <limits>

using namespace ostwald;

namespace {

constexpr int side_px = 240;
constexpr double level = 1000.0;

/// Blurred caps on a lattice, of which a third is faint, with white noise; none where depthPerRadius is 0.
struct MadeUp {
    double depthPerRadius = 0.03;
    double faintness = 0.4; ///< of every third particle
    double radius_px = 5.0;
    double pitch_px = 40.0;
    double noise = 20.0;
    bool bright = false;

    [[nodiscard]] cv::Mat frame(int index) const
    {
        const BlurredProfile profile(0.3);
        cv::Mat image(side_px, side_px, CV_32F);
        for (int y = 0; y < image.rows; ++y)
            for (int x = 0; x < image.cols; ++x) {
                const int i = static_cast<int>(x / pitch_px);
                const int j = static_cast<int>(y / pitch_px);
                const double far_px = std::hypot(x - (i + 0.5) * pitch_px, y - (j + 0.5) * pitch_px);
                const double share = (i + j) % 3 == 0 ? faintness : 1.0;
                const double depth = share * depthPerRadius * radius_px * profile(far_px, radius_px, 1.2);
                image.at<float>(y, x) = static_cast<float>(level * (bright ? 1.0 + depth : 1.0 - depth));
            }
        cv::Mat random(image.size(), CV_32F);
        cv::RNG generator(static_cast<std::uint64_t>(17 + index));
        generator.fill(random, cv::RNG::NORMAL, 0.0, noise);
        return image + random;
    }

    [[nodiscard]] Movie movie() const
    {
        return Movie({"made up", "test", 12, side_px, side_px, PixelType::Float32, {}},
                     [*this](int index) -> Result<cv::Mat> { return frame(index); });
    }
};

} // namespace

class AdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void polarityFollowsWhatStandsOut_data()
    {
        QTest::addColumn<bool>("bright");
        QTest::newRow("dark") << false;
        QTest::newRow("bright") << true;
    }
    void polarityFollowsWhatStandsOut()
    {
        QFETCH(bool, bright);
        const auto advice = adviseSegmentation(MadeUp{.bright = bright}.movie(), {.brightParticles = !bright});
        QVERIFY2(advice, advice ? "" : advice.error().message.c_str());
        QCOMPARE(advice->params.brightParticles, bright);
        QVERIFY(bright ? advice->brightSignal > 3.0 * advice->darkSignal
                       : advice->darkSignal > 3.0 * advice->brightSignal);
    }

    void noMoreThanOneInAHundredIsFalseAndMostFaintOnesAreFound()
    {
        const MadeUp made;
        const auto movie = made.movie();
        const auto advice = adviseSegmentation(movie, {});
        QVERIFY2(advice, advice ? "" : advice.error().message.c_str());
        QVERIFY(advice->proposed.falseAlarms <= acceptedFalseShare * advice->proposed.particles);
        QCOMPARE(advice->proposed.seedSnr, advice->params.seedSnr);
        const auto survey = surveyMovie(movie, advice->params);
        QVERIFY(survey);
        int found = 0;
        int wrong = 0;
        int frames = 0;
        for (int index = 0; index < 12; index += 4, ++frames) {
            const auto segmented = segmentFrame({index, 0.0, made.frame(index)}, **survey, advice->params);
            QVERIFY(segmented);
            for (const Detection& d : segmented->detections.particles) {
                const double dx = std::remainder(d.x_px - 20.0, made.pitch_px);
                const double dy = std::remainder(d.y_px - 20.0, made.pitch_px);
                ++(std::hypot(dx, dy) < made.radius_px ? found : wrong);
            }
        }
        QCOMPARE(found, 36 * frames);
        QVERIFY2(wrong <= 0.02 * found, qPrintable(QString::number(wrong)));
    }

    void theThresholdThereWasBeforeIsCountedButDecidesNothing()
    {
        const auto calm = adviseSegmentation(MadeUp{.noise = 20.0}.movie(), {});
        QVERIFY(calm);
        const auto low = adviseSegmentation(MadeUp{.noise = 20.0}.movie(), {.seedSnr = 3.0});
        QVERIFY(low);
        QVERIFY(low->present.falseAlarms > low->proposed.falseAlarms);
        QVERIFY(low->present.particles > low->proposed.particles);
        QCOMPARE(low->params.seedSnr, calm->params.seedSnr);
    }

    void particlesNearTheLargestRadiusRaiseIt()
    {
        const MadeUp made{.depthPerRadius = 0.02, .faintness = 1.0, .radius_px = 14.0, .pitch_px = 60.0};
        const auto advice = adviseSegmentation(made.movie(), {.largestRadius_px = 12.0});
        QVERIFY2(advice, advice ? "" : advice.error().message.c_str());
        VERIFY_CLOSE(advice->largeRadius_px, 14.0, 0.1, 0.0);
        QVERIFY(advice->params.largestRadius_px >= 26.0);
        const auto roomy = adviseSegmentation(MadeUp{}.movie(), {});
        QVERIFY(roomy);
        QCOMPARE(roomy->params.largestRadius_px, MeasureParams{}.largestRadius_px);
    }

    void otherParametersStay()
    {
        const auto advice = adviseSegmentation(MadeUp{}.movie(), {.cameraOffset = 50.0});
        QVERIFY(advice);
        QCOMPARE(advice->params.cameraOffset, 50.0);
    }

    void aMovieOfNoiseGivesNoAdviceButTheReason()
    {
        const auto advice = adviseSegmentation(MadeUp{.depthPerRadius = 0.0}.movie(), {});
        QVERIFY(!advice);
        QCOMPARE(advice.error().code, ErrorCode::InsufficientData);
        QVERIFY(advice.error().message.find("particles") != std::string::npos);
    }

    void itCanBeStopped()
    {
        JobControl job;
        job.cancelled = [] { return true; };
        const auto advice = adviseSegmentation(MadeUp{}.movie(), {}, job);
        QVERIFY(!advice);
        QCOMPARE(advice.error().code, ErrorCode::Cancelled);
    }

    void anUnreadableFrameEndsIt()
    {
        const Movie movie({"made up", "test", 12, side_px, side_px, PixelType::Float32, {}},
                          [](int index) -> Result<cv::Mat> {
                              if (index == 11)
                                  return Error{ErrorCode::Io, "It cannot be read.", "frame 11"};
                              return MadeUp{}.frame(index);
                          });
        const auto advice = adviseSegmentation(movie, {});
        QVERIFY(!advice);
        QCOMPARE(advice.error().code, ErrorCode::Io);
    }
};

QTEST_APPLESS_MAIN(AdviceTest)
#include "tst_advice.moc"
