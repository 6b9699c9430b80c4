#include "figure/sensitivity_panels.h"
#include "fit/sensitivity.h"
#include "made_up_growth.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

namespace {

MadeUpGrowth certainGrowth()
{
    MadeUpGrowth growth;
    const double sds[] = {0.3, 0.4, 1.0, 0.2, 0.3};
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        growth.fit.constants[i].sd = sds[i];
        growth.fit.correlation[i][i] = 1.0;
        growth.fit.params.constants[i].lower = -20.0;
        growth.fit.params.constants[i].upper = 20.0;
    }
    growth.fit.correlation[0][1] = growth.fit.correlation[1][0] = -0.8;
    for (std::size_t k = 0; k < growth.fit.solution.t_s.size(); ++k)
        growth.fit.solution.excess.push_back(0.12 - 0.02 * static_cast<double>(k));
    return growth;
}

} // namespace

class TestSensitivityPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWidestBarIsAtTheTopAndHoldsTheFittedValue()
    {
        const MadeUpGrowth growth = certainGrowth();
        const Panel panel = muStarSensitivityPanel(growth.data());
        QVERIFY(panel.emptyText.empty());
        QCOMPARE(panel.zones.size(), growthParameterCount); // the shape has no uncertainty here
        double widestSoFar = 0.0;
        for (const Series& bar : panel.series) {
            if (bar.kind != SeriesKind::Band || bar.ink != Ink::Theory)
                continue;
            const double width = bar.x.back() - bar.x.front();
            QVERIFY(width >= widestSoFar);
            widestSoFar = width;
        }
        QVERIFY(widestSoFar > 0.0);
        const double muStar = growthSensitivity(growth.fit).muStar;
        const Series* line = findSeries(panel, SeriesKind::Line, Ink::Muted, true);
        QVERIFY(line);
        VERIFY_CLOSE(line->x.front(), muStar, 1e-12, 0.0);
    }

    void theBordersLieOnTheAxisOfTime()
    {
        const MadeUpGrowth growth = certainGrowth();
        const Panel panel = borderSensitivityPanel(growth.data());
        QVERIFY(panel.emptyText.empty());
        QCOMPARE(panel.x.unit, std::string("s"));
        QVERIFY(findSeries(panel, SeriesKind::Line, Ink::Muted, true) != nullptr);
    }

    void withoutAFitTheReasonIsGiven()
    {
        const MadeUpGrowth growth = certainGrowth();
        FigureData data = growth.data();
        data.fit = nullptr;
        for (const Panel& panel :
             {muStarSensitivityPanel(data), nStarSensitivityPanel(data), borderSensitivityPanel(data)})
            QVERIFY(!panel.emptyText.empty());
    }
};

QTEST_APPLESS_MAIN(TestSensitivityPanels)
#include "tst_sensitivity_panels.moc"
