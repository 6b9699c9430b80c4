#include "panels/advice_card.h"

#include "document/document.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace ostwald;

/// Six frames of bright discs on a noisy ground; a new project takes particles to be dark.
class AdviceCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        cv::theRNG().state = 11;
        for (int frame = 0; frame < 6; ++frame) {
            cv::Mat picture(160, 160, CV_16U, cv::Scalar(1000));
            for (int i = 0; i < 16; ++i)
                cv::circle(picture, {20 + 40 * (i % 4), 20 + 40 * (i / 4)}, 5, cv::Scalar(1400), cv::FILLED, cv::LINE_AA);
            cv::GaussianBlur(picture, picture, {0, 0}, 1.2);
            cv::Mat noise(picture.size(), CV_16U);
            cv::randn(noise, 100, 25);
            picture += noise;
            QVERIFY(cv::imwrite(m_folder.filePath(QStringLiteral("f%1.png").arg(frame)).toStdString(), picture));
        }
    }

    void init()
    {
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->openMovie(m_folder.path().toStdString()));
        m_card = std::make_unique<AdviceCard>(*m_document);
    }
    void cleanup()
    {
        m_card.reset();
        m_document.reset();
    }

    void nothingChangesBeforeItIsUsedAndThenOneUndoTakesItBack()
    {
        const Segmenter before = m_document->project().segmenter;
        QVERIFY(use()->isHidden());
        ask()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!use()->isHidden(), 60'000);
        QVERIFY(m_document->project().segmenter == before);
        QVERIFY(remark()->text().contains(QStringLiteral("brighter than the liquid")));
        use()->click();
        QVERIFY(std::get<MeasureParams>(m_document->project().segmenter).brightParticles);
        QVERIFY(use()->isHidden());
        QVERIFY(!remark()->text().isEmpty()); // what speaks for the settings in use stays to be read
        const History& history = m_document->undoStack();
        QVERIFY(history.step(history.count() - 1).text.find("particles") != std::string::npos);
        m_document->undoStack().undo();
        QVERIFY(m_document->project().segmenter == before);
    }

    void otherSettingsMakeTheAdviceVoid()
    {
        ask()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!use()->isHidden(), 60'000);
        m_document->edit(&Project::segmenter, MeasureParams{.seedSnr = 7.0}, QStringLiteral("Threshold"));
        QVERIFY(use()->isHidden());
        QVERIFY(remark()->text().isEmpty());
    }

    void itCanBeStopped()
    {
        ask()->click();
        const QString whileRunning = ask()->text();
        ask()->click();
        QVERIFY(ask()->text() != whileRunning);
        QVERIFY(remark()->text().isEmpty());
    }

    void thePapersMethodIsNotAdvisedOn()
    {
        m_document->edit(&Project::segmenter, PaperParams{}, QStringLiteral("Method"));
        QVERIFY(m_card->isHidden());
    }

private:
    [[nodiscard]] QPushButton* ask() const { return m_card->findChild<QPushButton*>(QStringLiteral("adviceButton")); }
    [[nodiscard]] QPushButton* use() const { return m_card->findChild<QPushButton*>(QStringLiteral("adviceUse")); }
    [[nodiscard]] QLabel* remark() const { return m_card->findChild<QLabel*>(QStringLiteral("adviceRemark")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<AdviceCard> m_card;
};

QTEST_MAIN(AdviceCardTest)
#include "tst_advice_card.moc"
