#include "figure/board_page.h"
#include "figure/figure_templates.h"
#include "figure/frame_panel.h"
#include "made_up_growth.h"

#include <QTest>

using namespace ostwald;

namespace {

/// 40 x 20 pixels, dark on the left and bright on the right.
GreyFrames greyFrames(int frame)
{
    auto grey = std::make_shared<GreyFrame>();
    grey->width_px = 40;
    grey->height_px = 20;
    for (int i = 0; i < 800; ++i)
        grey->grey.push_back(i % 40 < 20 ? 10 : 250);
    return {{frame, grey}};
}

Board boardOf(std::vector<PanelSource> sources)
{
    Board board{.name = "page"};
    int row = 0;
    for (PanelSource& source : sources) {
        board.panels.push_back({.source = std::move(source), .span = {.row = row, .rows = 12, .columns = 6}});
        row += 12;
    }
    return board;
}

std::size_t corners(const Panel& panel, Ink ink)
{
    const auto found = std::ranges::find(panel.series, ink, &Series::ink);
    return found == panel.series.end() ? 0 : found->x.size();
}

} // namespace

class TestBoardPage : public QObject {
    Q_OBJECT

    test::MadeUpGrowth m_growth;

private Q_SLOTS:
    void everyChartAndPanelOfATemplateCanStandOnAPage()
    {
        for (const Chart& chart : charts()) {
            const FigurePage page = boardPage(boardOf({FromChart{chart.key}}), m_growth.data(), {});
            QCOMPARE(page.panels.at(0).panel.emptyText, chart.make(m_growth.data()).emptyText);
            QVERIFY(!page.panels[0].panel.playhead);
        }
        for (const FigureTemplate& figure : figureTemplates()) {
            const auto whole = figure.make(m_growth.data(), {.width_mm = 183.0});
            if (!whole)
                continue;
            std::vector<PanelSource> sources;
            for (const PagePanel& panel : whole->panels)
                sources.push_back(FromTemplate{figure.key, panel.number});
            const FigurePage page = boardPage(boardOf(std::move(sources)), m_growth.data(), {});
            QCOMPARE(page.panels.size(), whole->panels.size());
            for (std::size_t i = 0; i < page.panels.size(); ++i) {
                QCOMPARE(page.panels[i].panel.title, whole->panels[i].panel.title);
                QCOMPARE(page.panels[i].heading, whole->panels[i].heading);
            }
        }
    }

    void aPanelOfATemplateKeepsItsNumberWhicheverOthersAreLeftOut()
    {
        const FigureTemplate& phases = *findTemplate("fig3");
        GreyFrames frames;
        for (const int frame : phases.framesOf(m_growth.data()))
            frames[frame] = std::make_shared<const GreyFrame>(GreyFrame{8, 8, std::vector<std::uint8_t>(64, 100)});
        QCOMPARE(frames.size(), std::size_t{2});
        const auto without = phases.make(m_growth.data(), {.width_mm = 183.0});
        const auto with = phases.make(m_growth.data(), {.width_mm = 183.0, .frames = &frames});
        QVERIFY(without && with);
        QCOMPARE(with->panels.size(), without->panels.size() + frames.size());
        const auto titled = [](const FigurePage& page, int number) {
            return std::ranges::find(page.panels, number, &PagePanel::number)->panel.title;
        };
        for (const PagePanel& panel : without->panels)
            QCOMPARE(titled(*with, panel.number), panel.panel.title);
        const Board board = boardOf({FromTemplate{"fig3", 0}, FromTemplate{"fig3", 3}});
        QCOMPARE(framesOf(board, m_growth.data()), phases.framesOf(m_growth.data()));
        QVERIFY(boardPage(board, m_growth.data(), frames).panels[0].panel.picture);
        const FigurePage unread = boardPage(board, m_growth.data(), {});
        QVERIFY(!unread.panels[0].panel.emptyText.empty());
        QVERIFY(unread.panels[1].panel.emptyText.empty());
    }

    void panelsLieWhereTheGridSays()
    {
        Board board = boardOf({FromChart{"trajectories"}, FromChart{"mean-size"}});
        board.panels[1].span = {.row = 12, .column = 6, .rows = 9, .columns = 6};
        const FigurePage page = boardPage(board, m_growth.data(), {});
        const AreaMm area = page.areaOf(page.panels[1].span);
        QCOMPARE(area.left_mm, (183.0 + 3.0) / 2.0);
        QCOMPARE(area.left_mm + area.width_mm, 183.0);
        QCOMPARE(area.top_mm, 60.0);
        QCOMPARE(page.height_mm(), 60.0 + 42.0);
    }

    void whatIsMissingIsSaidOnThePanelAndStopsAnExport()
    {
        FigureData data = m_growth.data();
        data.fit = nullptr;
        Board board = boardOf({FromChart{"trajectories"}, FromTemplate{"fig4", 0}});
        const FigurePage page = boardPage(board, data, {});
        QVERIFY(page.panels[0].panel.emptyText.empty());
        QVERIFY(!page.panels[1].panel.emptyText.empty());
        const auto whole = completePage(page);
        QVERIFY(!whole);
        QCOMPARE(whole.error().code, ErrorCode::InsufficientData);
        QCOMPARE(whole.error().where, std::string("b"));
        QVERIFY(!completePage(boardPage(Board{.name = "nothing"}, data, {})));
    }

    void sourcesOfALaterVersionLeaveThePageUsable()
    {
        const FigurePage page = boardPage(
            boardOf({FromChart{"hologram"}, FromTemplate{"fig9", 0}, FromTemplate{"fig1d", 7}}), m_growth.data(), {});
        for (const PagePanel& panel : page.panels)
            QVERIFY(!panel.panel.emptyText.empty());
    }

    void aHeadingOfOnesOwnReplacesTheTemplates()
    {
        Board board = boardOf({FromTemplate{"fig2", 0}});
        QVERIFY(boardPage(board, m_growth.data(), {}).panels[0].heading.starts_with("t = "));
        board.panels[0].heading = "early";
        QCOMPARE(boardPage(board, m_growth.data(), {}).panels[0].heading, std::string("early"));
    }

    void oneLegendExplainsEachKindOfLineOnce()
    {
        Board board = boardOf({FromChart{"mean-size"}, FromChart{"variance"}});
        QCOMPARE(boardPage(board, m_growth.data(), {}).legendRows(), 0);
        board.sharedLegend = true;
        const FigurePage page = boardPage(board, m_growth.data(), {});
        const auto entries = page.legendEntries();
        const auto& own = page.panels[0].panel.series;
        const auto labelled = std::ranges::count_if(own, [](const Series& s) { return !s.label.empty(); });
        QVERIFY(labelled > 0);
        for (std::size_t i = 0; i < entries.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(entries[i].label != entries[j].label || entries[i].ink != entries[j].ink ||
                        entries[i].kind != entries[j].kind);
        QCOMPARE(page.legendRows(), 1);
        QVERIFY(page.height_mm() > page.gridHeight_mm() + 2.0);
    }

    void aFrameHasTheOutlinesOfItsParticlesWithoutTheExcludedOnes()
    {
        const Panel panel = framePanel({.frame = 3}, m_growth.data(), greyFrames(3));
        QVERIFY(panel.picture);
        // Without detections: circles of 49 corners and a gap; track 1 is Group-B, track 2 excluded.
        QCOMPARE(corners(panel, Ink::GroupA), std::size_t{100});
        QCOMPARE(corners(panel, Ink::GroupB), std::size_t{50});
        QCOMPARE(corners(panel, Ink::Unassigned), std::size_t{0});
        QVERIFY(framePanel({.frame = 3, .outlines = false}, m_growth.data(), greyFrames(3)).series.empty());
    }

    void outlinesAreThoseOfTheMasks()
    {
        Detections detections{{.frame = 3, .particles = {Detection{}}}};
        detections[0].particles[0].outline = {{1.0F, 2.0F}, {5.0F, 2.0F}, {3.0F, 6.0F}};
        for (Track& track : m_growth.tracks.tracks)
            track.points[3].detection = &track == &m_growth.tracks.tracks[3] ? 0 : -1;
        FigureData data = m_growth.data();
        data.detections = &detections;
        const Panel panel = framePanel({.frame = 3}, data, greyFrames(3));
        const auto id = value(m_growth.tracks.tracks[3].id);
        const Series& groupA = *std::ranges::find(panel.series, Ink::GroupA, &Series::ink);
        std::vector<double> x;
        for (std::size_t i = 0; i < groupA.x.size(); ++i)
            if (groupA.ids[i] == id && std::isfinite(groupA.x[i]))
                x.push_back(groupA.x[i]);
        QCOMPARE(x, (std::vector{1.0, 5.0, 3.0, 1.0}));
    }

    void theScaleBarIsAsLongAsItSays_data()
    {
        QTest::addColumn<double>("pixelSize_nm");
        QTest::addColumn<double>("length_px");
        QTest::addColumn<QString>("text");
        // At most a quarter of 40 px.
        QTest::newRow("below a nanometre") << 0.03 << 0.2 / 0.03 << "0.2 nm";
        QTest::newRow("nanometres") << 0.5 << 10.0 << "5 nm";
        QTest::newRow("micrometres") << 130.0 << 1000.0 / 130.0 << "1 µm";
        QTest::newRow("unknown") << 0.0 << 10.0 << "10 px";
    }
    void theScaleBarIsAsLongAsItSays()
    {
        QFETCH(double, pixelSize_nm);
        QFETCH(double, length_px);
        QFETCH(QString, text);
        FigureData data = m_growth.data();
        data.calibration.pixelSize_nm = pixelSize_nm > 0.0 ? std::optional(pixelSize_nm) : std::nullopt;
        const Panel panel = framePanel({.frame = 3}, data, greyFrames(3));
        QCOMPARE(panel.picture->scaleBar_px, length_px);
        QCOMPARE(QString::fromStdString(panel.picture->scaleBarText), text);
    }

    void theClockTellsFramesApart()
    {
        FigureData data = m_growth.data();
        QCOMPARE(framePanel({.frame = 3}, data, greyFrames(3)).picture->clock, std::string("6 s"));
        data.calibration.frameInterval_s = 0.05;
        QCOMPARE(framePanel({.frame = 3}, data, greyFrames(3)).picture->clock, std::string("0.15 s"));
        data.calibration.frameInterval_s.reset();
        QCOMPARE(framePanel({.frame = 3}, data, greyFrames(3)).picture->clock, std::string("frame 3"));
        data.calibration.ageing_s = {0.0, 600.0, 1200.0, 1800.0};
        QCOMPARE(framePanel({.frame = 3}, data, greyFrames(3)).picture->clock, std::string("1800 s"));
        QVERIFY(framePanel({.frame = 3, .clock = false}, data, greyFrames(3)).picture->clock.empty());
    }

    void aFieldOfViewIsCutToTheFrame()
    {
        const auto part = [](FieldOfView view) { return seenPart({.view = view}, 40, 20); };
        QCOMPARE(part({10, 5, 20, 10}), (FieldOfView{10, 5, 20, 10}));
        QCOMPARE(part({30, 15, 20, 10}), (FieldOfView{30, 15, 10, 5}));
        QCOMPARE(part({40, 0, 5, 5}), (FieldOfView{0, 0, 40, 20}));
    }

    void theMeanGreyIsThatOfThePart()
    {
        const GreyFrames frames = greyFrames(0);
        const GreyFrame& frame = *frames.at(0);
        QCOMPARE(frame.meanOf({0, 0, 20, 20}), 10.0);
        QCOMPARE(frame.meanOf({10, 3, 20, 2}), 130.0);
        QCOMPARE(frame.meanOf({-5, -5, 10, 10}), 10.0);
        QCOMPARE(frame.meanOf({50, 0, 10, 10}), 0.0);
    }

    void aFrameThatCannotBeHadIsSaid()
    {
        QVERIFY(!framePanel({.frame = 3}, m_growth.data(), {}).emptyText.empty());
        QVERIFY(!framePanel({.frame = 3}, m_growth.data(), {{3, nullptr}}).emptyText.empty());
    }

    void eachFrameOfAPageIsNeededOnce()
    {
        QCOMPARE(framesOf(boardOf({FromMovie{.frame = 7}, FromChart{"variance"}, FromMovie{.frame = 2},
                                   FromMovie{.frame = 7, .outlines = false}}),
                          m_growth.data()),
                 (std::vector{2, 7}));
    }
};

QTEST_APPLESS_MAIN(TestBoardPage)
#include "tst_board_page.moc"
