#include "store/file_header.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

constexpr std::size_t headerBytes = 100;
using Header = std::array<unsigned char, headerBytes>;

std::uint32_t bigEndian(const Header& header, std::size_t offset, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = (number << 8U) | header[offset + i];
    return number;
}

/// Size in bytes that the header promises.
std::uint64_t promisedSize(const Header& header)
{
    const std::uint32_t stored = bigEndian(header, 16, 2);
    const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
    return pageSize * bigEndian(header, 28, 4);
}

} // namespace

Status checkFileHeader(const fs::path& path)
{
    const auto error = [&path](ErrorCode code, std::string message) {
        return Error{code, std::move(message), path.string()};
    };
    std::error_code failure;
    if (!fs::exists(path, failure))
        return error(ErrorCode::NotFound, "There is no such file.");
    if (!fs::is_regular_file(path, failure))
        return error(ErrorCode::UnsupportedFormat, "This is not a file.");
    const std::uint64_t size = fs::file_size(path, failure);
    std::ifstream stream(path, std::ios::binary);
    if (failure || !stream)
        return error(ErrorCode::Io, "The file cannot be read.");
    if (size == 0)
        return error(ErrorCode::CorruptData, "The file is empty.");

    std::array<char, headerBytes> bytes{};
    stream.read(bytes.data(), bytes.size());
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (std::string_view(bytes.data(), magic.size()) != magic)
        return error(ErrorCode::UnsupportedFormat, "This is not an Ostwald project.");
    if (size < headerBytes)
        return error(ErrorCode::CorruptData, "The file is cut off within its first bytes.");

    Header header{};
    for (std::size_t i = 0; i < headerBytes; ++i)
        header[i] = static_cast<unsigned char>(bytes[i]);
    if (bigEndian(header, 68, 4) != ostwaldApplicationId)
        return error(ErrorCode::UnsupportedFormat, "This is a database of another program, not an Ostwald project.");
    const std::uint32_t version = bigEndian(header, 60, 4);
    if (version > ostwaldFormatVersion)
        return error(ErrorCode::UnsupportedFormat,
                     "This project was saved by a newer version of Ostwald (file format " + std::to_string(version) +
                         "; this version reads up to " + std::to_string(ostwaldFormatVersion) + ").");
    if (version == 0)
        return error(ErrorCode::CorruptData, "The file is damaged: its format has no number.");
    fs::path journal = path;
    journal += "-journal"; // of an interrupted change: undoing it brings the file to its size
    const bool isInterrupted = fs::exists(journal, failure) && fs::file_size(journal, failure) > 0;
    if (!isInterrupted && size < promisedSize(header))
        return error(ErrorCode::CorruptData, "The file is cut off: it has " + std::to_string(size) + " of " +
                                                 std::to_string(promisedSize(header)) + " bytes.");
    return Done{};
}

} // namespace ostwald
