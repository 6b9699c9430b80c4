#include "figure/potential_panels.h"
#include "made_up_growth.h"
#include "theory/chemical_potential.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

class TestPotentialPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maximumIsMarkedWhereTheTheoryPutsIt()
    {
        const MadeUpGrowth growth;
        const Panel panel = chemicalPotentialPanel(growth.data());
        const Series* marker = findSeries(panel, SeriesKind::Marker, Ink::Selection);
        QVERIFY(marker);
        // Platinum: n* = 272, mu* = 0.74 kT (Kim et al.)
        VERIFY_CLOSE(std::pow(marker->x[0] / 0.156, 3.0), 272.0, 0.02, 0.0);
        VERIFY_CLOSE(marker->y[0], 0.74, 0.0, 0.005);
    }

    void curveIsSolidOnlyOverTheSizesSeen()
    {
        const MadeUpGrowth growth;
        const Panel panel = chemicalPotentialPanel(growth.data());
        const Series* curve = findSeries(panel, SeriesKind::Line, Ink::Theory);
        const Series* beyond = findSeries(panel, SeriesKind::Line, Ink::Muted);
        QVERIFY(curve && beyond);
        VERIFY_CLOSE(curve->x.front(), 1.0, 1e-9, 0.0); // 1.1 - 2 x 0.05
        VERIFY_CLOSE(curve->x.back(), 1.4, 1e-9, 0.0);  // 1.3 + 2 x 0.05
        VERIFY_CLOSE(beyond->x.front(), 0.156 * std::cbrt(20.0), 1e-9, 0.0);
        QVERIFY(beyond->x.back() > curve->x.back());
    }

    void gibbsThomsonFallsAsOneOverRadius()
    {
        const MadeUpGrowth growth;
        const Panel panel = chemicalPotentialPanel(growth.data());
        const Series* classical = findSeries(panel, SeriesKind::Line, Ink::Theory, true);
        QVERIFY(classical);
        for (std::size_t i = 0; i < classical->x.size(); i += 40)
            VERIFY_CLOSE(classical->x[i] * classical->y[i], classical->x[0] * classical->y[0], 1e-9, 0.0);
    }

    void solutionLevelFollowsThePlayhead()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        const auto level = [&](int frame) {
            data.frame = frame;
            const Panel panel = chemicalPotentialPanel(data);
            return findSeries(panel, SeriesKind::Line, Ink::Solution)->y[0];
        };
        VERIFY_CLOSE(level(0), 0.6, 1e-12, 0.0);
        VERIFY_CLOSE(level(5), 0.7, 1e-12, 0.0);
        VERIFY_CLOSE(level(10), 0.8, 1e-12, 0.0);
    }

    void everyCurveButTheClassicalOneFitsTheRange()
    {
        const MadeUpGrowth growth;
        const Panel panel = chemicalPotentialPanel(growth.data());
        for (const Series& series : panel.series) {
            if (series.dashed)
                continue;
            QVERIFY(std::ranges::min(series.y) > *panel.y.minimum);
            QVERIFY(std::ranges::max(series.y) < *panel.y.maximum);
        }
    }

    void startValuesAreNamedUntilThereIsAFit()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        data.fit = nullptr;
        const Panel panel = chemicalPotentialPanel(data);
        const Series* curve = findSeries(panel, SeriesKind::Line, Ink::Theory);
        QVERIFY(QString::fromStdString(curve->label).contains(QStringLiteral("start values")));
        QVERIFY(!findSeries(panel, SeriesKind::Line, Ink::Solution));
        QVERIFY(panel.emptyText.empty());
    }

    void solutionHasBandLevelAndZones()
    {
        const MadeUpGrowth growth;
        const Panel panel = solutionPotentialPanel(growth.data());
        const Series* band = findSeries(panel, SeriesKind::Band, Ink::Solution);
        const Series* level = findSeries(panel, SeriesKind::Line, Ink::Theory, true);
        QVERIFY(band && level);
        VERIFY_CLOSE(band->y2[0] - band->y[0], 2.0 * 1.96 * 0.05, 1e-9, 0.0);
        VERIFY_CLOSE(level->y[0], 0.74, 1e-12, 0.0);
        QCOMPARE(panel.zones.size(), std::size_t{3});
        VERIFY_CLOSE(panel.zones[0].low, 0.74, 1e-12, 0.0);
        VERIFY_CLOSE(panel.zones[2].high, 0.0, 0.0, 1e-12);
    }

    void solutionWithoutFitSaysWhatToDo()
    {
        const MadeUpGrowth growth;
        FigureData data = growth.data();
        data.fit = nullptr;
        QVERIFY(
            QString::fromStdString(solutionPotentialPanel(data).emptyText).contains(QStringLiteral("fit")));
    }

    void modelIsLinearBetweenSamplesAndConstantOutside()
    {
        const MadeUpGrowth growth;
        VERIFY_CLOSE(modelAt(growth.fit, 3.0).lnRho, 0.63, 1e-12, 0.0);
        VERIFY_CLOSE(modelAt(growth.fit, -5.0).meanN, 300.0, 1e-12, 0.0);
        VERIFY_CLOSE(modelAt(growth.fit, 99.0).meanN, 700.0, 1e-12, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPotentialPanels)
#include "tst_potential_panels.moc"
