#include "movie/movie.h"
#include "simulate/movie_renderer.h"
#include "simulate/tiff_stack_writer.h"
#include "tolerance.h"

#include <QTemporaryDir>
#include <QTest>
#include <opencv2/core.hpp>

#include <cmath>
#include <numbers>

using namespace ostwald;

namespace {

constexpr int side_px = 64;
constexpr double pixel_nm = 0.1;

MovieScene sceneOf(std::vector<Disc> discs)
{
    MovieScene scene;
    scene.params.width_px = side_px;
    scene.params.height_px = side_px;
    scene.params.pixelSize_nm = pixel_nm;
    SceneFrame frame;
    frame.drift = {1.0, -2.0};
    if (!discs.empty())
        frame.particles.push_back({TrackId{1}, std::move(discs), 1.0, SceneState::Free});
    scene.frames.push_back(frame);
    return scene;
}

RenderedPicture render(const MovieScene& scene, int frame, const CameraParams& camera, std::uint64_t seed)
{
    auto rendered = renderFrame(scene, frame, camera, seed);
    if (!rendered)
        qFatal("not rendered");
    return *std::move(rendered);
}

CameraParams brightCamera()
{
    CameraParams camera;
    camera.electrons_per_px = 50000.0;
    camera.gain = 1.0;
    camera.tilt = 0.0;
    camera.readNoise_counts = 0.0;
    return camera;
}

} // namespace

class MovieRendererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The light a ball takes, summed over the picture, is pi r^2 - 2 pi (1 - e^(-a)(1 + a)) r^2/a^2 with
    /// a = 2 attenuation r; blur moves it but keeps the sum.
    void aBallTakesTheLightOfBeerAndLambert()
    {
        CameraParams camera = brightCamera();
        camera.thicknessExponent = 0.5;
        const double r_px = 9.3;
        const auto rendered = render(sceneOf({{30.3, 34.7, r_px}}), 0, camera, 1);
        const double a = 2.0 * camera.attenuation_per_nm * pixel_nm * r_px;
        const double expected =
            std::numbers::pi * r_px * r_px * (1.0 - 2.0 * (1.0 - std::exp(-a) * (1.0 + a)) / (a * a));
        double taken = 0.0;
        double x_px = 0.0;
        double y_px = 0.0;
        for (int y = 0; y < side_px; ++y)
            for (int x = 0; x < side_px; ++x) {
                const double share = 1.0 - (rendered.pixels.at<std::uint16_t>(y, x) - camera.offset_counts) /
                                               camera.electrons_per_px;
                taken += share;
                x_px += share * x;
                y_px += share * y;
            }
        VERIFY_CLOSE(taken, expected, 0.02, 0.0);
        VERIFY_CLOSE(x_px / taken, 31.3, 0.0, 0.25); // drift included
        VERIFY_CLOSE(y_px / taken, 32.7, 0.0, 0.25);
    }

    void noiseIsThatOfTheElectronsAndTheReadout()
    {
        CameraParams camera;
        camera.tilt = 0.0;
        camera.gain = 3.0;
        camera.electrons_per_px = 200.0;
        camera.readNoise_counts = 20.0;
        const auto rendered = render(sceneOf({}), 0, camera, 1);
        cv::Scalar mean;
        cv::Scalar sd;
        cv::meanStdDev(rendered.pixels, mean, sd);
        const double variance = 9.0 * 200.0 + 400.0 + 1.0 / 12.0;
        VERIFY_CLOSE(mean[0], 100.0 + 600.0, 0.0, 4.0 * std::sqrt(variance) / side_px);
        VERIFY_CLOSE(sd[0] * sd[0], variance, 4.0 * std::sqrt(2.0) / side_px, 0.0);
    }

    void lightIsTilted()
    {
        CameraParams camera = brightCamera();
        camera.electrons_per_px = 40000.0;
        camera.tilt = 0.3;
        const auto rendered = render(sceneOf({}), 0, camera, 1);
        const double corner = cv::mean(rendered.pixels(cv::Rect(60, 60, 4, 4)))[0] - 100.0;
        const double opposite = cv::mean(rendered.pixels(cv::Rect(0, 0, 4, 4)))[0] - 100.0;
        VERIFY_CLOSE(corner / 40000.0, 1.0 + 0.3 * 30.0 / 32.0, 0.0, 0.02);
        VERIFY_CLOSE(opposite / 40000.0, 1.0 - 0.3 * 30.0 / 32.0, 0.0, 0.02);
    }

    void truthTellsWhatIsInTheFrame()
    {
        const auto whole = render(sceneOf({{30.3, 34.7, 8.0}}), 0, {}, 1);
        QCOMPARE(whole.particles.size(), std::size_t{1});
        VERIFY_CLOSE(whole.particles[0].x_px, 31.3, 1e-12, 0.0);
        VERIFY_CLOSE(whole.particles[0].area_px2, std::numbers::pi * 64.0, 1e-12, 0.0);
        VERIFY_CLOSE(whole.particles[0].pixels, std::numbers::pi * 64.0, 0.03, 0.0);
        QCOMPARE(whole.particles[0].insideFraction, 1.0);
        QVERIFY(!whole.particles[0].touchesEdge);
        const auto half = render(sceneOf({{-1.5, 34.7, 8.0}}), 0, {}, 1); // centre on the frame's border
        VERIFY_CLOSE(half.particles[0].insideFraction, 0.5, 0.0, 0.005);
        QVERIFY(half.particles[0].touchesEdge);
        QVERIFY(render(sceneOf({{-12.0, 34.7, 8.0}}), 0, {}, 1).particles.empty());
    }

    void areaOfOverlappingDiscsIsThatOfTheirUnion()
    {
        const auto rendered = render(sceneOf({{25.3, 30.6, 8.0}, {34.3, 30.2, 6.0}}), 0, {}, 1);
        VERIFY_CLOSE(rendered.particles[0].area_px2, rendered.particles[0].pixels, 0.03, 0.0);
        QVERIFY(rendered.particles[0].area_px2 < std::numbers::pi * 100.0 - 10.0);
    }

    void framesDependOnSeedAndNumberAlone()
    {
        const MovieScene scene = sceneOf({{30.0, 30.0, 8.0}});
        const auto one = render(scene, 0, {}, 7);
        const auto two = render(scene, 0, {}, 7);
        const auto other = render(scene, 0, {}, 8);
        QCOMPARE(cv::norm(one.pixels, two.pixels, cv::NORM_INF), 0.0);
        QVERIFY(cv::norm(one.pixels, other.pixels, cv::NORM_INF) > 0.0);
    }

    void badCamerasAreNamed()
    {
        CameraParams camera;
        QVERIFY(validate(camera));
        camera.blur_px = -1.0;
        QCOMPARE(validate(camera).error().where, std::string("movie.blur_px"));
        camera = {};
        camera.gain = 400.0;
        QCOMPARE(validate(camera).error().where, std::string("movie.gain"));
    }

    void aWrittenStackReadsBack()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "movie.tif";
        const auto picture = [](int frame) -> Result<cv::Mat> {
            cv::Mat1w pixels(5, 7);
            for (int y = 0; y < 5; ++y)
                for (int x = 0; x < 7; ++x)
                    pixels(y, x) = static_cast<std::uint16_t>(10000 * frame + 100 * y + x);
            return cv::Mat(pixels);
        };
        QVERIFY(writeTiffStack(path, 3, {0.12, 0.25}, picture));
        const auto movie = openMovie(path);
        QVERIFY(movie);
        const MovieInfo& info = (*movie)->info();
        QCOMPARE(info.frames, 3);
        VERIFY_CLOSE(info.calibration.pixelSize_nm.value_or(0.0), 0.12, 1e-6, 0.0);
        VERIFY_CLOSE(info.calibration.frameInterval_s.value_or(0.0), 0.25, 1e-12, 0.0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(cv::norm((*movie)->frame(i)->pixels, *picture(i), cv::NORM_INF), 0.0);
    }

    void aStoppedWriterLeavesNothing()
    {
        QTemporaryDir folder;
        const std::filesystem::path home(folder.path().toStdString());
        JobControl job;
        int asked = 0;
        job.cancelled = [&] { return ++asked > 1; };
        const auto written = writeTiffStack(
            home / "movie.tif", 3, {}, [](int) -> Result<cv::Mat> { return cv::Mat(cv::Mat1w(4, 4, 1)); },
            job);
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::Cancelled);
        QVERIFY(std::filesystem::is_empty(home));
        const auto nowhere = writeTiffStack(home / "none" / "movie.tif", 1, {}, [](int) -> Result<cv::Mat> {
            return cv::Mat(cv::Mat1w(4, 4, 1));
        });
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().code == ErrorCode::Io);
    }
};

QTEST_APPLESS_MAIN(MovieRendererTest)
#include "tst_movie_renderer.moc"
