#include "figure/population_panels.h"
#include "made_up_growth.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

class TestPopulationPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanHasErrorsAndTheModelsLine()
    {
        const MadeUpGrowth growth;
        const Panel panel = meanSizePanel(growth.data());
        const Series* points = findSeries(panel, SeriesKind::Points, Ink::GroupA);
        const Series* line = findSeries(panel, SeriesKind::Line, Ink::Theory);
        QVERIFY(points && line);
        VERIFY_CLOSE(points->y[1], 340.0, 1e-12, 0.0);
        VERIFY_CLOSE(points->error[1], 5.0, 1e-12, 0.0);
        VERIFY_CLOSE(line->x[1], 2.0, 1e-12, 0.0);
        VERIFY_CLOSE(line->y[1], 340.0, 1e-12, 0.0);
    }

    void withoutFitOnlyTheDataStand()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        data.fit = nullptr;
        QCOMPARE(variancePanel(data).series.size(), std::size_t{1});
    }

    void relativeVarianceIsVarianceOverMeanSquared()
    {
        const MadeUpGrowth growth;
        const Panel panel = relativeVariancePanel(growth.data());
        const Series* points = findSeries(panel, SeriesKind::Points, Ink::GroupA);
        const Series* line = findSeries(panel, SeriesKind::Line, Ink::Theory);
        VERIFY_CLOSE(points->y[0], 0.01, 1e-12, 0.0);
        VERIFY_CLOSE(line->y[0], 0.01, 1e-12, 0.0);
        // sd/var = 0.1, 2 sd/mean = 2*5/300
        VERIFY_CLOSE(points->error[0], 0.01 * std::hypot(0.1, 10.0 / 300.0), 1e-12, 0.0);
    }

    void emptyPanelsNameWhatIsMissing_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("word");
        QTest::newRow("tracks") << QStringLiteral("tracks") << QStringLiteral("tracks");
        QTest::newRow("pixel size") << QStringLiteral("pixel") << QStringLiteral("pixel size");
        QTest::newRow("interval") << QStringLiteral("interval") << QStringLiteral("time between frames");
        QTest::newRow("particles") << QStringLiteral("moments") << QStringLiteral("Group-A");
    }

    void emptyPanelsNameWhatIsMissing()
    {
        QFETCH(QString, missing);
        QFETCH(QString, word);
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        if (missing == QStringLiteral("tracks"))
            data.tracks = nullptr;
        if (missing == QStringLiteral("pixel"))
            data.calibration.pixelSize_nm.reset();
        if (missing == QStringLiteral("interval"))
            data.calibration.frameInterval_s.reset();
        if (missing == QStringLiteral("moments"))
            data.moments = nullptr;
        for (const Panel& panel : {meanSizePanel(data), variancePanel(data), relativeVariancePanel(data)}) {
            QVERIFY(panel.series.empty());
            QVERIFY(QString::fromStdString(panel.emptyText).contains(word));
        }
    }
};

QTEST_APPLESS_MAIN(TestPopulationPanels)
#include "tst_population_panels.moc"
