#include "document/document.h"
#include "panels/calibration_panel.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;

class CalibrationPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<CalibrationPanel>(*m_document);
    }

    void unknownIsAWordAndATypedNumberIsTyped()
    {
        auto& size = *m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("pixelSize"));
        QCOMPARE(size.text(), QStringLiteral("unknown"));
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("unknown"));
        size.setValue(0.052);
        QCOMPARE(m_document->project().calibration.pixelSize_nm, std::optional(0.052));
        QCOMPARE(text("pixelSizeSource"), QStringLiteral("typed"));
        QCOMPARE(text("frameIntervalSource"), QStringLiteral("unknown"));
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
    QString text(const char* label)
    {
        return m_panel->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CalibrationPanel> m_panel;
};

QTEST_MAIN(CalibrationPanelTest)
#include "tst_calibration_panel.moc"
