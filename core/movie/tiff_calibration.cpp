#include "movie/tiff_calibration.h"

#include "movie/pixel_size.h"
#include "movie/xml_scan.h"

#include <array>
#include <cmath>

namespace ostwald {

namespace {

constexpr int descriptionTag = 270;
constexpr int xResolutionTag = 282;
constexpr int yResolutionTag = 283;
constexpr int resolutionUnitTag = 296;

struct PixelSize {
    double x_nm = 0.0;
    double y_nm = 0.0;
};

using Reader = std::optional<PixelSize> (*)(const TiffFile&, const TiffDirectory&);

/// "key=value" or "key = value" at the start of a line.
std::string_view valueOfLine(std::string_view text, std::string_view key)
{
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        if (at != 0 && text[at - 1] != '\n' && text[at - 1] != '\r')
            continue;
        std::string_view rest = text.substr(at + key.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
        if (!rest.starts_with('='))
            continue;
        rest.remove_prefix(1);
        return rest.substr(0, rest.find_first_of("\r\n"));
    }
    return {};
}

std::optional<PixelSize> fromDigitalMicrograph(const TiffFile& file, const TiffDirectory& directory)
{
    const auto x = file.number(directory, 65009);
    const auto unit_nm = lengthOfUnit_nm(file.text(directory, 65003, 64));
    if (!x || !unit_nm)
        return std::nullopt;
    const auto unitY_nm = lengthOfUnit_nm(file.text(directory, 65004, 64));
    return PixelSize{*x * *unit_nm, file.number(directory, 65010).value_or(*x) * unitY_nm.value_or(*unit_nm)};
}

std::optional<PixelSize> fromFei(const TiffFile& file, const TiffDirectory& directory)
{
    for (const int tag : {34680, 34682}) {
        const std::string text = file.text(directory, tag, 1U << 20);
        const auto x_m = numberIn(valueOfLine(text, "PixelWidth"));
        if (x_m)
            return PixelSize{*x_m * 1e9, numberIn(valueOfLine(text, "PixelHeight")).value_or(*x_m) * 1e9};
    }
    const std::string xml = file.text(directory, 34683, 1U << 20);
    std::optional<PixelSize> size;
    bool isInside = false;
    scanXml(xml, [&](const XmlTag& tag) {
        if (tag.name == "PixelSize" || tag.name == "pixelSize") {
            isInside = true;
        } else if (isInside && (tag.name == "X" || tag.name == "Y")) {
            const auto value = numberIn(tag.content);
            const auto unit_nm = lengthOfUnit_nm(tag.attribute("unit").value_or("m"));
            if (value && unit_nm && tag.name == "X")
                size = PixelSize{*value * *unit_nm, *value * *unit_nm};
            else if (value && unit_nm && size)
                size->y_nm = *value * *unit_nm;
            isInside = tag.name == "X";
        }
    });
    return size;
}

/// The SIS block: "SIS0", a header of 60 bytes whose last two count entries {i16 type, i16 count, u32
/// offset}; type 1 holds an exponent at byte 10 and the pixel sizes in 10^exponent m at 12 and 20.
std::optional<PixelSize> fromOlympusSis(const TiffFile& file, const TiffDirectory& directory)
{
    for (const int tag : {33560, 33471}) {
        const TiffEntry* entry = TiffFile::find(directory, tag);
        if (entry == nullptr)
            continue;
        // A LONG of one value points to the block; otherwise the tag is the block.
        const bool isPointer = entry->count == 1;
        const std::uint64_t start =
            isPointer ? static_cast<std::uint64_t>(std::max(0.0, file.number(directory, tag).value_or(0.0)))
                      : entry->valueOffset;
        std::array<std::uint8_t, 60> head{};
        if (!file.source().read(start, head) || std::memcmp(head.data(), "SIS0", 4) != 0)
            continue;
        const int entries = loadNumber<std::int16_t>(head.data() + 58, ByteOrder::Little);
        for (int i = 0; i < std::min(entries, 64); ++i) {
            std::array<std::uint8_t, 8> item{};
            std::array<std::uint8_t, 28> block{};
            if (!file.source().read(start + 60 + 8 * static_cast<std::uint64_t>(i), item))
                break;
            if (loadNumber<std::int16_t>(item.data(), ByteOrder::Little) != 1 ||
                !file.source().read(loadNumber<std::uint32_t>(item.data() + 4, ByteOrder::Little), block))
                continue;
            const double factor =
                std::pow(10.0, loadNumber<std::int16_t>(block.data() + 10, ByteOrder::Little)) * 1e9;
            return PixelSize{loadNumber<double>(block.data() + 12, ByteOrder::Little) * factor,
                             loadNumber<double>(block.data() + 20, ByteOrder::Little) * factor};
        }
    }
    return std::nullopt;
}

/// Version 2 headers of EM-MENU hold the pixel sizes in nm as floats at bytes 2968 and 2972.
std::optional<PixelSize> fromTvips(const TiffFile& file, const TiffDirectory& directory)
{
    const std::string bytes = file.text(directory, 37706, 4096);
    const auto* raw = reinterpret_cast<const std::uint8_t*>(bytes.data());
    if (bytes.size() < 2976 || loadNumber<std::int32_t>(raw, file.order()) != 2)
        return std::nullopt;
    return PixelSize{static_cast<double>(loadNumber<float>(raw + 2968, file.order())),
                     static_cast<double>(loadNumber<float>(raw + 2972, file.order()))};
}

std::optional<PixelSize> fromZeiss(const TiffFile& file, const TiffDirectory& directory)
{
    const std::string text = file.text(directory, 34118, 1U << 20);
    for (const char* key : {"Image Pixel Size", "Pixel Size"}) {
        std::string_view value = valueOfLine(text, key);
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        const auto number = numberIn(value);
        const auto space = value.find(' ');
        const auto unit_nm = lengthOfUnit_nm(space == std::string_view::npos ? "" : value.substr(space));
        if (number && unit_nm)
            return PixelSize{*number * *unit_nm, *number * *unit_nm};
    }
    return std::nullopt;
}

double resolutionUnit_nm(const TiffFile& file, const TiffDirectory& directory)
{
    return file.number(directory, resolutionUnitTag).value_or(2.0) == 3.0 ? 1e7 : 2.54e7;
}

/// SightX writes the resolution on the detector, and the magnification into the description.
std::optional<PixelSize> fromJeol(const TiffFile& file, const TiffDirectory& directory)
{
    const std::string text = file.text(directory, descriptionTag);
    if (text.find("<TemReporter") == std::string::npos || xmlContent(text, "ModeString") != "MAG")
        return std::nullopt;
    const auto magnification = numberIn(xmlContent(text, "SelectorValue"));
    const auto x = file.number(directory, xResolutionTag);
    if (!magnification || !x || *magnification <= 0.0 || *x <= 0.0)
        return std::nullopt;
    const double scale_nm = resolutionUnit_nm(file, directory) / *magnification;
    return PixelSize{scale_nm / *x, scale_nm / file.number(directory, yResolutionTag).value_or(*x)};
}

/// Programs that know the scale write dots per centimetre; 100 um and more a pixel is a print size.
std::optional<PixelSize> fromResolution(const TiffFile& file, const TiffDirectory& directory)
{
    const auto x = file.number(directory, xResolutionTag);
    if (!x || *x <= 0.0 || file.number(directory, resolutionUnitTag).value_or(2.0) != 3.0 || 1e7 / *x > 1e5)
        return std::nullopt;
    return PixelSize{1e7 / *x, 1e7 / file.number(directory, yResolutionTag).value_or(*x)};
}

constexpr struct {
    const char* source;
    Reader read;
} readers[] = {{"DigitalMicrograph tag", fromDigitalMicrograph},
               {"FEI tag", fromFei},
               {"Olympus SIS tag", fromOlympusSis},
               {"TVIPS tag", fromTvips},
               {"Zeiss tag", fromZeiss},
               {"JEOL tag", fromJeol},
               {"TIFF resolution", fromResolution}};

} // namespace

void readTiffCalibration(const TiffFile& file, const TiffDirectory& directory, MovieInfo& info)
{
    const auto interval = file.number(directory, 65011);
    if (const auto unit_s = timeOfUnit_s(file.text(directory, 65005, 64));
        interval && unit_s && *interval > 0.0) {
        info.calibration.frameInterval_s = *interval * *unit_s;
        info.calibration.frameIntervalSource = "DigitalMicrograph tag";
    }
    for (const auto& [source, read] : readers) {
        const auto size = read(file, directory);
        if (!size)
            continue;
        setPixelSize(info, size->x_nm, size->y_nm, source);
        return;
    }
    if (file.number(directory, xResolutionTag).value_or(0.0) > 0.0 &&
        file.number(directory, resolutionUnitTag).value_or(2.0) == 2.0)
        info.warnings.push_back(
            "The file gives dots per inch only: a print size, not the scale of the picture.");
}

} // namespace ostwald
