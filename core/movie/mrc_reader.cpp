#include "movie/mrc_reader.h"

#include "movie/de_sidecar.h"
#include "movie/gzip_source.h"
#include "movie/pixel_size.h"
#include "movie/raw_picture.h"

#include <opencv2/core.hpp>

#include <array>
#include <cmath>
#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t headerBytes = 1024;
using Header = std::array<std::uint8_t, headerBytes>;

struct MrcHeader {
    ByteOrder order = ByteOrder::Little;
    std::int32_t columns = 0;
    std::int32_t rows = 0;
    std::int32_t sections = 0;
    std::int32_t mode = 0;
    std::array<std::int32_t, 3> intervals{}; ///< MX, MY, MZ
    std::array<float, 3> cell_A{};
    std::array<std::int32_t, 3> axes{}; ///< MAPC, MAPR, MAPS: 1 = x
    float largest = 0.0F;               ///< DMAX
    std::int32_t symmetryBytes = 0;
    std::string extendedType = {};
    bool isImod = false;
    std::int32_t imodFlags = 0;
};

MrcHeader parse(const Header& bytes, ByteOrder order)
{
    const auto word = [&](std::size_t n) { return loadNumber<std::int32_t>(bytes.data() + 4 * n, order); };
    const auto real = [&](std::size_t n) { return loadNumber<float>(bytes.data() + 4 * n, order); };
    MrcHeader h{.order = order, .columns = word(0), .rows = word(1), .sections = word(2), .mode = word(3)};
    for (std::size_t i = 0; i < 3; ++i) {
        h.intervals[i] = word(7 + i);
        h.cell_A[i] = real(10 + i);
        h.axes[i] = word(16 + i);
    }
    h.largest = real(20);
    h.symmetryBytes = word(23);
    h.extendedType.assign(reinterpret_cast<const char*>(bytes.data()) + 104, 4);
    h.isImod = word(38) == 1146047817; // "IMOD"
    h.imodFlags = word(39);
    return h;
}

/// The sizes, mode and axes of a real header; random bytes and text fail this.
bool isPlausible(const MrcHeader& h)
{
    const bool modeKnown =
        (h.mode >= 0 && h.mode <= 4) || h.mode == 6 || h.mode == 12 || h.mode == 16 || h.mode == 101;
    const bool axesKnown =
        (h.axes == std::array{0, 0, 0}) ||
        (std::min({h.axes[0], h.axes[1], h.axes[2]}) == 1 &&
         std::max({h.axes[0], h.axes[1], h.axes[2]}) == 3 && h.axes[0] + h.axes[1] + h.axes[2] == 6);
    return modeKnown && axesKnown && h.columns > 0 && h.rows > 0 && h.sections > 0 && h.columns < (1 << 20) &&
           h.rows < (1 << 20) && h.symmetryBytes >= 0;
}

/// MACHST is 44 44 or 44 41 for little-endian, 11 11 for big-endian files; files without it show by their
/// sizes. nullopt when neither order makes sense.
std::optional<MrcHeader> recognised(const Header& bytes)
{
    const bool hasMap = std::memcmp(bytes.data() + 208, "MAP", 3) == 0;
    const bool saysBig = bytes[212] == 0x11 && bytes[213] == 0x11;
    const auto orders = saysBig ? std::array{ByteOrder::Big, ByteOrder::Little}
                                : std::array{ByteOrder::Little, ByteOrder::Big};
    for (const ByteOrder order : orders) {
        const MrcHeader header = parse(bytes, order);
        if (isPlausible(header))
            return header;
    }
    return hasMap ? std::optional(parse(bytes, orders[0])) : std::nullopt;
}

Result<std::shared_ptr<const ByteSource>> openPlainOrGzip(const fs::path& path)
{
    return hasGzipSignature(path) ? openGzip(path) : openBytes(path);
}

bool isMrc(const fs::path& path)
{
    Header bytes{};
    const auto source = openPlainOrGzip(path);
    if (!source || !(*source)->read(0, bytes))
        return false;
    // Without the word MAP only a file of about the size its header promises is taken for one.
    const auto header = recognised(bytes);
    if (!header || std::memcmp(bytes.data() + 208, "MAP", 3) == 0)
        return header.has_value();
    const double samples = static_cast<double>(header->columns) * header->rows * header->sections;
    const double size = static_cast<double>((*source)->size());
    return header->axes != std::array{0, 0, 0} && samples / 2.0 <= size && size <= 8.0 * samples + 1e8;
}

Result<SampleType> sampleTypeOf(const MrcHeader& h, const std::string& name)
{
    switch (h.mode) {
    case 0: // the standard says signed; IMOD's files say which, older ones show it by their largest value
        if (h.isImod ? (h.imodFlags & 1) == 0 : h.largest > 127.0F)
            return SampleType::UInt8;
        return SampleType::Int8;
    case 1:
        return SampleType::Int16;
    case 2:
        return SampleType::Float32;
    case 6:
        return SampleType::UInt16;
    case 12:
        return SampleType::Float16;
    case 101:
        return SampleType::UInt4;
    case 3:
    case 4:
        return Error{ErrorCode::UnsupportedFormat,
                     "MRC mode " + std::to_string(h.mode) +
                         " holds complex numbers (a transform), which are not pictures.",
                     name};
    case 16:
        return Error{ErrorCode::UnsupportedFormat, "MRC mode 16 (RGB colour) is not read.", name};
    default:
        return Error{ErrorCode::CorruptData, "There is no MRC mode " + std::to_string(h.mode) + ".", name};
    }
}

/// Pixel sizes in m at bytes 156 and 164 of the first FEI1 or FEI2 record (MRC2014 extended header, Thermo
/// Fisher).
std::optional<double> feiPixelSize_nm(const ByteSource& source, const MrcHeader& h)
{
    std::array<std::uint8_t, 8> bytes{};
    if ((h.extendedType != "FEI1" && h.extendedType != "FEI2") || h.symmetryBytes < 172 ||
        !source.read(headerBytes + 156, bytes))
        return std::nullopt;
    const double size_nm = loadNumber<double>(bytes.data(), h.order) * 1e9;
    return size_nm > 1e-4 && size_nm < 1e5 ? std::optional(size_nm) : std::nullopt;
}

/// Dose in electrons per m2 at byte 92 and integration time in s at byte 419 of the first FEI record, of one
/// frame.
std::optional<double> feiDoseRate_e_nm2_s(const ByteSource& source, const MrcHeader& h)
{
    std::array<std::uint8_t, 427> record{};
    if ((h.extendedType != "FEI1" && h.extendedType != "FEI2") || h.symmetryBytes < 768 ||
        !source.read(headerBytes, record))
        return std::nullopt;
    const double dose_m2 = loadNumber<double>(record.data() + 92, h.order);
    const double time_s = loadNumber<double>(record.data() + 419, h.order);
    const double rate = dose_m2 * 1e-18 / time_s;
    return dose_m2 > 0.0 && time_s > 0.0 && std::isfinite(rate) ? std::optional(rate) : std::nullopt;
}

void calibrate(const ByteSource& source, const MrcHeader& h, bool transposed, MovieInfo& info)
{
    const auto along = [&](std::size_t which) {
        const int axis =
            h.axes[which] >= 1 && h.axes[which] <= 3 ? h.axes[which] - 1 : static_cast<int>(which);
        const auto i = static_cast<std::size_t>(axis);
        return h.intervals[i] > 0 ? static_cast<double>(h.cell_A[i]) / h.intervals[i] / 10.0 : 0.0;
    };
    const double x_nm = along(transposed ? 1 : 0);
    if (x_nm > 0.0 && std::isfinite(x_nm))
        return setPixelSize(info, x_nm, along(transposed ? 0 : 1), "MRC header");
    if (const auto fei_nm = feiPixelSize_nm(source, h))
        return setPixelSize(info, *fei_nm, *fei_nm, "FEI extended header");
    readDirectElectronSidecar(info.path, info);
    if (!info.calibration.pixelSize_nm)
        info.warnings.push_back(x_nm < 0.0
                                    ? "The MRC header gives a negative cell: the pixel size must be typed."
                                    : "The MRC header gives no cell: the pixel size must be typed.");
}

Result<Movie> openMrc(const fs::path& path, const ReadAs&)
{
    const auto opened = openPlainOrGzip(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<const ByteSource> source = *opened;
    Header bytes{};
    if (const Status status = source->read(0, bytes); !status)
        return status.error();
    const auto header = recognised(bytes);
    if (!header)
        return Error{ErrorCode::CorruptData, "This is no MRC header.", source->name()};
    const MrcHeader& h = *header;
    if (const Status status = checkPictureSize(h.columns, h.rows, source->name()); !status)
        return status.error();
    if (h.sections < 1 || h.symmetryBytes < 0)
        return Error{ErrorCode::CorruptData,
                     "The MRC header gives " + std::to_string(h.sections) +
                         " sections and an extended header of " + std::to_string(h.symmetryBytes) + " bytes.",
                     source->name()};
    const auto type = sampleTypeOf(h, source->name());
    if (!type)
        return type.error();
    const RawLayout layout{*type, h.order, h.columns, h.rows};
    const std::uint64_t start = headerBytes + static_cast<std::uint64_t>(h.symmetryBytes);
    const std::uint64_t frameBytes = bytesOf(layout);
    const std::uint64_t size = source->size();
    if (start > size || static_cast<std::uint64_t>(h.sections) > (size - start) / frameBytes)
        return Error{ErrorCode::CorruptData,
                     "The file is truncated: its header promises " + std::to_string(h.sections) +
                         " frames, but there is room for " +
                         std::to_string(start > size ? 0 : (size - start) / frameBytes) + ".",
                     source->name()};

    const bool transposed = h.axes[0] == 2 && h.axes[1] == 1;
    MovieInfo info{.path = path,
                   .format = "MRC",
                   .frames = h.sections,
                   .width = transposed ? h.rows : h.columns,
                   .height = transposed ? h.columns : h.rows,
                   .pixelType = pixelTypeOf(*type),
                   .storedType = nameOf(*type)};
    calibrate(*source, h, transposed, info);
    if (const auto rate = feiDoseRate_e_nm2_s(*source, h)) {
        info.calibration.doseRate_e_nm2_s = rate;
        info.calibration.doseRateSource = "FEI extended header";
    }
    const RawStack stack{source, layout, start, frameBytes};
    const auto upright = [transposed](Result<cv::Mat> pixels) {
        if (pixels && transposed)
            cv::transpose(*pixels, *pixels);
        return pixels;
    };
    Glimpses glimpses;
    if (hasGzipSignature(path)) // what lies before a frame must be unpacked with it: frames are cheap in their order only
        glimpses.keyFrames = {0};
    else if (!transposed) // else rows of the picture are columns of the file
        glimpses = glimpsesOf(stack);
    return Movie(std::move(info), [stack, upright](int index) { return upright(readRawFrame(stack, index)); }, {},
                 std::move(glimpses));
}

} // namespace

MovieReader mrcReader()
{
    return {"mrc", "MRC stack", isMrc, openMrc};
}

} // namespace ostwald
