// store_speed [particles] [frames]: how fast a project of a million detections is written, opened, undone and picked in,
// also with the window's tables open.

#include "corrections/correction_panel.h"
#include "document/document.h"
#include "made_up_tracks.h"
#include "panels/history_panel.h"
#include "store/live_project.h"
#include "store/project_file.h"
#include "tables/coalescence_table.h"
#include "tables/track_table.h"
#include "theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

using namespace ostwald;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
double secondsOf(Work&& work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void must(const Status& status)
{
    if (status)
        return;
    std::fprintf(stderr, "%s\n", status.error().text().c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const test::MadeUpTracks made{.particles = argc > 1 ? std::atoi(argv[1]) : 5000,
                                  .frames = argc > 2 ? std::atoi(argv[2]) : 200,
                                  .corners = 16};
    const double rows = 1.0 * made.particles * made.frames;
    Project project;
    project.range = {0, made.frames - 1};
    project.calibration = {0.1, 1.0, "typed", "typed"};
    const Results results = made.results(project);
    const QTemporaryDir folder;
    const fs::path file = folder.path().toStdString() + "/speed.ostwald";

    must(saveProject(file, {project, {}}));
    const double stored = secondsOf([&] { must(storeResults(file, project, results)); });
    std::printf("store: %.0f detections and %.0f points of tracks in %.2f s: %.0f rows/s (>= 300000), %.0f MB\n", rows, rows,
                stored, 2.0 * rows / stored, static_cast<double>(fs::file_size(file)) / 1e6);

    Document document;
    const double first = secondsOf([&] { must(document.open(file, ReadResults::Later)); });
    std::printf("open: until the movie is shown with the project's settings: %.3f s (<= 0.5)\n", first);
    const double whole =
        secondsOf([&] { document.adoptRead(loadStoredResults(file, document.unreadResults()->project)); });
    std::printf("open: all particles and tracks, checked, by a worker meanwhile: %.2f s\n", whole);

    double longest = 0.0;
    const double edited = secondsOf([&] {
        for (int i = 0; i < 100; ++i) {
            const int particle = (i * 37) % made.particles;
            const Anchor at{1 + i % (made.frames - 2), made.x_px(particle), made.y_px(particle)};
            const std::vector<Edit> edit{i % 2 == 0 ? Edit(CutEdit{at}) : Edit(TagEdit{at, Group::Excluded, {}})};
            longest = std::max(longest, secondsOf([&] { document.correct(edit, QStringLiteral("Correct")); }));
        }
    });
    std::printf("100 corrections, each safe on the disk: %.2f s, the longest %.0f ms\n", edited, 1000.0 * longest);
    const double undone = secondsOf([&] {
        for (int i = 0; i < 100; ++i)
            document.undoStack().undo();
    });
    std::printf("100 undos, each safe on the disk: %.2f s (<= 1)\n", undone);
    document.undoStack().setIndex(100);
    const auto undoAll = [&] {
        for (int i = 0; i < 100; ++i) {
            document.undoStack().undo();
            QApplication::processEvents();
        }
    };
    {
        const Theme theme = makeTheme(ThemeKind::Dark);
        const std::unique_ptr<QWidget> tables[] = {std::make_unique<TrackTable>(document, theme), std::make_unique<CoalescenceTable>(document),
                                                   std::make_unique<CorrectionPanel>(document), std::make_unique<HistoryPanel>(document)};
        for (const auto& table : tables)
            table->show();
        QApplication::processEvents();
        std::printf("100 undos with the tables open, each drawn: %.2f s\n", secondsOf(undoAll));
    }
    document.undoStack().setIndex(0);
    const double jump = secondsOf([&] { document.undoStack().setIndex(100); });
    std::printf("jump over 100 steps: %.0f ms\n", 1000.0 * jump);
    const double picked = secondsOf([&] {
        std::set<TrackId> all;
        for (const Track& track : document.tracks()->tracks)
            all.insert(track.id);
        document.select(std::move(all), std::nullopt);
    });
    std::printf("select all %d particles: %.1f ms (<= 50)\n", made.particles, 1000.0 * picked);
    return 0;
}
