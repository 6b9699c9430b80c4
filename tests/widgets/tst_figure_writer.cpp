#include "figure/potential_panels.h"
#include "figure/trajectories_panel.h"
#include "figures/figure_export.h"
#include "figures/figure_writer.h"
#include "figures/page_painter.h"
#include "figures/recorded_page.h"
#include "made_up_growth.h"

#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace ostwald;
using namespace ostwald::test;

/// Writing a figure without holding up the window.
class FigureWriterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const MadeUpGrowth m_growth;

    [[nodiscard]] FigurePage page() const
    {
        GreyFrame grey{.width_px = 64, .height_px = 48, .grey = std::vector<std::uint8_t>(64 * 48)};
        for (std::size_t i = 0; i < grey.grey.size(); ++i)
            grey.grey[i] = static_cast<std::uint8_t>(4 * (i % 64));
        Panel frame;
        frame.picture = Picture{.frame = std::make_shared<const GreyFrame>(std::move(grey)),
                                .view = {0, 0, 64, 48},
                                .scaleBar_px = 20.0,
                                .scaleBarText = "5 nm",
                                .clock = "8 s"};
        return pageOfPanels("figure", {trajectoriesPanel(m_growth.data()), chemicalPotentialPanel(m_growth.data()),
                                       solutionPotentialPanel(m_growth.data()), frame},
                            2, 120.0, 45.0);
    }
    [[nodiscard]] QStringList written() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString& name : written())
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void aRecordedPageBecomesThePictureOfADrawnOne()
    {
        const RecordedPage recorded = recordPage(page(), 300);
        QImage drawn(recorded.size_px, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        drawPage(painter, QRectF(QPointF(), QSizeF(drawn.size())), page());
        painter.end();
        const QImage played = recordedImage(recorded);
        QCOMPARE(played.size(), drawn.size());
        QCOMPARE(played.dotsPerMeterX(), 11811);
        int ink = 0;
        int different = 0; // a line of text may lie one row of pixels higher or lower
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                const QRgb a = drawn.pixel(x, y);
                const QRgb b = played.pixel(x, y);
                ink += a != qRgb(255, 255, 255);
                different += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)) > 48;
            }
        QVERIFY(ink > 10'000);
        QVERIFY2(different < ink / 100, qPrintable(QStringLiteral("%1 of %2").arg(different).arg(ink)));
    }

    void allFormatsAndTheNumbersAreWritten()
    {
        FigureWriter writer;
        QSignalSpy done(&writer, &FigureWriter::written);
        const auto formats = figureFormats();
        writer.start(page(), file("all.pdf"), {formats.begin(), formats.end()}, 300);
        QVERIFY(writer.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
        QVERIFY(!writer.isRunning());
        QCOMPARE(written(), QStringList({QStringLiteral("all.csv"), QStringLiteral("all.pdf"), QStringLiteral("all.png"),
                                         QStringLiteral("all.svg"), QStringLiteral("all.tiff")}));
        QCOMPARE(QImage(m_folder.filePath(QStringLiteral("all.png"))), pageImage(page(), 300));
    }

    void aStoppedPictureLeavesNothingBehind()
    {
        FigureWriter writer;
        QSignalSpy done(&writer, &FigureWriter::written);
        writer.start(page(), file("stopped.tiff"), {figureFormats()[3]}, 1200);
        writer.stop();
        QVERIFY(!writer.isRunning());
        writer.start(page(), file("next.png"), {figureFormats()[2]}, 150);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
        QCOMPARE(written(), QStringList({QStringLiteral("next.csv"), QStringLiteral("next.png")}));
    }

    void whatCannotBeWrittenIsTold()
    {
        FigureWriter writer;
        QSignalSpy failed(&writer, &FigureWriter::failed);
        writer.start(page(), file("none/figure.tiff"), {figureFormats()[3]}, 300);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(!writer.isRunning());
        writer.start(page(), file("figure.tiff"), {figureFormats()[3]}, 5000); // too fine
        QCOMPARE(failed.size(), 2);
        QVERIFY(!writer.isRunning());
    }
};

QTEST_MAIN(FigureWriterTest)
#include "tst_figure_writer.moc"
