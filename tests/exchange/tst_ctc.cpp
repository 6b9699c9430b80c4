#include "byte_writer.h"
#include "exchange/ctc.h"
#include "exchange/lineage_results.h"
#include "sample_lineage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

constexpr Fields identities{.radius = false, .radiusSd = false, .area = false, .quality = false, .outline = false};

/// sampleLineage() with particles far enough from each other that no mask hides a part of another, and whole centroids.
Lineage apart()
{
    Lineage lineage = sampleLineage();
    lineage.size = {400, 60};
    double x_px = 10.0;
    for (LineageTrack& track : lineage.tracks) {
        for (LineagePoint& point : track.points) {
            point.x_px = x_px;
            point.y_px = 30.0;
            point.r_px = 5.0;
            point.outline.clear();
        }
        x_px += 20.0;
    }
    return lineage;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestCtc : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    /// An empty folder with the export of apart() in it.
    QString exported(const char* name)
    {
        const QString folder = m_home.filePath(QString::fromLatin1(name));
        QDir().mkpath(folder);
        const Status written = writeCtc(folder.toStdString(), apart());
        if (!written)
            qFatal("%s", written.error().text().c_str());
        return folder;
    }

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        const QString folder = exported("round");
        QVERIFY(isCtcFolder(folder.toStdString()));
        const auto read = readCtc(folder.toStdString());
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        verifySameTracks(read->tracks, apart().tracks, identities); // gaps, merges and splits as well
        QCOMPARE(read->size.width, 400);
        QCOMPARE(read->lastFrame, 10);
        QVERIFY(particlesOf(*read));
        const QString again = m_home.filePath(QStringLiteral("again"));
        QDir().mkpath(again);
        QVERIFY(writeCtc(again.toStdString(), *read));
        for (const char* name : {"res_track.txt", "ctc_links.csv", "mask003.tif", "mask010.tif"})
            QCOMPARE(contentOf(again + QLatin1Char('/') + QLatin1String(name)),
                     contentOf(folder + QLatin1Char('/') + QLatin1String(name)));
    }

    /// L B E P: a gap is a new label with the old one as parent; a merge has none, the side file tells it.
    void theTableIsThatOfTheChallenge()
    {
        const QString folder = exported("table");
        QCOMPARE(contentOf(folder + QStringLiteral("/res_track.txt")),
                 QByteArray("2 3 4 0\n5 3 6 0\n7 7 8 0\n8 9 9 7\n11 9 9 7\n12 4 4 0\n20 3 3 0\n21 3 3 0\n22 3 3 0\n23 5 6 0\n24 6 6 2\n"));
        QCOMPARE(contentOf(folder + QStringLiteral("/ctc_links.csv")),
                 QByteArray("kind,label,parent\ngap,24,2\nmerge,7,24\nmerge,7,5\nmerge,23,20\nmerge,23,21\nmerge,23,22\n"));
        QVERIFY(QFile::exists(folder + QStringLiteral("/mask000.tif")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/mask010.tif")));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/mask011.tif")));
    }

    void withoutTheSideFileTheTableStandsAlone()
    {
        const QString folder = exported("plain");
        QVERIFY(QFile::remove(folder + QStringLiteral("/ctc_links.csv")));
        const auto read = readCtc(folder.toStdString());
        QVERIFY(read);
        QCOMPARE(read->tracks.size(), std::size_t{11});
        QCOMPARE(read->tracks.back().parents, std::vector<std::int64_t>{2});
        QVERIFY(read->tracks[2].parents.empty());
    }

    void groundTruthIsReadWithAWarningOnSizes()
    {
        const QString folder = exported("truth");
        QDir dir(folder);
        QVERIFY(dir.rename(QStringLiteral("res_track.txt"), QStringLiteral("man_track.txt")));
        for (const QString& name : dir.entryList({QStringLiteral("mask*.tif")}))
            QVERIFY(dir.rename(name, QStringLiteral("man_track") + name.mid(4)));
        const auto read = readCtc(folder.toStdString());
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(read->notes.size(), std::size_t{1});
        QCOMPARE(read->tracks.size(), std::size_t{10});
    }

    void masksOfAnotherExportAreNotMixedIn()
    {
        const QString folder = exported("mixed");
        Lineage shorter = apart();
        shorter.lastFrame = 9;
        const Status written = writeCtc(folder.toStdString(), shorter);
        QVERIFY(!written);
        QVERIFY(written.error().text().find("mask010.tif") != std::string::npos);
    }

    void damagedFoldersAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QString>("says");
        const QByteArray table = contentOf(exported("sound") + QStringLiteral("/res_track.txt"));
        const QByteArray side = "kind,label,parent\n";
        QTest::newRow("words") << table + "one two\n" << side << QStringLiteral("line 12");
        QTest::newRow("three numbers") << table + "30 1 2\n" << side << QStringLiteral("line 12");
        QTest::newRow("five numbers") << table + "30 1 2 0 9\n" << side << QStringLiteral("line 12");
        QTest::newRow("ends before it begins") << table + "30 4 2 0\n" << side << QStringLiteral("line 12");
        QTest::newRow("label twice") << table + "2 3 4 0\n" << side << QStringLiteral("twice");
        QTest::newRow("label without masks") << table + "30 1 2 0\n" << side << QStringLiteral("in no mask");
        QTest::newRow("masks without a line") << QByteArray(table).replace("12 4 4 0\n", "") << side << QStringLiteral("has no line");
        QTest::newRow("other frames") << QByteArray(table).replace("12 4 4 0", "12 4 5 0") << side << QStringLiteral("from frame 4 to 5");
        QTest::newRow("empty") << QByteArray() << side << QStringLiteral("has no line");
        QTest::newRow("side file names nobody") << table << side + "merge,7,99\n" << QStringLiteral("ctc_links.csv, line 2");
        QTest::newRow("side file of another kind") << table << side + "split,7,5\n" << QStringLiteral("ctc_links.csv, line 2");
        QTest::newRow("gaps in a circle") << table << side + "gap,2,5\ngap,5,2\n" << QStringLiteral("circle");
        QTest::newRow("gap to itself") << table << side + "gap,2,2\n" << QStringLiteral("circle");
    }

    void damagedFoldersAreRefusedInWords()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, side);
        QFETCH(const QString, says);
        const QString folder = m_home.filePath(QStringLiteral("sound"));
        writeFile(folder + QStringLiteral("/res_track.txt"), table);
        writeFile(folder + QStringLiteral("/ctc_links.csv"), side);
        const auto read = readCtc(folder.toStdString());
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().text()).contains(says), read.error().text().c_str());
    }

    void aFolderWithoutMasksOrTableIsRefused()
    {
        const QString folder = m_home.filePath(QStringLiteral("bare"));
        QDir().mkpath(folder);
        QVERIFY(!isCtcFolder(folder.toStdString()));
        QVERIFY(readCtc(folder.toStdString()).error().code == ErrorCode::NotFound);
        writeFile(folder + QStringLiteral("/res_track.txt"), "1 0 0 0\n");
        QVERIFY(readCtc(folder.toStdString()).error().text().find("no masks") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCtc)
#include "tst_ctc.moc"
