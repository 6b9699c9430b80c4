#include "figure/figure_check.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;

namespace {

FigurePage goodPage()
{
    return pageOfPanels("page", {Panel{.x = {.name = "time", .unit = "s"}, .y = {.name = "η²"}}}, 1, 89.0, 60.0);
}

/// Orange and red, which tritanopic eyes confuse, and one blue for all others.
Rgb colourOf(Ink ink)
{
    return ink == Ink::GroupB ? Rgb{0xd5, 0x5e, 0x00} : ink == Ink::Solution ? Rgb{0xc2, 0x33, 0x43} : Rgb{0x00, 0x72, 0xb2};
}

CheckContext goodContext()
{
    return {.calibration = {0.1, 1.0, "ImageJ tag", "typed"}, .isFresh = true, .colourOf = colourOf};
}

std::vector<CheckKind> violations(const FigurePage& page, const CheckContext& context)
{
    std::vector<CheckKind> kinds;
    for (const FigureCheck& check : checkFigure(page, *findJournal("nature"), context)) {
        if (!check.passed)
            kinds.push_back(check.kind);
    }
    return kinds;
}

} // namespace

class TestFigureCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodPagePassesEveryCheck()
    {
        QVERIFY(violations(goodPage(), goodContext()).empty());
        for (const Journal& journal : journals()) {
            FigurePage page = goodPage();
            page.style = journal.style;
            page.width_mm = journal.widths_mm.front();
            for (const FigureCheck& check : checkFigure(page, journal, goodContext()))
                QVERIFY2(check.passed, checkText(check, journal).c_str());
        }
    }

    void eachFaultIsFoundAloneAndSaidInASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (const CheckKind kind : {CheckKind::Width, CheckKind::Height, CheckKind::TextSize, CheckKind::LineWidth,
                                     CheckKind::Colours, CheckKind::Units, CheckKind::Calibration, CheckKind::Content, CheckKind::Freshness})
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
    }

    void eachFaultIsFoundAloneAndSaidInASentence()
    {
        QFETCH(int, kind);
        FigurePage page = goodPage();
        CheckContext context = goodContext();
        switch (static_cast<CheckKind>(kind)) {
        case CheckKind::Width: page.width_mm = 89.2; break;
        case CheckKind::Height: page.rowHeight_mm = 250.0; break;
        case CheckKind::TextSize: page.style.smallText_pt = 4.5; break;
        case CheckKind::LineWidth: page.style.line_pt = 0.4; break;
        case CheckKind::Colours:
            page.panels[0].panel.series = {{.ink = Ink::GroupB, .label = "one", .x = {0.0}, .y = {0.0}},
                                           {.ink = Ink::Solution, .label = "other", .x = {0.0}, .y = {0.0}}};
            break;
        case CheckKind::Units: page.panels[0].panel.y.unit = "px"; break;
        case CheckKind::Calibration: context.calibration.pixelSizeSource.clear(); break;
        case CheckKind::Content: page.panels[0].panel.emptyText = "There is no fit yet."; break;
        case CheckKind::Freshness: context.isFresh = false; break;
        }
        QCOMPARE(violations(page, context), std::vector{static_cast<CheckKind>(kind)});
        const auto checks = checkFigure(page, *findJournal("nature"), context);
        const auto found = std::ranges::find(checks, false, &FigureCheck::passed);
        QVERIFY(checkText(*found, *findJournal("nature")).ends_with('.'));
    }

    void aScaleBarInPixelsIsAFaultAsAnAxisIs()
    {
        FigurePage page = goodPage();
        Picture picture;
        picture.scaleBarText = "10 px";
        page.panels[0].panel.picture = picture;
        QCOMPARE(violations(page, goodContext()), std::vector{CheckKind::Units});
        page.panels[0].panel.picture->scaleBarText = "10 nm";
        QVERIFY(violations(page, goodContext()).empty());
    }

    void panelsThatAreOutOfDateAreNamed()
    {
        CheckContext context = goodContext();
        context.isFresh = false;
        context.stalePanels = "b, d";
        const auto checks = checkFigure(goodPage(), *findJournal("nature"), context);
        const auto found = std::ranges::find(checks, CheckKind::Freshness, &FigureCheck::kind);
        QVERIFY(checkText(*found, *findJournal("nature")).find("b, d") != std::string::npos);
    }

    void largeTextIsAFaultToo()
    {
        FigurePage page = goodPage();
        page.style.text_pt = 9.0;
        QCOMPARE(violations(page, goodContext()), std::vector{CheckKind::TextSize});
    }

    void theSpeedOfAVideoIsNoCalibration()
    {
        CheckContext context = goodContext();
        context.calibration.frameIntervalSource = "video container";
        QCOMPARE(violations(goodPage(), context), std::vector{CheckKind::Calibration});
    }
};

QTEST_APPLESS_MAIN(TestFigureCheck)
#include "tst_figure_check.moc"
