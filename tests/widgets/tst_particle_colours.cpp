#include "figure/colour_vision.h"
#include "made_up_growth_movie.h"
#include "movie_view/frame_view.h"
#include "movie_view/particle_colours.h"

#include <QTest>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

Rgb rgb(QRgb colour)
{
    return {static_cast<std::uint8_t>(qRed(colour)), static_cast<std::uint8_t>(qGreen(colour)),
            static_cast<std::uint8_t>(qBlue(colour))};
}

/// Opens the movie with another radius and growth of each track, px and px per frame; the outlines stay.
void openSized(const MadeUpMovie& movie, Document& document,
               const std::vector<std::pair<double, double>>& sizes)
{
    Document asMade;
    movie.openTracked(asMade);
    Results results = asMade.results();
    Tracks tracks = *results.linked.value;
    for (std::size_t i = 0; i < tracks.tracks.size(); ++i)
        for (TrackPoint& point : tracks.tracks[i].points)
            point.r_px = sizes[i].first + sizes[i].second * point.frame;
    results.linked.value = std::make_shared<const Tracks>(std::move(tracks));
    results.tracks = replayEdits(results, {});
    movie.open(document);
    document.adoptResults(Stage::Link, results);
}

/// 480 x 360 over a frame of 120 x 90, without what else is drawn over it.
struct Shown {
    Shown(Document& document, int grey) : view(document, makeTheme(ThemeKind::Dark))
    {
        view.resize(480, 360);
        view.show();
        view.setContrast({.low = grey > 127 ? 0.0 : 900.0, .high = grey > 127 ? 1000.0 : 3000.0});
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_COMPARE(view.shownFrame(), std::optional(document.selection().frame));
    }

    void colourBy(ColourBy by)
    {
        FrameView::OverlayOptions overlays = view.overlays();
        overlays.colourBy = by;
        view.setOverlays(overlays);
    }
    /// Whether the outline has this colour at the left of a particle of frame 0. A line of 1.5 px covers
    /// three quarters of a pixel at least.
    [[nodiscard]] bool isOutlined(int particle, QRgb colour)
    {
        const QPoint edge =
            view.transform().toView(MadeUpMovie::positionOf(particle, 0) - QPointF(6.0, 0.0)).toPoint();
        const QImage picture = view.grab().toImage();
        const auto isMix = [colour](QRgb found, double covered) {
            return std::abs(qRed(found) - covered * qRed(colour)) < 16 &&
                   std::abs(qGreen(found) - covered * qGreen(colour)) < 16 &&
                   std::abs(qBlue(found) - covered * qBlue(colour)) < 16;
        };
        for (int x = edge.x() - 1; x <= edge.x() + 1; ++x)
            for (const double covered : {0.75, 0.85, 0.95})
                if (isMix(picture.pixel(x, edge.y()), covered))
                    return true;
        return false;
    }

    FrameView view;
};

} // namespace

class TestParticleColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEyeTellsTheEndsApart()
    {
        for (const ColourBy by : {ColourBy::Size, ColourBy::GrowthRate}) {
            const auto& colours = coloursOf(by);
            for (std::size_t i = 0; i + 64 < colours.size(); i += 32)
                QVERIFY2(leastColourDifference(rgb(colours[i]), rgb(colours[i + 64])) > 10.0,
                         qPrintable(QString::number(i)));
            QVERIFY(leastColourDifference(rgb(colours.front()), rgb(colours.back())) > 40.0);
        }
    }

    void noColourIsThatOfThePickedOrTheUnknown()
    {
        for (const ColourBy by : {ColourBy::Size, ColourBy::GrowthRate})
            for (const QRgb colour : coloursOf(by))
                for (const Ink ink : {Ink::Selection, Ink::Muted})
                    QVERIFY(colourDifference(rgb(colour), rgb(pictureTheme().ink(ink).rgb())) > 10.0);
    }

    void outlinesFollowTheSizeUntilGroupIsChosen()
    {
        Document document;
        openSized(m_movie, document, {{4.0, 0.0}, {6.0, 0.0}, {8.0, 0.0}, {8.0, 0.0}});
        Shown shown(document, 0);
        shown.colourBy(ColourBy::Size);
        const auto& colours = coloursOf(ColourBy::Size);
        QVERIFY(shown.isOutlined(1, colours.front()));
        QVERIFY(shown.isOutlined(2, colours[128]));
        QVERIFY(!shown.isOutlined(1, colours[128]));
        QCOMPARE(shown.view.colourBar().value().title, QStringLiteral("Radius (nm)"));
        QCOMPARE(shown.view.colourBar().value().low, QStringLiteral("2.0"));
        QCOMPARE(shown.view.colourBar().value().high, QStringLiteral("4.0"));

        document.tag({TrackId{1}}, Group::Excluded); // the smallest is now 2
        QVERIFY(shown.isOutlined(2, colours.front()));
        QCOMPARE(shown.view.colourBar().value().low, QStringLiteral("3.0"));
        document.tag({TrackId{1}}, Group::A);
        QVERIFY(shown.isOutlined(1, colours.front()));

        document.select({TrackId{2}}, TrackId{2});
        QVERIFY(shown.isOutlined(2, pictureTheme().ink(Ink::Selection).rgb()));
        document.select({}, std::nullopt);

        shown.colourBy(ColourBy::Group);
        QVERIFY(shown.isOutlined(1, pictureTheme().ink(Ink::GroupA).rgb()));
        QVERIFY(shown.isOutlined(2, pictureTheme().ink(Ink::GroupB).rgb()));
        QVERIFY(!shown.view.colourBar());
    }

    void shrinkingAndGrowingDiffer()
    {
        Document document;
        openSized(m_movie, document, {{8.0, -0.1}, {6.0, 0.1}, {6.0, 0.1}, {6.0, 0.1}});
        Shown shown(document, 0);
        shown.colourBy(ColourBy::GrowthRate);
        QVERIFY(shown.isOutlined(1, coloursOf(ColourBy::GrowthRate).front()));
        QVERIFY(shown.isOutlined(2, coloursOf(ColourBy::GrowthRate).back()));
        const ColourBar bar = shown.view.colourBar().value(); // 0.5 nm per px, 2 s per frame
        QCOMPARE(bar.title, QStringLiteral("Growth rate dr/dt (nm/s)"));
        QCOMPARE(bar.low, QStringLiteral("\u22120.025"));
        QCOMPARE(bar.middle, QStringLiteral("0"));
        QCOMPARE(bar.high, QStringLiteral("+0.025"));
    }

    void aSizeThatDoesNotCountIsMuted()
    {
        Document document;
        openSized(m_movie, document, {{4.0, 0.0}, {6.0, 0.0}, {8.0, 0.0}, {8.0, 0.0}});
        Shown shown(document, 0);
        shown.colourBy(ColourBy::Size);
        document.tag({TrackId{2}}, Group::Excluded);
        const QRgb muted = pictureTheme().ink(Ink::Muted).rgb();
        bool isMuted = false; // it is dashed
        for (int i = -4; i <= 4; ++i) {
            const QPointF edge(-std::sqrt(36.0 - 0.25 * i * i), 0.5 * i);
            const QPoint place =
                shown.view.transform().toView(MadeUpMovie::positionOf(2, 0) + edge).toPoint();
            const QColor found = shown.view.grab().toImage().pixelColor(place);
            isMuted = isMuted || (std::abs(found.red() - qRed(muted)) < 40 &&
                                  std::abs(found.blue() - qBlue(muted)) < 40);
        }
        QVERIFY(isMuted);
    }

    /// White on a dark seam, so that it reads on either.
    void theBarIsDrawnOnDarkAndBrightFrames()
    {
        Document document;
        openSized(m_movie, document, {{4.0, 0.0}, {6.0, 0.0}, {8.0, 0.0}, {8.0, 0.0}});
        for (const int grey : {0, 255}) {
            Shown shown(document, grey);
            const QImage plain = shown.view.grab().toImage();
            shown.colourBy(ColourBy::Size);
            const QImage coloured = shown.view.grab().toImage();
            if (!qEnvironmentVariableIsEmpty("OSTWALD_KEEP_PICTURES"))
                coloured.save(qEnvironmentVariable("OSTWALD_KEEP_PICTURES") +
                              QStringLiteral("/bar%1.png").arg(grey));
            const QImage corner = coloured.copy(0, 0, 240, 110);
            const auto has = [&](QRgb colour) {
                for (int y = 0; y < corner.height(); ++y)
                    for (int x = 0; x < corner.width(); ++x)
                        if (corner.pixel(x, y) == colour)
                            return true;
                return false;
            };
            QVERIFY(has(coloursOf(ColourBy::Size)[100]));
            QVERIFY(has(pictureTheme().ink(Ink::Muted).rgb()));
            QVERIFY(plain.copy(0, 0, 240, 110) != corner);
        }
    }

    void withoutOutlinesAndTailsThereIsNoBar()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document, 0);
        FrameView::OverlayOptions overlays;
        overlays.colourBy = ColourBy::Size;
        overlays.outlines = overlays.tails = false;
        shown.view.setOverlays(overlays);
        static_cast<void>(shown.view.grab());
        QVERIFY(!shown.view.colourBar());
    }

private:
    MadeUpMovie m_movie;
};

QTEST_MAIN(TestParticleColours)
#include "tst_particle_colours.moc"
