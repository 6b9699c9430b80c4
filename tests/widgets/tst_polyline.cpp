#include "figures/polyline.h"
#include "tolerance.h"

#include <QTest>

#include <limits>

using namespace ostwald;

namespace {

const QRectF area(0.0, 0.0, 10.0, 10.0);

/// One unit of data is one unit of the page, y upwards from 100.
PlotLayout unitLayout()
{
    PlotLayout layout;
    layout.plot = QRectF(0.0, 0.0, 100.0, 100.0);
    layout.window = {{0.0, 100.0}, {0.0, 100.0}, {0.0, 1000.0}};
    return layout;
}

std::vector<QPolygonF> stretchesOf(const Series& series, double tolerance, double grain = 0.0)
{
    std::vector<QPolygonF> stretches;
    forEachStretch(series, unitLayout(), tolerance, grain,
                   [&](const QPolygonF& stretch) { stretches.push_back(stretch); });
    return stretches;
}

} // namespace

class TestPolyline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineThatLeavesAndReturnsBecomesTwoParts()
    {
        const auto parts = clippedPolyline({{1.0, 5.0}, {5.0, 15.0}, {9.0, 5.0}}, area);
        QCOMPARE(parts.size(), std::size_t{2});
        VERIFY_CLOSE(parts[0].last().y(), 10.0, 1e-12, 0.0);
        VERIFY_CLOSE(parts[0].last().x(), 3.0, 1e-12, 0.0);
        VERIFY_CLOSE(parts[1].first().x(), 7.0, 1e-12, 0.0);
    }

    void aSegmentThroughTheAreaIsCutAtBothEnds()
    {
        const auto parts = clippedPolyline({{-5.0, 2.0}, {15.0, 2.0}}, area);
        QCOMPARE(parts.size(), std::size_t{1});
        QCOMPARE(parts[0], QPolygonF(QList<QPointF>{{0.0, 2.0}, {10.0, 2.0}}));
    }

    void nothingOutsideIsKept()
    {
        QVERIFY(clippedPolyline({{-5.0, -5.0}, {-1.0, 20.0}, {5.0, 20.0}}, area).empty());
        QVERIFY(clippedPolygon({{11.0, 0.0}, {12.0, 0.0}, {12.0, 5.0}}, area).isEmpty());
    }

    void aPolygonIsCutToTheArea()
    {
        const QPolygonF cut = clippedPolygon({{-5.0, -5.0}, {5.0, -5.0}, {5.0, 5.0}, {-5.0, 5.0}}, area);
        QCOMPARE(cut.boundingRect(), QRectF(0.0, 0.0, 5.0, 5.0));
    }

    void missingValuesAndNewIdsPartACurve()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Series bundle{.kind = SeriesKind::Bundle,
                            .x = {0.0, 10.0, 20.0, 30.0, 0.0, 10.0},
                            .y = {5.0, 5.0, nan, 5.0, 9.0, 9.0},
                            .ids = {1, 1, 1, 1, 2, 2}};
        const auto stretches = stretchesOf(bundle, 0.1);
        QCOMPARE(stretches.size(), std::size_t{3});
        QCOMPARE(stretches[0], QPolygonF(QList<QPointF>{{0.0, 95.0}, {10.0, 95.0}}));
        QCOMPARE(stretches[1], QPolygonF({{30.0, 95.0}}));
        QCOMPARE(stretches[2], QPolygonF(QList<QPointF>{{0.0, 91.0}, {10.0, 91.0}}));
    }

    void pointsWithinTheToleranceAreLeftOutButForTheLast()
    {
        Series line{.x = {}, .y = {}};
        for (int i = 0; i <= 100; ++i) {
            line.x.push_back(0.1 * i);
            line.y.push_back(50.0);
        }
        const auto stretches = stretchesOf(line, 1.05);
        QCOMPARE(stretches.size(), std::size_t{1});
        QVERIFY2(stretches[0].size() < 12, qPrintable(QString::number(stretches[0].size())));
        QCOMPARE(stretches[0].last(), QPointF(10.0, 50.0));
    }

    void aPeakSurvivesTheTolerance()
    {
        const Series line{.x = {0.0, 0.1, 0.2}, .y = {10.0, 90.0, 10.0}};
        QCOMPARE(stretchesOf(line, 1.0)[0].boundingRect().height(), 80.0);
    }

    void theGrainRoundsPoints()
    {
        const Series line{.x = {0.26, 10.1}, .y = {50.0, 50.26}};
        QCOMPARE(stretchesOf(line, 0.1, 0.5)[0], QPolygonF(QList<QPointF>{{0.5, 50.0}, {10.0, 49.5}}));
    }
};

QTEST_APPLESS_MAIN(TestPolyline)
#include "tst_polyline.moc"
