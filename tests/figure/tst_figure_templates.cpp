#include "figure/extracted_potential.h"
#include "figure/figure_templates.h"
#include "figure/free_energy_panel.h"
#include "made_up_growth.h"
#include "theory/growth_rates.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

namespace {

MadeUpGrowth withShapeIndex()
{
    MadeUpGrowth growth;
    growth.fit.solution.delta.assign(growth.fit.solution.t_s.size(), 1.5);
    growth.fit.solution.deltaSd.assign(growth.fit.solution.t_s.size(), 0.02);
    return growth;
}

/// Particles that grow exactly as the rates say, without noise, at constant supersaturation.
TrajectorySet grownBy(const GrowthRates& rates, double rho, double sigma_nm)
{
    constexpr int frames = 45;
    constexpr int stepsPerFrame = 50;
    TrajectorySet set;
    for (int frame = 0; frame < frames; ++frame)
        set.t_s.push_back(0.2 * frame);
    for (int i = 0; i < 120; ++i) {
        Trajectory sizes;
        sizes.particle = i;
        double n = 100.0 + 5.0 * i;
        for (int frame = 0; frame < frames; ++frame) {
            sizes.frame.push_back(frame);
            sizes.r_nm.push_back(sigma_nm * std::cbrt(n));
            for (int step = 0; step < stepsPerFrame; ++step)
                n += rates.velocity(n, rho) * 0.2 / stepsPerFrame;
        }
        set.trajectories.push_back(std::move(sizes));
    }
    return set;
}

} // namespace

class TestFigureTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExtractedPotentialIsTheOneThatMovedTheParticles()
    {
        MadeUpGrowth growth;
        FigureData data = growth.data();
        std::ranges::fill(growth.fit.solution.lnRho, 0.9);
        const GrowthRates rates(shownConstants(data), *ParticleShape::create(growth.fit.params.delta));
        const TrajectorySet set = grownBy(rates, std::exp(0.9), growth.fit.params.sigma_nm);
        const auto extracted = extractPotential(set, growth.fit);
        QVERIFY(extracted);
        QVERIFY(extracted->r_nm.size() >= 6);
        for (std::size_t i = 0; i < extracted->r_nm.size(); ++i) {
            const double n = std::pow(extracted->r_nm[i] / growth.fit.params.sigma_nm, 3.0);
            VERIFY_CLOSE(extracted->mu[i], rates.potential()(n), 0.0, 0.03);
            QVERIFY(extracted->muSe[i] < 0.05);
        }
    }

    void tooFewParticlesGiveNoPotential()
    {
        const MadeUpGrowth growth;
        const auto extracted = extractPotential(growth.trajectories, growth.fit);
        QVERIFY(!extracted);
        QCOMPARE(extracted.error().code, ErrorCode::InsufficientData);
    }

    void theFreeEnergysSlopeIsThePotentialAboveTheSolution()
    {
        const MadeUpGrowth growth;
        const FigureData data = growth.data();
        const Panel panel = freeEnergyPanel(data);
        const ChemicalPotential mu(shownConstants(data), *ParticleShape::create(growth.fit.params.delta));
        const double muStar = mu.maximum().mu;
        QCOMPARE(panel.series.size(), saturationLevels().size());
        for (std::size_t level = 0; level < panel.series.size(); ++level) {
            const Series& curve = panel.series[level];
            VERIFY_CLOSE(curve.y.front(), 0.0, 0.0, 1e-9);
            const std::size_t i = 180;
            const auto n = [&](std::size_t k) { return std::pow(curve.x[k] / growth.fit.params.sigma_nm, 3.0); };
            const double slope = (curve.y[i + 1] - curve.y[i - 1]) / (n(i + 1) - n(i - 1));
            VERIFY_CLOSE(slope, mu(n(i) - 0.5) - saturationLevels()[level].muStars * muStar, 0.0, 0.01);
        }
    }

    void everyTemplateWithItsDataMakesAPageOfTheWidthAskedFor_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("panels");
        QTest::newRow("fig1c") << QStringLiteral("fig1c") << 1;
        QTest::newRow("fig1d") << QStringLiteral("fig1d") << 2;
        QTest::newRow("fig1e") << QStringLiteral("fig1e") << 2;
        QTest::newRow("fig2") << QStringLiteral("fig2") << 6;
        QTest::newRow("fig3") << QStringLiteral("fig3") << 6;
    }

    void everyTemplateWithItsDataMakesAPageOfTheWidthAskedFor()
    {
        QFETCH(QString, key);
        QFETCH(int, panels);
        const MadeUpGrowth growth = withShapeIndex();
        for (const double width_mm : {57.0, 89.0, 183.0}) {
            const auto page = findTemplate(key.toStdString())->make(growth.data(), {.width_mm = width_mm});
            QVERIFY2(page, page ? "" : page.error().text().c_str());
            QCOMPARE(page->panels.size(), static_cast<std::size_t>(panels));
            QCOMPARE(page->name, key.toStdString());
            for (const PagePanel& panel : page->panels) {
                const AreaMm area = page->areaOf(panel.span);
                QVERIFY(area.width_mm >= 39.0);
                QVERIFY(area.left_mm + area.width_mm <= width_mm + 1e-9);
                QVERIFY(!panel.panel.series.empty());
            }
        }
    }

    void aPhaseHasARowWithItsFrameWhereTheMovieIsAtHand()
    {
        const MadeUpGrowth growth = withShapeIndex();
        const FigureTemplate& figure = *findTemplate("fig3");
        GreyFrames frames;
        for (const int frame : figure.framesOf(growth.data()))
            frames[frame] = std::make_shared<const GreyFrame>(GreyFrame{4, 4, std::vector<std::uint8_t>(16, 50)});
        for (const auto& [width_mm, columns] : {std::pair(57.0, 1), std::pair(89.0, 2), std::pair(183.0, 4)}) {
            const auto page = figure.make(growth.data(), {.width_mm = width_mm, .frames = &frames});
            QVERIFY2(page, page ? "" : page.error().text().c_str());
            QCOMPARE(page->panels.size(), std::size_t{8});
            QCOMPARE(page->columns, columns);
            QVERIFY(page->panels[4].panel.picture && page->panels[4].heading.starts_with("II"));
        }
        frames.begin()->second = nullptr; // it cannot be had
        QCOMPARE(figure.make(growth.data(), {.frames = &frames})->panels.size(), std::size_t{6});
        frames.erase(frames.begin()); // it is on its way
        const auto early = figure.make(growth.data(), {.frames = &frames});
        QVERIFY(!early && early.error().message.find("being read") != std::string::npos);
    }

    void monomersAreGainedWhereTheAdvantageIsAboveOne()
    {
        const MadeUpGrowth growth = withShapeIndex();
        const auto page = findTemplate("fig3")->make(growth.data(), {.width_mm = 183.0});
        QVERIFY(page);
        const Panel& potential = page->panels[0].panel;
        const Panel& advantage = page->panels[1].panel;
        const auto mu = std::ranges::find_if(
            potential.series, [](const Series& s) { return s.kind == SeriesKind::Line && s.ink == Ink::Theory && !s.dashed; });
        const auto middle = std::ranges::find(advantage.series, std::string("at its middle"), &Series::label);
        QVERIFY(mu != potential.series.end() && middle != advantage.series.end());
        const PhaseBand phase = growth.data().phases.front();
        const double level = modelAt(growth.fit, 0.5 * (phase.begin + phase.end)).lnRho;
        QCOMPARE(middle->y.size(), mu->y.size());
        for (std::size_t i = 0; i < mu->y.size(); i += 20)
            VERIFY_CLOSE(std::log(middle->y[i]), level - mu->y[i], 0.0, 1e-12);
    }

    void withoutMarkedPhasesTheProposedOnesAreShownAndSaidSo()
    {
        const MadeUpGrowth growth = withShapeIndex();
        FigureData data = growth.data();
        data.phases.clear();
        const auto page = findTemplate("fig3")->make(data, {.width_mm = 183.0});
        QVERIFY2(page, page ? "" : page.error().text().c_str());
        QVERIFY(page->panels.front().heading.starts_with("I (proposed), 0"));
    }

    void fourPropertiesFollowFromTheFit()
    {
        MadeUpGrowth growth = withShapeIndex();
        std::ranges::fill(growth.fit.solution.lnRho, 0.9);
        growth.fit.solution.excess.assign(growth.fit.solution.t_s.size(), 0.3);
        growth.fit.solution.excessSd.assign(growth.fit.solution.t_s.size(), 0.01);
        FigureData data = growth.data();
        const GrowthRates rates(shownConstants(data), *ParticleShape::create(growth.fit.params.delta));
        const TrajectorySet set = grownBy(rates, std::exp(0.9), growth.fit.params.sigma_nm);
        data.trajectories = &set;
        const auto page = findTemplate("fig4")->make(data, {});
        QVERIFY2(page, page ? "" : page.error().text().c_str());
        QCOMPARE(page->panels.size(), std::size_t{4});
        const auto& inset = page->panels[1].panel.inset;
        QVERIFY(inset);
        const auto curve = std::ranges::find_if(inset->series, [](const Series& series) {
            return series.kind == SeriesKind::Line && !series.dashed;
        });
        QVERIFY(curve != inset->series.end());
        QCOMPARE(curve->y, growth.fit.solution.excess);
        const auto band = std::ranges::find(inset->series, SeriesKind::Band, &Series::kind);
        QVERIFY(band != inset->series.end());
        VERIFY_CLOSE(band->y2.front(), 0.3 + 1.96 * 0.01, 1e-12, 0.0);
    }

    void missingDataAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* key, const char* missing, const char* word) {
            QTest::addRow("%s without %s", key, missing)
                << QString::fromUtf8(key) << QString::fromUtf8(missing) << QString::fromUtf8(word);
        };
        row("fig1c", "tracks", "tracks");
        row("fig1e", "interval", "time between frames");
        row("fig2", "pixel", "pixel size");
        row("fig3", "fit", "fit");
        row("fig3", "phases", "phases");
        row("fig4", "fit", "fit");
    }

    void missingDataAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, missing);
        QFETCH(QString, word);
        const MadeUpGrowth growth = withShapeIndex();
        FigureData data = growth.data();
        if (missing == QStringLiteral("tracks"))
            data.tracks = nullptr;
        if (missing == QStringLiteral("interval"))
            data.calibration.frameInterval_s.reset();
        if (missing == QStringLiteral("pixel"))
            data.calibration.pixelSize_nm.reset();
        if (missing == QStringLiteral("fit"))
            data.fit = nullptr;
        const std::vector<EnsembleMoment> few(growth.moments.begin(), growth.moments.begin() + 5);
        if (missing == QStringLiteral("phases")) {
            data.phases.clear();
            data.moments = &few; // from which none can be proposed
        }
        const auto page = findTemplate(key.toStdString())->make(data, {});
        QVERIFY(!page);
        const QString message = QString::fromStdString(page.error().message);
        QVERIFY2(message.contains(word), qPrintable(message));
        QVERIFY(message.endsWith(QLatin1Char('.')));
    }

    void chosenTimesAreShownAndScaledAlike()
    {
        const MadeUpGrowth growth;
        const auto page = findTemplate("fig2")->make(growth.data(), {.times_s = {4.0, 16.0}});
        QVERIFY(page);
        QCOMPARE(page->panels.size(), std::size_t{2});
        QCOMPARE(page->panels[1].heading, std::string("t = 16 s"));
        QCOMPARE(page->panels[0].panel.y.unit, page->panels[1].panel.y.unit);
        QCOMPARE(*page->panels[0].panel.x.maximum, *page->panels[1].panel.x.maximum);
    }

    void impossibleTimesAndWidthsAreRefused()
    {
        const MadeUpGrowth growth;
        const auto late = findTemplate("fig2")->make(growth.data(), {.times_s = {1e12}});
        QVERIFY(!late && late.error().code == ErrorCode::InvalidArgument);
        QVERIFY(QString::fromStdString(late.error().message).contains(QStringLiteral("20 s")));
        QVERIFY(!findTemplate("fig1c")->make(growth.data(), {.width_mm = -1.0}));
        QVERIFY(!findTemplate("fig9"));
    }
};

QTEST_APPLESS_MAIN(TestFigureTemplates)
#include "tst_figure_templates.moc"
