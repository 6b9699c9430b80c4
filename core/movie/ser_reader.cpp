#include "movie/ser_reader.h"

#include "movie/natural_order.h"
#include "movie/pixel_size.h"
#include "movie/raw_picture.h"

#include <algorithm>
#include <array>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t elementHeaderBytes = 50;
constexpr auto le = ByteOrder::Little;

struct SerSeries {
    std::shared_ptr<const ByteSource> source;
    std::vector<std::uint64_t> elements; ///< offsets of the valid ones
    std::vector<std::uint64_t> tags;
};

struct SerElement {
    double deltaX_m = 0.0;
    double deltaY_m = 0.0;
    RawLayout layout;

    bool hasLayoutOf(const SerElement& other) const
    {
        return layout.type == other.layout.type && layout.width == other.layout.width &&
               layout.height == other.layout.height;
    }
};

Result<SerSeries> readSeries(std::shared_ptr<const ByteSource> source)
{
    std::array<std::uint8_t, 34> head{};
    if (const Status status = source->read(0, std::span(head).first(30)); !status)
        return status.error();
    const auto version = loadNumber<std::uint16_t>(head.data() + 4, le);
    const bool isLong = version >= 0x0220;
    if (isLong) {
        if (const Status status = source->read(0, head); !status)
            return status.error();
    }
    const auto dataType = loadNumber<std::uint32_t>(head.data() + 6, le);
    if (dataType == 0x4120)
        return Error{ErrorCode::UnsupportedFormat, "The SER file holds spectra or lines, no pictures.",
                     source->name()};
    if (dataType != 0x4122)
        return Error{ErrorCode::CorruptData, "The SER header gives an unknown kind of data.", source->name()};
    const auto total = loadNumber<std::int32_t>(head.data() + 14, le);
    const auto valid = loadNumber<std::int32_t>(head.data() + 18, le);
    const std::uint64_t table = isLong ? loadNumber<std::uint64_t>(head.data() + 22, le)
                                       : loadNumber<std::uint32_t>(head.data() + 22, le);
    const std::uint64_t size = source->size();
    const std::uint64_t entryBytes = isLong ? 8 : 4;
    if (total < 1 || valid < 1 || valid > total)
        return Error{ErrorCode::CorruptData,
                     "The SER header counts " + std::to_string(valid) + " valid of " + std::to_string(total) +
                         " pictures.",
                     source->name()};
    const auto count = static_cast<std::uint64_t>(total);
    if (table > size || count > (size - table) / (2 * entryBytes))
        return Error{ErrorCode::CorruptData,
                     "The file is truncated: the places of " + std::to_string(total) +
                         " pictures should begin at byte " + std::to_string(table) + ", but the file has " +
                         std::to_string(size) + ".",
                     source->name()};
    std::vector<std::uint8_t> bytes(2 * count * entryBytes);
    if (const Status status = source->read(table, bytes); !status)
        return status.error();
    SerSeries series{std::move(source), {}, {}};
    const auto entry = [&](std::uint64_t i) {
        const std::uint8_t* at = bytes.data() + i * entryBytes;
        return isLong ? loadNumber<std::uint64_t>(at, le) : loadNumber<std::uint32_t>(at, le);
    };
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(valid); ++i) {
        series.elements.push_back(entry(i));
        series.tags.push_back(entry(count + i));
    }
    return series;
}

Result<SerElement> readElement(const ByteSource& source, std::uint64_t offset)
{
    std::array<std::uint8_t, elementHeaderBytes> head{};
    if (const Status status = source.read(offset, head); !status)
        return status.error();
    constexpr std::array types{SampleType::UInt8,   SampleType::UInt16, SampleType::UInt32,
                               SampleType::Int8,    SampleType::Int16,  SampleType::Int32,
                               SampleType::Float32, SampleType::Float64};
    const int code = loadNumber<std::int16_t>(head.data() + 40, le);
    if (code == 9 || code == 10)
        return Error{ErrorCode::UnsupportedFormat,
                     "The SER pictures hold complex numbers, which are not pictures.", source.name()};
    if (code < 1 || code > 10)
        return Error{ErrorCode::CorruptData, "There is no SER data type " + std::to_string(code) + ".",
                     source.name()};
    const auto width = loadNumber<std::int32_t>(head.data() + 42, le);
    const auto height = loadNumber<std::int32_t>(head.data() + 46, le);
    if (const Status status = checkPictureSize(width, height, source.name()); !status)
        return status.error();
    return SerElement{loadNumber<double>(head.data() + 8, le), loadNumber<double>(head.data() + 28, le),
                      RawLayout{types[static_cast<std::size_t>(code - 1)], le, width, height}};
}

void warnOfTimes(const SerSeries& series, MovieInfo& info)
{
    std::array<std::uint8_t, 8> first{};
    std::array<std::uint8_t, 8> last{};
    if (series.elements.size() < 2 || !series.source->read(series.tags.front(), first) ||
        !series.source->read(series.tags.back(), last))
        return;
    const auto start_s = loadNumber<std::uint32_t>(first.data() + 4, le);
    const auto end_s = loadNumber<std::uint32_t>(last.data() + 4, le);
    if (start_s == end_s)
        info.warnings.push_back("All frames carry the same time stamp: the frame interval must be typed.");
    else
        info.warnings.push_back("The time stamps resolve whole seconds (" + std::to_string(end_s - start_s) +
                                " s from the first to the last frame): "
                                "the frame interval must be typed.");
}

Result<Movie> openSer(const fs::path& path)
{
    auto source = openBytes(path);
    if (!source)
        return source.error();
    auto read = readSeries(*std::move(source));
    if (!read)
        return read.error();
    const auto series = std::make_shared<const SerSeries>(*std::move(read));
    const auto first = readElement(*series->source, series->elements.front());
    if (!first)
        return first.error();
    const std::uint64_t lastEnd = series->elements.back() + elementHeaderBytes + bytesOf(first->layout);
    if (series->elements.back() > series->source->size() || lastEnd > series->source->size())
        return Error{ErrorCode::CorruptData,
                     "The file is truncated: frame " + std::to_string(series->elements.size() - 1) +
                         " should end at byte " + std::to_string(lastEnd) + ", but the file has " +
                         std::to_string(series->source->size()) + ".",
                     series->source->name()};
    MovieInfo info{.path = path,
                   .format = "SER",
                   .frames = static_cast<int>(series->elements.size()),
                   .width = first->layout.width,
                   .height = first->layout.height,
                   .pixelType = pixelTypeOf(first->layout.type),
                   .storedType = nameOf(first->layout.type)};
    setPixelSize(info, first->deltaX_m * 1e9, first->deltaY_m * 1e9, "SER header");
    warnOfTimes(*series, info);
    return Movie(std::move(info), [series, expected = *first](int index) -> Result<cv::Mat> {
        const ByteSource& file = *series->source;
        const std::uint64_t offset = series->elements[static_cast<std::size_t>(index)];
        const auto element = readElement(file, offset);
        if (!element)
            return atFrame(element.error(), file.name(), index);
        if (!element->hasLayoutOf(expected))
            return Error{ErrorCode::CorruptData, "This picture is of another size or type than the first.",
                         file.name() + ", frame " + std::to_string(index)};
        Result<cv::Mat> pixels = readRawPicture(file, element->layout, offset + elementHeaderBytes);
        if (!pixels)
            return atFrame(pixels.error(), file.name(), index);
        return pixels;
    });
}

bool isSer(const fs::path& path)
{
    const std::string head = headOf(path, 10);
    return head.size() == 10 && head.starts_with("II\x97\x01") && (head[4] == 0x10 || head[4] == 0x20) &&
           head[5] == 0x02;
}

/// EMI files describe the experiment; the pictures lie in series beside it, name_1.ser and so on.
bool isEmi(const fs::path& path)
{
    std::error_code code;
    return path.extension() == ".emi" && fs::is_regular_file(path, code) &&
           headOf(path, std::size_t{1} << 24).find("<ObjectInfo") != std::string::npos;
}

Result<Movie> openEmi(const fs::path& path)
{
    const std::string stem = path.stem().string() + "_";
    std::vector<fs::path> series;
    std::error_code code;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(path.parent_path().empty() ? "." : path.parent_path(), code)) {
        if (entry.path().filename().string().starts_with(stem) && isSer(entry.path()))
            series.push_back(entry.path());
    }
    if (series.empty())
        return Error{ErrorCode::NotFound,
                     "The EMI file has no series beside it: " + stem + "1.ser is needed.", path.string()};
    std::ranges::sort(series, naturallyBefore, [](const fs::path& p) { return p.filename().string(); });
    auto movie = openSer(series.front());
    if (!movie || series.size() == 1)
        return movie;
    MovieInfo info = movie->info();
    info.warnings.push_back("The EMI file has " + std::to_string(series.size()) + " series; " +
                            series.front().filename().string() + " is shown.");
    return Movie(std::move(info), [shown = *std::move(movie)](int index) -> Result<cv::Mat> {
        Result<Frame> frame = shown.frame(index);
        if (!frame)
            return frame.error();
        return frame->pixels;
    });
}

} // namespace

MovieReader serReader()
{
    return {"ser", "SER and EMI series", [](const fs::path& path) { return isSer(path) || isEmi(path); },
            [](const fs::path& path, const ReadAs&) { return isSer(path) ? openSer(path) : openEmi(path); }};
}

} // namespace ostwald
