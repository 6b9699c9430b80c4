#include "figure/inset.h"

#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

namespace {

Panel falling()
{
    Panel panel;
    panel.series.push_back({.x = {0.0, 1.0, 2.0, 3.0, 4.0}, .y = {2.0, 1.0, 0.5, 0.25, 0.2}});
    return panel;
}

Panel rising()
{
    Panel panel = falling();
    std::ranges::reverse(panel.series.front().y);
    return panel;
}

/// Lower edge of the inset in the data of the panel around it, which begin at `low`.
double lowerEdge(const Panel& panel, double low)
{
    return *panel.y.maximum - insetHeight * (*panel.y.maximum - low);
}

} // namespace

class TestInset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLiesWhereTheDataReachLessHigh()
    {
        Panel right = falling();
        placeInset(right, {});
        QVERIFY(!right.insetLeft);
        Panel left = rising();
        placeInset(left, {});
        QVERIFY(left.insetLeft);
    }

    void dataEndBelowIt()
    {
        Panel panel = falling();
        placeInset(panel, {});
        QVERIFY(lowerEdge(panel, 0.2) > 0.5); // the highest in the right 46 % of x
        QVERIFY(*panel.y.maximum >= 2.0);
    }

    void upperEdgesOfBandsAndErrorsEndBelowItToo()
    {
        Panel panel;
        panel.series.push_back(
            {.kind = SeriesKind::Band, .x = {0.0, 1.0, 2.0}, .y = {0.0, 0.0, 0.0}, .y2 = {1.0, 1.0, 1.5}});
        panel.series.push_back(
            {.kind = SeriesKind::Points, .x = {0.0, 2.0}, .y = {1.0, 1.0}, .error = {2.5, 1.2}});
        placeInset(panel, {});
        QVERIFY(!panel.insetLeft);
        QVERIFY(lowerEdge(panel, -1.5) > 2.2);
    }

    void aCurveThatEntersFromOutsideEndsBelowIt()
    {
        Panel panel;
        panel.series.push_back({.x = {0.0, 2.2, 4.0}, .y = {3.0, 2.0, 0.0}}); // at 2.2 just outside the right corner
        placeInset(panel, {});
        QVERIFY(!panel.insetLeft);
        QVERIFY(lowerEdge(panel, 0.0) > 2.0);
    }

    void limitsOfThePanelStayInView()
    {
        Panel panel = falling();
        panel.y.minimum = -5.0;
        panel.y.maximum = 50.0;
        placeInset(panel, {});
        VERIFY_CLOSE(*panel.y.minimum, -5.0, 0.0, 1e-12);
        VERIFY_CLOSE(*panel.y.maximum, 50.0, 0.0, 1e-12);
    }

    void itHasNoLegend()
    {
        Panel inset;
        inset.series.push_back({.label = "excess"});
        Panel panel = falling();
        placeInset(panel, inset);
        QVERIFY(panel.inset);
        QVERIFY(panel.inset->series.front().label.empty());
    }
};

QTEST_APPLESS_MAIN(TestInset)
#include "tst_inset.moc"
