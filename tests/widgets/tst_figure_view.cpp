#include "figure/potential_panels.h"
#include "figure/trajectories_panel.h"
#include "figures/figure_mime.h"
#include "figures/figure_view.h"
#include "made_up_growth.h"
#include "tolerance.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace ostwald;
using namespace ostwald::test;

namespace {

const Theme dark = makeTheme(ThemeKind::Dark);

struct Shown {
    explicit Shown(const Panel& panel) : view(dark)
    {
        view.resize(480, 360);
        view.setPanel(panel);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    [[nodiscard]] QPoint at(double x, double y) const { return view.plotLayout().at(x, y, false).toPoint(); }
    void click(QPoint position, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, position);
    }
    void move(QPoint position, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton,
                          buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.viewport(), button, Qt::NoModifier, from);
        move((from + to) / 2, button);
        move(to, button);
        QTest::mouseRelease(view.viewport(), button, Qt::NoModifier, to);
    }
    void turnWheel(QPoint position, int delta)
    {
        QWheelEvent event(position, view.viewport()->mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QImage image() { return view.grab().toImage(); }

    FigureView view;
};

double distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// Where a row of pixels is not of the background, from `left` to `right`.
std::vector<int> markedIn(const QImage& image, int y, int left, int right)
{
    std::vector<int> marked;
    for (int x = left; x <= right; ++x)
        if (distance(image.pixelColor(x, y), dark.plotBackground) > 20)
            marked.push_back(x);
    return marked;
}

/// Radius of track `id` of MadeUpGrowth, nm.
double radiusOf(int id, int frame)
{
    return (11.0 + 0.2 * frame + 0.1 * (id - 1)) * MadeUpGrowth::pixelSize_nm;
}

Panel flatModelUnderNoise()
{
    Panel panel{.title = "Noise", .x = {.name = "time", .unit = "s"}, .y = {.name = "η²"}, .playhead = 0.0};
    Series points{.kind = SeriesKind::Points, .ink = Ink::GroupA, .label = "data"};
    for (int i = 0; i < 200; ++i) {
        points.x.push_back(i);
        points.y.push_back(0.05);
        points.error.push_back(0.02);
    }
    panel.series = {{.ink = Ink::Theory, .label = "model", .x = {0.0, 199.0}, .y = {0.05, 0.05}}, points};
    return panel;
}

} // namespace

class TestFigureView : public QObject {
    Q_OBJECT

    const MadeUpGrowth m_growth;
    const Panel m_trajectories = trajectoriesPanel(m_growth.data());

private Q_SLOTS:
    void theGridStandsAtTheTicksAfterEveryChangeOfThePlot()
    {
        Panel panel{.title = "Plot", .x = {.name = "time", .unit = "s", .minimum = 0.0, .maximum = 120.0}};
        panel.series.push_back({.x = {0.0, 120.0}, .y = {1.0, 2.0}});
        Shown shown(panel);
        const auto linesStandAtTicks = [&shown] {
            QTest::qWait(20);
            const PlotLayout& layout = shown.view.plotLayout();
            const int y =
                qRound(layout.yAt(layout.window.y.high, false)) + 7; // above the curve, which begins low
            const int left = qRound(layout.plot.left()) + 3;
            const int right = qRound(layout.plot.center().x());
            std::vector<int> ticks;
            for (double tick = layout.xStep; layout.xAt(tick) < right + 3; tick += layout.xStep)
                ticks.push_back(qRound(layout.xAt(tick)));
            const std::vector<int> marked = markedIn(shown.image(), y, left, right);
            const auto isNear = [](int a, int b) { return std::abs(a - b) <= 1; };
            return !ticks.empty() && std::ranges::all_of(ticks, [&](int tick) {
                return tick > right - 2 ||
                       std::ranges::any_of(marked, [&](int x) { return isNear(x, tick); });
            }) && std::ranges::all_of(marked, [&](int x) {
                return std::ranges::any_of(ticks, [&](int tick) { return isNear(x, tick); });
            });
        };
        QVERIFY(linesStandAtTicks());
        panel.series.front().y = {10000.0, 2000000.0}; // longer numbers, so that the plot is narrower
        panel.yRight = Axis{.name = "rate"};
        shown.view.setPanel(panel);
        QVERIFY(linesStandAtTicks());
        shown.view.hide();
        panel.series.front().y = {1.0, 2.0};
        panel.yRight.reset();
        shown.view.resize(440, 300);
        shown.view.setPanel(panel);
        shown.view.show();
        QVERIFY(linesStandAtTicks());
        shown.view.resize(700, 420);
        QVERIFY(linesStandAtTicks());
        panel.x.maximum = 70.0;
        shown.view.setPanel(panel);
        QVERIFY(linesStandAtTicks());
    }

    void aClickPicksTheNearestTrackAndItsTime()
    {
        Shown shown(m_trajectories);
        QSignalSpy tracks(&shown.view, &FigureView::trackPicked);
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        shown.click(shown.at(12.0, radiusOf(4, 6)) - QPoint(0, 2));
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks[0][0].value<TrackId>(), TrackId{4});
        QCOMPARE(tracks[0][1].toBool(), false);
        QCOMPARE(times.size(), 1);
        VERIFY_CLOSE(times[0][0].toDouble(), 12.0, 0.0, 0.1);
    }

    void shiftAddsATrackAndLeavesTheTime()
    {
        Shown shown(m_trajectories);
        QSignalSpy tracks(&shown.view, &FigureView::trackPicked);
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        shown.click(shown.at(12.0, radiusOf(2, 6)), Qt::ShiftModifier);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks[0][0].value<TrackId>(), TrackId{2});
        QCOMPARE(tracks[0][1].toBool(), true);
        QVERIFY(times.isEmpty());
    }

    void theTimeCanBePickedEverywhereInThePlot()
    {
        Shown shown(m_trajectories);
        QSignalSpy tracks(&shown.view, &FigureView::trackPicked);
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        const QRect plot = shown.view.plotLayout().plot.toRect().adjusted(1, 1, -1, -1);
        for (const QPoint& corner : {plot.topLeft(), plot.topRight(), plot.bottomRight()})
            shown.click(corner);
        QCOMPARE(times.size(), 3);
        VERIFY_CLOSE(times[0][0].toDouble(), 0.0, 0.0, 0.2);
        VERIFY_CLOSE(times[1][0].toDouble(), 20.0, 0.0, 0.2);
        shown.click(plot.bottomLeft() - QPoint(20, 0));
        QCOMPARE(times.size(), 3);
    }

    void wherePanelsHaveNoTimeNoneIsPicked()
    {
        Shown shown(chemicalPotentialPanel(m_growth.data()));
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        shown.click(shown.view.plotLayout().plot.center().toPoint());
        QVERIFY(times.isEmpty());
    }

    void draggingZoomsIntoTheBoxAndADoubleClickShowsAll()
    {
        Shown shown(m_trajectories);
        const PlotWindow all = shown.view.plotLayout().window;
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        shown.drag(shown.at(4.0, 1.3), shown.at(12.0, 1.2));
        const PlotWindow zoomed = shown.view.plotLayout().window;
        VERIFY_CLOSE(zoomed.x.low, 4.0, 0.0, 0.1);
        VERIFY_CLOSE(zoomed.x.high, 12.0, 0.0, 0.1);
        VERIFY_CLOSE(zoomed.y.low, 1.2, 0.0, 0.01);
        VERIFY_CLOSE(zoomed.y.high, 1.3, 0.0, 0.01);
        QVERIFY(times.isEmpty());
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, Qt::NoModifier, shown.at(8.0, 1.25));
        QCOMPARE(shown.view.plotLayout().window, all);
    }

    void theWheelKeepsWhatIsUnderThePointer()
    {
        Shown shown(m_trajectories);
        const PlotWindow all = shown.view.plotLayout().window;
        const QPoint pointer = shown.at(15.0, 1.2);
        const double x = shown.view.plotLayout().xOf(pointer.x());
        const double y = shown.view.plotLayout().yOf(pointer.y(), false);
        shown.turnWheel(pointer, 120);
        QVERIFY(shown.view.plotLayout().window.x.span() < 0.9 * all.x.span());
        VERIFY_CLOSE(shown.view.plotLayout().xOf(pointer.x()), x, 0.0,
                     0.2); // the left margin may follow the labels
        VERIFY_CLOSE(shown.view.plotLayout().yOf(pointer.y(), false), y, 0.0, 0.01);
        shown.turnWheel(pointer, -240);
        QCOMPARE(shown.view.plotLayout().window, all);
    }

    void theMiddleButtonMovesAZoomedPlot()
    {
        Shown shown(m_trajectories);
        shown.drag(shown.at(4.0, 1.3), shown.at(12.0, 1.2));
        shown.drag(shown.at(8.0, 1.25), shown.at(7.0, 1.25), Qt::MiddleButton);
        VERIFY_CLOSE(shown.view.plotLayout().window.x.low, 5.0, 0.0, 0.1);
        VERIFY_CLOSE(shown.view.plotLayout().window.x.high, 13.0, 0.0, 0.1);
    }

    void aLivePlotKeepsItsZoomAndAnotherPlotDoesNot()
    {
        Shown shown(m_trajectories);
        shown.drag(shown.at(4.0, 1.3), shown.at(12.0, 1.2));
        const PlotWindow zoomed = shown.view.plotLayout().window;
        FigureData data = m_growth.data();
        data.frame = 5;
        shown.view.setPanel(trajectoriesPanel(data));
        QCOMPARE(shown.view.plotLayout().window, zoomed);
        shown.view.setPanel(solutionPotentialPanel(data));
        VERIFY_CLOSE(shown.view.plotLayout().window.x.high, 20.0, 1e-12, 0.0);
    }

    void aZoomWithoutDataEnds()
    {
        Shown shown(m_trajectories);
        shown.drag(shown.at(4.0, 1.3), shown.at(12.0, 1.2));
        FigureData data = m_growth.data();
        data.calibration.pixelSize_nm = 10.0;
        shown.view.setPanel(trajectoriesPanel(data));
        VERIFY_CLOSE(shown.view.plotLayout().window.x.high, 20.0, 1e-12, 0.0);
    }

    void thePointerReadsTrackAndValueWithUnits()
    {
        Shown shown(m_trajectories);
        shown.move(shown.at(12.0, radiusOf(4, 6)));
        QCOMPARE(shown.view.readout(), QStringLiteral("#4   time 12.00 s   radius 1.250 nm"));
        shown.move(shown.at(1.0, 1.3));
        QVERIFY2(shown.view.readout().startsWith(QStringLiteral("time ")), qPrintable(shown.view.readout()));
        shown.move(QPoint(2, 2));
        QVERIFY(shown.view.readout().isEmpty());
    }

    void thePlayheadMovesItsLine()
    {
        Shown shown(m_trajectories);
        const QColor ink = dark.ink(Ink::Selection);
        const auto isLineAt = [&](double x) {
            const QImage image = shown.image();
            const QPoint foot = shown.at(x, shown.view.plotLayout().window.y.low) - QPoint(0, 4);
            return std::min({distance(image.pixelColor(foot), ink),
                             distance(image.pixelColor(foot - QPoint(1, 0)), ink),
                             distance(image.pixelColor(foot + QPoint(1, 0)), ink)}) < 60.0;
        };
        QVERIFY(isLineAt(8.0));
        shown.view.setPlayhead(14.0);
        QVERIFY(isLineAt(14.0));
        QVERIFY(!isLineAt(8.0));
        QCOMPARE(shown.view.panel().playhead, std::optional(14.0));
    }

    void pickedTracksAreDrawnOnTop()
    {
        Shown shown(m_trajectories);
        shown.view.setPicked({TrackId{4}});
        QCOMPARE(shown.view.panel().series.back().ink, Ink::Selection);
        const QColor there = shown.image().pixelColor(shown.at(12.0, radiusOf(4, 6)));
        QVERIFY2(distance(there, dark.ink(Ink::Selection)) < 60.0, qPrintable(there.name()));
        shown.view.setPicked({});
        QVERIFY(distance(shown.image().pixelColor(shown.at(12.0, radiusOf(4, 6))), dark.ink(Ink::Selection)) >
                100.0);
    }

    void theoryStaysVisibleAboveManyPointsWithErrors()
    {
        Shown shown(flatModelUnderNoise());
        const QImage image = shown.image();
        const QPoint begin = shown.at(20.0, 0.05);
        for (int x = begin.x(); x < begin.x() + 200; x += 7)
            QVERIFY(std::min(distance(image.pixelColor(x, begin.y()), dark.ink(Ink::Theory)),
                             distance(image.pixelColor(x, begin.y() - 1), dark.ink(Ink::Theory))) < 80.0);
    }

    void theGridShowsOnPhaseBands()
    {
        Shown shown(m_trajectories);
        const QImage image = shown.image();
        const PlotLayout& layout = shown.view.plotLayout();
        QVERIFY(!m_trajectories.phases.empty());
        const int x = static_cast<int>(layout.xAt(layout.xStep));
        const int y = static_cast<int>(layout.plot.top()) + 6;
        const QColor band = image.pixelColor(x - 8, y);
        QVERIFY(distance(band, dark.plotBackground) > 15.0);
        QVERIFY(std::max({distance(image.pixelColor(x - 1, y), band), distance(image.pixelColor(x, y), band),
                          distance(image.pixelColor(x + 1, y), band)}) > 20.0);
    }

    void anEmptyPanelSaysWhyInTheMiddleAndNothingElse()
    {
        Panel panel = trajectoriesPanel({});
        panel.title.clear();
        Shown shown(panel);
        const QImage image = shown.image();
        QRect written;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (distance(image.pixelColor(x, y), dark.plotBackground) > 30.0)
                    written |= QRect(x, y, 1, 1);
        QVERIFY(!written.isEmpty());
        QVERIFY(std::abs(written.center().x() - image.width() / 2) < 8);
        QVERIFY(std::abs(written.center().y() - image.height() / 2) < 20);
        QVERIFY2(written.height() < 60, qPrintable(QString::number(written.height())));
        QCOMPARE(shown.view.accessibleDescription(), QString::fromStdString(panel.emptyText));
        QSignalSpy times(&shown.view, &FigureView::timePicked);
        shown.click(QPoint(240, 180));
        QVERIFY(times.isEmpty());
    }

    void theThemeRecolours()
    {
        Shown shown(m_trajectories);
        const Theme light = makeTheme(ThemeKind::Light);
        shown.view.setTheme(light);
        QCOMPARE(shown.image().pixelColor(2, 2), light.plotBackground);
    }

    void aPlotIsCopiedAsPictureDrawingAndFile()
    {
        const MadeUpGrowth growth;
        const auto data = figureMimeData(pageOfPanels("potential", {solutionPotentialPanel(growth.data())}, 1, 89.0, 60.0));
        QVERIFY(data->hasImage());
        VERIFY_CLOSE(qvariant_cast<QImage>(data->imageData()).width(), 89.0 / 25.4 * 300.0, 0.0, 1.0);
        const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("width=\"89mm\"") && svg.contains("<text"));
        QCOMPARE(data->urls().size(), 1);
        QFile file(data->urls().front().toLocalFile());
        QVERIFY(file.fileName().endsWith(QStringLiteral("potential.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), svg);
    }

    void theContextMenuCopiesTheNumbers()
    {
        const MadeUpGrowth growth;
        Shown shown(solutionPotentialPanel(growth.data()));
        QTimer::singleShot(0, this, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 2); // nothing to show again without a zoom
            menu->actions().at(1)->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, {200, 200}, shown.view.viewport()->mapToGlobal(QPoint(200, 200)));
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("time (s)")));
    }
};

QTEST_MAIN(TestFigureView)
#include "tst_figure_view.moc"
