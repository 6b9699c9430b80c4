#include "movie/dm_reader.h"

#include "movie/dm_tags.h"
#include "movie/pixel_size.h"
#include "movie/raw_picture.h"
#include "movie/time_axis.h"

#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

constexpr int mostImages = 1000;

/// The sample type of an ImageData.DataType; nullopt for colour, complex and packed ones.
std::optional<SampleType> sampleTypeOf(int dataType)
{
    switch (dataType) {
    case 1:
        return SampleType::Int16;
    case 2:
        return SampleType::Float32;
    case 6:
    case 14: // binary, one byte a pixel
        return SampleType::UInt8;
    case 7:
        return SampleType::Int32;
    case 9:
        return SampleType::Int8;
    case 10:
        return SampleType::UInt16;
    case 11:
        return SampleType::UInt32;
    case 12:
        return SampleType::Float64;
    case 39:
        return SampleType::Int64;
    case 40:
        return SampleType::UInt64;
    default:
        return std::nullopt;
    }
}

struct DmImage {
    std::string path = {}; ///< "ImageList/1/ImageData"
    int dataType = 0;
    std::vector<double> dimensions = {};
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// A small whole number; -1 for anything else.
int codeOf(const DmValue& value)
{
    return value.number >= 0.0 && value.number < 1e6 ? static_cast<int>(value.number) : -1;
}

std::vector<DmImage> imagesOf(const DmTags& tags)
{
    std::vector<DmImage> images;
    const DmValue* thumbnail = tags.find("Thumbnails/0/ImageIndex");
    for (int k = 0; k < mostImages; ++k) {
        DmImage image{.path = "ImageList/" + std::to_string(k) + "/ImageData"};
        const DmValue* type = tags.find(image.path + "/DataType");
        const DmValue* data = tags.find(image.path + "/Data");
        if (type == nullptr || data == nullptr)
            continue;
        image.dataType = codeOf(*type);
        image.offset = data->dataOffset;
        image.bytes = data->dataBytes;
        while (const DmValue* size =
                   tags.find(image.path + "/Dimensions/" + std::to_string(image.dimensions.size())))
            image.dimensions.push_back(size->number);
        const bool isThumbnail = thumbnail != nullptr && codeOf(*thumbnail) == k;
        if (isThumbnail && tags.find("ImageList/" + std::to_string(k + 1) + "/ImageData/Data") != nullptr)
            continue;
        images.push_back(std::move(image));
    }
    return images;
}

const DmImage* largestReal(const std::vector<DmImage>& images)
{
    const DmImage* best = nullptr;
    for (const DmImage& image : images) {
        if (sampleTypeOf(image.dataType) && image.dimensions.size() >= 2 &&
            (best == nullptr || image.bytes > best->bytes))
            best = &image;
    }
    return best;
}

Error noPicture(const std::vector<DmImage>& images, const std::string& name)
{
    for (const DmImage& image : images) {
        const int t = image.dataType;
        if (t == 3 || t == 13 || t == 27 || t == 28)
            return {ErrorCode::UnsupportedFormat,
                    "The DigitalMicrograph image holds complex numbers, which are not pictures.", name};
        if (sampleTypeOf(t) && image.dimensions.size() == 1)
            return {ErrorCode::UnsupportedFormat,
                    "The DigitalMicrograph file holds a spectrum or a line, no picture.", name};
        if (t == 23 || t == 8)
            return {ErrorCode::UnsupportedFormat,
                    "The DigitalMicrograph file holds a colour picture only; export it as TIFF.", name};
    }
    return {ErrorCode::UnsupportedFormat, "The DigitalMicrograph file holds no picture.", name};
}

void calibrate(const DmTags& tags, const std::string& path, int timeDimension, MovieInfo& info)
{
    const auto scaled = [&](int axis, auto lengthOfUnit) -> std::optional<double> {
        const std::string dimension = path + "/Calibrations/Dimension/" + std::to_string(axis);
        const DmValue* scale = tags.find(dimension + "/Scale");
        const DmValue* units = tags.find(dimension + "/Units");
        const auto factor = units != nullptr ? lengthOfUnit(units->text) : std::nullopt;
        return scale != nullptr && factor ? std::optional(scale->number * *factor) : std::nullopt;
    };
    if (const auto x_nm = scaled(0, lengthOfUnit_nm))
        setPixelSize(info, *x_nm, scaled(1, lengthOfUnit_nm).value_or(0.0), "DigitalMicrograph tag");
    else
        info.warnings.push_back("The image has no length unit: the pixel size must be typed.");
    if (const auto interval_s = scaled(timeDimension, timeOfUnit_s); interval_s && *interval_s > 0.0) {
        info.calibration.frameInterval_s = interval_s;
        info.calibration.frameIntervalSource = "DigitalMicrograph tag";
    }
}

Result<Movie> openDm(const fs::path& path, const ReadAs& readAs)
{
    const auto opened = openBytes(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<const ByteSource> source = *opened;
    const auto tags = readDmTags(*source);
    if (!tags)
        return tags.error();
    const std::vector<DmImage> images = imagesOf(*tags);
    const DmImage* image = largestReal(images);
    if (image == nullptr)
        return noPicture(images, source->name());

    const auto whole = [](double size) {
        return size >= 1.0 && size < 2147483648.0 ? static_cast<std::int64_t>(size) : 0;
    };
    const std::int64_t width = whole(image->dimensions[0]);
    const std::int64_t height = whole(image->dimensions[1]);
    if (const Status status = checkPictureSize(width, height, source->name()); !status)
        return status.error();
    double pictures = 1.0;
    for (std::size_t i = 2; i < image->dimensions.size(); ++i)
        pictures *= static_cast<double>(whole(image->dimensions[i]));
    const RawLayout layout{*sampleTypeOf(image->dataType), tags->order, static_cast<int>(width),
                           static_cast<int>(height)};
    const std::uint64_t frameBytes = bytesOf(layout);
    if (pictures < 1.0 || pictures * static_cast<double>(frameBytes) > static_cast<double>(image->bytes) ||
        pictures > std::numeric_limits<int>::max())
        return Error{ErrorCode::CorruptData,
                     "The image should have " + std::to_string(width) + " x " + std::to_string(height) +
                         " pixels and " + std::to_string(static_cast<long long>(std::min(pictures, 1e18))) +
                         " frames, but holds " + std::to_string(image->bytes) + " bytes.",
                     source->name()};

    MovieInfo info{.path = path,
                   .format = headOf(path, 4).back() == 4 ? "DM4" : "DM3",
                   .frames = static_cast<int>(pictures),
                   .width = layout.width,
                   .height = layout.height,
                   .pixelType = pixelTypeOf(layout.type),
                   .storedType = nameOf(layout.type)};
    for (std::size_t i = 2; i < image->dimensions.size() && image->dimensions.size() > 3; ++i)
        info.axes.push_back({"axis " + std::to_string(i + 1), static_cast<int>(whole(image->dimensions[i]))});
    const auto stride = chooseTimeAxis(readAs, info);
    if (!stride)
        return stride.error();
    calibrate(*tags, image->path, static_cast<int>(2 + info.timeAxis.value_or(0)), info);
    const RawStack stack{source, layout, image->offset, frameBytes * static_cast<std::uint64_t>(*stride)};
    return Movie(std::move(info), [stack](int index) { return readRawFrame(stack, index); }, {}, glimpsesOf(stack));
}

} // namespace

MovieReader dmReader()
{
    return {"dm", "DigitalMicrograph DM3 and DM4",
            [](const fs::path& path) { return hasDmSignature(headOf(path, 16)); }, openDm};
}

} // namespace ostwald
