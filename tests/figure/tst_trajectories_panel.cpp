#include "figure/trajectories_panel.h"
#include "made_up_growth.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

class TestTrajectoriesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreToldByInkAndLineStyle()
    {
        const MadeUpGrowth growth;
        const Panel panel = trajectoriesPanel(growth.data());
        const Series* a = findSeries(panel, SeriesKind::Bundle, Ink::GroupA);
        const Series* b = findSeries(panel, SeriesKind::Bundle, Ink::GroupB, true);
        QVERIFY(a && b);
        QCOMPARE(QString::fromStdString(a->label), QStringLiteral("Group-A (2)"));
        QCOMPARE(QString::fromStdString(b->label), QStringLiteral("Group-B (1)"));
        QVERIFY(std::ranges::find(a->ids, 3) == a->ids.end()); // excluded
    }

    void sizesAndTimesAreCalibrated()
    {
        const MadeUpGrowth growth;
        const Panel panel = trajectoriesPanel(growth.data());
        QCOMPARE(QString::fromStdString(panel.x.title()), QStringLiteral("time (s)"));
        QCOMPARE(QString::fromStdString(panel.y.title()), QStringLiteral("radius (nm)"));
        const Series* a = findSeries(panel, SeriesKind::Bundle, Ink::GroupA);
        VERIFY_CLOSE(a->x[2], 4.0, 1e-12, 0.0);
        VERIFY_CLOSE(a->y[2], 1.14, 1e-12, 0.0);
        VERIFY_CLOSE(*panel.playhead, 8.0, 1e-12, 0.0);
        VERIFY_CLOSE(*panel.x.maximum, 20.0, 1e-12, 0.0);
        QCOMPARE(panel.phases.size(), std::size_t{2});
    }

    void interpolatedPointsBreakTheCurve()
    {
        const MadeUpGrowth growth;
        const Panel panel = trajectoriesPanel(growth.data());
        const Series* a = findSeries(panel, SeriesKind::Bundle, Ink::GroupA);
        QVERIFY(std::isnan(a->y[3]));
        QVERIFY(!std::isnan(a->y[4]));
        QVERIFY(std::isnan(a->y[MadeUpGrowth::frames])); // between two tracks
        QCOMPARE(a->ids.size(), a->y.size());
    }

    void pickedTracksAreOnTop()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        data.selected = {TrackId{2}};
        const Panel panel = trajectoriesPanel(data);
        QCOMPARE(panel.series.back().ink, Ink::Selection);
        QCOMPARE(panel.series.back().ids.front(), std::int64_t{2});
    }

    void uncalibratedMoviesShowPixelsAndFrames()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        data.calibration = {};
        const Panel panel = trajectoriesPanel(data);
        QCOMPARE(QString::fromStdString(panel.x.title()), QStringLiteral("frame"));
        QCOMPARE(QString::fromStdString(panel.y.title()), QStringLiteral("radius (px)"));
        QVERIFY(panel.phases.empty()); // they are in seconds
        VERIFY_CLOSE(*panel.playhead, 4.0, 1e-12, 0.0);
        VERIFY_CLOSE(panel.series.front().y[2], 11.4, 1e-12, 0.0);
    }

    void withoutTracksItSaysSo()
    {
        const Panel panel = trajectoriesPanel({});
        QVERIFY(panel.series.empty());
        QVERIFY(!panel.emptyText.empty());
    }
};

QTEST_APPLESS_MAIN(TestTrajectoriesPanel)
#include "tst_trajectories_panel.moc"
