#include "movie/tiff_decode.h"

#include "movie/numbers.h"

#include <tiffio.h>

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <span>
#include <vector>

namespace ostwald {

namespace {

constexpr std::uint64_t maxPixels = std::uint64_t{1} << 31;

std::string& lastMessage()
{
    thread_local std::string message;
    return message;
}

void keepMessage(const char* module, const char* format, va_list arguments)
{
    std::array<char, 512> buffer{};
    std::vsnprintf(buffer.data(), buffer.size(), format, arguments);
    lastMessage() = (module != nullptr ? std::string(module) + ": " : std::string()) + buffer.data();
}

void dropMessage(const char*, const char*, va_list) {}

/// Samples of one pixel row, unpacked to doubles only where the depth is unusual.
double sampleAt(const std::uint8_t* row, std::size_t index, const TiffLayout& layout)
{
    switch (layout.bits) {
    case 8:
        return layout.sampleFormat == SAMPLEFORMAT_INT
                   ? static_cast<double>(static_cast<std::int8_t>(row[index]))
                   : static_cast<double>(row[index]);
    case 16: {
        std::uint16_t v = 0;
        std::memcpy(&v, row + 2 * index, sizeof v);
        if (layout.sampleFormat == SAMPLEFORMAT_IEEEFP)
            return static_cast<double>(floatFromHalf(v));
        return layout.sampleFormat == SAMPLEFORMAT_INT ? static_cast<double>(static_cast<std::int16_t>(v))
                                                       : static_cast<double>(v);
    }
    case 24: { // libtiff has put them into the host's order
        const std::uint8_t* b = row + 3 * index;
        const bool isLittle = hostOrder == ByteOrder::Little;
        const int v = b[isLittle ? 2 : 0] << 16 | b[1] << 8 | b[isLittle ? 0 : 2];
        return layout.sampleFormat == SAMPLEFORMAT_INT && v >= 0x800000 ? v - 0x1000000 : v;
    }
    case 32: {
        std::uint32_t v = 0;
        std::memcpy(&v, row + 4 * index, sizeof v);
        if (layout.sampleFormat == SAMPLEFORMAT_IEEEFP) {
            float f = 0.0F;
            std::memcpy(&f, &v, sizeof f);
            return static_cast<double>(f);
        }
        return layout.sampleFormat == SAMPLEFORMAT_INT ? static_cast<double>(static_cast<std::int32_t>(v))
                                                       : static_cast<double>(v);
    }
    case 64: {
        if (layout.sampleFormat == SAMPLEFORMAT_IEEEFP) {
            double d = 0.0;
            std::memcpy(&d, row + 8 * index, sizeof d);
            return d;
        }
        std::uint64_t v = 0;
        std::memcpy(&v, row + 8 * index, sizeof v);
        return layout.sampleFormat == SAMPLEFORMAT_INT ? static_cast<double>(static_cast<std::int64_t>(v))
                                                       : static_cast<double>(v);
    }
    default: { // other widths are packed from the most significant bit
        double value = 0.0;
        const std::size_t first = index * static_cast<std::size_t>(layout.bits);
        for (std::size_t bit = first; bit < first + static_cast<std::size_t>(layout.bits); ++bit)
            value = 2.0 * value + ((row[bit / 8] >> (7 - bit % 8)) & 1);
        const double range = std::ldexp(1.0, layout.bits);
        return layout.sampleFormat == SAMPLEFORMAT_INT && value >= range / 2 ? value - range : value;
    }
    }
}

bool isColour(const TiffLayout& layout)
{
    return layout.samples >= 3 && layout.photometric == PHOTOMETRIC_RGB;
}

/// Rows of the planes of a picture; a single one where the samples of a pixel lie together.
using PlaneRows = std::span<const std::uint8_t* const>;

double channelAt(PlaneRows planes, std::size_t pixel, std::size_t channel, const TiffLayout& layout)
{
    return layout.separatePlanes
               ? sampleAt(planes[channel], pixel, layout)
               : sampleAt(planes[0], pixel * static_cast<std::size_t>(layout.samples) + channel, layout);
}

double greyAt(PlaneRows planes, std::size_t pixel, const TiffLayout& layout)
{
    if (!isColour(layout))
        return channelAt(planes, pixel, 0, layout);
    return 0.299 * channelAt(planes, pixel, 0, layout) + 0.587 * channelAt(planes, pixel, 1, layout) +
           0.114 * channelAt(planes, pixel, 2, layout);
}

double whiteLevel(const TiffLayout& layout)
{
    return std::ldexp(1.0, layout.bits) - 1.0;
}

void storeRow(cv::Mat& out, int y, int x0, int count, PlaneRows planes, const TiffLayout& layout)
{
    const bool invert =
        layout.photometric == PHOTOMETRIC_MINISWHITE && layout.sampleFormat == SAMPLEFORMAT_UINT;
    const bool plain = layout.samples == 1 && !invert && layout.sampleFormat == SAMPLEFORMAT_UINT;
    if (plain && layout.bits == 8) {
        std::memcpy(out.ptr<std::uint8_t>(y) + x0, planes[0], static_cast<std::size_t>(count));
        return;
    }
    if (plain && layout.bits == 16) {
        std::memcpy(out.ptr<std::uint16_t>(y) + x0, planes[0], 2U * static_cast<std::size_t>(count));
        return;
    }
    const int channels = out.channels();
    for (int i = 0; i < count * channels; ++i) {
        const auto pixel = static_cast<std::size_t>(i / channels);
        double value = channels == 1 ? greyAt(planes, pixel, layout)
                                     : channelAt(planes, pixel, static_cast<std::size_t>(i % channels), layout);
        if (invert)
            value = whiteLevel(layout) - value;
        const int place = x0 * channels + i;
        switch (out.depth()) {
        case CV_8U:
            out.ptr<std::uint8_t>(y)[place] = static_cast<std::uint8_t>(value + 0.5);
            break;
        case CV_16U:
            out.ptr<std::uint16_t>(y)[place] = static_cast<std::uint16_t>(value + 0.5);
            break;
        default:
            out.ptr<float>(y)[place] = static_cast<float>(value);
        }
    }
}

Error undecodable()
{
    return {ErrorCode::CorruptData,
            takeTiffMessage("The picture data cannot be decoded; the file may be truncated."),
            {}};
}

/// How many planes are needed for a picture of so many channels.
int planeCount(const TiffLayout& layout, int channels)
{
    if (!layout.separatePlanes)
        return 1;
    return channels > 1 ? channels : isColour(layout) ? 3 : 1;
}

Status decodeStrips(TIFF* file, const TiffLayout& layout, cv::Mat& out)
{
    const auto line = static_cast<std::size_t>(TIFFScanlineSize64(file));
    const int planes = planeCount(layout, out.channels());
    const auto samplesOfLine = static_cast<std::uint64_t>(layout.width) *
                               static_cast<std::uint64_t>(layout.separatePlanes ? 1 : layout.samples);
    if (line < (samplesOfLine * static_cast<std::uint64_t>(layout.bits) + 7) / 8)
        return undecodable();
    std::vector<std::vector<std::uint8_t>> rows(static_cast<std::size_t>(planes),
                                                std::vector<std::uint8_t>(line));
    // Planes are whole pictures one after another: reading them in step would make libtiff rewind every row.
    std::vector<std::vector<std::uint8_t>> pictures;
    if (planes > 1) {
        for (int plane = 0; plane < planes; ++plane) {
            auto& picture = pictures.emplace_back(line * static_cast<std::size_t>(layout.height));
            for (int y = 0; y < layout.height; ++y) {
                if (TIFFReadScanline(file, picture.data() + line * static_cast<std::size_t>(y),
                                     static_cast<std::uint32_t>(y), static_cast<std::uint16_t>(plane)) < 0)
                    return undecodable();
            }
        }
    }
    std::vector<const std::uint8_t*> data(static_cast<std::size_t>(planes));
    for (int y = 0; y < layout.height; ++y) {
        if (planes > 1) {
            for (std::size_t plane = 0; plane < pictures.size(); ++plane)
                data[plane] = pictures[plane].data() + line * static_cast<std::size_t>(y);
        } else {
            if (TIFFReadScanline(file, rows[0].data(), static_cast<std::uint32_t>(y), 0) < 0)
                return undecodable();
            data[0] = rows[0].data();
        }
        storeRow(out, y, 0, layout.width, data, layout);
    }
    return Done{};
}

Status decodeTiles(TIFF* file, const TiffLayout& layout, cv::Mat& out)
{
    std::uint32_t tileWidth = 0;
    std::uint32_t tileHeight = 0;
    TIFFGetField(file, TIFFTAG_TILEWIDTH, &tileWidth);
    TIFFGetField(file, TIFFTAG_TILELENGTH, &tileHeight);
    const auto bytes = static_cast<std::uint64_t>(TIFFTileSize64(file));
    if (tileWidth == 0 || tileHeight == 0 || bytes == 0 || bytes > (std::uint64_t{1} << 30))
        return Error{ErrorCode::CorruptData, "The tile size in the header is impossible.", {}};
    const std::size_t rowBytes = static_cast<std::size_t>(TIFFTileRowSize64(file));
    if (tileWidth > (1U << 24) || tileHeight > (1U << 24) || rowBytes * tileHeight > bytes)
        return Error{ErrorCode::CorruptData, "The tile size in the header is impossible.", {}};
    const int planes = planeCount(layout, out.channels());
    std::vector<std::vector<std::uint8_t>> tiles(static_cast<std::size_t>(planes),
                                                 std::vector<std::uint8_t>(bytes));
    std::vector<const std::uint8_t*> data(tiles.size());
    for (int y0 = 0; y0 < layout.height; y0 += static_cast<int>(tileHeight)) {
        for (int x0 = 0; x0 < layout.width; x0 += static_cast<int>(tileWidth)) {
            for (int plane = 0; plane < planes; ++plane) {
                if (TIFFReadTile(file, tiles[static_cast<std::size_t>(plane)].data(),
                                 static_cast<std::uint32_t>(x0), static_cast<std::uint32_t>(y0), 0,
                                 static_cast<std::uint16_t>(plane)) < 0)
                    return undecodable();
            }
            const int rows = std::min(static_cast<int>(tileHeight), layout.height - y0);
            const int columns = std::min(static_cast<int>(tileWidth), layout.width - x0);
            for (int y = 0; y < rows; ++y) {
                for (std::size_t plane = 0; plane < tiles.size(); ++plane)
                    data[plane] = tiles[plane].data() + rowBytes * static_cast<std::size_t>(y);
                storeRow(out, y0 + y, x0, columns, data, layout);
            }
        }
    }
    return Done{};
}

/// Colour spaces that libtiff converts itself, then luminance.
Result<cv::Mat> decodeRgba(TIFF* file, const TiffLayout& layout)
{
    const auto pixels = static_cast<std::size_t>(layout.width) * static_cast<std::size_t>(layout.height);
    std::vector<std::uint32_t> raster(pixels);
    if (TIFFReadRGBAImageOriented(file, static_cast<std::uint32_t>(layout.width),
                                  static_cast<std::uint32_t>(layout.height), raster.data(),
                                  ORIENTATION_TOPLEFT, 1) == 0)
        return undecodable();
    cv::Mat out(layout.height, layout.width, CV_8U);
    for (std::size_t i = 0; i < pixels; ++i) {
        const std::uint32_t p = raster[i];
        out.data[i] =
            static_cast<std::uint8_t>(0.299 * TIFFGetR(p) + 0.587 * TIFFGetG(p) + 0.114 * TIFFGetB(p) + 0.5);
    }
    return out;
}

bool needsRgba(const TiffLayout& layout)
{
    return layout.photometric == PHOTOMETRIC_YCBCR || layout.photometric == PHOTOMETRIC_CIELAB ||
           layout.photometric == PHOTOMETRIC_SEPARATED;
}

} // namespace

int TiffLayout::matType() const
{
    if (needsRgba(*this))
        return CV_8U;
    if (sampleFormat == SAMPLEFORMAT_UINT || sampleFormat == SAMPLEFORMAT_VOID)
        return bits <= 8 ? CV_8U : bits <= 16 ? CV_16U : CV_32F;
    return CV_32F;
}

Result<TiffLayout> readTiffLayout(tiff* file)
{
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t bits = 1;
    std::uint16_t samples = 1;
    std::uint16_t format = SAMPLEFORMAT_UINT;
    std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
    std::uint16_t planar = PLANARCONFIG_CONTIG;
    TIFFGetField(file, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file, TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(file, TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLEFORMAT, &format);
    TIFFGetField(file, TIFFTAG_PHOTOMETRIC, &photometric);
    TIFFGetFieldDefaulted(file, TIFFTAG_PLANARCONFIG, &planar);
    if (width == 0 || height == 0 || std::uint64_t{width} * height > maxPixels)
        return Error{ErrorCode::CorruptData,
                     "The header gives an impossible picture size, " + std::to_string(width) + " x " +
                         std::to_string(height) + ".",
                     {}};
    const bool depthKnown = bits >= 1 && bits <= 64;
    const bool formatKnown = format == SAMPLEFORMAT_UINT || format == SAMPLEFORMAT_INT ||
                             format == SAMPLEFORMAT_VOID ||
                             (format == SAMPLEFORMAT_IEEEFP && (bits == 16 || bits == 32 || bits == 64));
    if (format == SAMPLEFORMAT_COMPLEXIEEEFP || format == SAMPLEFORMAT_COMPLEXINT)
        return Error{
            ErrorCode::UnsupportedFormat, "The samples are complex numbers, which are not pictures.", {}};
    if (!depthKnown || !formatKnown || samples == 0)
        return Error{ErrorCode::UnsupportedFormat,
                     "Pictures of " + std::to_string(bits) + " bits per sample in sample format " +
                         std::to_string(format) + " are not read.",
                     {}};
    return TiffLayout{static_cast<int>(width),       static_cast<int>(height),       bits, samples, format,
                      static_cast<int>(photometric), planar == PLANARCONFIG_SEPARATE};
}

Result<cv::Mat> decodeTiffDirectory(tiff* file, const TiffLayout& layout, TiffChannels channels)
{
    if (needsRgba(layout))
        return decodeRgba(file, layout);
    const bool everySample = channels == TiffChannels::Stored && layout.samples <= CV_CN_MAX;
    cv::Mat out(layout.height, layout.width, CV_MAKETYPE(layout.matType(), everySample ? layout.samples : 1));
    const Status status =
        TIFFIsTiled(file) != 0 ? decodeTiles(file, layout, out) : decodeStrips(file, layout, out);
    if (!status)
        return status.error();
    return out;
}

Status checkTiffPieces(tiff* file, const TiffLayout& layout, std::uint64_t fileSize)
{
    const std::uint32_t pieces = TIFFIsTiled(file) != 0 ? TIFFNumberOfTiles(file) : TIFFNumberOfStrips(file);
    std::uint64_t stored = 0;
    for (std::uint32_t i = 0; i < pieces; ++i) {
        int failed = 0;
        const std::uint64_t offset = TIFFGetStrileOffsetWithErr(file, i, &failed);
        const std::uint64_t count = failed == 0 ? TIFFGetStrileByteCountWithErr(file, i, &failed) : 0;
        if (failed != 0)
            return Error{ErrorCode::CorruptData,
                         takeTiffMessage("The places of the picture data cannot be read."),
                         {}};
        if (offset > fileSize || count > fileSize - offset)
            return Error{ErrorCode::CorruptData,
                         "The file is truncated: this frame should end at byte " +
                             std::to_string(offset + count) + ", but the file has " +
                             std::to_string(fileSize) + ".",
                         {}};
        stored += count;
    }
    std::uint16_t compression = COMPRESSION_NONE;
    TIFFGetFieldDefaulted(file, TIFFTAG_COMPRESSION, &compression);
    const std::uint64_t line =
        (static_cast<std::uint64_t>(layout.width) * static_cast<std::uint64_t>(layout.bits) *
             static_cast<std::uint64_t>(layout.separatePlanes ? 1 : layout.samples) +
         7) /
        8;
    const std::uint64_t decoded = line * static_cast<std::uint64_t>(layout.height);
    // No compression of pictures shrinks more than this; beyond, the sizes in the header are wrong.
    constexpr std::uint64_t largestRatio = 10'000;
    const bool isSubsampled = layout.photometric == PHOTOMETRIC_YCBCR;
    if (stored * (compression == COMPRESSION_NONE ? 1 : largestRatio) <
        (isSubsampled ? decoded / 3 : decoded))
        return Error{ErrorCode::CorruptData,
                     "The header promises a picture of " + std::to_string(decoded) + " bytes, but only " +
                         std::to_string(stored) + " are stored.",
                     {}};
    return Done{};
}

std::string takeTiffMessage(const char* fallback)
{
    std::string message = std::exchange(lastMessage(), {});
    return message.empty() ? fallback : message;
}

void captureTiffMessages()
{
    TIFFSetErrorHandler(keepMessage);
    TIFFSetWarningHandler(dropMessage);
}

} // namespace ostwald
