#include "made_up_growth_movie.h"

#include "review/origin_card.h"
#include "window/evidence_dialog.h"
#include "window/go_to_dialog.h"
#include "window/movie_export_dialog.h"
#include "window/start_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ostwald;

/// The dialogs through the document, without the window around them.
class DialogsTest : public QObject {
    Q_OBJECT

    test::MadeUpMovie m_movie;
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;

    template <class W>
    static W& child(QWidget& in, const char* name)
    {
        auto* found = in.findChild<W*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_movie.openTracked(*m_document);
        m_runner->stop();
    }
    void cleanup()
    {
        m_runner.reset();
        m_document.reset();
    }

    void aFrameOrATimeIsGoneToAndAnythingElseIsTold()
    {
        GoToDialog dialog(*m_document);
        dialog.show();
        auto& where = child<QLineEdit>(dialog, "goToWhere");
        QCOMPARE(where.text(), QStringLiteral("0"));
        where.setText(QStringLiteral("early"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY2(child<QLabel>(dialog, "goToProblem").text().contains(QStringLiteral("early")),
                 qPrintable(child<QLabel>(dialog, "goToProblem").text()));
        QCOMPARE(m_document->selection().frame, 0);
        where.setText(QStringLiteral("7"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_document->selection().frame, 7);
        QVERIFY(!dialog.isModal());
    }

    void theMovieDialogSaysWhatItWillWriteAndWritesIt()
    {
        const TrackFocus focus;
        MovieExportDialog dialog(*m_document, *m_runner, {}, {}, focus);
        dialog.show();
        QVERIFY2(child<QLabel>(dialog, "clipSummary").text().startsWith(QStringLiteral("480 × 360 px, 12 frames")),
                 qPrintable(child<QLabel>(dialog, "clipSummary").text()));
        auto* format = dialog.findChildren<QComboBox*>().constFirst();
        format->setCurrentIndex(format->findText(QStringLiteral("PNG"), Qt::MatchStartsWith));
        QVERIFY(format->currentIndex() >= 0);
        QList<QSpinBox*> numbers = dialog.findChildren<QSpinBox*>();
        numbers[1]->setValue(2);
        numbers[2]->setValue(4);
        QVERIFY(child<QLabel>(dialog, "clipSummary").text().contains(QStringLiteral(" 3 frames")));
        numbers[1]->setValue(9); // not after the last one
        QCOMPARE(numbers[1]->value(), 4);
        numbers[1]->setValue(2);
        QSignalSpy written(&dialog, &MovieExportDialog::written);
        const QString pictures = m_folder.filePath(QStringLiteral("pictures"));
        QVERIFY(QDir().mkpath(pictures));
        dialog.start(pictures);
        QVERIFY(!child<QPushButton>(dialog, "exportClip").isEnabled());
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(QDir(pictures).entryList({QStringLiteral("*.png")}).size(), 3);
        QVERIFY(child<QLabel>(dialog, "clipSummary").text().endsWith(pictures));
        QVERIFY(child<QPushButton>(dialog, "exportClip").isEnabled());
    }

    void theMovieDialogTellsWhatWentWrong()
    {
        const TrackFocus focus;
        MovieExportDialog dialog(*m_document, *m_runner, {}, {}, focus);
        QSignalSpy failed(&dialog, &MovieExportDialog::failed);
        dialog.start(m_folder.filePath(QStringLiteral("not/there/clip.mp4")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(child<QLabel>(dialog, "clipSummary").text().endsWith(QLatin1Char('.')));
    }

    void evidenceIsTakenFromASavedProject()
    {
        EvidenceDialog dialog(*m_document, *m_runner);
        dialog.show();
        auto& write = child<QPushButton>(dialog, "writeEvidence");
        QVERIFY(!write.isEnabled());
        QVERIFY(child<QLabel>(dialog, "evidenceSummary").text().startsWith(QStringLiteral("Save the project first")));
        QVERIFY(m_document->saveAs(m_folder.filePath(QStringLiteral("growth.ostwald")).toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(write.isEnabled(), 30'000);
        auto& figures = child<QListWidget>(dialog, "evidenceFigures");
        for (int row = 0; row < figures.count(); ++row)
            figures.item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!write.isEnabled()); // no figure is chosen
        figures.item(0)->setCheckState(Qt::Checked);
        QVERIFY(write.isEnabled());
        QSignalSpy written(&dialog, &EvidenceDialog::written);
        QSignalSpy failed(&dialog, &EvidenceDialog::failed);
        dialog.writeInto(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(written.size() + failed.size() == 1, 60'000);
        QVERIFY2(failed.isEmpty(), qPrintable(child<QLabel>(dialog, "evidenceSummary").text()));
        const QDir bundle(written.front().front().toString());
        QVERIFY(bundle.exists(QStringLiteral("provenance.json")));
        QCOMPARE(QDir(bundle.filePath(QStringLiteral("figures"))).entryList({QStringLiteral("*.pdf")}).size(), 1);
    }

    void theCardOfAPointFollowsThePickedOneAndIsCopied()
    {
        OriginCard card(*m_document, makeTheme(ThemeKind::Light));
        card.show();
        auto& title = child<QLabel>(card, "originTitle");
        QCOMPARE(title.text(), QStringLiteral("No particle picked"));
        m_document->setFrame(3);
        m_document->select({TrackId{1}}, TrackId{1});
        QCOMPARE(title.text(), QStringLiteral("Particle #1 in frame 3"));
        for (QPushButton* button : card.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Copy"))
                button->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Particle #1 in frame 3\n")));
        m_document->setFrame(10);
        m_document->select({TrackId{2}}, TrackId{2}); // has ended
        QVERIFY(title.text().contains(QStringLiteral("is not seen in frame 10")));
    }

    void leftWorkIsOfferedOnTheStartPageAndKeptOrDeletedOnRequest()
    {
        StartPage page(makeTheme(ThemeKind::Dark), true);
        page.show();
        const QString file = m_folder.filePath(QStringLiteral("left.ostwald"));
        page.setUnsaved({{file, QStringLiteral("growth.tif"), QDateTime::currentDateTime()}});
        QSignalSpy recover(&page, &StartPage::recoverRequested);
        QSignalSpy forget(&page, &StartPage::forgetRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->accessibleName().contains(QStringLiteral("growth.tif")) || button->text().startsWith(QStringLiteral("Delete")))
                button->click();
        QCOMPARE(recover.size(), 1);
        QCOMPARE(recover.front().front().toString(), file);
        QCOMPARE(forget.size(), 1);
        QCOMPARE(forget.front().front().toString(), file);
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
