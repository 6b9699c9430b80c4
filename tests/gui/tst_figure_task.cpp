#include "person.h"
#include "rendered_pages.h"
#include "tolerance.h"

#include "document/document.h"
#include "figure/board_page.h"
#include "figure_board/page_view.h"
#include "figures/picture_painter.h"
#include "jobs/stage_runner.h"
#include "window/figure_export_form.h"

#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <opencv2/imgcodecs.hpp>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr int analysisTimeout_ms = 240'000;
constexpr double mmPerInch = 25.4;

/// The longest bar of that grey in a row, pixels that it covers in part counted as such.
double longestBar(const cv::Mat& image, int y, int left, int right, int ink)
{
    const auto greyAt = [&](int x) { return static_cast<int>(image.at<std::uint8_t>(y, x)); };
    const auto covered = [&](int edge, int beyond) {
        const double ground = greyAt(beyond);
        return ground == ink ? 0.0 : std::clamp((ground - greyAt(edge)) / (ground - ink), 0.0, 1.0);
    };
    double longest = 0.0;
    for (int x = left; x < right; ++x) {
        int end = x;
        while (end < right && greyAt(end) == ink)
            ++end;
        if (end > x)
            longest = std::max(longest, end - x + covered(x - 1, x - 2) + covered(end, end + 1));
        x = end;
    }
    return longest;
}

} // namespace

/// Task 14: a figure of 183 mm with four panels from an open project, exported as PDF, SVG and TIFF.
class FigureTask : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Document m_document;
    StageRunner m_runner{m_document};
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Person> m_person;

    [[nodiscard]] QString file(const char* suffix) const
    {
        return m_folder.filePath(QStringLiteral("four.") + QLatin1String(suffix));
    }
    [[nodiscard]] const Board& board() const { return m_document.project().boards.front(); }
    [[nodiscard]] PageView& page() const { return *m_window->findChild<PageView*>(); }

    /// Opens the menu of a button and chooses an entry: two actions.
    void chooseFromMenu(const char* button, const char* entry)
    {
        QTimer look; // the click returns when the menu is closed
        connect(&look, &QTimer::timeout, this, [this, entry, &look] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            look.stop();
            auto* action = m_window->findChild<QAction*>(QLatin1String(entry));
            m_person->click(*menu, menu->actionGeometry(action).center());
        });
        look.start(100);
        m_person->click(m_person->find<QToolButton>(button));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!otherProgramsAreThere())
            QSKIP("needs librsvg2-bin and poppler-utils");
        m_window = std::make_unique<MainWindow>(m_document, m_runner, m_preferences, ThemeKind::Dark, QString());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_person = std::make_unique<Person>(*m_window);
        m_window->openPath(QStringLiteral(OSTWALD_DEMO_MOVIE));
        m_person->find<QPushButton>("confirmPixelSize").click();
        QTRY_VERIFY_WITH_TIMEOUT(m_document.results().ensemble && !m_runner.activity(), analysisTimeout_ms);
        m_runner.startFit();
        QTRY_VERIFY_WITH_TIMEOUT(m_document.results().fit && !m_runner.activity(), analysisTimeout_ms);
        m_document.setFrame(60);
    }

    void fourPanelsAreOnPaperInSixActions()
    {
        m_person->startCounting();
        m_window->setFocus();
        m_person->press(Qt::Key_6, Qt::ControlModifier);
        chooseFromMenu("newFigure", "newFourPanels");
        QTRY_COMPARE(m_document.project().boards.size(), std::size_t{1});
        const auto isComplete = [this] {
            const auto& shown = page().shownPage();
            return shown && shown->panels.size() == 4 && completePage(*shown).has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 20'000); // the frame is read by a worker
        auto& form = *m_window->findChild<FigureExportForm*>();
        connect(&form, &FigureExportForm::failed, this, [](const Error& error) { qWarning("%s", error.text().c_str()); });
        m_person->nameTheNextFile(file("pdf"));
        QVERIFY(m_person->find<QPushButton>("exportButton").isEnabled());
        m_person->click(m_person->find<QPushButton>("exportButton"));
        QVERIFY2(m_person->actions() <= 6, qPrintable(QString::number(m_person->actions())));
        for (const char* suffix : {"pdf", "svg", "tiff", "csv"})
            QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(file(suffix)), suffix, 60'000); // the csv comes last

        const QRegularExpression size(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
        const auto match = size.match(outputOf(QStringLiteral("pdfinfo"), {file("pdf")}));
        QVERIFY(match.hasMatch());
        VERIFY_CLOSE(match.captured(1).toDouble() / 72.0 * mmPerInch, 183.0, 0.0, 0.1);
        QCOMPARE(board().panels.size(), std::size_t{4});
        QCOMPARE(fontsNotEmbedded(file("pdf")), QStringList());
        QCOMPARE(imageCount(file("pdf")), 1); // the frame
    }

    void everyTextIsBetweenFiveAndSevenPointsButTheLetters()
    {
        QFile drawing(file("svg"));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(drawing.readAll());
        const QRegularExpression text(
            QStringLiteral("<text[^>]*font-size=\"([0-9.]+)\"[^>]*font-weight=\"([0-9]+)\"[^>]*>([^<]*)<"));
        auto texts = text.globalMatch(svg);
        QStringList letters;
        int others = 0;
        while (texts.hasNext()) {
            const auto found = texts.next();
            const double points = 0.1 * found.captured(1).toDouble(); // laid out in tenths of a point
            if (found.captured(2) == QLatin1String("700")) {
                letters << found.captured(3).trimmed();
                continue;
            }
            ++others;
            QVERIFY2(points >= 5.0 && points <= 7.0, qPrintable(found.captured(0)));
        }
        QVERIFY(others > 20);
        QCOMPARE(letters, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
        QVERIFY(svg.contains(QStringLiteral("60 s"))); // the clock is text
    }

    void theScaleBarIsAsLongAsItSays()
    {
        const FigurePage shown = *page().shownPage();
        const Panel& frame = shown.panels.front().panel;
        const AreaMm area = shown.areaOf(shown.panels.front().span);
        const cv::Mat image = cv::imread(file("tiff").toStdString(), cv::IMREAD_GRAYSCALE);
        const double perMm = 600.0 / mmPerInch;
        VERIFY_CLOSE(image.cols / perMm, 183.0, 0.0, 0.1);
        // The picture is square; above it is the row of the letter.
        const FieldOfView& view = frame.picture->view;
        QCOMPARE(view.width_px, view.height_px);
        const double row_mm = 1.3 * shown.style.letter_pt / 72.0 * mmPerInch;
        const double side_mm = area.height_mm - row_mm;
        const double pixelSize_nm = *m_document.project().calibration.pixelSize_nm;
        const QRegularExpression length(QStringLiteral("^([0-9.]+) nm$"));
        const auto said = length.match(QString::fromStdString(frame.picture->scaleBarText));
        QVERIFY(said.hasMatch());
        const double truth = said.captured(1).toDouble() / pixelSize_nm / view.width_px * side_mm * perMm;
        const double bottom = (area.top_mm + area.height_mm) * perMm;
        double measured = 0.0;
        for (double up_mm = 1.0; up_mm < 4.0; up_mm += 0.1)
            for (const int ink : {0, 255})
                measured = std::max(measured, longestBar(image, static_cast<int>(bottom - up_mm * perMm),
                                                         static_cast<int>((area.left_mm + 0.5 * (area.width_mm - side_mm)) * perMm) + 3,
                                                         static_cast<int>((area.left_mm + 0.5 * (area.width_mm + side_mm)) * perMm) - 3,
                                                         ink));
        VERIFY_CLOSE(measured, truth, 0.0, 1.0);
    }

    void pdfAndSvgLookTheSame()
    {
        const PageDifference difference = differenceOf(file("pdf"), file("svg"));
        QVERIFY(difference.sameSize);
        QVERIFY(difference.drawn > 1000);
        QVERIFY2(difference.different < difference.drawn / 100 + 1,
                 qPrintable(QStringLiteral("%1 of %2").arg(difference.different).arg(difference.drawn)));
    }

    void aPanelIsDraggedToAnotherPlaceAndBackByUndo()
    {
        const Board before = board();
        m_person->drag(page(), page().placeOf(0).center(), page().placeOf(3).center());
        QVERIFY(board() != before);
        QVERIFY(std::holds_alternative<FromMovie>(board().panels[3].source));
        QCOMPARE(page().picked(), std::optional<std::size_t>(3));
        m_document.undoStack().undo();
        QVERIFY(board() == before);
    }

    void anEdgeIsDraggedAndOthersMakeRoom()
    {
        const int rows = board().panels[0].span.rows;
        m_person->click(page(), page().placeOf(0).center());
        const QRectF place = page().placeOf(0);
        m_person->drag(page(), QPointF(place.center().x(), place.bottom() - 1), QPointF(place.center().x(), place.bottom() + 60));
        QVERIFY(board().panels[0].span.rows > rows);
        m_document.undoStack().undo();
        QCOMPARE(board().panels[0].span.rows, rows);
    }

    void keysDoWhatTheMouseDoes()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        page().setFocus();
        page().setPicked(std::nullopt);
        m_person->press(Qt::Key_Space);
        QCOMPARE(page().picked(), std::optional<std::size_t>(0));
        m_person->press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(std::holds_alternative<FromMovie>(board().panels[1].source));
        QCOMPARE(page().picked(), std::optional<std::size_t>(1));
        const int columns = board().panels[1].span.columns;
        m_person->press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(board().panels[1].span.columns, columns - 1);
        const int frame = m_document.selection().frame;
        m_person->press(Qt::Key_Right); // moves the panel, not the movie
        QCOMPARE(board().panels[1].span.column, 7);
        QCOMPARE(m_document.selection().frame, frame);
        m_person->press(Qt::Key_Delete);
        QCOMPARE(board().panels.size(), std::size_t{3});
        for (int i = 0; i < 4; ++i)
            m_document.undoStack().undo();
        QCOMPARE(board().panels.size(), std::size_t{4});
        QVERIFY(std::holds_alternative<FromMovie>(board().panels[0].source));
    }

    void cleanupTestCase()
    {
        m_document.undoStack().setClean(); // no question on closing
        m_person.reset();
        m_window.reset();
    }
};

QTEST_MAIN(FigureTask)
#include "tst_figure_task.moc"
