// How long exporting a figure holds up the window: figure_delay [dpi]
// A page of 183 mm with four panels as TIFF, drawn and written in the GUI thread, then by the writer, while a timer asks for
// a turn every millisecond.

#include "made_up_growth.h"

#include "figure/potential_panels.h"
#include "figure/trajectories_panel.h"
#include "figures/figure_export.h"
#include "figures/figure_writer.h"
#include "figures/recorded_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace ostwald;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const int dpi = argc > 1 ? std::atoi(argv[1]) : 600;
    const test::MadeUpGrowth growth;
    const FigurePage page = pageOfPanels("figure", {trajectoriesPanel(growth.data()), chemicalPotentialPanel(growth.data()),
                                                    solutionPotentialPanel(growth.data()), trajectoriesPanel(growth.data())},
                                         2, 183.0, 60.0);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("figure.tiff")).toStdString();
    const FigureFormatInfo tiff = figureFormats()[3];

    QElapsedTimer clock;
    clock.start();
    if (!exportPage(page, path, tiff.format, dpi))
        return 1;
    std::printf("in the GUI thread: the window stands still for %.0f ms\n", 1e-6 * static_cast<double>(clock.nsecsElapsed()));

    clock.restart();
    const RecordedPage recorded = recordPage(page, dpi);
    std::printf("drawing alone: %.0f ms\n", 1e-6 * static_cast<double>(clock.nsecsElapsed()));

    QEventLoop loop;
    FigureWriter writer;
    QObject::connect(&writer, &FigureWriter::written, &loop, &QEventLoop::quit);
    QTimer probe;
    probe.setTimerType(Qt::PreciseTimer);
    double last_ms = 0.0;
    double worst_ms = 0.0;
    clock.restart();
    QObject::connect(&probe, &QTimer::timeout, &loop, [&] {
        const double now_ms = 1e-6 * static_cast<double>(clock.nsecsElapsed());
        worst_ms = std::max(worst_ms, now_ms - last_ms - 1.0);
        last_ms = now_ms;
    });
    probe.start(1);
    writer.start(page, path, {tiff}, dpi);
    loop.exec();
    std::printf("by the writer: whole after %.0f ms, longest delay of the event loop %.0f ms\n",
                1e-6 * static_cast<double>(clock.nsecsElapsed()), worst_ms);
    return 0;
}
