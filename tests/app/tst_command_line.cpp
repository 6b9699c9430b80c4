#include "run_cli.h"
#include "byte_writer.h"
#include "csv.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <optional>

using namespace ostwald;
using namespace ostwald::test;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnreadableFileIsNamedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is not a picture, whatever its name says.\n");
        QTest::newRow("truncated") << QByteArray("II*\0\x08\0\0\0\x0a\0", 10);
    }
    void anUnreadableFileIsNamedWithTheReason()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.tif"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const Outcome info = run({QStringLiteral("info"), path});
        QCOMPARE(info.status, 1);
        QVERIFY(info.error.contains("bad.tif"));
        const QJsonArray array = QJsonDocument::fromJson(info.out).array();
        QCOMPARE(array.size(), 1);
        QVERIFY(!array.at(0).toObject().value(QStringLiteral("error")).toString().isEmpty());
        const Outcome analyze = run({QStringLiteral("analyze"), path, QStringLiteral("--output"), folder.filePath(QStringLiteral("out"))});
        QCOMPARE(analyze.status, 1);
        QVERIFY(analyze.error.contains("bad.tif"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));
    }

    void aProgramWithoutItsDecodersReadsTiffAndSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("bin")));
        const QString program = folder.filePath(QStringLiteral("bin/ostwald-cli"));
        QVERIFY(QFile::copy(QStringLiteral(OSTWALD_CLI), program));
        const cv::Mat picture(16, 16, CV_8U, cv::Scalar(7));
        for (const char* name : {"a.png", "a.tif"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(cv::imwrite(path.toStdString(), picture));
            QCOMPARE(run({QStringLiteral("info"), path}).status, 0);
            QProcess alone;
            alone.start(program, {QStringLiteral("info"), path});
            QVERIFY(alone.waitForFinished());
            const bool isTiff = path.endsWith(QStringLiteral("tif"));
            QCOMPARE(alone.exitCode(), isTiff ? 0 : 1);
            QCOMPARE(alone.readAllStandardError().contains("install Ostwald again"), !isTiff);
        }
    }

    void suggestionsAreParametersOfAnalyze()
    {
        QTemporaryDir folder;
        cv::theRNG().state = 3;
        for (int frame = 0; frame < 4; ++frame) {
            cv::Mat picture(160, 160, CV_16U, cv::Scalar(1400));
            for (int i = 0; i < 16; ++i)
                cv::circle(picture, {20 + 40 * (i % 4), 20 + 40 * (i / 4)}, 5, cv::Scalar(1000), cv::FILLED, cv::LINE_AA);
            cv::GaussianBlur(picture, picture, {0, 0}, 1.2);
            cv::Mat noise(picture.size(), CV_16U);
            cv::randn(noise, 100, 25);
            picture += noise;
            QVERIFY(cv::imwrite(folder.filePath(QStringLiteral("f%1.png").arg(frame)).toStdString(), picture));
        }
        const QString wrong = QStringLiteral("{\"segment\": {\"brightParticles\": true}}");
        const Outcome suggested = run({QStringLiteral("suggest"), folder.path(), QStringLiteral("--params"), wrong});
        QCOMPARE(suggested.status, 0);
        QVERIFY(suggested.error.contains("darker than the liquid"));
        const QString params = QString::fromUtf8(suggested.out).trimmed();
        const QString output = folder.filePath(QStringLiteral("out"));
        const Outcome analyzed = run({QStringLiteral("analyze"), folder.path(), QStringLiteral("--params"), params,
                                      QStringLiteral("--no-fit"), QStringLiteral("--output"), output});
        QVERIFY2(analyzed.status == 0, analyzed.error.constData());
        QFile particles(output + QStringLiteral("/particles.csv"));
        QVERIFY(particles.open(QIODevice::ReadOnly));
        QCOMPARE(particles.readAll().count('\n'), 1 + 4 * 16);
        const Outcome all = run({QStringLiteral("suggest"), folder.path(), QStringLiteral("--evidence"), QStringLiteral("--quiet")});
        QVERIFY(all.error.isEmpty());
        QVERIFY(QJsonDocument::fromJson(all.out).object().contains(QStringLiteral("evidence")));
    }

    void adviceOnAnEmptyMovieSaysWhatIsMissing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flat.png"));
        QVERIFY(cv::imwrite(path.toStdString(), cv::Mat(64, 64, CV_8U, cv::Scalar(100))));
        const Outcome outcome = run({QStringLiteral("suggest"), path});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.error.contains("flat.png") && outcome.error.contains("20 are needed"));
    }

    void rawDataAreOpenedByTheirForm()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("samples.bin"));
        test::ByteWriter w;
        w.zeros(8);
        for (int i = 0; i < 4 * 3 * 2; ++i)
            w.put(static_cast<std::uint16_t>(100 + i));
        test::writeFile(path, w.bytes);
        const Outcome info = run({QStringLiteral("info"), path, QStringLiteral("--stats"), QStringLiteral("--raw"),
                                  QStringLiteral("4x3:uint16:header=8")});
        QVERIFY2(info.status == 0, info.error.constData());
        const QJsonObject movie = QJsonDocument::fromJson(info.out).array().at(0).toObject();
        QCOMPARE(movie.value(QStringLiteral("frames")).toInt(), 2);
        QCOMPARE(movie.value(QStringLiteral("last_frame")).toObject().value(QStringLiteral("max")).toDouble(), 123.0);
        QCOMPARE(run({QStringLiteral("info"), path, QStringLiteral("--raw"), QStringLiteral("4x3")}).status, 2);
        QCOMPARE(run({QStringLiteral("info"), path, QStringLiteral("--time-axis"), QStringLiteral("1.5")}).status, 2);
        QCOMPARE(run({QStringLiteral("info"), path, QStringLiteral("--raw"), QStringLiteral("400x300:uint16")}).status, 1);
    }

    void realFramesWithoutACalibrationAreFollowedInPixels()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        const QString frames = QStringLiteral(OSTWALD_SAMPLES "/sam4em");
        const Outcome analyze = run({QStringLiteral("analyze"), frames, QStringLiteral("--output"), out, QStringLiteral("--no-fit")});
        QCOMPARE(analyze.status, 0);
        QVERIFY2(analyze.error.contains("--pixel-size-nm"), analyze.error.constData());
        const test::Csv tracks(out + QStringLiteral("/tracks.csv"));
        QVERIFY(tracks.rows() > 10);
        QVERIFY(!QFile::exists(out + QStringLiteral("/ensemble.csv")));
    }

    void aFileOfParametersRefinesThePreset()
    {
        const QTemporaryDir folder;
        const QString params = folder.filePath(QStringLiteral("params.json"));
        const QString frames = QStringLiteral(OSTWALD_SAMPLES "/sam4em");
        const auto analyzed = [&](const QString& name, const QByteArray& json) {
            writeFile(params, json);
            const QString out = folder.filePath(name);
            const Outcome analyze =
                run({QStringLiteral("analyze"), frames, QStringLiteral("--output"), out, QStringLiteral("--no-fit"),
                     QStringLiteral("--frames"), QStringLiteral("0:2"), QStringLiteral("--params"), params});
            return analyze.status == 0 ? std::make_optional<test::Csv>(out + QStringLiteral("/particles.csv"))
                                       : std::nullopt;
        };
        const auto dark = analyzed(QStringLiteral("dark"), "{}");
        const auto bright = analyzed(QStringLiteral("bright"), R"({"segment": {"brightParticles": true}})");
        QVERIFY(dark && bright && dark->rows() > 10 && bright->rows() > 0);
        // What is brighter than its surroundings is not darker as well.
        for (std::size_t i = 0; i < bright->rows(); ++i)
            for (std::size_t k = 0; k < dark->rows(); ++k)
                if (bright->number(i, "frame") == dark->number(k, "frame"))
                    QVERIFY(std::hypot(bright->number(i, "x") - dark->number(k, "x"),
                                       bright->number(i, "y") - dark->number(k, "y")) > 1.0);
    }

    void aParameterThatDoesNotExistIsNamedWithItsFile()
    {
        const QTemporaryDir folder;
        const QString params = folder.filePath(QStringLiteral("params.json"));
        writeFile(params, R"({"segment": {"brigthParticles": true}})");
        const QStringList command{QStringLiteral("analyze"), QStringLiteral("a.tif"), QStringLiteral("--output"),
                                  folder.filePath(QStringLiteral("out")), QStringLiteral("--params")};
        const Outcome misspelt = run(command + QStringList{params});
        QCOMPARE(misspelt.status, 2);
        QVERIFY2(misspelt.error.contains("brigthParticles"), misspelt.error.constData());
        QVERIFY2(misspelt.error.contains("params.json"), misspelt.error.constData());
        const Outcome missing = run(command + QStringList{QStringLiteral("/nowhere/params.json")});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.error.contains("/nowhere/params.json"), missing.error.constData());
    }

    void aProjectIsCheckedWithItsMovie()
    {
        const QTemporaryDir folder;
        const QString frames = folder.filePath(QStringLiteral("frames"));
        QVERIFY(QDir().mkpath(frames));
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::copy(QStringLiteral(OSTWALD_SAMPLES "/sam4em/00000%1.jpeg").arg(i), frames + QStringLiteral("/%1.jpeg").arg(i)));
        const QString out = folder.filePath(QStringLiteral("out"));
        QCOMPARE(run({QStringLiteral("analyze"), frames, QStringLiteral("--output"), out, QStringLiteral("--no-fit")}).status, 0);
        const QString project = out + QStringLiteral("/project.ostwald");
        const Outcome whole = run({QStringLiteral("check"), project});
        QCOMPARE(whole.status, 0);
        QVERIFY(whole.out.contains("results: particles, tracks\n"));
        QVERIFY(whole.out.contains("movie: found and unchanged"));

        QVERIFY(QFile::remove(frames + QStringLiteral("/1.jpeg")));
        const Outcome changed = run({QStringLiteral("check"), project});
        QCOMPARE(changed.status, 1);
        QVERIFY(changed.error.contains(frames.toUtf8()));

        const QString text = frames + QStringLiteral("/0.jpeg");
        const Outcome wrong = run({QStringLiteral("check"), text});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.error.contains(text.toUtf8()));
    }

    void aMissingFileIsNamed()
    {
        const Outcome info = run({QStringLiteral("info"), QStringLiteral("/nowhere/movie.tif")});
        QCOMPARE(info.status, 1);
        QVERIFY(info.error.contains("/nowhere/movie.tif"));
    }

    void wrongUsageEndsWithTwo()
    {
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({QStringLiteral("paint")}).status, 2);
        QCOMPARE(run({QStringLiteral("info")}).status, 2);
        QCOMPARE(run({QStringLiteral("analyze"), QStringLiteral("a.tif")}).status, 2);
        QCOMPARE(run({QStringLiteral("analyze"), QStringLiteral("a.tif"), QStringLiteral("--output"), QStringLiteral("o"),
                      QStringLiteral("--pixel-size-nm"), QStringLiteral("small")}).status, 2);
        const Outcome unknown = run({QStringLiteral("info"), QStringLiteral("--colour"), QStringLiteral("a.tif")});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.error.contains("--colour"));
    }

    void helpAndVersionSucceed()
    {
        QCOMPARE(run({QStringLiteral("--version")}).status, 0);
        QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--help")}).status, 0);
        QCOMPARE(run({QStringLiteral("analyze"), QStringLiteral("--help")}).status, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
