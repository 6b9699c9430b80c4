#include "made_up_growth_movie.h"
#include "movie_view/display_panel.h"
#include "movie_view/histogram_strip.h"
#include "movie_view/movie_time.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

class TestDisplayPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_movie.open(*m_document);
        m_view = std::make_unique<FrameView>(*m_document, makeTheme(ThemeKind::Dark));
        m_panel = std::make_unique<DisplayPanel>(*m_view, makeTheme(ThemeKind::Dark));
        m_panel->resize(380, m_panel->sizeHint().height());
        QTRY_COMPARE(m_view->contrast().high, double(MadeUpMovie::greyOf(MadeUpMovie::frames - 1)));
    }

    void numbersAndHistogramShowAndSetTheContrast()
    {
        QCOMPARE(spin("displayLow")->value(), 1000.0);
        spin("displayLow")->setValue(1200.0);
        QCOMPARE(m_view->contrast().low, 1200.0);
        spin("displayGamma")->setValue(0.5);
        QCOMPARE(m_view->contrast().gamma, 0.5);
        spin("displayLow")->setValue(9000.0); // not above white
        QCOMPARE(m_view->contrast().low, 1200.0);
        QCOMPARE(spin("displayLow")->value(), 1200.0);
        m_panel->findChild<QPushButton*>(QStringLiteral("displayAuto"))->click();
        QTRY_COMPARE(m_view->contrast().low, 1000.0);
    }

    void theLinesOfTheHistogramAreDragged()
    {
        auto* strip = m_panel->findChild<HistogramStrip*>();
        const auto drag = [strip](double from, double to) {
            const QPoint begin(qRound(strip->positionOf(from)), 30);
            const QPoint end(qRound(strip->positionOf(to)), 30);
            QTest::mousePress(strip, Qt::LeftButton, {}, begin);
            QMouseEvent move(QEvent::MouseMove, end, strip->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(strip, &move);
            QTest::mouseRelease(strip, Qt::LeftButton, {}, end);
        };
        const double step = strip->greyAt(1.0) - strip->greyAt(0.0);
        drag(1000.0, 1300.0);
        QVERIFY(std::abs(m_view->contrast().low - 1300.0) <= step);
        const DisplayRange before = m_view->contrast();
        drag(1600.0, 1700.0); // between them: both
        QVERIFY(std::abs(m_view->contrast().low - before.low - 100.0) <= 2.0 * step);
        QCOMPARE(m_view->contrast().high - m_view->contrast().low, before.high - before.low);
        drag(m_view->contrast().low, 1e6); // never past the other
        QVERIFY(m_view->contrast().low < m_view->contrast().high);
    }

    void coloursAreThoseOfTheMap()
    {
        m_view->resize(480, 360);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(m_view->shownFrame().has_value());
        m_view->setOverlays({.outlines = false, .ids = false, .tails = false, .scaleBar = false, .clock = false});
        auto* colours = m_panel->findChild<QComboBox*>(QStringLiteral("displayColours"));
        for (int index = 0; index < colours->count(); ++index) {
            colours->setCurrentIndex(index);
            Q_EMIT colours->activated(index);
            const QRgb black = coloursOf(allColourMaps[static_cast<std::size_t>(index)]).front();
            QCOMPARE(m_view->grab().toImage().pixel(240, 180), black); // frame 0 is the darkest of the movie
        }
    }

    void unlockedEveryFrameHasItsOwnContrast()
    {
        auto* locked = m_panel->findChild<QCheckBox*>(QStringLiteral("displayLocked"));
        QVERIFY(locked->isChecked());
        QTRY_VERIFY(m_view->shownFrame().has_value());
        locked->setChecked(false);
        m_document->setFrame(6);
        QTRY_COMPARE(m_view->shownFrame(), std::optional(6));
        QVERIFY(m_view->contrast().low < MadeUpMovie::greyOf(6) && m_view->contrast().high > MadeUpMovie::greyOf(6));
        QVERIFY(m_view->contrast().high < MadeUpMovie::greyOf(7));
        locked->setChecked(true);
        QTRY_COMPARE(m_view->contrast().low, 1000.0);
    }

    void framesAndTimesAreReadFromText()
    {
        const auto frameOf = [this](const char* text) { return frameOfText(*m_document, QString::fromUtf8(text)); };
        QCOMPARE(frameOf("7"), std::optional(7)); // 2 s per frame
        QCOMPARE(frameOf(" 7.9 s "), std::optional(4));
        QCOMPARE(frameOf("7,9s"), std::optional(4));
        QCOMPARE(frameOf("1 min"), std::optional(30));
        QCOMPARE(frameOf("4000 ms"), std::optional(2));
        for (const char* wrong : {"", "s", "-3", "2.5", "1e99 s", "seven", "3 frames", "99999999999"})
            QVERIFY2(!frameOf(wrong), wrong);
        m_document->edit(&Project::calibration, {}, QStringLiteral("Forget"));
        QCOMPARE(frameOf("7"), std::optional(7));
        QVERIFY(!frameOf("8 s"));
    }

private:
    QDoubleSpinBox* spin(const char* name) const { return m_panel->findChild<QDoubleSpinBox*>(QLatin1String(name)); }

    MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<FrameView> m_view;
    std::unique_ptr<DisplayPanel> m_panel;
};

QTEST_MAIN(TestDisplayPanel)
#include "tst_display_panel.moc"
