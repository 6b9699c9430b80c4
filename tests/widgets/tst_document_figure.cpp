#include "figure/potential_panels.h"
#include "figure/trajectories_panel.h"
#include "figures/document_figure.h"
#include "figures/figure_view.h"
#include "made_up_growth.h"
#include "made_up_growth_movie.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// The movie of twelve frames, 2 s apart, with the tracks of MadeUpGrowth; nothing is left for the runner to
/// do.
class Opened {
public:
    explicit Opened(Document& document)
    {
        m_movie.open(document);
        const StageKeys keys = stageKeys(document.project());
        Results results;
        results.detections = {keys.detections, std::make_shared<const Detections>()};
        results.linked = {keys.linked, std::make_shared<const Tracks>(growth.tracks)};
        results.tracks = replayEdits(results, {});
        results.ensemble = {keys.ensemble, std::make_shared<const EnsembleResult>(EnsembleResult{
                                               growth.trajectories, growth.moments, growth.moments})};
        document.adoptResults(Stage::Ensemble, results);
        QVERIFY(document.tracks());
    }

    MadeUpGrowth growth;

private:
    MadeUpMovie m_movie;
};

/// Shows a panel function and counts its calls.
struct Figure {
    Figure(Document& document, PanelFunction function)
        : runner(document), widget(
                                document, runner,
                                [this, function = std::move(function)](const FigureData& data) {
                                    ++builds;
                                    return function(data);
                                },
                                makeTheme(ThemeKind::Dark))
    {
        widget.resize(480, 360);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QTest::qWait(150); // whatever the runner starts
        builds = 0;
    }

    [[nodiscard]] const Panel& panel() const { return widget.view()->panel(); }
    void click(double x, double y, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(widget.view()->viewport(), Qt::LeftButton, modifiers,
                          widget.view()->plotLayout().at(x, y, false).toPoint());
    }

    int builds = 0;
    StageRunner runner;
    DocumentFigure widget;
};

/// Radius of track `id` at 0.5 nm/px.
double radiusOf(int id, int frame)
{
    return (11.0 + 0.2 * frame + 0.1 * (id - 1)) * 0.5;
}

} // namespace

class TestDocumentFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickedTrackIsSelectedAndItsFrameShown()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        figure.click(12.0, radiusOf(4, 6));
        QCOMPARE(document.selection().frame, 6);
        QCOMPARE(document.selection().tracks, std::set{TrackId{4}});
        QCOMPARE(document.selection().lead, std::optional(TrackId{4}));
        figure.click(8.0, radiusOf(2, 4), Qt::ShiftModifier);
        QCOMPARE(document.selection().tracks, (std::set{TrackId{2}, TrackId{4}}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{2}));
        QCOMPARE(document.selection().frame, 6);
    }

    void playheadAndPickedTracksFollowWithoutANewPanel()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        document.setFrame(9);
        VERIFY_CLOSE(figure.panel().playhead.value_or(-1.0), 18.0, 1e-12, 0.0);
        document.select({TrackId{1}}, TrackId{1});
        QTRY_COMPARE(figure.panel().series.back().ink, Ink::Selection);
        QCOMPARE(figure.panel().series.back().ids.front(), std::int64_t{1});
        QTest::qWait(120);
        QCOMPARE(figure.builds, 0);
    }

    void tracksOutOfFocusAreMutedUntilItEnds()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        const Panel all = figure.panel();
        TrackFocus focus;
        figure.widget.setTrackFocus(focus);
        const auto idsIn = [&figure](bool muted) {
            std::set<std::int64_t> ids;
            for (const Series& series : figure.panel().series)
                if (series.ink != Ink::Selection && (series.ink == Ink::Muted) == muted)
                    ids.insert(series.ids.begin(), series.ids.end());
            return ids;
        };
        const auto everyId = idsIn(false);
        QVERIFY(everyId.size() > 2);
        focus.set({TrackId{2}});
        QTRY_COMPARE(idsIn(false), std::set<std::int64_t>{2});
        std::set<std::int64_t> others = everyId;
        others.erase(2);
        QCOMPARE(idsIn(true), others); // none is lost
        QCOMPARE(figure.panel().series.front().ink, Ink::Muted); // below what is in focus

        const TrackId picked{*others.begin()};
        document.select({picked}, picked);
        QTRY_COMPARE(figure.panel().series.back().ink, Ink::Selection);
        QCOMPARE(figure.panel().series.back().ids.front(), value(picked));
        document.select({}, std::nullopt);
        focus.end();
        QTRY_COMPARE(idsIn(true), std::set<std::int64_t>{});
        QCOMPARE(idsIn(false), everyId);
        QCOMPARE(figure.panel().series.size(), all.series.size());
    }

    void aPanelOfOneMomentIsBuiltForTheNewFrame()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, chemicalPotentialPanel);
        QVERIFY(!figure.panel().playhead);
        document.setFrame(7);
        QTRY_COMPARE(figure.builds, 1);
    }

    void aBurstOfEditsBuildsOnePanel()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        for (int i = 1; i <= 5; ++i)
            document.edit(&Project::phases, {{0.0, 2.0 * i, "I"}}, QStringLiteral("Phase"));
        QCOMPARE(figure.builds, 0);
        QTRY_COMPARE(figure.builds, 1);
        QCOMPARE(figure.panel().phases.size(), std::size_t{1});
        QCOMPARE(figure.panel().phases.front().end, 10.0);
        QTest::qWait(120);
        QCOMPARE(figure.builds, 1);
    }

    void aHiddenFigureWaitsUntilItIsShown()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        figure.widget.hide();
        document.edit(&Project::phases, {{0.0, 4.0, "I"}}, QStringLiteral("Phase"));
        QTest::qWait(120);
        QCOMPARE(figure.builds, 0);
        figure.widget.show();
        QCOMPARE(figure.panel().phases.size(), std::size_t{1});
    }

    void anUncalibratedMovieIsPickedByFrame()
    {
        Document document;
        const Opened opened(document);
        Figure figure(document, trajectoriesPanel);
        document.edit(&Project::calibration, {}, QStringLiteral("Forget"));
        QTRY_COMPARE(QString::fromStdString(figure.panel().x.title()), QStringLiteral("frame"));
        figure.click(3.0, figure.widget.view()->plotLayout().window.y.high - 0.05);
        QCOMPARE(document.selection().frame, 3);
    }

    void theDataAreThoseOfTheDocument()
    {
        Document document;
        const Opened opened(document);
        document.edit(&Project::phases, {{1.0, 3.0, "I"}}, QStringLiteral("Phase"));
        document.setFrame(5);
        document.select({TrackId{2}}, {});
        const StageRunner runner(document);
        const FigureData data = makeFigureData(document, runner);
        QCOMPARE(data.tracks, document.tracks());
        QCOMPARE(data.frame, 5);
        QCOMPARE(data.selected, std::set{TrackId{2}});
        QCOMPARE(data.phases.front().end, 3.0);
        QCOMPARE(data.moments->size(), opened.growth.moments.size());
        QCOMPARE(data.params, document.project().fit);
        QVERIFY(!data.fit);
    }

    void theFitOfTheDocumentIsShown()
    {
        Document document;
        const Opened opened(document);
        Results results = document.results();
        const auto fit = std::make_shared<const GrowthFitResult>(opened.growth.fit);
        results.fit = {stageKeys(document.project()).fit, fit};
        document.adoptResults(Stage::Fit, results);
        const StageRunner runner(document);
        const FigureData data = makeFigureData(document, runner);
        QCOMPARE(data.fit, fit.get());
        QCOMPARE(data.keptFit, fit);
    }

    void withoutAMovieThePlotSaysWhatIsMissing()
    {
        Document document;
        Figure figure(document, trajectoriesPanel);
        QVERIFY(!figure.panel().emptyText.empty());
        const MadeUpMovie movie;
        movie.openTracked(document);
        QTRY_VERIFY(figure.panel().emptyText.empty());
    }
};

QTEST_MAIN(TestDocumentFigure)
#include "tst_document_figure.moc"
