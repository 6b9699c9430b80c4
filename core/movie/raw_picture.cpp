#include "movie/raw_picture.h"

namespace ostwald {

namespace {

constexpr std::int64_t maxPixels = std::int64_t{1} << 31;

std::size_t bitsOf(SampleType type)
{
    switch (type) {
    case SampleType::UInt4:
        return 4;
    case SampleType::Int8:
    case SampleType::UInt8:
        return 8;
    case SampleType::Int16:
    case SampleType::UInt16:
    case SampleType::Float16:
        return 16;
    case SampleType::Int32:
    case SampleType::UInt32:
    case SampleType::Float32:
        return 32;
    case SampleType::Int64:
    case SampleType::UInt64:
    case SampleType::Float64:
        return 64;
    }
    return 8;
}

int matTypeOf(SampleType type)
{
    const PixelType pixel = pixelTypeOf(type);
    return pixel == PixelType::UInt8 ? CV_8U : pixel == PixelType::UInt16 ? CV_16U : CV_32F;
}

/// True when the samples are the picture as it is kept in memory.
bool isPlain(const RawLayout& layout)
{
    return layout.type == SampleType::UInt8 ||
           (layout.order == hostOrder &&
            (layout.type == SampleType::UInt16 || layout.type == SampleType::Float32));
}

template <class T, class Out>
void convert(std::span<const std::uint8_t> bytes, ByteOrder order, cv::Mat& out)
{
    const std::uint8_t* in = bytes.data();
    for (int y = 0; y < out.rows; ++y) {
        Out* row = out.ptr<Out>(y);
        for (int x = 0; x < out.cols; ++x, in += sizeof(T))
            row[x] = static_cast<Out>(loadNumber<T>(in, order));
    }
}

void convertHalves(std::span<const std::uint8_t> bytes, ByteOrder order, cv::Mat& out)
{
    const std::uint8_t* in = bytes.data();
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x, in += 2)
            out.ptr<float>(y)[x] = floatFromHalf(loadNumber<std::uint16_t>(in, order));
    }
}

void convertNibbles(std::span<const std::uint8_t> bytes, cv::Mat& out)
{
    const auto line = static_cast<std::size_t>((out.cols + 1) / 2);
    for (int y = 0; y < out.rows; ++y) {
        const std::uint8_t* in = bytes.data() + line * static_cast<std::size_t>(y);
        for (int x = 0; x < out.cols; ++x)
            out.ptr<std::uint8_t>(y)[x] =
                static_cast<std::uint8_t>(x % 2 == 0 ? in[x / 2] & 15 : in[x / 2] >> 4);
    }
}

Status checkIsThere(const ByteSource& source, std::uint64_t offset, std::uint64_t count)
{
    if (offset > source.size() || count > source.size() - offset)
        return Error{ErrorCode::CorruptData,
                     "The file is truncated: this frame should end at byte " +
                         std::to_string(offset + count) + ", but the file has " +
                         std::to_string(source.size()) + ".",
                     source.name()};
    return Done{};
}

std::uint64_t offsetOf(const RawStack& stack, int index)
{
    return stack.start + stack.distance * static_cast<std::uint64_t>(index);
}

} // namespace

PixelType pixelTypeOf(SampleType type)
{
    if (type == SampleType::UInt8 || type == SampleType::UInt4)
        return PixelType::UInt8;
    return type == SampleType::UInt16 ? PixelType::UInt16 : PixelType::Float32;
}

PixelType pixelTypeOfMat(int matType)
{
    return matType == CV_8U ? PixelType::UInt8 : matType == CV_16U ? PixelType::UInt16 : PixelType::Float32;
}

std::uint64_t bytesOf(const RawLayout& layout)
{
    const auto width = static_cast<std::uint64_t>(layout.width);
    return (width * bitsOf(layout.type) + 7) / 8 * static_cast<std::uint64_t>(layout.height);
}

Status checkPictureSize(std::int64_t width, std::int64_t height, const std::string& where)
{
    if (width < 1 || height < 1 || width > maxPixels || height > maxPixels || width * height > maxPixels)
        return Error{ErrorCode::CorruptData,
                     "The header gives an impossible picture size, " + std::to_string(width) + " x " +
                         std::to_string(height) + ".",
                     where};
    return Done{};
}

Result<cv::Mat> readRawPicture(const ByteSource& source, const RawLayout& layout, std::uint64_t offset)
{
    const std::uint64_t count = bytesOf(layout);
    if (const Status status = checkIsThere(source, offset, count); !status)
        return status.error();
    if (isPlain(layout)) {
        cv::Mat out(layout.height, layout.width, matTypeOf(layout.type));
        if (const Status status = source.read(offset, {out.data, count}); !status)
            return status.error();
        return out;
    }
    std::vector<std::uint8_t> bytes(count);
    if (const Status status = source.read(offset, bytes); !status)
        return status.error();
    return pictureFromSamples(bytes, layout);
}

Result<cv::Mat> readRawRows(const ByteSource& source, const RawLayout& layout, std::uint64_t offset, int step)
{
    if (const Status status = checkIsThere(source, offset, bytesOf(layout)); !status)
        return status.error();
    RawLayout row = layout;
    row.height = 1;
    RawLayout kept = layout;
    kept.height = (layout.height + step - 1) / step;
    std::vector<std::uint8_t> bytes(bytesOf(kept));
    const std::uint64_t rowBytes = bytesOf(row);
    for (int y = 0; y < kept.height; ++y) {
        const auto to = std::span(bytes).subspan(rowBytes * static_cast<std::uint64_t>(y), rowBytes);
        const auto from = offset + rowBytes * static_cast<std::uint64_t>(step) * static_cast<std::uint64_t>(y);
        if (const Status status = source.read(from, to); !status)
            return status.error();
    }
    return pictureFromSamples(bytes, kept);
}

Result<cv::Mat> readRawFrame(const RawStack& stack, int index)
{
    Result<cv::Mat> pixels = readRawPicture(*stack.source, stack.layout, offsetOf(stack, index));
    if (!pixels)
        return atFrame(pixels.error(), stack.source->name(), index);
    return pixels;
}

Glimpses glimpsesOf(const RawStack& stack)
{
    return {.read = [stack](int index, int step) -> Result<cv::Mat> {
        Result<cv::Mat> pixels = readRawRows(*stack.source, stack.layout, offsetOf(stack, index), step);
        if (!pixels)
            return atFrame(pixels.error(), stack.source->name(), index);
        return pixels;
    }};
}

cv::Mat pictureFromSamples(std::span<const std::uint8_t> bytes, const RawLayout& layout)
{
    cv::Mat out(layout.height, layout.width, matTypeOf(layout.type));
    switch (layout.type) {
    case SampleType::UInt4:
        convertNibbles(bytes, out);
        break;
    case SampleType::Int8:
        convert<std::int8_t, float>(bytes, layout.order, out);
        break;
    case SampleType::UInt8:
        convert<std::uint8_t, std::uint8_t>(bytes, layout.order, out);
        break;
    case SampleType::Int16:
        convert<std::int16_t, float>(bytes, layout.order, out);
        break;
    case SampleType::UInt16:
        convert<std::uint16_t, std::uint16_t>(bytes, layout.order, out);
        break;
    case SampleType::Int32:
        convert<std::int32_t, float>(bytes, layout.order, out);
        break;
    case SampleType::UInt32:
        convert<std::uint32_t, float>(bytes, layout.order, out);
        break;
    case SampleType::Int64:
        convert<std::int64_t, float>(bytes, layout.order, out);
        break;
    case SampleType::UInt64:
        convert<std::uint64_t, float>(bytes, layout.order, out);
        break;
    case SampleType::Float16:
        convertHalves(bytes, layout.order, out);
        break;
    case SampleType::Float32:
        convert<float, float>(bytes, layout.order, out);
        break;
    case SampleType::Float64:
        convert<double, float>(bytes, layout.order, out);
        break;
    }
    return out;
}

Error atFrame(const Error& error, const std::string& file, int frame)
{
    return {error.code, error.message, file + ", frame " + std::to_string(frame)};
}

} // namespace ostwald
