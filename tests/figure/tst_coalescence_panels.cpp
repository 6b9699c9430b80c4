#include "figure/coalescence_panels.h"
#include "figure/figure_templates.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace ostwald;

namespace {

BandedCurve curve(double height)
{
    BandedCurve result;
    for (int i = 0; i <= 10; ++i) {
        const double y = height * (1.0 - 0.05 * i);
        result.x.push_back(10.0 * i);
        result.y.push_back(y);
        result.low.push_back(0.5 * y);
        result.high.push_back(1.5 * y);
    }
    return result;
}

/// Events at known times and sizes, with curves of known heights, measured and fitted.
struct MadeUpCoalescence {
    Tracks tracks;
    MeasuredCoalescence measured;
    std::shared_ptr<CoalescenceFitResult> fit = std::make_shared<CoalescenceFitResult>();

    MadeUpCoalescence()
    {
        tracks.lastFrame = 100;
        measured.record.end_s = 100.0;
        for (int i = 0; i < 9; ++i)
            measured.record.events.push_back({.t_s = 10.0 * (i + 1), .rA_nm = 1.0, .rB_nm = 1.0 + 0.1 * i});
        CoalescenceStatistics& statistics = measured.statistics;
        statistics.rate_per_s = statistics.psi_per_s = statistics.diffusion_nm2_s = curve(2.0);
        statistics.sigmaDensity_per_nm = curve(1.0);
        statistics.hasDiffusion = true;
        statistics.contact = ContactDistance({0.0, 50.0, 100.0}, {2.0, 2.5, 3.0});
        fit->rate_per_s = fit->psi_per_s = curve(3.0);
        fit->sigmaDensity_per_nm = fit->openness = curve(1.0);
        fit->t_s = {0.0, 100.0};
        fit->diffusion_nm2_s = {2.0, 1.0};
        fit->constants[static_cast<std::size_t>(CoalescenceParameter::SigmaC)].value = 2.6;
    }

    [[nodiscard]] FigureData data(bool withFit) const
    {
        FigureData data;
        data.tracks = &tracks;
        data.calibration.pixelSize_nm = 0.5;
        data.calibration.frameInterval_s = 1.0;
        data.coalescence = &measured;
        if (withFit)
            data.coalescenceFit = fit;
        return data;
    }
};

int countOf(const Panel& panel, SeriesKind kind, Ink ink)
{
    return static_cast<int>(std::ranges::count_if(
        panel.series, [&](const Series& s) { return s.kind == kind && s.ink == ink; }));
}

} // namespace

class TestCoalescencePanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuredAndTheoryStandBesideEachOther_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("rate") << 0;
        QTest::newRow("times") << 1;
        QTest::newRow("sizes") << 2;
    }
    void measuredAndTheoryStandBesideEachOther()
    {
        QFETCH(int, which);
        const auto make = std::array{&coalescenceRatePanel, &coalescenceTimesPanel, &contactSizesPanel}[std::size_t(which)];
        const MadeUpCoalescence made;
        const Panel before = make(made.data(false));
        QCOMPARE(countOf(before, SeriesKind::Line, Ink::Data), 1);
        QCOMPARE(countOf(before, SeriesKind::Band, Ink::Data), 1);
        QCOMPARE(countOf(before, SeriesKind::Line, Ink::Theory), 0);
        const Panel after = make(made.data(true));
        QCOMPARE(countOf(after, SeriesKind::Line, Ink::Theory), 1);
        QCOMPARE(countOf(after, SeriesKind::Band, Ink::Theory), 1);
        QCOMPARE(after.y.minimum, std::optional(0.0));
        QVERIFY(!after.x.title().empty() && !after.y.unit.empty());
    }

    void aWideBandDoesNotFlattenTheCurves()
    {
        MadeUpCoalescence made;
        for (double& high : made.fit->rate_per_s.high)
            high = 1e6;
        const Panel panel = coalescenceRatePanel(made.data(true));
        VERIFY_CLOSE(*panel.y.maximum, 6.0, 1e-12, 0.0); // twice the highest curve
    }

    void eventsLieAtTheirTimesAndSizes()
    {
        const MadeUpCoalescence made;
        const Panel panel = contactDistancePanel(made.data(true));
        const auto events = std::ranges::find(panel.series, SeriesKind::Points, &Series::kind);
        QVERIFY(events != panel.series.end());
        QCOMPARE(events->x.size(), std::size_t{9});
        VERIFY_CLOSE(events->y[8], 2.8, 1e-12, 0.0);
        const auto sigmaC = std::ranges::find(panel.series, Ink::Theory, &Series::ink);
        VERIFY_CLOSE(sigmaC->y.front(), 2.6, 1e-12, 0.0);
    }

    void theReasonForAnEmptyPanelIsGiven()
    {
        const MadeUpCoalescence made;
        FigureData data = made.data(false);
        QVERIFY(propensityPanel(data).emptyText.find("Fit workspace") != std::string::npos);
        data.coalescence = nullptr;
        data.whyNoCoalescence = "Only 3 events.";
        QCOMPARE(coalescenceRatePanel(data).emptyText, std::string("Only 3 events."));
        data.calibration.pixelSize_nm.reset();
        QVERIFY(contactSizesPanel(data).emptyText.find("pixel size") != std::string::npos);
        data.tracks = nullptr;
        QVERIFY(relativeDiffusionPanel(data).emptyText.find("No tracks") != std::string::npos);
    }

    void theFigureShowsTheoryOnceThereIsAFit()
    {
        const MadeUpCoalescence made;
        const FigureTemplate* figure = findTemplate("fig5");
        QVERIFY(figure);
        const auto before = figure->make(made.data(false), {});
        const auto after = figure->make(made.data(true), {.width_mm = 183.0});
        QVERIFY(before && after);
        QCOMPARE(before->panels.size(), std::size_t{5});
        QCOMPARE(after->panels.size(), std::size_t{6});
        QCOMPARE(after->columns, 3);
        QCOMPARE(before->columns, 2);
        const std::vector<int> numbers{before->panels.front().number, before->panels.back().number};
        QCOMPARE(numbers, (std::vector{4, 8})); // no event is tracked here that could be shown
        FigureData none = made.data(true);
        none.coalescence = nullptr;
        none.whyNoCoalescence = "Only 3 events.";
        const auto refused = figure->make(none, {});
        QVERIFY(!refused && refused.error().message == "Only 3 events.");
    }

    void theClearestEventIsShownApartInContactAndMerged()
    {
        MadeUpCoalescence made;
        const auto track = [&made](int id, int first, int last, double x_px, double r_px) {
            Track made_up;
            made_up.id = TrackId{id};
            for (int frame = first; frame <= last; ++frame)
                made_up.points.push_back({frame, 0, x_px + 0.5 * frame, 60.0, r_px, 0.1});
            made.tracks.tracks.push_back(made_up);
        };
        made.tracks.drift.resize(101);
        for (int frame = 0; frame <= 100; ++frame)
            made.tracks.drift[static_cast<std::size_t>(frame)].dx_px = 0.5 * frame;
        track(1, 0, 39, 50.0, 3.0);
        track(2, 38, 39, 56.0, 3.0);
        track(3, 40, 100, 53.0, 3.8);
        made.tracks.coalescences = {
            {.frame = 20, .child = TrackId{8}, .parentA = TrackId{1}, .parentB = TrackId{2}, .score = 0.99}, // child unknown
            {.frame = 40, .child = TrackId{3}, .parentA = TrackId{1}, .parentB = TrackId{2}, .x_px = 73.0, .y_px = 60.0,
             .rA_px = 3.0, .rB_px = 3.0, .score = 0.8}};
        const FigureTemplate& figure = *findTemplate("fig5");
        const FigureData data = made.data(false);
        QCOMPARE(figure.framesOf(data), (std::vector{38, 39, 45}));
        GreyFrames frames;
        for (const int frame : figure.framesOf(data))
            frames[frame] = std::make_shared<const GreyFrame>(GreyFrame{200, 100, std::vector<std::uint8_t>(20000, 90)});
        const auto page = figure.make(data, {.width_mm = 183.0, .frames = &frames});
        QVERIFY2(page, page ? "" : page.error().text().c_str());
        QCOMPARE(page->panels.size(), std::size_t{9}); // 3 frames, radii, 5 of all events
        for (std::size_t i = 0; i < 3; ++i) {
            const Picture& picture = *page->panels[i].panel.picture;
            const double centre_px = 53.0 + 0.5 * figure.framesOf(data)[i]; // of the specimen's drift
            VERIFY_CLOSE(picture.view.left_px + 0.5 * picture.view.width_px, centre_px, 0.0, 1.0);
            QCOMPARE(picture.view.width_px, 36);
        }
        const Panel& radii = page->panels[3].panel;
        QCOMPARE(radii.series.size(), std::size_t{2});
        VERIFY_CLOSE(radii.series[1].y.front(), 3.8 * 0.5, 1e-12, 0.0);
        VERIFY_CLOSE(radii.series[1].x.front(), 40.0, 1e-12, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestCoalescencePanels)
#include "tst_coalescence_panels.moc"
