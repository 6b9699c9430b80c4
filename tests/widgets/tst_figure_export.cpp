#include "figure/potential_panels.h"
#include "figure/size_distribution_panel.h"
#include "figure/trajectories_panel.h"
#include "figures/figure_export.h"
#include "figures/panel_csv.h"
#include "made_up_growth.h"
#include "rendered_pages.h"
#include "tolerance.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cstring>
#include <memory>
#include <tiffio.h>

using namespace ostwald;
using namespace ostwald::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All text of an SVG file, in the order of drawing. A string in two fonts is two elements.
QString textOf(const QByteArray& svg)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text"))
            text += reader.readElementText().remove(QLatin1Char('\n'));
    }
    return text;
}

/// One panel on a page.
FigurePage pageOf(const Panel& panel, double width_mm = 89.0, double height_mm = 60.0)
{
    return pageOfPanels("figure", {panel}, 1, width_mm, height_mm);
}

/// 500 curves of 200 points with noise of one per cent.
Panel manyTrajectories()
{
    Panel panel{.title = "Many", .x = {.name = "time", .unit = "s"}, .y = {.name = "radius", .unit = "nm"}};
    Series bundle{.kind = SeriesKind::Bundle, .ink = Ink::GroupA, .label = "Group-A"};
    unsigned state = 1;
    for (int track = 0; track < 500; ++track) {
        for (int i = 0; i < 200; ++i) {
            state = state * 1664525U + 1013904223U;
            bundle.x.push_back(i);
            bundle.y.push_back(1.0 + 0.005 * i + 0.001 * track +
                               1e-2 * static_cast<double>(state >> 16U) / 65536.0);
            bundle.ids.push_back(track + 1);
        }
    }
    panel.series.push_back(std::move(bundle));
    return panel;
}

} // namespace

class TestFigureExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const MadeUpGrowth m_growth;
    const Panel m_panel = solutionPotentialPanel(m_growth.data());

    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] static std::filesystem::path pathOf(const QString& file) { return file.toStdString(); }
    [[nodiscard]] QStringList written() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString& name : written())
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void aPdfPageHasTheSizeAskedFor()
    {
        const QString path = file("figure.pdf");
        QVERIFY(
            exportPage(pageOf(m_panel, 183.0, 75.5), pathOf(path), FigureFormat::Pdf));
        const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+) *\\]"));
        const auto match = box.match(QString::fromLatin1(contentOf(path)));
        QVERIFY(match.hasMatch());
        VERIFY_CLOSE(match.captured(1).toDouble() / 72.0 * 25.4, 183.0, 0.0, 0.001);
        VERIFY_CLOSE(match.captured(2).toDouble() / 72.0 * 25.4, 75.5, 0.0, 0.001);
        QCOMPARE(written(), QStringList{QStringLiteral("figure.pdf")});
    }

    void aPdfContainsFontsAndNoPictures()
    {
        const QString path = file("figure.pdf");
        QVERIFY(exportPage(pageOf(m_panel), pathOf(path), FigureFormat::Pdf));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Type /Font"));
        QVERIFY(pdf.contains("/FontFile"));  // embedded
        QVERIFY(pdf.contains("/ToUnicode")); // can be searched and edited
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    /// What other programs make of the files: the same picture, embedded fonts, no pixels.
    void otherProgramsSeeTheSameInSvgAndPdf()
    {
        if (!otherProgramsAreThere())
            QSKIP("needs librsvg2-bin and poppler-utils");
        FigurePage page = pageOfPanels(
            "figure", {m_panel, trajectoriesPanel(m_growth.data()), chemicalPotentialPanel(m_growth.data())}, 2, 89.0, 50.0);
        page.panels[1].heading = "t = 4 s";
        const QString pdf = file("figure.pdf");
        const QString svg = file("figure.svg");
        QVERIFY(exportPage(page, pathOf(pdf), FigureFormat::Pdf));
        QVERIFY(exportPage(page, pathOf(svg), FigureFormat::Svg));
        QVERIFY(fontCount(pdf) > 0);
        QCOMPARE(fontsNotEmbedded(pdf), QStringList());
        QCOMPARE(imageCount(pdf), 0);
        const PageDifference difference = differenceOf(pdf, svg);
        QVERIFY(difference.sameSize);
        QVERIFY(difference.drawn > 500);
        QVERIFY2(difference.different < difference.drawn / 100,
                 qPrintable(QStringLiteral("%1 of %2").arg(difference.different).arg(difference.drawn)));
    }

    void anSvgPageHasTheSizeAskedForAndTextIsText()
    {
        const QString path = file("figure.svg");
        QVERIFY(exportPage(pageOf(m_panel), pathOf(path), FigureFormat::Svg));
        const QByteArray svg = contentOf(path);
        QVERIFY(svg.contains("width=\"89mm\" height=\"60mm\""));
        const QString all = textOf(svg);
        for (const char* text : {"time (s)", "β(μ₁ − μ∞) (kT)", "hypersaturated", "II", "95 %"})
            QVERIFY2(all.contains(QString::fromUtf8(text)), text);
        const QRegularExpression size(QStringLiteral("<text[^>]*font-size=\"([0-9.]+)\""));
        auto sizes = size.globalMatch(QString::fromUtf8(svg));
        QVERIFY(sizes.hasNext());
        while (sizes.hasNext()) {
            const double points = 0.1 * sizes.next().captured(1).toDouble(); // laid out in tenths of a point
            QVERIFY2(points >= 5.0 && points <= 7.0, qPrintable(QString::number(points)));
        }
    }

    void nothingInAnSvgLeavesThePlot()
    {
        Panel panel{.title = "Steep", .x = {.name = "x", .minimum = 0.0, .maximum = 1.0}, .y = {.name = "y"}};
        panel.y.minimum = 0.0;
        panel.y.maximum = 1.0;
        panel.series = {
            {.x = {0.0, 1.0}, .y = {-5000.0, 5000.0}},
            {.kind = SeriesKind::Band, .x = {0.0, 1.0}, .y = {-5000.0, 0.2}, .y2 = {0.5, 5000.0}}};
        const QString path = file("figure.svg");
        QVERIFY(exportPage(pageOf(panel), pathOf(path), FigureFormat::Svg));
        const QString svg = QString::fromUtf8(contentOf(path));
        const QRegularExpression shape(QStringLiteral("(?:points| d)=\"([^\"]*)\""));
        const QRegularExpression number(QStringLiteral("-?[0-9.]+"));
        auto shapes = shape.globalMatch(svg);
        QVERIFY(shapes.hasNext());
        while (shapes.hasNext()) {
            auto numbers = number.globalMatch(shapes.next().captured(1));
            while (numbers.hasNext()) {
                const double coordinate = numbers.next().captured(0).toDouble();
                QVERIFY2(std::abs(coordinate) < 2600.0, qPrintable(QString::number(coordinate)));
            }
        }
    }

    void aPngHasThePixelsAndTheResolutionAskedFor()
    {
        const QString path = file("figure.png");
        QVERIFY(exportPage(pageOf(m_panel), pathOf(path), FigureFormat::Png, 300));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1051, 709));
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.dotsPerMeterY(), 11811);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    }

    void aTiffHasThePixelsAndTheResolutionAskedFor()
    {
        const QString path = file("figure.tiff");
        QVERIFY(exportPage(pageOf(m_panel), pathOf(path), FigureFormat::Tiff, 300));
        const std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(TIFFOpen(qPrintable(path), "r"), &TIFFClose);
        QVERIFY(tiff);
        std::uint32_t width = 0;
        float dpi = 0.0F;
        QVERIFY(TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width) && width == 1051);
        QVERIFY(TIFFGetField(tiff.get(), TIFFTAG_XRESOLUTION, &dpi) && dpi == 300.0F);
        // The same picture as the PNG.
        const QString other = file("figure.png");
        QVERIFY(exportPage(pageOf(m_panel), pathOf(other), FigureFormat::Png, 300));
        const QImage png = QImage(other).convertToFormat(QImage::Format_RGB888);
        std::vector<std::uint8_t> row(3U * width);
        for (int y = 0; y < png.height(); ++y) {
            QVERIFY(TIFFReadScanline(tiff.get(), row.data(), static_cast<std::uint32_t>(y), 0) == 1);
            QVERIFY(std::memcmp(row.data(), png.constScanLine(y), row.size()) == 0);
        }
    }

    void thePlayheadIsNotPrinted()
    {
        Panel panel = m_panel;
        panel.series.resize(1);
        panel.zones.clear();
        panel.phases.clear();
        const auto picture = [&](std::optional<double> playhead) {
            panel.playhead = playhead;
            FigurePage page = pageOf(panel);
            page.panels[0].panel.playhead = playhead;
            const QString path = file("figure.png");
            return exportPage(page, pathOf(path), FigureFormat::Png, 100) ? QImage(path)
                                                                                      : QImage();
        };
        const QImage with = picture(8.0);
        QVERIFY(!with.isNull());
        QCOMPARE(with, picture(std::nullopt));
    }

    void fiveHundredTrajectoriesAreLessThanHalfAMegabyte()
    {
        const QString path = file("many.pdf");
        QVERIFY(exportPage(pageOf(manyTrajectories()), pathOf(path), FigureFormat::Pdf));
        const qsizetype size = contentOf(path).size();
        QVERIFY2(size > 20'000 && size < 500'000, qPrintable(QString::number(size)));
    }

    void anEmptyPanelIsExportedWithItsText()
    {
        const QString path = file("figure.svg");
        QVERIFY(exportPage(pageOf(trajectoriesPanel({})), pathOf(path), FigureFormat::Svg));
        QVERIFY(textOf(contentOf(path)).contains(QStringLiteral("No tracks yet.")));
    }

    void aMissingFolderIsNamed()
    {
        const QString path = file("nowhere/figure.pdf");
        for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png, FigureFormat::Tiff}) {
            const Status status = exportPage(pageOf(m_panel), pathOf(path), format);
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::NotFound);
            QVERIFY(QString::fromStdString(status.error().text()).contains(path));
        }
        QVERIFY(!writePageCsv(pageOf(m_panel), pathOf(path)));
        QVERIFY(written().isEmpty());
    }

    void aFileThatCannotBeWrittenIsNamedAndLeavesNothing()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken.svg")));
        const QString path = file("taken.svg");
        for (const Status& status :
             {exportPage(pageOf(m_panel), pathOf(path), FigureFormat::Svg), writePageCsv(pageOf(m_panel), pathOf(path))}) {
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::Io);
            QVERIFY(QString::fromStdString(status.error().text()).contains(path));
        }
        QVERIFY(written().isEmpty());
    }

    void aFailedWriteKeepsTheOldFile()
    {
        const QString path = file("figure.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(!exportPage(pageOf(m_panel, -1.0), pathOf(path), FigureFormat::Pdf));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void impossiblePagesAreRefused()
    {
        const auto code = [&](const FigurePage& page, int dpi = 600) {
            const Status status = exportPage(page, pathOf(file("x.png")), FigureFormat::Png, dpi);
            return status ? std::nullopt : std::optional(status.error().code);
        };
        QCOMPARE(code(pageOf(m_panel, 89.0, 0.0)), std::optional(ErrorCode::InvalidArgument));
        QCOMPARE(code(pageOf(m_panel, 1e6)), std::optional(ErrorCode::InvalidArgument));
        QCOMPARE(code(pageOf(m_panel), 0), std::optional(ErrorCode::InvalidArgument));
        FigurePage page = pageOf(m_panel);
        page.style.text_pt = std::nan("");
        QCOMPARE(code(page), std::optional(ErrorCode::InvalidArgument));
        QVERIFY(written().isEmpty());
    }

    void theCsvReadsBackAsTheSameNumbers()
    {
        Panel panel{.title = "Mean size",
                    .x = {.name = "time", .unit = "s"},
                    .y = {.name = "⟨n⟩", .unit = "monomers"}};
        panel.series = {{.kind = SeriesKind::Points,
                         .label = "data, A",
                         .x = {0.1, 0.2},
                         .y = {1.0 / 3.0, 2e-300},
                         .error = {0.5, std::nan("")}},
                        {.label = "model", .x = {0.1}, .y = {7.0}}};
        const QString path = file("panel.csv");
        QVERIFY(writePageCsv(pageOf(panel), pathOf(path)));
        const QStringList lines = QString::fromUtf8(contentOf(path)).split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("# Mean size: data, A"));
        QCOMPARE(lines[1], QStringLiteral("time (s),⟨n⟩ (monomers),standard error of ⟨n⟩ (monomers)"));
        const QStringList first = lines[2].split(QLatin1Char(','));
        QCOMPARE(first.size(), 3);
        const double expected[] = {0.1, 1.0 / 3.0, 0.5};
        for (int i = 0; i < 3; ++i) {
            const double back = first[i].toDouble();
            QVERIFY(std::memcmp(&back, &expected[i], sizeof back) == 0);
        }
        QCOMPARE(lines[3], QStringLiteral("0.2,2e-300,"));
        QCOMPARE(lines[4], QString());
        QCOMPARE(lines[5], QStringLiteral("# Mean size: model"));
        QCOMPARE(lines[7], QStringLiteral("0.1,7"));
    }

    void theCsvOfTrajectoriesNamesTracks()
    {
        const Panel panel = trajectoriesPanel(m_growth.data());
        const QStringList lines = QString::fromStdString(panelCsv(panel)).split(QLatin1Char('\n'));
        QCOMPARE(lines[1], QStringLiteral("time (s),radius (nm),track"));
        QVERIFY(lines[2].endsWith(QStringLiteral(",1")));
        QVERIFY(!lines.join(QLatin1Char('\n')).contains(QStringLiteral("nan")));
        const auto rows = lines.filter(QRegularExpression(QStringLiteral("^[0-9].*,1$")));
        QCOMPARE(rows.size(), MadeUpGrowth::frames - 1); // one point is interpolated
    }

    void theCsvHoldsTheInsetToo()
    {
        Panel panel{.title = "Level"};
        panel.series.push_back({.x = {1.0}, .y = {2.0}});
        Panel inset{.title = "Excess", .x = {.name = "t"}, .y = {.name = "e"}};
        inset.series.push_back({.x = {3.0}, .y = {4.0}});
        panel.inset = std::make_shared<const Panel>(inset);
        QVERIFY(QString::fromStdString(panelCsv(panel)).endsWith(QStringLiteral("\n\n# inset Excess\nt,e\n3,4\n")));
    }

    void bothScalesAreNamedInTheCsv()
    {
        Panel panel{
            .title = "T", .x = {.name = "n"}, .y = {.name = "p"}, .yRight = Axis{.name = "J", .unit = "s⁻¹"}};
        panel.series = {{.rightAxis = true, .x = {1.0}, .y = {2.0}}};
        QVERIFY(QString::fromStdString(panelCsv(panel)).startsWith(QStringLiteral("# T\nn,J (s⁻¹)\n1,2\n")));
    }
};

QTEST_MAIN(TestFigureExport)
#include "tst_figure_export.moc"
