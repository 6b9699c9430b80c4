#include "project/movie_reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace ostwald;
namespace fs = std::filesystem;

class TestMovieReference : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path file(const char* name, const std::string& bytes) const
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

    static std::string hashOf(const fs::path& path)
    {
        const auto reference = movieReference(path);
        return reference ? reference->contentHash : "error: " + reference.error().text();
    }

private Q_SLOTS:
    void aRenamedMovieIsTheSame() { QCOMPARE(hashOf(file("a.tif", "abc")), hashOf(file("b.tif", "abc"))); }

    void sizeAndBothEndsCount()
    {
        const std::string large(3'000'000, 'x');
        std::string first = large;
        std::string last = large;
        first.front() = 'y';
        last.back() = 'y';
        const std::string original = hashOf(file("large.tif", large));
        QVERIFY(hashOf(file("first.tif", first)) != original);
        QVERIFY(hashOf(file("last.tif", last)) != original);
        QVERIFY(hashOf(file("longer.tif", large + "x")) != original);
        QCOMPARE(movieReference(file("large.tif", large))->size_bytes, 3'000'000);
    }

    void aFolderIsItsFiles()
    {
        const fs::path folder = file("frames/001.png", "one").parent_path();
        file("frames/002.png", "two");
        const auto two = movieReference(folder);
        QVERIFY(two);
        QCOMPARE(two->size_bytes, 6);
        QCOMPARE(two->contentHash, hashOf(folder / "*.png"));
        file("frames/003.png", "three");
        QVERIFY(hashOf(folder) != two->contentHash);
    }

    void thePathIsAbsolute()
    {
        const auto reference = movieReference(fs::relative(file("relative.tif", "abc")));
        QVERIFY(reference);
        QVERIFY(fs::path(reference->path).is_absolute());
    }

    void anEmptyFileIsAMovieReferenceToo() { QVERIFY(movieReference(file("empty.tif", ""))); }

    void whatIsNotThereIsNotFound()
    {
        for (const char* name : {"absent.tif", "absent/*.png"}) {
            const auto reference = movieReference(fs::path(m_folder.path().toStdString()) / name);
            QVERIFY(!reference);
            QCOMPARE(reference.error().code, ErrorCode::NotFound);
        }
    }
};

QTEST_APPLESS_MAIN(TestMovieReference)
#include "tst_movie_reference.moc"
