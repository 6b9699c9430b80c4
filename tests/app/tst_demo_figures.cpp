#include "rendered_pages.h"
#include "tolerance.h"

#include "document/document.h"
#include "figure/figure_check.h"
#include "figure/figure_templates.h"
#include "figure/journal.h"
#include "figure_board/grey_frames.h"
#include "figures/document_figure.h"
#include "figures/figure_export.h"
#include "figures/plot_style.h"
#include "movie/pixel_size.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

/// Every template from the demo movie, measured and fitted as a person's movie is, as other programs see its files.
class TestDemoFigures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Project m_project;
    Results m_results;

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!otherProgramsAreThere())
            QSKIP("needs librsvg2-bin and poppler-utils");
        Document document;
        QVERIFY(document.openMovie(OSTWALD_DEMO_MOVIE));
        m_project = document.project();
        m_project.calibration = proposedCalibration(document.movie()->info()); // as a person confirms it
        m_project.phases = {{0.0, 40.0, "I"}, {40.0, 70.0, "II"}, {70.0, 119.0, "III"}};
        const auto results = runPipeline(m_project, document.movie(), {}, Stage::Fit);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        m_results = *results;
    }

    void aTemplateIsAJournalFigure_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("width_mm");
        for (std::size_t i = 0; i < figureTemplates().size(); ++i)
            for (const double width_mm : {89.0, 183.0})
                QTest::addRow("%s %g mm", figureTemplates()[i].key, width_mm) << static_cast<int>(i) << width_mm;
    }
    void aTemplateIsAJournalFigure()
    {
        QFETCH(int, figure);
        QFETCH(double, width_mm);
        const Journal& nature = *findJournal("nature");
        const FigureTemplate& made = figureTemplates()[static_cast<std::size_t>(figure)];
        const FigureData data = figureDataOf(m_project, m_results);
        const auto frames = readGreyFrames(m_project.movie, made.framesOf(data));
        QVERIFY2(frames, frames ? "" : frames.error().text().c_str());
        const auto page = made.make(data, {.width_mm = width_mm, .style = nature.style, .frames = &*frames});
        QVERIFY2(page, page ? "" : page.error().text().c_str());
        for (const FigureCheck& check : checkFigure(*page, nature, {.calibration = m_project.calibration, .colourOf = paperColour}))
            QVERIFY2(check.passed, check.detail.c_str());

        const QString pdf = file(QStringLiteral("figure.pdf"));
        const QString svg = file(QStringLiteral("figure.svg"));
        QVERIFY(exportPage(*page, pdf.toStdString(), FigureFormat::Pdf));
        QVERIFY(exportPage(*page, svg.toStdString(), FigureFormat::Svg));
        const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
        const auto match = size.match(outputOf(QStringLiteral("pdfinfo"), {pdf}));
        QVERIFY(match.hasMatch());
        VERIFY_CLOSE(match.captured(1).toDouble() / 72.0 * 25.4, width_mm, 0.0, 0.1);
        VERIFY_CLOSE(match.captured(2).toDouble() / 72.0 * 25.4, page->height_mm(), 0.0, 0.1);
        QVERIFY(fontCount(pdf) > 0);
        QCOMPARE(fontsNotEmbedded(pdf), QStringList());
        QCOMPARE(imageCount(pdf), static_cast<int>(frames->size())); // nothing else is raster

        QFile drawing(svg);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QRegularExpression text(QStringLiteral("<text[^>]*font-size=\"([0-9.]+)\""));
        auto sizes = text.globalMatch(QString::fromUtf8(drawing.readAll()));
        QVERIFY(sizes.hasNext());
        while (sizes.hasNext()) {
            const double points = 0.1 * sizes.next().captured(1).toDouble(); // laid out in tenths of a point
            QVERIFY2(points >= 5.0 && points <= 8.0, qPrintable(QString::number(points)));
        }
        const PageDifference difference = differenceOf(pdf, svg);
        QVERIFY(difference.sameSize);
        QVERIFY(difference.drawn > 100);
        QVERIFY2(difference.different < difference.drawn / 100 + 1,
                 qPrintable(QStringLiteral("%1 of %2").arg(difference.different).arg(difference.drawn)));

        const QImage picture = pageImage(*page, 600);
        QVERIFY(std::abs(picture.width() - width_mm / 25.4 * 600.0) <= 1.0);
    }
};

QTEST_MAIN(TestDemoFigures)
#include "tst_demo_figures.moc"
