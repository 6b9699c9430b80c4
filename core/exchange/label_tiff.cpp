#include "exchange/label_tiff.h"

#include "exchange/label_image.h"
#include "movie/tiff_decode.h"
#include "movie/tiff_directory.h"
#include "movie/tiff_reader.h"
#include "simulate/tiff_stack_writer.h"

#include <tiffio.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>

namespace ostwald {
namespace {

struct Closer {
    void operator()(TIFF* file) const { TIFFClose(file); }
};

constexpr int largest16 = std::numeric_limits<std::uint16_t>::max();

Error notLabels(const std::string& why)
{
    return {ErrorCode::UnsupportedFormat, "This is not a label image: " + why + '.', {}};
}

/// 32-bit whole numbers, which decodeTiffDirectory() would round to floats.
Result<cv::Mat> readWide(TIFF* file, const TiffLayout& layout)
{
    cv::Mat labels(layout.height, layout.width, CV_32S);
    for (int y = 0; y < layout.height; ++y)
        if (TIFFReadScanline(file, labels.ptr(y), static_cast<std::uint32_t>(y), 0) != 1)
            return Error{ErrorCode::CorruptData, takeTiffMessage("The picture data cannot be decoded."), {}};
    // What passes 2^31 reads as negative.
    if (std::any_of(labels.begin<int>(), labels.end<int>(), [](int label) { return label < 0; }))
        return notLabels("a number in it is negative or above 2147483647");
    return labels;
}

Result<cv::Mat> wholeNumbers(const cv::Mat& picture)
{
    cv::Mat labels(picture.size(), CV_32S);
    if (picture.depth() != CV_32F) {
        picture.convertTo(labels, CV_32S);
        return labels;
    }
    constexpr float exact = 16777216.0F; // 2^24: floats skip whole numbers above it
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const float value = picture.at<float>(y, x);
            if (!(value >= 0.0F && value <= exact) || value != std::floor(value))
                return notLabels("its pixels are not whole numbers from 0 to 16777216");
            labels.at<int>(y, x) = static_cast<int>(value);
        }
    return labels;
}

Result<cv::Mat> readPage(TIFF* file, std::uint64_t fileSize)
{
    const auto layout = readTiffLayout(file);
    if (!layout)
        return layout.error();
    if (const Status pieces = checkTiffPieces(file, *layout, fileSize); !pieces)
        return pieces.error();
    if (layout->samples != 1)
        return notLabels("it is a colour picture");
    if (layout->bits == 32 && layout->sampleFormat != SAMPLEFORMAT_IEEEFP && TIFFIsTiled(file) == 0)
        return readWide(file, *layout);
    auto picture = decodeTiffDirectory(file, *layout);
    if (!picture)
        return picture.error();
    return wholeNumbers(*picture);
}

/// Adds the particles of one page to their tracks.
class TrackCollector {
public:
    Status add(int frame, const cv::Mat& labels)
    {
        if (m_size.width == 0)
            m_size = {labels.cols, labels.rows};
        if (labels.cols != m_size.width || labels.rows != m_size.height)
            return Error{ErrorCode::CorruptData, "The pages differ in size.", {}};
        for (auto& [label, point] : pointsOf(labels, frame))
            m_tracks[label].push_back(point);
        m_frames = frame + 1;
        return Done{};
    }

    Lineage lineage()
    {
        Lineage lineage;
        lineage.size = m_size;
        lineage.lastFrame = m_frames - 1;
        for (auto& [label, points] : m_tracks)
            lineage.tracks.push_back({label, std::move(points), {}});
        return lineage;
    }

private:
    FrameSize m_size;
    int m_frames = 0;
    std::map<int, std::vector<LineagePoint>> m_tracks;
};

} // namespace

Status readLabelPages(const std::filesystem::path& path,
                      const std::function<Status(int, const cv::Mat&)>& page, const JobControl& job)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return Error{ErrorCode::NotFound, "There is no such file.", path.string()};
    const auto source = openBytes(path);
    if (!source)
        return source.error();
    const auto tiff = TiffFile::open(*source);
    if (!tiff)
        return Error{tiff.error().code, tiff.error().message, path.string()};
    const auto pages = tiff->pages(); // libtiff takes a chain that is cut off for one that ends
    if (!pages)
        return Error{pages.error().code, pages.error().message, path.string()};
    captureTiffMessages();
    const std::unique_ptr<TIFF, Closer> file(TIFFOpen(path.c_str(), "rm"));
    if (!file)
        return Error{ErrorCode::CorruptData, takeTiffMessage("The TIFF cannot be opened."), path.string()};
    for (std::size_t i = 0; i < pages->size(); ++i) {
        if (job.cancelled())
            return cancelledError();
        const std::string where = path.string() + ", page " + std::to_string(i + 1);
        if (TIFFSetSubDirectory(file.get(), (*pages)[i].offset) != 1)
            return Error{ErrorCode::CorruptData, takeTiffMessage("The directory of this page cannot be read."), where};
        const auto labels = readPage(file.get(), (*source)->size());
        if (!labels)
            return Error{labels.error().code, labels.error().message, where};
        if (const Status taken = page(static_cast<int>(i), *labels); !taken)
            return Error{taken.error().code, taken.error().message, where};
        job.progress(static_cast<double>(i + 1) / static_cast<double>(pages->size()));
    }
    takeTiffMessage(""); // of pages that were read in spite of it
    return Done{};
}

Result<Lineage> readLabelTiff(const std::filesystem::path& path, const JobControl& job)
{
    TrackCollector collector;
    const Status read =
        readLabelPages(path, [&collector](int index, const cv::Mat& labels) { return collector.add(index, labels); }, job);
    if (!read)
        return read.error();
    Lineage lineage = collector.lineage();
    if (const auto movie = tiffReader().open(path, {})) // its tags mean what they mean in a movie
        lineage.calibration = movie->info().calibration;
    return lineage;
}

Status writeLabelTiff(const std::filesystem::path& path, const Lineage& lineage, const JobControl& job)
{
    if (lineage.size.width <= 0 || lineage.size.height <= 0)
        return Error{ErrorCode::InvalidArgument,
                     "Label images need the size of the frames; import with --frame-size, or open the project together with its movie.", {}};
    std::map<int, std::vector<LabelledPoint>> frames;
    std::int64_t largest = 0;
    for (const LineageTrack& track : lineage.tracks) {
        if (track.id < 1 || track.id > std::numeric_limits<int>::max())
            return Error{ErrorCode::InvalidArgument, "The number of track " + std::to_string(track.id) + " is no label.", {}};
        largest = std::max(largest, track.id);
        for (const LineagePoint& point : track.points)
            frames[point.frame].push_back({static_cast<int>(track.id), &point});
    }
    const auto picture = [&](int frame) -> Result<cv::Mat> {
        const auto found = frames.find(frame);
        const cv::Mat labels =
            labelImage(lineage.size, found == frames.end() ? std::vector<LabelledPoint>() : found->second);
        if (largest > largest16)
            return labels;
        cv::Mat narrow;
        labels.convertTo(narrow, CV_16U);
        return narrow;
    };
    return writeTiffStack(path, spanOf(lineage).last + 1,
                          {lineage.calibration.pixelSize_nm, lineage.calibration.frameInterval_s}, picture, job);
}

} // namespace ostwald
