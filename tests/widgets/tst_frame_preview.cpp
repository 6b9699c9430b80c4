#include "jobs/stage_runner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace ostwald;

/// Six frames of dark discs on a noisy ground, found by the paper's chain.
class FramePreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        cv::theRNG().state = 11;
        for (int frame = 0; frame < 6; ++frame) {
            cv::Mat picture(128, 128, CV_8U, cv::Scalar(180));
            for (int i = 0; i < 9; ++i)
                cv::circle(picture, {20 + 40 * (i % 3), 20 + 40 * (i / 3)}, 4 + i % 4, cv::Scalar(150 - 8 * i), cv::FILLED, cv::LINE_AA);
            cv::Mat noise(picture.size(), CV_8U);
            cv::randn(noise, 10, 4);
            picture += noise;
            QVERIFY(cv::imwrite(m_folder.filePath(QStringLiteral("f%1.png").arg(frame)).toStdString(), picture));
        }
    }

    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        QVERIFY(m_document->openMovie(m_folder.path().toStdString()));
        m_document->edit(&Project::segmenter, PaperParams{}, QStringLiteral("Method"));
    }
    void cleanup()
    {
        m_runner.reset();
        m_document.reset();
    }

    void itFindsWhatTheRunOverTheMovieFindsToTheBit()
    {
        waitForMovie();
        m_runner->preview().setOn(true);
        m_document->setFrame(3);
        QVERIFY(!m_runner->preview().found()); // what there is, is fresh
        PaperParams params;
        params.bradleyPercent = 8.0;
        m_document->edit(&Project::segmenter, params, QStringLiteral("Threshold"));
        QTRY_VERIFY(m_runner->preview().found());
        const auto found = m_runner->preview().found();
        QVERIFY(found->isFinal);
        QCOMPARE(found->detections.frame, 3);
        waitForMovie();
        const auto& full = (*m_document->results().detections.value)[3].particles;
        QCOMPARE(found->detections.particles.size(), full.size());
        for (std::size_t i = 0; i < full.size(); ++i)
            QVERIFY(found->detections.particles[i].outline == full[i].outline && found->detections.particles[i].r_px == full[i].r_px);
        QVERIFY(!m_runner->preview().latest());
    }

    void theLatestOfManyChangesWins()
    {
        m_runner->preview().setOn(true);
        // What was found last, and the survey behind it, which may come before or after on a busy machine.
        std::shared_ptr<const FramePreview::Found> last;
        MovieSurvey survey;
        const QObject watching;
        connect(&m_runner->preview(), &FramePreview::changed, &watching, [&] {
            if (last || !m_runner->preview().found())
                return;
            last = m_runner->preview().found();
            if (m_document->results().survey)
                survey = *m_document->results().survey.value;
        });
        PaperParams params;
        for (int i = 1; i <= 20; ++i) {
            params.bradleyPercent = 5.0 + 0.25 * i;
            m_document->edit(&Project::segmenter, params, QStringLiteral("Threshold"));
        }
        QTRY_VERIFY(last);
        const auto expected = segmentFrame(*m_document->movie()->frame(0), survey, params);
        QVERIFY(expected);
        QCOMPARE(last->detections.particles.size(), expected->detections.particles.size());
    }

    void anotherFrameIsPreviewedWhenThePlayheadMoves()
    {
        m_runner->preview().setOn(true);
        QTRY_VERIFY(m_runner->preview().found() || m_document->results().detections);
        PaperParams params;
        params.bradleyPercent = 30.0;
        m_document->edit(&Project::segmenter, params, QStringLiteral("Threshold"));
        m_document->setFrame(5);
        QTRY_VERIFY(m_runner->preview().found());
        QCOMPARE(m_runner->preview().found()->detections.frame, 5);
    }

    void switchedOffItFindsNothing()
    {
        QSignalSpy changed(&m_runner->preview(), &FramePreview::changed);
        waitForMovie();
        QCOMPARE(changed.size(), 0);
        QVERIFY(!m_runner->preview().isBusy());
    }

    void withoutASurveyTheMeasuringChainWaitsForIt()
    {
        m_document->edit(&Project::segmenter, MeasureParams{}, QStringLiteral("Method"));
        m_runner->preview().setOn(true);
        QVERIFY(!m_runner->preview().isBusy()); // else the run that brings the survey would wait for it
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().survey || m_runner->failure(), 30000);
    }

private:
    void waitForMovie()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().detections &&
                                     m_document->results().detections.key == stageKeys(m_document->project()).detections,
                                 30000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
};

QTEST_MAIN(FramePreviewTest)
#include "tst_frame_preview.moc"
