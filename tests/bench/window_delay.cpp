// How long the window makes a person wait: window_delay [movie.tif]
// Without a movie it renders one of 180 frames of 1024 x 1024 px. While that is segmented, linked and fitted a timer asks
// for a turn every millisecond; what is late is the delay of the event loop. Then: from a click to the painted highlight
// among a million particles, and frames per second when the demo is scrubbed with its overlays.

#include "window/main_window.h"

#include "jobs/stage_runner.h"
#include "movie_view/frame_view.h"
#include "simulate/simulation.h"
#include "tables/track_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <gsl/gsl_errno.h>

#include <algorithm>
#include <cstdio>
#include <numbers>
#include <vector>

using namespace ostwald;

namespace {

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

void report(const char* what, const std::vector<double>& delays_ms)
{
    std::printf("%-28s %7zu turns, delay p50 %6.1f  p99 %6.1f  max %6.1f ms\n", what, delays_ms.size(), quantile(delays_ms, 0.5),
                quantile(delays_ms, 0.99), quantile(delays_ms, 1.0));
    std::fflush(stdout);
}

/// Takes the time between its turns.
class LoopProbe : public QObject {
public:
    LoopProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now_ms = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
            m_delays_ms.push_back(std::max(0.0, now_ms - m_last_ms - 1.0));
            m_last_ms = now_ms;
        });
        m_clock.start();
        m_timer.start(1);
    }
    std::vector<double> take()
    {
        m_last_ms = static_cast<double>(m_clock.nsecsElapsed()) * 1e-6;
        return std::exchange(m_delays_ms, {});
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last_ms = 0.0;
    std::vector<double> m_delays_ms;
};

std::filesystem::path renderMovie(const QTemporaryDir& folder)
{
    SimulationParams params;
    params.particles = 300;
    params.frames = 180;
    params.startMeanRadius_nm = 0.9;
    params.supply = {{0.0, 4.0}, {40.0, 2.1}, {100.0, 2.2}, {179.0, 4.0}};
    params.scene.width_px = params.scene.height_px = 1024;
    const auto simulation = simulate(params, true);
    const auto scene = simulation ? composeScene(params.scene, simulation->growth, params.sigma_nm, 1)
                                  : Result<MovieScene>(simulation.error());
    const std::filesystem::path path = folder.filePath(QStringLiteral("movie.tif")).toStdString();
    if (!scene || !writeMovie(path, *scene, params))
        qFatal("the movie cannot be rendered");
    return path;
}

/// Lets the window work until `done`, and says how late its turns were.
template <class Done>
void watch(LoopProbe& probe, const char* what, Done done)
{
    (void)probe.take();
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 600'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    report(what, probe.take());
}

/// A million particles: a thousand tracks through a thousand frames of the open movie's size.
void adoptAMillion(Document& document)
{
    constexpr int particles = 1000;
    constexpr int frames = 1000;
    // Results of other parameters: what was found in the movie is stale then, and these are taken in its place.
    MeasureParams other;
    other.seedSnr = 5.0;
    document.edit(&Project::segmenter, other, QStringLiteral("Other particles"));
    Detections detections;
    Tracks tracks;
    tracks.frameSize = {1024, 1024};
    tracks.lastFrame = frames - 1;
    tracks.drift.resize(frames);
    for (int p = 0; p < particles; ++p) {
        Track track;
        track.id = TrackId{p + 1};
        track.group = p % 3 == 0 ? Group::B : Group::A;
        tracks.tracks.push_back(std::move(track));
    }
    for (int f = 0; f < frames; ++f) {
        FrameDetections here{f, {}};
        for (int p = 0; p < particles; ++p) {
            Detection d;
            d.x_px = 16.0 + 32.0 * (p % 32);
            d.y_px = 16.0 + 32.0 * (p / 32);
            d.r_px = 5.0 + 0.004 * f;
            for (int i = 0; i < 24; ++i) {
                const double angle = 2.0 * std::numbers::pi * i / 24.0;
                d.outline.emplace_back(static_cast<float>(d.x_px + d.r_px * std::cos(angle)),
                                       static_cast<float>(d.y_px + d.r_px * std::sin(angle)));
            }
            tracks.tracks[static_cast<std::size_t>(p)].points.push_back({f, p, d.x_px, d.y_px, d.r_px, 0.1});
            here.particles.push_back(std::move(d));
        }
        detections.push_back(std::move(here));
    }
    Results results = document.results();
    const StageKeys keys = stageKeys(document.project());
    results.survey = {keys.survey, std::make_shared<const MovieSurvey>()};
    results.detections = {keys.detections, std::make_shared<const Detections>(std::move(detections))};
    results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(tracks))};
    results.tracks = replayEdits(results, {});
    results.ensemble = {};
    results.fit = {};
    document.adoptResults(Stage::Link, results);
}

void clickAmongMany(Document& document, MainWindow& window)
{
    adoptAMillion(document);
    window.setWorkspace(Workspace::Track);
    auto& view = *window.findChild<FrameView*>();
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    std::vector<double> times_ms;
    for (int click = 0; click < 50; ++click) {
        const TrackPoint& point = document.tracks()->tracks[static_cast<std::size_t>((click * 37) % 1000)].at(document.selection().frame);
        const QPointF at = view.transform().toView({point.x_px, point.y_px});
        QElapsedTimer clock;
        clock.start();
        QMouseEvent press(QEvent::MouseButtonPress, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QMouseEvent release(QEvent::MouseButtonRelease, at, view.mapToGlobal(at), Qt::LeftButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&view, &press);
        QCoreApplication::sendEvent(&view, &release);
        view.repaint();
        times_ms.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    std::printf("%-28s p50 %6.1f  p99 %6.1f  max %6.1f ms\n", "click to highlight, 10^6", quantile(times_ms, 0.5),
                quantile(times_ms, 0.99), quantile(times_ms, 1.0));
}

void scrub(Document& document, MainWindow& window)
{
    window.setWorkspace(Workspace::Track);
    auto& view = *window.findChild<FrameView*>();
    const int frames = document.movie()->info().frames;
    int shown = 0;
    const QObject untilTheEnd;
    QObject::connect(&view, &FrameView::frameShown, &untilTheEnd, [&shown] { ++shown; });
    for (const bool isFirst : {true, false}) {
        shown = 0;
        QElapsedTimer clock;
        clock.start();
        for (int frame = 0; frame < frames; ++frame) {
            document.setFrame(frame);
            view.repaint();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
        const double elapsed_s = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
        std::printf("%-28s %6.1f steps/s, %d of %d frames shown\n", isFirst ? "scrub, first time" : "scrub, again",
                    frames / elapsed_s, shown, frames);
    }
}

} // namespace

int main(int argc, char** argv)
{
    gsl_set_error_handler_off();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString::fromStdString(renderMovie(folder).string());
    Preferences preferences;
    Document document;
    StageRunner runner(document);
    MainWindow window(document, runner, preferences, ThemeKind::Dark, {});
    window.resize(1680, 1000);
    window.show();
    LoopProbe probe;
    watch(probe, "empty window", [clock = [] { QElapsedTimer c; c.start(); return c; }()] { return clock.elapsed() > 500; });
    window.openPath(path);
    window.findChild<QPushButton*>(QStringLiteral("confirmPixelSize"))->click();
    window.setWorkspace(Workspace::Track);
    watch(probe, "open and survey", [&] { return document.results().survey.value != nullptr; });
    watch(probe, "segment", [&] { return document.results().detections.value != nullptr; });
    watch(probe, "link and ensemble", [&] { return document.results().ensemble.value != nullptr || runner.failure(); });
    window.setWorkspace(Workspace::Fit);
    runner.startFit();
    watch(probe, "fit", [&] { return document.results().fit.value != nullptr || runner.failure(); });
    scrub(document, window);
    clickAmongMany(document, window);
    document.undoStack().setClean();
    return 0;
}
