#include "movie/tiff_reader.h"

#include "movie/frame_times.h"
#include "movie/imagej_description.h"
#include "movie/ome_description.h"
#include "movie/pixel_size.h"
#include "movie/tiff_calibration.h"
#include "movie/tiff_pages.h"
#include "movie/time_axis.h"

#include <tiffio.h>

#include <algorithm>
#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

using Page = TiffPages::Page;

/// The directories that are frames: those of the layout most of them have, without thumbnails and masks.
std::vector<TiffPage> framesAmong(const std::vector<TiffPage>& pages, MovieInfo& info)
{
    std::vector<TiffPage> pictures;
    std::ranges::copy_if(pages, std::back_inserter(pictures),
                         [](const TiffPage& p) { return !p.isReducedOrMask(); });
    if (pictures.empty())
        pictures = pages;
    std::vector<std::pair<TiffPage, std::size_t>> layouts;
    for (const TiffPage& page : pictures) {
        const auto known =
            std::ranges::find_if(layouts, [&](const auto& l) { return l.first.hasLayoutOf(page); });
        if (known != layouts.end())
            ++known->second;
        else if (layouts.size() < 64)
            layouts.emplace_back(page, 1);
    }
    const TiffPage chosen =
        std::ranges::max_element(layouts, {}, [](const auto& l) { return l.second; })->first;
    std::erase_if(pictures, [&](const TiffPage& page) { return !page.hasLayoutOf(chosen); });
    if (pictures.size() < pages.size())
        info.warnings.push_back(std::to_string(pages.size() - pictures.size()) +
                                " pictures of another size or kind in this file are left out.");
    return pictures;
}

SampleType sampleTypeOf(const TiffLayout& layout)
{
    const bool isFloat = layout.sampleFormat == SAMPLEFORMAT_IEEEFP;
    const bool isSigned = layout.sampleFormat == SAMPLEFORMAT_INT;
    if (layout.bits <= 8)
        return isSigned ? SampleType::Int8 : SampleType::UInt8;
    if (layout.bits <= 16)
        return isFloat ? SampleType::Float16 : isSigned ? SampleType::Int16 : SampleType::UInt16;
    if (layout.bits <= 32)
        return isFloat ? SampleType::Float32 : isSigned ? SampleType::Int32 : SampleType::UInt32;
    return isFloat ? SampleType::Float64 : isSigned ? SampleType::Int64 : SampleType::UInt64;
}

/// A file that names its axes may mean another one by them than the person who saved it.
void warnOfAxes(MovieInfo& info)
{
    if (!info.timeAxis)
        return;
    const StackAxis& chosen = info.axes[static_cast<std::size_t>(*info.timeAxis)];
    if (info.axes.size() == 1 && chosen.name != "time")
        info.warnings.push_back("The stack is saved as " + chosen.name + "s; they are taken as frames in time.");
    if (info.axes.size() < 2)
        return;
    std::string sizes;
    for (const StackAxis& axis : info.axes)
        sizes += (sizes.empty() ? "" : ", ") + std::to_string(axis.size) + " x " + axis.name;
    info.warnings.push_back("A stack of " + sizes + ": the first of each axis other than " + chosen.name +
                            " is shown.");
}

struct PageList {
    std::vector<fs::path> files;
    std::vector<Page> pages;
};

/// Directories of the pictures an OME description names, in this file and in those beside it.
Result<PageList> omePages(const OmeDescription& ome, const fs::path& path, const std::vector<TiffPage>& own)
{
    PageList list{{path}, {}};
    std::vector<std::vector<TiffPage>> pagesOf{own};
    // A single file that was renamed still names itself as it was.
    std::error_code code;
    const bool isOneFile =
        std::ranges::all_of(ome.frames, [&](const OmePlane& p) { return p.file == ome.frames.front().file; });
    const bool isRenamed = isOneFile && !fs::exists(path.parent_path() / ome.frames.front().file, code);
    for (const OmePlane& plane : ome.frames) {
        const fs::path wanted = plane.file.empty() || isRenamed ? path : path.parent_path() / plane.file;
        auto file = std::ranges::find(list.files, wanted);
        if (file == list.files.end()) {
            const auto source = openBytes(wanted);
            if (!source)
                return Error{ErrorCode::NotFound,
                             "The OME-TIFF keeps frames in another file that is not beside it, " +
                                 plane.file + ".",
                             path.string()};
            const auto tiff = TiffFile::open(*source);
            auto walked = tiff ? tiff->pages() : Result<std::vector<TiffPage>>(tiff.error());
            if (!walked)
                return walked.error();
            list.files.push_back(wanted);
            pagesOf.push_back(*std::move(walked));
            file = list.files.end() - 1;
        }
        const auto index = static_cast<std::size_t>(file - list.files.begin());
        const auto directory = static_cast<std::size_t>(plane.directory);
        if (plane.directory < 0 || directory >= pagesOf[index].size())
            return Error{ErrorCode::CorruptData,
                         "The OME-XML names picture " + std::to_string(plane.directory) + " of " +
                             wanted.filename().string() + ", which has " +
                             std::to_string(pagesOf[index].size()) + "; the file may be truncated.",
                         path.string()};
        list.pages.push_back({index, pagesOf[index][directory].offset});
    }
    return list;
}

/// The description of an OME-TIFF, from the file or from the companion it names.
std::optional<OmeDescription> omeOf(const std::string& text, const fs::path& path, const ReadAs& readAs)
{
    auto ome = parseOmeDescription(text, readAs.timeAxis);
    if (ome || text.find("BinaryOnly") == std::string::npos)
        return ome;
    const auto name = text.find("MetadataFile=\"");
    if (name == std::string::npos)
        return std::nullopt;
    const auto start = name + 14;
    const fs::path companion = fs::path(text.substr(start, text.find('"', start) - start)).filename();
    return parseOmeDescription(headOf(path.parent_path() / companion, std::size_t{1} << 26), readAs.timeAxis);
}

/// The axes of ImageJ's hyperstacks in the order of their pictures, and time, else slices, as time.
void describeAxes(int channels, int slices, int times, MovieInfo& info)
{
    for (const StackAxis& axis :
         {StackAxis{"channel", channels}, StackAxis{"slice", slices}, StackAxis{"time", times}}) {
        if (axis.size < 2)
            continue;
        info.axes.push_back(axis);
        if (info.axes.size() == 1 || axis.name != "channel")
            info.timeAxis = static_cast<int>(info.axes.size()) - 1;
    }
}

/// Pictures from one frame of a hyperstack of `pictures` to the next; sets the frames it has.
Result<std::int64_t> strideOfHyperstack(std::int64_t pictures, const ImageJDescription& imageJ, const ReadAs& readAs,
                                        MovieInfo& info)
{
    info.frames = static_cast<int>(pictures);
    if (1.0 * imageJ.channels * imageJ.slices * imageJ.frames != static_cast<double>(pictures))
        return std::int64_t{1};
    describeAxes(imageJ.channels, imageJ.slices, imageJ.frames, info);
    auto stride = chooseTimeAxis(readAs, info);
    warnOfAxes(info);
    return stride;
}

/// One picture per time of a hyperstack, or per slice when it has no times: the first of the other axes.
Result<std::vector<TiffPage>> framesOfHyperstack(const std::vector<TiffPage>& pages, const ImageJDescription& imageJ,
                                                 const ReadAs& readAs, MovieInfo& info)
{
    const auto stride = strideOfHyperstack(static_cast<std::int64_t>(pages.size()), imageJ, readAs, info);
    if (!stride)
        return stride.error();
    std::vector<TiffPage> frames;
    for (std::int64_t i = 0; i < info.frames; ++i)
        frames.push_back(pages[static_cast<std::size_t>(i * *stride)]);
    return frames;
}

/// ImageJ writes stacks beyond 4 GB as one directory and `images` raw pictures, one after another. Offset of
/// the first; nullopt when this file is none of them.
std::optional<std::uint64_t> startOfRawStack(const TiffFile& file, const TiffDirectory& directory,
                                             const TiffPage& page, int images)
{
    const bool isRaw = file.number(directory, TIFFTAG_COMPRESSION).value_or(1.0) == 1.0 &&
                       page.samples == 1 && page.bits % 8 == 0 && page.bits != 24 &&
                       page.photometric == PHOTOMETRIC_MINISBLACK;
    const auto start = file.number(directory, TIFFTAG_STRIPOFFSETS);
    if (images < 2 || !isRaw || !start)
        return std::nullopt;
    const double bytes = static_cast<double>(page.width) * static_cast<double>(page.height) * (page.bits / 8);
    // A single picture that another program saved with the old description is not meant.
    const auto size = static_cast<double>(file.source().size());
    return *start + 2.0 * bytes <= size ? std::optional(static_cast<std::uint64_t>(*start)) : std::nullopt;
}

Result<Movie> openRawStack(const TiffFile& file, const TiffLayout& layout, std::uint64_t start, int images,
                           std::int64_t stride, MovieInfo info)
{
    const RawLayout raw{sampleTypeOf(layout), file.order(), layout.width, layout.height};
    const std::uint64_t bytes = bytesOf(raw);
    const std::uint64_t size = file.source().size();
    if (static_cast<std::uint64_t>(images) > (size - start) / bytes)
        return Error{ErrorCode::CorruptData,
                     "The file is truncated: ImageJ's description promises " + std::to_string(images) +
                         " pictures, but there is room for " + std::to_string((size - start) / bytes) + ".",
                     info.path.string()};
    const RawStack stack{file.sharedSource(), raw, start, bytes * static_cast<std::uint64_t>(stride)};
    return Movie(std::move(info), [stack](int index) { return readRawFrame(stack, index); }, {}, glimpsesOf(stack));
}

void describe(const TiffFile& file, const TiffDirectory& directory,
              const std::optional<ImageJDescription>& imageJ, const std::optional<OmeDescription>& ome,
              MovieInfo& info)
{
    if (ome) {
        info.calibration = ome->calibration;
        info.format = "OME-TIFF";
        if (ome->calibration.pixelSize_nm)
            setPixelSize(info, *ome->calibration.pixelSize_nm, ome->pixelSizeY_nm.value_or(0.0), "OME-XML");
        if (!ome->planeTimes_s.empty())
            setFrameTimes(info, ome->planeTimes_s, 0.0, "OME-XML");
    } else if (imageJ) {
        info.calibration = calibrationFrom(*imageJ, file.number(directory, TIFFTAG_XRESOLUTION));
        if (const auto size = info.calibration.pixelSize_nm)
            setPixelSize(info, *size,
                         calibrationFrom(*imageJ, file.number(directory, TIFFTAG_YRESOLUTION))
                             .pixelSize_nm.value_or(0.0),
                         "ImageJ tag");
        else if (imageJ->unitIsNoLength)
            info.warnings.push_back(
                "ImageJ's unit is no length that can be used: the pixel size must be typed.");
    }
    if (!info.calibration.pixelSize_nm && !(imageJ && imageJ->unitIsNoLength))
        readTiffCalibration(file, directory, info);
    if (file.number(directory, TIFFTAG_PHOTOMETRIC).value_or(1.0) == PHOTOMETRIC_PALETTE)
        info.warnings.push_back("The colour table is left aside: the stored numbers count.");
}

Result<Movie> openTiff(const fs::path& path, const ReadAs& readAs)
{
    const auto source = openBytes(path);
    if (!source)
        return source.error();
    const auto file = TiffFile::open(*source);
    if (!file)
        return file.error();
    const auto pages = file->pages();
    if (!pages)
        return pages.error();

    MovieInfo info{.path = path, .format = file->isBig() ? "BigTIFF" : "TIFF"};
    const auto first = file->directory(pages->front().offset);
    if (!first)
        return first.error();
    const std::string description = file->text(*first, TIFFTAG_IMAGEDESCRIPTION);
    const auto imageJ = parseImageJDescription(description);
    const auto ome = imageJ ? std::nullopt : omeOf(description, path, readAs);

    PageList list{{path}, {}};
    std::vector<TiffPage> pictures;
    if (ome) {
        info.axes = ome->axes;
        info.timeAxis = ome->timeAxis;
        if (const auto chosen = chooseTimeAxis(readAs, info); !chosen)
            return chosen.error();
        warnOfAxes(info);
        auto named = omePages(*ome, path, *pages);
        if (!named)
            return named.error();
        list = *std::move(named);
    } else {
        pictures = framesAmong(*pages, info);
        if (imageJ) {
            auto frames = framesOfHyperstack(pictures, *imageJ, readAs, info);
            if (!frames)
                return frames.error();
            pictures = *std::move(frames);
        }
        for (const TiffPage& page : pictures)
            list.pages.push_back({0, page.offset});
    }
    if (list.pages.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return Error{ErrorCode::UnsupportedFormat, "The file has too many pictures.", path.string()};
    const auto stack = std::make_shared<const TiffPages>(list.files, list.pages);
    const auto layout = stack->layoutOf(0);
    if (!layout)
        return layout.error();
    info.frames = stack->count();
    info.width = layout->width;
    info.height = layout->height;
    info.pixelType = pixelTypeOfMat(layout->matType());
    info.storedType = nameOf(sampleTypeOf(*layout));

    if (imageJ && pages->size() == 1) {
        if (const auto start = startOfRawStack(*file, *first, pages->front(), imageJ->images)) {
            const auto stride = strideOfHyperstack(imageJ->images, *imageJ, readAs, info);
            if (!stride)
                return stride.error();
            describe(*file, *first, imageJ, ome, info);
            return openRawStack(*file, *layout, *start, imageJ->images, *stride, std::move(info));
        }
    }
    // A file that ends before the data of its last frame is told at once, not when that frame is shown.
    if (const auto last = stack->layoutOf(stack->count() - 1); !last)
        return last.error();
    describe(*file, *first, imageJ, ome, info);
    return Movie(
        std::move(info), [stack, layout = *layout](int index) { return stack->read(index, layout); },
        [stack, layout = *layout](int index) { return stack->read(index, layout, TiffChannels::Stored); });
}

} // namespace

bool hasTiffSignature(const fs::path& path)
{
    using namespace std::string_view_literals;
    const std::string head = headOf(path, 4);
    return head == "II*\0"sv || head == "MM\0*"sv || head == "II+\0"sv || head == "MM\0+"sv;
}

MovieReader tiffReader()
{
    return {"tiff", "TIFF stack", hasTiffSignature, openTiff};
}

} // namespace ostwald
