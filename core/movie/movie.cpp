#include "movie/movie.h"

#include "movie/dm_reader.h"
#include "movie/hdf5_reader.h"
#include "movie/image_sequence.h"
#include "movie/mrc_reader.h"
#include "movie/npy_reader.h"
#include "movie/raw_reader.h"
#include "movie/ser_reader.h"
#include "movie/tiff_reader.h"
#include "movie/video_reader.h"

#include <fstream>

namespace ostwald {

namespace fs = std::filesystem;

const char* nameOf(PixelType type)
{
    switch (type) {
    case PixelType::UInt8:
        return "uint8";
    case PixelType::UInt16:
        return "uint16";
    case PixelType::Float32:
        return "float32";
    }
    return "";
}

Movie::Movie(MovieInfo info, ReadPixels readPixels, ReadPixels readStored, Glimpses glimpses)
    : m_info(std::move(info)), m_readPixels(std::move(readPixels)), m_readStored(std::move(readStored)),
      m_glimpses(std::move(glimpses))
{
}

Status Movie::checkIndex(int index) const
{
    if (index < 0 || index >= m_info.frames)
        return Error{ErrorCode::InvalidArgument,
                     "Frame " + std::to_string(index) + " is outside 0 .. " +
                         std::to_string(m_info.frames - 1) + ".",
                     m_info.path.string()};
    return Done{};
}

Result<cv::Mat> Movie::storedSamples(int index) const
{
    if (const Status status = checkIndex(index); !status)
        return status.error();
    return m_readStored ? m_readStored(index) : m_readPixels(index);
}

Result<cv::Mat> Movie::glimpse(int index, int step) const
{
    if (const Status status = checkIndex(index); !status)
        return status.error();
    return m_glimpses.read ? m_glimpses.read(index, step) : m_readPixels(index);
}

Result<Frame> Movie::frame(int index) const
{
    if (const Status status = checkIndex(index); !status)
        return status.error();
    Result<cv::Mat> pixels = m_readPixels(index);
    if (!pixels)
        return pixels.error();
    const auto i = static_cast<std::size_t>(index);
    const double time_s = i < m_info.frameTimes_s.size()
                              ? m_info.frameTimes_s[i]
                              : index * m_info.calibration.frameInterval_s.value_or(1.0);
    return Frame{index, time_s, *std::move(pixels)};
}

std::vector<MovieReader> builtinReaders()
{
    return {
        tiffReader(), mrcReader(),   dmReader(),            serReader(),
        hdf5Reader(), npyReader(),   videoReader(), imageSequenceReader(),
    };
}

namespace {

/// Says what stands at `path` when no reader knows it; nullopt when a reader should be asked.
std::optional<Error> unreadable(const fs::path& path)
{
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status)) {
        // A pattern names no file of its own; its folder must be there.
        if (path.filename().string().find_first_of("*#") != std::string::npos &&
            fs::exists(path.parent_path(), code))
            return std::nullopt;
        return Error{ErrorCode::NotFound, "There is no file or folder of this name.", path.string()};
    }
    if (fs::is_regular_file(status)) {
        if (fs::file_size(path, code) == 0)
            return Error{ErrorCode::CorruptData, "The file is empty (0 bytes).", path.string()};
        if (!std::ifstream(path, std::ios::binary))
            return Error{ErrorCode::Io, "The file cannot be opened for reading.", path.string()};
    }
    return std::nullopt;
}

/// The movie, unless a person chose what its file has not.
Result<std::shared_ptr<const Movie>> sharedIfAsked(Result<Movie> movie, const ReadAs& readAs)
{
    if (!movie)
        return movie.error();
    const MovieInfo& info = movie->info();
    if (readAs.timeAxis && info.timeAxis != readAs.timeAxis)
        return Error{ErrorCode::InvalidArgument, "The file has no axes of which one could be chosen as time.",
                     info.path.string()};
    if (!readAs.dataset.empty() && info.dataset != readAs.dataset)
        return Error{ErrorCode::InvalidArgument, "The file has no datasets to choose from.", info.path.string()};
    return std::shared_ptr<const Movie>(std::make_shared<Movie>(*std::move(movie)));
}

} // namespace

Result<std::shared_ptr<const Movie>> openMovie(const fs::path& path, const ReadAs& readAs,
                                               const std::vector<MovieReader>& readers)
{
    if (const auto error = unreadable(path))
        return *error;
    if (readAs.raw)
        return sharedIfAsked(openRaw(path, *readAs.raw), readAs);
    for (const MovieReader& reader : readers) {
        if (!reader.canRead(path))
            continue;
        return sharedIfAsked(reader.open(path, readAs), readAs);
    }
    std::string known;
    for (const MovieReader& reader : readers)
        known += (known.empty() ? "" : ", ") + reader.label;
    std::error_code code;
    if (fs::is_directory(path, code))
        return Error{ErrorCode::UnsupportedFormat, "The folder holds no TIFF, PNG or JPEG pictures.",
                     path.string()};
    return Error{ErrorCode::UnsupportedFormat,
                 "The content of this file is not a movie that Ostwald reads (" + known + ").",
                 path.string()};
}

} // namespace ostwald
