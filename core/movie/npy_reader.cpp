#include "movie/npy_reader.h"

#include "movie/raw_picture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "\x93NUMPY";

struct NpyHeader {
    RawLayout layout = {}; ///< of one picture; width in samples, colours side by side
    int frames = 1;
    int colours = 1;
    std::uint64_t dataStart = 0;
};

/// What follows 'key': in the header's Python dict, from the first character that is no blank.
std::string_view valueOf(std::string_view dict, std::string_view key)
{
    for (const char quote : {'\'', '"'}) {
        const std::string quoted = quote + std::string(key) + quote;
        auto at = dict.find(quoted);
        if (at == std::string_view::npos)
            continue;
        at = dict.find_first_not_of(" \t:", at + quoted.size());
        return at == std::string_view::npos ? std::string_view{} : dict.substr(at);
    }
    return {};
}

/// "'<u2'" -> type and byte order.
bool readDescription(std::string_view text, RawLayout& layout)
{
    if (text.size() < 5)
        return false;
    const char order = text[1];
    const std::string_view code = text.substr(2, 2);
    constexpr std::array<std::pair<std::string_view, SampleType>, 12> types{{{"b1", SampleType::UInt8},
                                                                             {"u1", SampleType::UInt8},
                                                                             {"i1", SampleType::Int8},
                                                                             {"u2", SampleType::UInt16},
                                                                             {"i2", SampleType::Int16},
                                                                             {"u4", SampleType::UInt32},
                                                                             {"i4", SampleType::Int32},
                                                                             {"u8", SampleType::UInt64},
                                                                             {"i8", SampleType::Int64},
                                                                             {"f2", SampleType::Float16},
                                                                             {"f4", SampleType::Float32},
                                                                             {"f8", SampleType::Float64}}};
    const auto found = std::ranges::find(types, code, &std::pair<std::string_view, SampleType>::first);
    if (found == types.end() || text[4] != text[0] || std::string_view("<>|=").find(order) == std::string_view::npos)
        return false;
    layout.type = found->second;
    layout.order = order == '>' ? ByteOrder::Big : ByteOrder::Little;
    return true;
}

/// "(3, 4, 5)" -> sizes; empty when it is none.
std::vector<std::int64_t> sizesIn(std::string_view text)
{
    std::vector<std::int64_t> sizes;
    if (!text.starts_with('('))
        return sizes;
    text.remove_prefix(1);
    while (sizes.size() < 8) {
        const auto start = text.find_first_not_of(" ,");
        if (start == std::string_view::npos || text[start] == ')')
            return sizes;
        text.remove_prefix(start);
        std::int64_t size = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
        if (error != std::errc() || size < 0)
            return {};
        sizes.push_back(size);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return {};
}

std::string shapeText(const std::vector<std::int64_t>& sizes)
{
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? "a single number" : text;
}

Result<NpyHeader> headerOf(const ByteSource& source)
{
    const Error damaged{ErrorCode::CorruptData, "The header of the NumPy array is damaged.", source.name()};
    std::array<std::uint8_t, 12> start{};
    if (source.size() < start.size() || !source.read(0, start))
        return damaged;
    const bool isWide = start[6] >= 2;
    const std::uint64_t dictStart = isWide ? 12 : 10;
    const std::uint64_t dictSize =
        isWide ? loadNumber<std::uint32_t>(&start[8], ByteOrder::Little) : loadNumber<std::uint16_t>(&start[8], ByteOrder::Little);
    constexpr std::uint64_t longestHeader = 1U << 16;
    if (start[6] < 1 || start[6] > 3 || dictSize > longestHeader || dictStart + dictSize > source.size())
        return damaged;
    std::vector<std::uint8_t> bytes(dictSize);
    if (const Status status = source.read(dictStart, bytes); !status)
        return status.error();
    const std::string dict(bytes.begin(), bytes.end());

    NpyHeader header{.dataStart = dictStart + dictSize};
    const std::string_view description = valueOf(dict, "descr");
    if (description.empty())
        return damaged;
    if (!readDescription(description, header.layout))
        return Error{ErrorCode::UnsupportedFormat,
                     "NumPy arrays of type " + std::string(description.substr(0, description.find_first_of(",}"))) +
                         " are no pictures: save whole numbers or real numbers of at most 64 bits.",
                     source.name()};
    std::vector<std::int64_t> sizes = sizesIn(valueOf(dict, "shape"));
    const std::vector<std::int64_t> wholeShape = sizes;
    if (sizes.size() > 2 && (sizes.back() == 3 || sizes.back() == 4 || (sizes.back() == 1 && sizes.size() == 4))) {
        header.colours = static_cast<int>(sizes.back());
        sizes.pop_back();
    }
    if (sizes.size() < 2 || sizes.size() > 3)
        return Error{ErrorCode::UnsupportedFormat,
                     "The NumPy array is " + shapeText(wholeShape) +
                         "; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.",
                     source.name()};
    if (valueOf(dict, "fortran_order").starts_with("True"))
        return Error{ErrorCode::UnsupportedFormat,
                     "The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.",
                     source.name()};
    const std::int64_t frames = sizes.size() == 3 ? sizes.front() : 1;
    const std::int64_t rows = sizes[sizes.size() - 2];
    if (const Status status = checkPictureSize(sizes.back(), rows, source.name()); !status)
        return status.error();
    if (const Status status = checkPictureSize(sizes.back() * header.colours, rows, source.name()); !status)
        return status.error();
    header.layout.width = static_cast<int>(sizes.back()) * header.colours;
    header.layout.height = static_cast<int>(rows);
    const std::uint64_t held = (source.size() - header.dataStart) / bytesOf(header.layout);
    if (frames < 1 || frames > std::numeric_limits<int>::max() || static_cast<std::uint64_t>(frames) > held)
        return Error{ErrorCode::CorruptData,
                     "The header promises " + std::to_string(frames) + " frames, but the file holds " +
                         std::to_string(held) + ".",
                     source.name()};
    header.frames = static_cast<int>(frames);
    return header;
}

Result<Movie> openNpy(const fs::path& path, const ReadAs&)
{
    const auto opened = openBytes(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<const ByteSource> source = *opened;
    const auto header = headerOf(*source);
    if (!header)
        return header.error();
    MovieInfo info;
    info.path = path;
    info.format = "NumPy array";
    info.frames = header->frames;
    info.width = header->layout.width / header->colours;
    info.height = header->layout.height;
    info.pixelType = pixelTypeOf(header->layout.type);
    info.storedType = nameOf(header->layout.type);
    const auto readStored = [source, header = *header](int index) -> Result<cv::Mat> {
        Result<cv::Mat> pixels =
            readRawPicture(*source, header.layout,
                           header.dataStart + bytesOf(header.layout) * static_cast<std::uint64_t>(index));
        if (!pixels)
            return atFrame(pixels.error(), source->name(), index);
        return pixels->reshape(header.colours);
    };
    const auto readGrey = [readStored](int index) -> Result<cv::Mat> {
        Result<cv::Mat> pixels = readStored(index);
        if (!pixels || pixels->channels() == 1)
            return pixels;
        cv::Mat grey;
        cv::cvtColor(*pixels, grey, pixels->channels() == 3 ? cv::COLOR_RGB2GRAY : cv::COLOR_RGBA2GRAY);
        return grey;
    };
    return Movie(std::move(info), readGrey, readStored);
}

} // namespace

MovieReader npyReader()
{
    return {"npy", "NumPy array", [](const fs::path& path) { return headOf(path, magic.size()) == magic; }, openNpy};
}

} // namespace ostwald
