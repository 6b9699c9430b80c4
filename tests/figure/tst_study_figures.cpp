#include "figure/board_page.h"
#include "figure/charts.h"
#include "figure/figure_templates.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"
#include "made_up_growth.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Eight stills of four samples, the first sample last; sixty particles in each still.
struct MadeUpStudy : MadeUpGrowth {
    Calibration calibration{pixelSize_nm, std::nullopt, "typed", {}};

    MadeUpStudy()
    {
        calibration.ageing_s = {60.0, 60.0, 300.0, 300.0, 900.0, 900.0, 0.0, 0.0};
        tracks = {};
        tracks.areStills = true;
        tracks.lastFrame = 7;
        trajectories = {};
        trajectories.t_s = {0.0, 60.0, 300.0, 900.0};
        std::mt19937 random(1);
        for (int frame = 0; frame < 8; ++frame)
            for (int i = 0; i < 60; ++i) {
                const int sample = frame < 6 ? frame / 2 + 1 : 0;
                std::normal_distribution<double> r_nm(1.0 + 0.1 * sample, 0.05);
                Track track;
                track.id = TrackId{static_cast<std::int64_t>(tracks.tracks.size()) + 1};
                track.group = Group::A;
                const double one_nm = r_nm(random);
                track.points.push_back({frame, i, 10.0 * i, 50.0, 10.0 * one_nm, 0.1});
                trajectories.trajectories.push_back({value(track.id), {sample}, {one_nm}});
                tracks.tracks.push_back(std::move(track));
            }
        moments = *ensembleMoments(trajectories, params.sigma_nm);
        fit.solution.t_s = trajectories.t_s;
        fit.solution.lnRho = {0.6, 0.55, 0.5, 0.45};
        fit.solution.lnRhoSd = {0.05, 0.05, 0.05, 0.05};
        fit.meanN.clear();
        fit.varN.clear();
        for (const EnsembleMoment& moment : moments) {
            fit.meanN.push_back(moment.meanN);
            fit.varN.push_back(moment.varN);
        }
    }

    [[nodiscard]] FigureData data() const
    {
        FigureData data = MadeUpGrowth::data();
        data.tracks = &tracks;
        data.calibration = calibration;
        data.trajectories = &trajectories;
        data.moments = &moments;
        data.phases.clear();
        data.frame = 2;
        return data;
    }
};

} // namespace

class StudyFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlayheadStandsAtTheAgeingTime()
    {
        const MadeUpStudy study;
        const Panel panel = timePanel(study.data(), "any");
        QCOMPARE(panel.x.unit, std::string("s"));
        QCOMPARE(panel.playhead, std::optional(300.0));
        QVERIFY(*panel.x.minimum < 0.0 && *panel.x.maximum > 900.0);
    }

    void everySizeStandsAtTheTimeOfItsSample()
    {
        const MadeUpStudy study;
        const Panel panel = trajectoriesPanel(study.data());
        QCOMPARE(panel.series.size(), std::size_t{1});
        const Series& sizes = panel.series.front();
        QCOMPARE(sizes.x.size(), std::size_t{2 * 480}); // each with the hole behind it
        QCOMPARE(sizes.x[0], 60.0);
        QCOMPARE(sizes.x[2 * 360], 0.0);
    }

    void theDistributionIsThatOfOneSampleAndHasNoRate()
    {
        const MadeUpStudy study;
        const Panel panel = sizeDistributionPanel(study.data());
        QVERIFY2(panel.emptyText.empty(), panel.emptyText.c_str());
        QVERIFY(!panel.yRight);
        QVERIFY(std::ranges::none_of(panel.series, &Series::rightAxis));
        const Series& p = panel.series.front();
        double area = 0.0;
        double mean = 0.0;
        for (std::size_t i = 1; i < p.x.size(); ++i) {
            area += 0.5 * (p.y[i] + p.y[i - 1]) * (p.x[i] - p.x[i - 1]);
            mean += 0.5 * (p.x[i] * p.y[i] + p.x[i - 1] * p.y[i - 1]) * (p.x[i] - p.x[i - 1]);
        }
        VERIFY_CLOSE(mean / area, study.moments[2].meanN, 5e-3, 0.0);
    }

    void theFigureOfDistributionsShowsEverySample()
    {
        const MadeUpStudy study;
        const auto page = findTemplate("fig2")->make(study.data(), {.width_mm = 180.0});
        QVERIFY2(page, page ? "" : page.error().text().c_str());
        QCOMPARE(page->panels.size(), std::size_t{4});
        QCOMPARE(page->panels[0].heading, std::string("t = 0 s"));
        QCOMPARE(page->panels[3].heading, std::string("t = 900 s"));
    }

    void whatNeedsTrackingSaysSo()
    {
        const MadeUpStudy study;
        for (const Chart& chart : charts()) {
            if (chart.basis != PanelBasis::CoalescenceFit)
                continue;
            const std::string why = chart.make(study.data()).emptyText;
            QVERIFY2(why.find("these are stills") != std::string::npos, why.c_str());
        }
        const std::string why = findChart("extracted-potential")->make(study.data()).emptyText;
        QVERIFY2(why.find("single particles") != std::string::npos, why.c_str());
    }

    void aBoardWithPanelsOfCoalescenceSaysWhyTheyAreEmpty()
    {
        const MadeUpStudy study;
        FigureData before = study.data(); // nothing is computed yet
        before.tracks = nullptr;
        before.moments = nullptr;
        before.trajectories = nullptr;
        Board board{.name = "mine"};
        board.panels = {{.source = FromChart{"contact-sizes"}}, {.source = FromTemplate{"fig5", 0}}, {.source = FromTemplate{"fig5", 3}},
                        {.source = FromTemplate{"fig5", 5}}, {.source = FromTemplate{"fig5", 9}}};
        for (const FigureData& data : {study.data(), before})
            for (const PagePanel& panel : boardPage(board, data, {}).panels)
                QCOMPARE(panel.panel.emptyText,
                         std::string("Coalescences are seen in movies only: these are stills of different particles."));
        const auto page = findTemplate("fig5")->make(study.data(), {.width_mm = 180.0});
        QVERIFY(!page);
        QVERIFY(page.error().message.find("stills") != std::string::npos);
    }

    void onlyCoalescenceCannotBeHadOfSamples()
    {
        const MadeUpStudy study;
        for (const PanelBasis basis : {PanelBasis::Tracks, PanelBasis::Fit})
            QVERIFY(canHave(basis, study.calibration));
        QVERIFY(!canHave(PanelBasis::CoalescenceFit, study.calibration));
        QVERIFY(canHave(PanelBasis::CoalescenceFit, Calibration{}));
    }

    void everyChartAndTemplateShowsSomethingOrSaysWhyNot()
    {
        const MadeUpStudy study;
        for (const Chart& chart : charts()) {
            const Panel panel = chart.make(study.data());
            QVERIFY2(!panel.series.empty() || !panel.emptyText.empty(), chart.key);
        }
        for (const FigureTemplate& one : figureTemplates()) {
            const auto page = one.make(study.data(), {.width_mm = 180.0});
            QVERIFY2(page || !page.error().message.empty(), one.key);
        }
        for (const char* key : {"fig1c", "fig1d", "fig1e", "fig2", "fig4"}) {
            const auto page = findTemplate(key)->make(study.data(), {.width_mm = 180.0});
            QVERIFY2(page, page ? "" : page.error().text().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(StudyFiguresTest)
#include "tst_study_figures.moc"
