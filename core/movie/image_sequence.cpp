#include "movie/image_sequence.h"

#include "movie/byte_source.h"
#include "movie/decoders.h"
#include "movie/natural_order.h"
#include "movie/raw_picture.h"
#include "movie/tiff_reader.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <string_view>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

bool hasPictureSignature(const fs::path& path)
{
    using namespace std::string_view_literals;
    const std::string head = headOf(path, 12);
    const std::string_view text(head);
    const bool isPgm = text.size() > 2 && (text.starts_with("P5") || text.starts_with("P2")) &&
                       (text[2] == '\n' || text[2] == ' ' || text[2] == '\r' || text[2] == '\t');
    return text.starts_with("\x89PNG\r\n\x1a\n") || text.starts_with("\xFF\xD8\xFF") || isPgm ||
           text == "\0\0\0\x0CjP  \r\n\x87\n"sv || text.starts_with("\xFF\x4F\xFF\x51") ||
           (text.starts_with("BM") && text.size() == 12 && text.substr(6, 4) == "\0\0\0\0"sv);
}

/// * matches any run of characters, # one digit.
bool matches(std::string_view name, std::string_view pattern)
{
    if (pattern.empty())
        return name.empty();
    if (pattern.front() == '*') {
        for (std::size_t skip = 0; skip <= name.size(); ++skip) {
            if (matches(name.substr(skip), pattern.substr(1)))
                return true;
        }
        return false;
    }
    if (name.empty())
        return false;
    const bool same =
        pattern.front() == '#' ? name.front() >= '0' && name.front() <= '9' : pattern.front() == name.front();
    return same && matches(name.substr(1), pattern.substr(1));
}

std::vector<fs::path> picturesOf(const fs::path& path)
{
    std::error_code code;
    if (fs::is_regular_file(path, code))
        return hasPictureSignature(path) ? std::vector{path} : std::vector<fs::path>{};
    const bool isFolder = fs::is_directory(path, code);
    const fs::path folder = isFolder ? path : (path.has_parent_path() ? path.parent_path() : fs::path("."));
    const std::string pattern = isFolder ? std::string("*") : path.filename().string();
    std::vector<fs::path> pictures;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, code)) {
        if (entry.is_regular_file(code) && matches(entry.path().filename().string(), pattern) &&
            (hasPictureSignature(entry.path()) || hasTiffSignature(entry.path())))
            pictures.push_back(entry.path());
    }
    std::ranges::sort(pictures, [](const fs::path& a, const fs::path& b) {
        return naturallyBefore(a.filename().string(), b.filename().string());
    });
    return pictures;
}

/// Every sample of the picture.
Result<cv::Mat> storedPicture(const fs::path& path)
{
    if (hasTiffSignature(path)) {
        const Result<Movie> tiff = tiffReader().open(path, {});
        return tiff ? tiff->storedSamples(0) : Result<cv::Mat>(tiff.error());
    }
    const Result<Decoders> module = decoders();
    return module ? module->readPicture(path) : Result<cv::Mat>(module.error());
}

Result<cv::Mat> decodePicture(const fs::path& path)
{
    if (hasTiffSignature(path)) {
        const Result<Movie> tiff = tiffReader().open(path, {});
        if (!tiff)
            return tiff.error();
        const Result<Frame> frame = tiff->frame(0);
        return frame ? Result<cv::Mat>(frame->pixels) : Result<cv::Mat>(frame.error());
    }
    Result<cv::Mat> stored = storedPicture(path);
    if (!stored)
        return stored;
    cv::Mat pixels = *std::move(stored);
    if (pixels.channels() == 3)
        cv::cvtColor(pixels, pixels, cv::COLOR_BGR2GRAY);
    else if (pixels.channels() == 4)
        cv::cvtColor(pixels, pixels, cv::COLOR_BGRA2GRAY);
    else if (pixels.channels() == 2)
        cv::extractChannel(pixels, pixels, 0);
    return pixels;
}

Result<Movie> openSequence(const fs::path& path, const ReadAs&)
{
    auto pictures = std::make_shared<const std::vector<fs::path>>(picturesOf(path));
    if (pictures->empty())
        return Error{ErrorCode::NotFound, "No TIFF, PNG or JPEG picture matches.", path.string()};
    const Result<cv::Mat> first = decodePicture(pictures->front());
    if (!first)
        return first.error();
    const cv::Size size = first->size();
    const int type = first->type();
    MovieInfo info{.path = path,
                   .format = pictures->size() == 1 ? "picture" : "image sequence",
                   .frames = static_cast<int>(pictures->size()),
                   .width = size.width,
                   .height = size.height,
                   .pixelType = pixelTypeOfMat(type)};
    for (const fs::path& picture : *pictures)
        info.pictureNames.push_back(picture.filename().string());
    const auto readPixels = [pictures, size, type](int index) -> Result<cv::Mat> {
        const fs::path& file = (*pictures)[static_cast<std::size_t>(index)];
        Result<cv::Mat> pixels = decodePicture(file);
        if (pixels && (pixels->size() != size || pixels->type() != type))
            return Error{ErrorCode::CorruptData,
                         "This picture is " + std::to_string(pixels->cols) + " x " +
                             std::to_string(pixels->rows) + ", the first is " + std::to_string(size.width) +
                             " x " + std::to_string(size.height) +
                             ": the frames of a movie must be of one size and type.",
                         file.string()};
        return pixels;
    };
    return Movie(std::move(info), readPixels, [pictures](int index) {
        return storedPicture((*pictures)[static_cast<std::size_t>(index)]);
    });
}

} // namespace

MovieReader imageSequenceReader()
{
    return {"images", "PNG, JPEG and other pictures, folders of numbered pictures",
            [](const fs::path& path) { return !picturesOf(path).empty(); }, openSequence};
}

Result<fs::path> moviePathOf(std::vector<fs::path> files)
{
    if (files.empty())
        return Error{ErrorCode::InvalidArgument, "No file was given.", {}};
    if (files.size() == 1)
        return files.front();
    const fs::path folder = files.front().parent_path();
    std::vector<std::string> names;
    for (const fs::path& file : files) {
        if (file.parent_path() != folder)
            return Error{ErrorCode::InvalidArgument, "The pictures of a movie must lie in one folder.",
                         file.string()};
        names.push_back(file.filename().string());
    }
    std::ranges::sort(files);
    const auto isExactly = [&](const fs::path& path) {
        std::vector<fs::path> found = picturesOf(path);
        std::ranges::sort(found);
        return found == files;
    };
    if (isExactly(folder))
        return folder;
    std::string prefix = names.front();
    std::string suffix = names.front();
    for (const std::string& name : names) {
        const auto [p, n] = std::ranges::mismatch(prefix, name);
        prefix.erase(p, prefix.end());
        const auto common = std::mismatch(suffix.rbegin(), suffix.rend(), name.rbegin(), name.rend()).first;
        suffix.erase(suffix.begin(), common.base());
    }
    const fs::path pattern = folder / (prefix + "*" + suffix);
    if (isExactly(pattern))
        return pattern;
    return Error{ErrorCode::InvalidArgument,
                 "These " + std::to_string(files.size()) +
                     " files cannot be told from the others in the folder by one "
                     "pattern, or are not all pictures: put them into a folder of their own.",
                 folder.string()};
}

} // namespace ostwald
