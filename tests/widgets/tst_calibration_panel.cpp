#include "document/document.h"
#include "panels/calibration_panel.h"
#include "panels/scale_bar_form.h"
#include "byte_writer.h"
#include "tolerance.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <vector>

using namespace ostwald;

class CalibrationPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<CalibrationPanel>(*m_document);
    }

    void unknownIsSaidOnceAndATypedNumberIsTyped()
    {
        auto& size = *m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("pixelSize"));
        QCOMPARE(size.text(), QStringLiteral("unknown"));
        QVERIFY(isHidden("pixelSizeSource"));
        size.setValue(0.052);
        QCOMPARE(m_document->project().calibration.pixelSize_nm, std::optional(0.052));
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("typed"));
        QVERIFY(!isHidden("pixelSizeSource"));
        QVERIFY(isHidden("frameIntervalSource"));
        size.setValue(0.0);
        QCOMPARE(m_document->project().calibration, Calibration());
    }

    void aTagIsNamedAndNotRoundedByBeingShown()
    {
        const Calibration fromTag{0.0521234567, 1.0 / 3.0, "ImageJ tag", "ImageJ tag"};
        m_document->edit(&Project::calibration, fromTag, QStringLiteral("Read"));
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("from the ImageJ tag"));
        m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("frameInterval"))->setValue(0.5);
        QCOMPARE(m_document->project().calibration.pixelSize_nm, fromTag.pixelSize_nm);
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("from the ImageJ tag"));
        QCOMPARE(text("frameIntervalSource"), QStringLiteral("typed"));
        m_document->undoStack().undo();
        QCOMPARE(text("frameIntervalSource"), QStringLiteral("from the ImageJ tag"));
    }

    void tellsWhatTheMovieIs()
    {
        QVERIFY(!m_panel->findChild<QLabel*>(QStringLiteral("movieFacts"))->isVisibleTo(m_panel.get()));
        const QTemporaryDir folder;
        QFile picture(folder.filePath(QStringLiteral("one.pgm")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(QByteArray("P5 4 3 255\n").append(12, 'x'));
        picture.close();
        QVERIFY(m_document->openMovie(picture.fileName().toStdString()));
        QVERIFY2(text("movieFacts").endsWith(QStringLiteral(" · 1 frames · 4 × 3 px")), qPrintable(text("movieFacts")));
    }

    void whatTheFileTellsCountsOnceItIsConfirmed()
    {
        openMrc(20.0F, 20.0F);
        auto& confirm = *m_panel->findChild<QPushButton*>(QStringLiteral("confirmPixelSize"));
        QVERIFY(confirm.isVisibleTo(m_panel.get()));
        QCOMPARE(text("proposedPixelSize"), QStringLiteral("The MRC header says 0.5 nm per pixel. Is that right?"));
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("not confirmed"));
        QVERIFY(!m_document->project().calibration.pixelSize_nm);
        confirm.click();
        VERIFY_CLOSE(*m_document->project().calibration.pixelSize_nm, 0.5, 1e-6, 0.0);
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("from the MRC header"));
        QVERIFY(!confirm.isVisibleTo(m_panel.get()));
        m_document->undoStack().undo();
        QVERIFY(confirm.isVisibleTo(m_panel.get()));
    }

    void pixelsThatAreNotSquareCountWithTheirMean()
    {
        openMrc(20.0F, 45.0F);
        QVERIFY(text("movieWarnings").contains(QStringLiteral("not square")));
        m_panel->findChild<QPushButton*>(QStringLiteral("confirmPixelSize"))->click();
        VERIFY_CLOSE(*m_document->project().calibration.pixelSize_nm, 0.75, 1e-6, 0.0); // of 0.5 and 1.125
    }

    void aScaleBarIsDrawnOverAndItsLengthTyped()
    {
        openMrc(20.0F, 20.0F);
        ScaleBarForm& form = m_panel->scaleBar();
        QSignalSpy requested(&form, &ScaleBarForm::measuringRequested);
        auto& draw = *form.findChild<QPushButton*>(QStringLiteral("measureBar"));
        auto& length = *form.findChild<QDoubleSpinBox*>(QStringLiteral("barLength"));
        auto& unit = *form.findChild<QComboBox*>(QStringLiteral("barUnit"));
        QVERIFY(!length.isVisibleTo(&form));
        draw.click();
        QCOMPARE(requested.count(), 1);
        form.endMeasuring();
        form.takeBar(200.0);
        QVERIFY(!draw.isChecked());
        QVERIFY(length.isVisibleTo(&form));
        QVERIFY(!m_document->project().calibration.pixelSize_nm); // nothing typed yet
        length.setValue(50.0);
        VERIFY_CLOSE(*m_document->project().calibration.pixelSize_nm, 0.25, 1e-12, 0.0);
        QVERIFY(m_document->project().calibration.pixelSizeSource == "scale bar");
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("measured on the scale bar"));
        QVERIFY(text("movieWarnings").contains(QStringLiteral("disagree")));
        unit.setCurrentIndex(1); // µm
        Q_EMIT unit.activated(1);
        VERIFY_CLOSE(*m_document->project().calibration.pixelSize_nm, 250.0, 1e-12, 0.0);
        m_document->undoStack().undo(); // both are one step
        QVERIFY(!m_document->project().calibration.pixelSize_nm);
    }

    void doseRateAndPolarityAreTyped()
    {
        auto& dose = *m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("doseRate"));
        dose.setValue(12.5);
        VERIFY_CLOSE(*m_document->project().calibration.doseRate_e_nm2_s, 1250.0, 1e-12, 0.0);
        QCOMPARE(text("doseRateSource"), QStringLiteral("typed"));
        auto& polarity = *m_panel->findChild<QComboBox*>(QStringLiteral("polarity"));
        QCOMPARE(text("polaritySource"), QStringLiteral("assumed, bright field"));
        polarity.setCurrentIndex(1);
        Q_EMIT polarity.activated(1);
        QVERIFY(std::get<MeasureParams>(m_document->project().segmenter).brightParticles);
        QCOMPARE(text("polaritySource"), QStringLiteral("chosen"));
        m_document->undoStack().undo();
        QCOMPARE(polarity.currentIndex(), 0);
        m_document->edit(&Project::segmenter, PaperParams{}, QStringLiteral("Paper"));
        QVERIFY(!polarity.isEnabled());
    }

    void theTimeAxisIsShownAndChosen()
    {
        const QString path = m_folder.filePath(QStringLiteral("hyper.tif"));
        writeHyperstack(path);
        QVERIFY(m_document->openMovie(path.toStdString()));
        auto& axis = *m_panel->findChild<QComboBox*>(QStringLiteral("timeAxis"));
        QVERIFY(axis.isVisibleTo(m_panel.get()));
        QCOMPARE(axis.count(), 2);
        QCOMPARE(axis.currentText(), QStringLiteral("time (3)"));
        axis.setCurrentIndex(0);
        Q_EMIT axis.activated(0);
        QCOMPARE(m_document->movie()->info().frames, 2);
        QCOMPARE(axis.currentText(), QStringLiteral("slice (2)"));
        m_document->undoStack().undo();
        QCOMPARE(m_document->movie()->info().frames, 3);
        QCOMPARE(axis.currentText(), QStringLiteral("time (3)"));
    }

    void firstAndLastFramePushEachOther()
    {
        m_document->edit(&Project::range, {2, 30}, QStringLiteral("Range"));
        auto& first = *m_panel->findChild<QSpinBox*>(QStringLiteral("firstFrame"));
        auto& last = *m_panel->findChild<QSpinBox*>(QStringLiteral("lastFrame"));
        QCOMPARE(first.value(), 2);
        QCOMPARE(last.value(), 30);
        last.setValue(1);
        QCOMPARE(m_document->project().range, (FrameRange{1, 1}));
        last.setValue(-1);
        QCOMPARE(last.text(), QStringLiteral("to the end"));
        QCOMPARE(m_document->project().range, (FrameRange{1, -1}));
    }

private:
    /// Two frames of 4 x 4 pixels whose cell is given.
    void openMrc(float cellX_A, float cellY_A)
    {
        test::ByteWriter w;
        for (const int value : {4, 4, 2, 6, 0, 0, 0, 4, 4, 2})
            w.put<std::int32_t>(value);
        for (const float cell_A : {cellX_A, cellY_A, 10.0F})
            w.put(cell_A);
        w.zeros(208 - w.bytes.size()).text("MAP ").text("\x44\x44").zeros(1024 - 214).zeros(64);
        const QString path = m_folder.filePath(QStringLiteral("scaled.mrc"));
        test::writeFile(path, w.bytes);
        QVERIFY(m_document->openMovie(path.toStdString()));
    }

    /// Six pictures of one pixel, which ImageJ calls 2 slices and 3 times.
    static void writeHyperstack(const QString& path)
    {
        const QByteArray description = "ImageJ=1.53t\nimages=6\nslices=2\nframes=3\n";
        test::ByteWriter w;
        w.text("II").put<std::uint16_t>(42).put<std::uint32_t>(8);
        for (int i = 0; i < 6; ++i) {
            const auto start = static_cast<std::uint32_t>(w.bytes.size());
            const std::vector<std::array<std::uint32_t, 4>> tags{{256, 3, 1, 1}, {257, 3, 1, 1}, {258, 3, 1, 8},
                                                                 {262, 3, 1, 1}, {270, 2, static_cast<std::uint32_t>(description.size() + 1), start + 200},
                                                                 {273, 4, 1, start + 180}, {277, 3, 1, 1}, {278, 3, 1, 1},
                                                                 {279, 4, 1, 1}};
            w.put(static_cast<std::uint16_t>(tags.size()));
            for (const auto& [tag, type, count, value] : tags)
                w.put(static_cast<std::uint16_t>(tag)).put(static_cast<std::uint16_t>(type)).put(count).put(value);
            w.put<std::uint32_t>(i < 5 ? start + 300 : 0);
            w.zeros(start + 180 - w.bytes.size()).put(static_cast<std::uint8_t>(i)).zeros(19);
            w.text(description.toStdString()).zeros(start + 300 - w.bytes.size());
        }
        test::writeFile(path, w.bytes);
    }

    [[nodiscard]] bool isHidden(const char* label) const { return m_panel->findChild<QLabel*>(QString::fromLatin1(label))->isHidden(); }
    QString text(const char* label)
    {
        return m_panel->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<CalibrationPanel> m_panel;
};

QTEST_MAIN(CalibrationPanelTest)
#include "tst_calibration_panel.moc"
