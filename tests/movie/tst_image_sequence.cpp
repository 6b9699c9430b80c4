#include "movie/image_sequence.h"
#include "movie/movie.h"
#include "movie/natural_order.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>

using namespace ostwald;

class TestImageSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const int number : {1, 2, 10, 11})
            cv::imwrite(path(QStringLiteral("img_%1.png").arg(number)), cv::Mat(4, 6, CV_8U, cv::Scalar(number)));
        QFile notes(m_folder->filePath(QStringLiteral("notes.txt")));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("not a picture");
    }

    void folderIsReadInNaturalOrder()
    {
        const auto movie = *openMovie(path({}));
        QCOMPARE(movie->info().frames, 4);
        QCOMPARE(movie->info().width, 6);
        QCOMPARE(int(movie->frame(1)->pixels.at<unsigned char>(0, 0)), 2);
        QCOMPARE(int(movie->frame(2)->pixels.at<unsigned char>(0, 0)), 10);
    }

    void patternChoosesFiles()
    {
        const auto movie = *openMovie(path(QStringLiteral("img_##.png")));
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(int(movie->frame(0)->pixels.at<unsigned char>(0, 0)), 10);
        QVERIFY(!openMovie(path(QStringLiteral("other_*.png"))));
    }

    void colourBecomesLuminance()
    {
        cv::imwrite(path(QStringLiteral("colour.png")), cv::Mat(4, 6, CV_8UC3, cv::Scalar(0, 0, 200)));
        const auto movie = *openMovie(path(QStringLiteral("colour.png")));
        QCOMPARE(int(movie->frame(0)->pixels.at<unsigned char>(0, 0)), 60);
        QCOMPARE(movie->storedSamples(0)->at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 200));
    }

    void pictureOfAnotherSizeIsNamedWhenItIsReached()
    {
        cv::imwrite(path(QStringLiteral("img_12.png")), cv::Mat(5, 6, CV_8U, cv::Scalar(0)));
        const auto movie = *openMovie(path({}));
        QVERIFY(movie->frame(3).has_value());
        const auto odd = movie->frame(4);
        QVERIFY(!odd);
        QVERIFY(odd.error().text().find("img_12.png") != std::string::npos);
    }

    void damagedPictureIsNamed()
    {
        QFile whole(QString::fromStdString(path(QStringLiteral("img_10.png"))));
        QVERIFY(whole.resize(40));
        const auto frame = (*openMovie(path({})))->frame(2);
        QVERIFY(!frame);
        QVERIFY(frame.error().text().find("img_10.png") != std::string::npos);
    }

    void folderWithoutPicturesSaysSo()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("empty"));
        const auto movie = openMovie(path(QStringLiteral("empty")));
        QVERIFY(!movie);
        QVERIFY(movie.error().message.find("no TIFF, PNG or JPEG") != std::string::npos);
    }

    void filesDroppedTogetherAreNamedByFolderOrPattern()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("drop"));
        const auto file = [&](const char* name) { return path(QStringLiteral("drop/") + QLatin1String(name)); };
        for (const char* name : {"a_10.png", "a_2.png", "b_1.png"})
            cv::imwrite(file(name), cv::Mat(4, 5, CV_8U, cv::Scalar(name[2] == '1' ? 10 : 2)));
        const auto all = moviePathOf({file("b_1.png"), file("a_2.png"), file("a_10.png")});
        QVERIFY(all && *all == path(QStringLiteral("drop")));
        const auto some = moviePathOf({file("a_10.png"), file("a_2.png")});
        QVERIFY(some && *some == file("a_*.png"));
        const auto movie = *openMovie(*some);
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(int(movie->frame(0)->pixels.at<unsigned char>(0, 0)), 2);
        QVERIFY(!moviePathOf({file("a_2.png"), file("b_1.png")}));
        QVERIFY(!moviePathOf({file("a_2.png"), path(QStringLiteral("img_10.png"))}));
    }

    void portableGreyMapsAreRead()
    {
        cv::imwrite(path(QStringLiteral("grey.pgm")), cv::Mat(4, 5, CV_16U, cv::Scalar(3000)));
        const auto movie = *openMovie(path(QStringLiteral("grey.pgm")));
        QCOMPARE(int(movie->frame(0)->pixels.at<std::uint16_t>(0, 0)), 3000);
    }

    void numbersInNamesCountAsNumbers()
    {
        QVERIFY(naturallyBefore("frame2", "frame10"));
        QVERIFY(naturallyBefore("a1b9", "a1b10"));
        QVERIFY(naturallyBefore("x01", "x2"));
        QVERIFY(!naturallyBefore("x2", "x2"));
        QVERIFY(naturallyBefore("x", "x1"));
    }

private:
    [[nodiscard]] std::string path(const QString& name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestImageSequence)
#include "tst_image_sequence.moc"
