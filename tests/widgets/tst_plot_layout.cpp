#include "figure/inset.h"
#include "figures/plot_layout.h"
#include "tolerance.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ostwald;

namespace {

Panel timePlot(double last_s)
{
    Panel panel{.title = "Plot", .x = {.name = "time", .unit = "s", .minimum = 0.0, .maximum = last_s}};
    panel.series.push_back({.x = {0.0, last_s}, .y = {0.63, 2.37}});
    return panel;
}

PlotLayout laidOut(const Panel& panel, QSizeF page = {480.0, 300.0})
{
    return layOutPlot(panel, screenStyle(makeTheme(ThemeKind::Dark)), page, std::nullopt);
}

} // namespace

class TestPlotLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeAlmostEndingAtATickEndsThere()
    {
        const PlotLayout layout = laidOut(timePlot(179.0));
        QCOMPARE(layout.window.x, (Interval{0.0, 180.0}));
        QCOMPARE(layout.xStep, 20.0);
    }

    void fixedEndsFarFromATickStay()
    {
        QCOMPARE(laidOut(timePlot(149.25), {300.0, 200.0}).window.x.high, 150.0);
        QCOMPARE(laidOut(timePlot(165.0), {300.0, 200.0}).window.x.high, 165.0);
    }

    void openEndsAreRoundAndCloseToTheData()
    {
        const PlotLayout layout = laidOut(timePlot(180.0));
        VERIFY_CLOSE(layout.window.y.low, 0.6, 1e-9, 0.0);
        VERIFY_CLOSE(layout.window.y.high, 2.4, 1e-9, 0.0);
    }

    void anInsetLiesInItsUpperCornerOfThePlot()
    {
        Panel panel = timePlot(10.0);
        QVERIFY(laidOut(panel).inset.isEmpty());
        panel.inset = std::make_shared<const Panel>(timePlot(10.0));
        const PlotLayout right = laidOut(panel);
        QCOMPARE(right.inset.topRight(), right.plot.topRight());
        VERIFY_CLOSE(right.inset.width(), insetWidth * right.plot.width(), 1e-9, 0.0);
        VERIFY_CLOSE(right.inset.height(), insetHeight * right.plot.height(), 1e-9, 0.0);
        panel.insetLeft = true;
        QCOMPARE(laidOut(panel).inset.topLeft(), right.plot.topLeft());
    }

    void errorsAndBandsWidenTheLimits()
    {
        Panel panel = timePlot(10.0);
        panel.series = {{.kind = SeriesKind::Points, .x = {5.0}, .y = {1.0}, .error = {3.0}},
                        {.kind = SeriesKind::Band, .x = {5.0}, .y = {0.0}, .y2 = {7.0}}};
        const PlotWindow window = dataWindow(panel);
        QCOMPARE(window.y, (Interval{-2.0, 7.0}));
    }

    void flatAndEmptyDataStillHaveASpan()
    {
        Panel panel{.x = {.name = "x"}, .y = {.name = "y"}};
        QVERIFY(dataWindow(panel).y.span() > 0.0);
        panel.series.push_back({.x = {1.0, 1.0}, .y = {5.0, 5.0}});
        const PlotWindow window = dataWindow(panel);
        QVERIFY(window.x.low < 1.0 && window.x.high > 1.0);
        QVERIFY(window.y.low < 5.0 && window.y.high > 5.0);
        panel.y.minimum = 5.0;
        QCOMPARE(dataWindow(panel).y.low, 5.0);
        QVERIFY(dataWindow(panel).y.span() > 0.0);
        panel.series.front().y = {std::nan(""), std::numeric_limits<double>::infinity()};
        QVERIFY(std::isfinite(dataWindow(panel).y.span()));
    }

    void namesOfPhasesLieAboveThePlot()
    {
        Panel panel = timePlot(180.0);
        panel.phases = {{0.0, 30.0, "I"}};
        const PlotLayout layout = laidOut(panel);
        QVERIFY(layout.phaseRow.height() > 8.0);
        QVERIFY(layout.phaseRow.bottom() <= layout.plot.top());
        QVERIFY(layout.phaseRow.top() >= layout.legendRow.bottom());
    }

    void plotsOfOneSizeBeginAndEndAlike()
    {
        Panel labelled = timePlot(180.0);
        labelled.series.front().label = "model";
        Panel large = timePlot(180.0);
        large.series.front().y = {0.0, 1200.0};
        const PlotLayout a = laidOut(labelled);
        QCOMPARE(laidOut(timePlot(180.0)).plot, a.plot);
        QCOMPARE(laidOut(large).plot, a.plot);
    }

    void aSmallPlotGivesUpTheLegendFirst()
    {
        QVERIFY(!laidOut(timePlot(180.0), {300.0, 200.0}).legendRow.isEmpty());
        QVERIFY(laidOut(timePlot(180.0), {300.0, 160.0}).legendRow.isEmpty());
    }

    void pixelsAndValuesAreInverse()
    {
        Panel panel = timePlot(180.0);
        panel.yRight = Axis{.name = "J", .minimum = -1.0, .maximum = 1.0};
        const PlotLayout layout = laidOut(panel);
        VERIFY_CLOSE(layout.xOf(layout.xAt(42.0)), 42.0, 1e-12, 0.0);
        VERIFY_CLOSE(layout.yOf(layout.yAt(1.1, false), false), 1.1, 1e-12, 0.0);
        VERIFY_CLOSE(layout.yOf(layout.yAt(-0.4, true), true), -0.4, 1e-12, 0.0);
        QVERIFY(layout.yAt(2.0, false) < layout.yAt(1.0, false));
        QVERIFY(layout.page.right() - layout.plot.right() > 30.0);
    }

    void onPaperTheLegendTakesTheRowsItNeeds()
    {
        Panel panel = timePlot(180.0);
        const auto rowsAt = [&](double width) {
            return layOutPlot(panel, paperStyle(PageStyle{}, 10.0), {width, 1700.0}, std::nullopt).legendRow.height();
        };
        QCOMPARE(rowsAt(2520.0), 0.0);
        panel.series.front().label = "model";
        const double one = rowsAt(2520.0);
        QVERIFY(one > 0.0);
        panel.series.resize(6, panel.series.front());
        panel.series.front().label = "beyond the sizes seen";
        QCOMPARE(rowsAt(5000.0), one);
        QCOMPARE(rowsAt(1500.0), 2.0 * one);
    }

    void longTickLabelsDoNotTouch()
    {
        Panel panel{.title = "Sizes", .x = {.name = "n", .minimum = 0.0, .maximum = 1e6}};
        panel.series.push_back({.x = {0.0, 1e6}, .y = {0.0, 1.0}});
        const PlotLayout layout = laidOut(panel, {300.0, 200.0});
        const QFontMetricsF metrics(screenStyle(makeTheme(ThemeKind::Dark)).smallFont());
        QVERIFY(layout.xAt(layout.xStep) - layout.xAt(0.0) >
                metrics.horizontalAdvance(tickLabel(800000.0, layout.xStep)));
        QVERIFY(layout.xStep <= 500000.0);
    }

    void numbersHaveTheDecimalPointOfTheReaderOnScreenAlone()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString screen = screenStyle(makeTheme(ThemeKind::Dark)).decimalPoint();
        const QString paper = paperStyle({}, 1.0).decimalPoint();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(screen, QStringLiteral(","));
        QCOMPARE(paper, QStringLiteral("."));
    }

    void zoomIsKeptAsItIs()
    {
        const PlotWindow zoom{{10.3, 20.7}, {1.01, 1.07}, {0.0, 1.0}};
        const PlotLayout layout =
            layOutPlot(timePlot(180.0), screenStyle(makeTheme(ThemeKind::Dark)), {480.0, 300.0}, zoom);
        QCOMPARE(layout.window, zoom);
        QCOMPARE(layout.xStep, 2.0);
    }
};

QTEST_MAIN(TestPlotLayout)
#include "tst_plot_layout.moc"
