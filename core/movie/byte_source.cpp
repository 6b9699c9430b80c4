#include "movie/byte_source.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace ostwald {

namespace {

class PlainFile : public ByteSource {
public:
    PlainFile(int descriptor, std::uint64_t size, std::string name)
        : m_descriptor(descriptor), m_size(size), m_name(std::move(name))
    {
    }
    ~PlainFile() override { ::close(m_descriptor); }
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;

    Status read(std::uint64_t offset, std::span<std::uint8_t> into) const override
    {
        if (offset > m_size || into.size() > m_size - offset)
            return Error{ErrorCode::CorruptData,
                         "The file is truncated or its header is wrong: bytes " + std::to_string(offset) +
                             " to " + std::to_string(offset + into.size()) + " are needed, but it has " +
                             std::to_string(m_size) + ".",
                         m_name};
        while (!into.empty()) {
            const ssize_t count = ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return Error{ErrorCode::Io,
                             count == 0 ? "The file has become shorter while it was read."
                                        : std::string("Reading failed: ") + std::strerror(errno) + ".",
                             m_name};
            into = into.subspan(static_cast<std::size_t>(count));
            offset += static_cast<std::uint64_t>(count);
        }
        return Done{};
    }

    std::uint64_t size() const override { return m_size; }
    const std::string& name() const override { return m_name; }

private:
    int m_descriptor;
    std::uint64_t m_size;
    std::string m_name;
};

} // namespace

Result<std::shared_ptr<const ByteSource>> openBytes(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
        const std::string reason = std::strerror(errno);
        if (descriptor >= 0)
            ::close(descriptor);
        return Error{ErrorCode::Io, "The file cannot be opened for reading: " + reason + ".", path.string()};
    }
    return std::shared_ptr<const ByteSource>(
        std::make_shared<PlainFile>(descriptor, static_cast<std::uint64_t>(status.st_size), path.string()));
}

std::string headOf(const std::filesystem::path& path, std::size_t count)
{
    std::string head(count, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), static_cast<std::streamsize>(count));
    head.resize(static_cast<std::size_t>(file.gcount()));
    return head;
}

} // namespace ostwald
