#include "byte_writer.h"
#include "movie/hdf5_reader.h"
#include "tolerance.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <atomic>
#include <hdf5.h>
#include <thread>
#include <vector>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// A file being written with libhdf5.
class Writer {
public:
    explicit Writer(const QString& path)
        : m_file(H5Fcreate(qPrintable(path), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT)),
          m_link(H5Pcreate(H5P_LINK_CREATE))
    {
        H5Pset_create_intermediate_group(m_link, 1);
    }
    ~Writer()
    {
        H5Pclose(m_link);
        H5Fclose(m_file);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    template <class T>
    void dataset(const char* path, hid_t type, std::vector<hsize_t> shape, const std::vector<T>& values,
                 std::vector<hsize_t> chunks = {}, int deflate = 0)
    {
        const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
        const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
        if (!chunks.empty())
            H5Pset_chunk(properties, static_cast<int>(chunks.size()), chunks.data());
        if (deflate > 0)
            H5Pset_deflate(properties, static_cast<unsigned>(deflate));
        const hid_t set = H5Dcreate2(m_file, path, type, space, m_link, properties, H5P_DEFAULT);
        if (!values.empty())
            H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
        H5Dclose(set);
        H5Pclose(properties);
        H5Sclose(space);
    }
    template <class T>
    void attribute(const char* object, const char* name, hid_t type, T value)
    {
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t at =
            H5Acreate_by_name(m_file, object, name, type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
        H5Awrite(at, type, &value);
        H5Aclose(at);
        H5Sclose(space);
    }
    void text(const char* object, const char* name, const char* value)
    {
        const hid_t type = H5Tcopy(H5T_C_S1);
        H5Tset_size(type, std::strlen(value) + 1);
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t at =
            H5Acreate_by_name(m_file, object, name, type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
        H5Awrite(at, type, value);
        H5Aclose(at);
        H5Sclose(space);
        H5Tclose(type);
    }
    void group(const char* path) { H5Gclose(H5Gcreate2(m_file, path, m_link, H5P_DEFAULT, H5P_DEFAULT)); }

private:
    hid_t m_file;
    hid_t m_link;
};

/// Samples 100 f + 10 y + x of 2 frames, 3 rows and 4 columns, frames first or last.
template <class T>
std::vector<T> samples(bool framesLast = false)
{
    std::vector<T> values(24);
    for (int f = 0; f < 2; ++f)
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 4; ++x)
                values[static_cast<std::size_t>(framesLast ? (y * 4 + x) * 2 + f : (f * 3 + y) * 4 + x)] =
                    static_cast<T>(100 * f + 10 * y + x);
    return values;
}

} // namespace

class TestHdf5Reader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void veloxFramesAreTheLastAxis()
    {
        {
            Writer w(path());
            w.dataset<std::uint16_t>("/Data/Image/0a1b/Data", H5T_NATIVE_UINT16, {3, 4, 2},
                                     samples<std::uint16_t>(true), {3, 4, 1});
            std::vector<std::uint8_t> metadata(2 * 600, 0);
            const std::string json =
                R"({"Core": {"MetadataDefinitionVersion": "7.9"}, "BinaryResult": {"PixelSize": {"width":
"2.5e-10", "height": "2.5e-10"}, "PixelUnitX": "m"}, "Scan": {"FrameTime": "0.25", "List": [1, {"a": null}]}})";
            for (std::size_t i = 0; i < json.size(); ++i)
                metadata[2 * i] = static_cast<std::uint8_t>(json[i]);
            w.dataset<std::uint8_t>("/Data/Image/0a1b/Metadata", H5T_NATIVE_UINT8, {600, 2}, metadata);
        }
        const auto movie = open();
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        const MovieInfo& info = (*movie)->info();
        QVERIFY(info.format == "Velox EMD");
        QCOMPARE(info.frames, 2);
        QCOMPARE(info.width, 4);
        QCOMPARE(info.height, 3);
        VERIFY_CLOSE(info.calibration.pixelSize_nm.value_or(0.0), 0.25, 1e-9, 0.0);
        VERIFY_CLOSE(info.calibration.frameInterval_s.value_or(0.0), 0.25, 1e-9, 0.0);
        QCOMPARE(int((*movie)->frame(1)->pixels.at<std::uint16_t>(2, 3)), 123);
        QVERIFY(info.warnings.empty());
    }

    void berkeleyDimensionsGiveTheCalibration()
    {
        {
            Writer w(path());
            w.dataset<float>("/experiments/run/data", H5T_NATIVE_FLOAT, {2, 3, 4}, samples<float>());
            w.attribute<int>("/experiments/run", "emd_group_type", H5T_NATIVE_INT, 1);
            w.dataset<double>("/experiments/run/dim1", H5T_NATIVE_DOUBLE, {2}, {0.0, 0.5});
            w.dataset<double>("/experiments/run/dim2", H5T_NATIVE_DOUBLE, {3}, {0.0, 0.2, 0.4});
            w.dataset<double>("/experiments/run/dim3", H5T_NATIVE_DOUBLE, {2},
                              {0.0, 0.2}); // offset and offset + step
            w.text("/experiments/run/dim1", "units", "[s]");
            w.text("/experiments/run/dim2", "units", "[n_m]");
            w.text("/experiments/run/dim3", "units", "n_m");
        }
        const auto movie = *open();
        QVERIFY(movie->info().format == "EMD");
        VERIFY_CLOSE(movie->info().calibration.pixelSize_nm.value_or(0.0), 0.2, 1e-12, 0.0);
        VERIFY_CLOSE(movie->info().calibration.frameInterval_s.value_or(0.0), 0.5, 1e-12, 0.0);
        QCOMPARE(movie->frame(1)->pixels.at<float>(2, 3), 123.0F);
    }

    void berkeleyTimeAxisMayStandLast()
    {
        {
            Writer w(path());
            w.dataset<float>("/a/data", H5T_NATIVE_FLOAT, {3, 4, 2}, samples<float>(true));
            w.attribute<int>("/a", "emd_group_type", H5T_NATIVE_INT, 1);
            w.dataset<double>("/a/dim3", H5T_NATIVE_DOUBLE, {2}, {0.0, 2.0});
            w.text("/a/dim3", "units", "s");
        }
        const auto movie = *open();
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(movie->frame(1)->pixels.at<float>(2, 3), 123.0F);
    }

    void dm5ShowsTheStackWithItsCalibration()
    {
        {
            Writer w(path());
            w.dataset<std::uint32_t>("/ImageList/[0]/ImageData/Data", H5T_NATIVE_UINT32, {64, 64},
                                     std::vector<std::uint32_t>(4096));
            w.attribute<int>("/ImageList/[0]/ImageData", "DataType", H5T_NATIVE_INT, 23);
            w.dataset<std::int16_t>("/ImageList/[1]/ImageData/Data", H5T_NATIVE_INT16, {2, 3, 4},
                                    samples<std::int16_t>());
            w.attribute<int>("/ImageList/[1]/ImageData", "DataType", H5T_NATIVE_INT, 1);
            for (const char* axis : {"/ImageList/[1]/ImageData/Calibrations/Dimension/[0]",
                                     "/ImageList/[1]/ImageData/Calibrations/Dimension/[2]"}) {
                w.group(axis);
                w.attribute<float>(axis, "Scale", H5T_NATIVE_FLOAT, 0.5F);
            }
            w.text("/ImageList/[1]/ImageData/Calibrations/Dimension/[0]", "Units", "\xC2\xB5m");
            w.text("/ImageList/[1]/ImageData/Calibrations/Dimension/[2]", "Units", "s");
        }
        const auto movie = *open();
        QVERIFY(movie->info().format == "DM5");
        QCOMPARE(movie->info().frames, 2);
        VERIFY_CLOSE(movie->info().calibration.pixelSize_nm.value_or(0.0), 500.0, 1e-9, 0.0);
        VERIFY_CLOSE(movie->info().calibration.frameInterval_s.value_or(0.0), 0.5, 1e-9, 0.0);
        QCOMPARE(movie->frame(1)->pixels.at<float>(2, 3), 123.0F);
    }

    void plainFilesShowTheLargestDatasetAndNameTheOthers()
    {
        {
            Writer w(path());
            w.dataset<float>("/small", H5T_NATIVE_FLOAT, {2, 2}, {1.0F, 2.0F, 3.0F, 4.0F});
            w.dataset<double>("/stack", H5T_NATIVE_DOUBLE, {2, 3, 4}, samples<double>(), {1, 3, 4}, 6);
        }
        const auto movie = *open();
        QCOMPARE(movie->info().frames, 2);
        QVERIFY(movie->info().warnings.front() == "stack is shown; the file also holds small.");
        QCOMPARE(movie->frame(1)->pixels.at<float>(2, 3), 123.0F);
        QCOMPARE(movie->info().datasets, (std::vector<std::string>{"small", "stack"}));
        QVERIFY(movie->info().dataset == "stack");
        const auto small = open({.timeAxis = {}, .dataset = "small"});
        QCOMPARE((*small)->frame(0)->pixels.at<float>(1, 1), 4.0F);
        QVERIFY((*small)->info().warnings.empty());
        QVERIFY(open({.timeAxis = {}, .dataset = "none"}).error().code == ErrorCode::NotFound);
    }

    void anyOfThreeAxesCanBeTime()
    {
        {
            Writer w(path());
            w.dataset<float>("/stack", H5T_NATIVE_FLOAT, {2, 3, 4}, samples<float>());
        }
        QCOMPARE((*open())->info().axes, (std::vector<StackAxis>{{"axis 1", 2}, {"axis 2", 3}, {"axis 3", 4}}));
        QCOMPARE((*open())->info().timeAxis, std::optional(0));
        const auto second = *open({.timeAxis = 1});
        QCOMPARE(second->info().frames, 3);
        QCOMPARE(second->info().height, 2);
        QCOMPARE(second->info().width, 4);
        QCOMPARE(second->frame(2)->pixels.at<float>(1, 3), 123.0F);
        const auto third = *open({.timeAxis = 2});
        QCOMPARE(third->info().frames, 4);
        QCOMPARE(third->frame(3)->pixels.at<float>(1, 2), 123.0F);
        QVERIFY(open({.timeAxis = 3}).error().code == ErrorCode::InvalidArgument);
    }

    void ofFourAxesTheFirstTwoAreFramesOrOneOfThem()
    {
        {
            Writer w(path());
            w.dataset<float>("/stack", H5T_NATIVE_FLOAT, {2, 2, 3, 2}, samples<float>());
        }
        const auto all = *open();
        QCOMPARE(all->info().frames, 4);
        QVERIFY(!all->info().timeAxis);
        QCOMPARE(all->frame(3)->pixels.at<float>(0, 0), 112.0F);
        const auto first = *open({.timeAxis = 0});
        QCOMPARE(first->info().frames, 2);
        QCOMPARE(first->frame(1)->pixels.at<float>(0, 0), 100.0F);
    }

    void manyThreadsReadTheSameFrames()
    {
        {
            Writer w(path());
            w.dataset<std::uint16_t>("/stack", H5T_NATIVE_UINT16, {2, 3, 4}, samples<std::uint16_t>(),
                                     {1, 3, 4}, 1);
        }
        const auto movie = *open();
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 50; ++i) {
                        const auto frame = movie->frame((i + t) % 2);
                        wrong += !frame || frame->pixels.at<std::uint16_t>(2, 3) != 100 * ((i + t) % 2) + 23;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

    void filesWithoutPicturesSaySo()
    {
        {
            Writer w(path());
            w.dataset<float>("/line", H5T_NATIVE_FLOAT, {2}, {1.0F, 2.0F});
        }
        QVERIFY(open().error().text().find("holds no pictures") != std::string::npos);
    }

    void datasetsThatPromiseMoreThanTheyStoreAreRefused()
    {
        {
            Writer w(path());
            w.dataset<float>("/huge", H5T_NATIVE_FLOAT, {1000, 40000, 40000}, {}, {1, 100, 100});
        }
        QVERIFY(open().error().text().find("holds no data") != std::string::npos);
    }

    void truncatedFilesAreAnError()
    {
        {
            Writer w(path());
            w.dataset<float>("/stack", H5T_NATIVE_FLOAT, {2, 3, 4}, samples<float>());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QElapsedTimer clock;
        for (qsizetype length = 9; length < whole.size(); length += 31) {
            writeFile(path(), whole.left(length));
            clock.start();
            const auto movie = open();
            QVERIFY(!movie);
            QVERIFY(clock.elapsed() < 1000);
            QVERIFY(movie.error().text().find("movie.h5") != std::string::npos);
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("movie.h5")); }
    Result<std::shared_ptr<const Movie>> open(const ReadAs& readAs = {}) { return openMovie(path().toStdString(), readAs); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestHdf5Reader)
#include "tst_hdf5_reader.moc"
