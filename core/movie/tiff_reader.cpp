#include "movie/tiff_reader.h"

#include "movie/imagej_description.h"
#include "movie/tiff_decode.h"

#include <tiffio.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <mutex>
#include <set>
#include <string>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

struct TiffCloser {
    void operator()(TIFF* file) const { TIFFClose(file); }
};
using TiffHandle = std::unique_ptr<TIFF, TiffCloser>;

/// The directories of one file, and a handle that one thread at a time may use.
struct TiffStack {
    TiffHandle handle;
    std::vector<std::uint64_t> directories; ///< file offsets, in order
    TiffLayout layout;                      ///< of every directory
    std::string name;
    std::mutex mutex;

    Result<cv::Mat> read(int index)
    {
        const std::scoped_lock lock(mutex);
        const std::string where = name + ", frame " + std::to_string(index);
        if (TIFFSetSubDirectory(handle.get(), directories[static_cast<std::size_t>(index)]) == 0)
            return Error{ErrorCode::CorruptData, takeTiffMessage("The directory of this frame cannot be read."), where};
        Result<cv::Mat> pixels = decodeTiffDirectory(handle.get(), layout);
        if (!pixels)
            return Error{pixels.error().code, pixels.error().message, where};
        return pixels;
    }
};

bool isReducedOrMask(TIFF* file)
{
    std::uint32_t type = 0;
    return TIFFGetField(file, TIFFTAG_SUBFILETYPE, &type) != 0 && (type & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK)) != 0;
}

/// Walks the chain of directories; a chain that loops ends where it would repeat itself.
Status indexDirectories(TiffStack& stack)
{
    TIFF* file = stack.handle.get();
    std::set<std::uint64_t> seen;
    do {
        const std::uint64_t offset = TIFFCurrentDirOffset(file);
        if (!seen.insert(offset).second)
            break;
        if (isReducedOrMask(file) && !stack.directories.empty())
            continue;
        const Result<TiffLayout> layout = readTiffLayout(file);
        if (!layout)
            return Error{layout.error().code, layout.error().message,
                         stack.name + ", frame " + std::to_string(stack.directories.size())};
        if (stack.directories.empty())
            stack.layout = *layout;
        else if (layout->width != stack.layout.width || layout->height != stack.layout.height ||
                 layout->matType() != stack.layout.matType())
            return Error{ErrorCode::UnsupportedFormat,
                         "Frame " + std::to_string(stack.directories.size()) + " is " + std::to_string(layout->width) +
                             " x " + std::to_string(layout->height) + ", the first is " +
                             std::to_string(stack.layout.width) + " x " + std::to_string(stack.layout.height) +
                             ": the frames of a movie must be of one size and type.",
                         stack.name};
        stack.directories.push_back(offset);
    } while (TIFFReadDirectory(file) != 0);
    return Done{};
}

/// A file that ends before the data of its last frame is told at once, not when that frame is shown.
Status checkLastFrame(TiffStack& stack, std::uint64_t fileSize)
{
    TIFF* file = stack.handle.get();
    if (TIFFSetSubDirectory(file, stack.directories.back()) == 0)
        return Error{ErrorCode::CorruptData, takeTiffMessage("The last frame cannot be read."), stack.name};
    const std::uint32_t pieces = TIFFIsTiled(file) != 0 ? TIFFNumberOfTiles(file) : TIFFNumberOfStrips(file);
    for (std::uint32_t i = 0; i < pieces; ++i) {
        const std::uint64_t end = TIFFGetStrileOffset(file, i) + TIFFGetStrileByteCount(file, i);
        if (end > fileSize)
            return Error{ErrorCode::CorruptData,
                         "The file is truncated: frame " + std::to_string(stack.directories.size() - 1) + " should end at byte " +
                             std::to_string(end) + ", but the file has " + std::to_string(fileSize) + ".",
                         stack.name};
    }
    return Done{};
}

PixelType pixelTypeOf(int matType)
{
    return matType == CV_8U ? PixelType::UInt8 : matType == CV_16U ? PixelType::UInt16 : PixelType::Float32;
}

Result<Movie> openTiff(const fs::path& path)
{
    static std::once_flag captured;
    std::call_once(captured, captureTiffMessages);

    auto stack = std::make_shared<TiffStack>();
    stack->name = path.string();
    stack->handle.reset(TIFFOpen(path.c_str(), "r"));
    if (!stack->handle)
        return Error{ErrorCode::CorruptData,
                     takeTiffMessage("The TIFF header is damaged; the file may be truncated."), stack->name};

    std::optional<ImageJDescription> imageJ;
    std::optional<double> xResolution;
    if (const char* text = nullptr; TIFFGetField(stack->handle.get(), TIFFTAG_IMAGEDESCRIPTION, &text) != 0)
        imageJ = parseImageJDescription(text);
    if (float value = 0.0F; TIFFGetField(stack->handle.get(), TIFFTAG_XRESOLUTION, &value) != 0)
        xResolution = static_cast<double>(value);

    if (const Status status = indexDirectories(*stack); !status)
        return status.error();
    // libtiff ends the walk quietly at a directory it cannot read.
    if (const std::string message = takeTiffMessage(""); !message.empty())
        return Error{ErrorCode::CorruptData,
                     "After frame " + std::to_string(stack->directories.size() - 1) +
                         " the file is damaged or truncated (" + message + ").",
                     stack->name};
    if (const Status status = checkLastFrame(*stack, fs::file_size(path)); !status)
        return status.error();

    MovieInfo info{.path = path,
                   .format = TIFFIsBigTIFF(stack->handle.get()) != 0 ? "BigTIFF" : "TIFF",
                   .frames = static_cast<int>(stack->directories.size()),
                   .width = stack->layout.width,
                   .height = stack->layout.height,
                   .pixelType = pixelTypeOf(stack->layout.matType()),
                   .calibration = {}};
    if (imageJ)
        info.calibration = calibrationFrom(*imageJ, xResolution);
    return Movie(std::move(info), [stack](int index) { return stack->read(index); });
}

} // namespace

bool hasTiffSignature(const fs::path& path)
{
    std::array<char, 4> magic{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(magic.data(), magic.size()))
        return false;
    const std::string_view head(magic.data(), magic.size());
    using namespace std::string_view_literals;
    return head == "II*\0"sv || head == "MM\0*"sv || head == "II+\0"sv || head == "MM\0+"sv;
}

MovieReader tiffReader()
{
    return {"tiff", "TIFF stack", hasTiffSignature, openTiff};
}

} // namespace ostwald
