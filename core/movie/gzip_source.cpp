#include "movie/gzip_source.h"

#include "movie/numbers.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <vector>
#include <zlib.h>

namespace ostwald {

namespace {

constexpr std::size_t inputBytes = 1U << 16;
constexpr std::uint64_t checkpointEvery = 8U << 20; // unpacked; a checkpoint takes 40 kB

struct InflateEnd {
    void operator()(z_stream* stream) const
    {
        inflateEnd(stream);
        delete stream;
    }
};
using Stream = std::unique_ptr<z_stream, InflateEnd>;

Stream copyOf(z_stream& stream)
{
    auto copy = std::make_unique<z_stream>();
    if (inflateCopy(copy.get(), &stream) != Z_OK)
        return nullptr;
    return Stream(copy.release());
}

Stream newStream()
{
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), 15 + 16) != Z_OK)
        return nullptr;
    return Stream(stream.release());
}

/// A place in the unpacked bytes from which unpacking can go on.
struct Place {
    Stream stream;
    std::uint64_t packed = 0; ///< first byte not yet taken in
    std::uint64_t unpacked = 0;
};

class GzipFile : public ByteSource {
public:
    GzipFile(std::shared_ptr<const ByteSource> packed, std::uint64_t size)
        : m_packed(std::move(packed)), m_size(size)
    {
    }

    std::uint64_t size() const override { return m_size; }
    const std::string& name() const override { return m_packed->name(); }

    Status read(std::uint64_t offset, std::span<std::uint8_t> into) const override
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_at.stream || m_at.unpacked > offset || offset - m_at.unpacked > checkpointEvery) {
            if (const Status status = goNear(offset); !status)
                return status;
        }
        std::array<std::uint8_t, 4096> skipped{};
        while (m_at.unpacked < offset) {
            const auto count = std::min<std::uint64_t>(skipped.size(), offset - m_at.unpacked);
            if (const Status status = unpack(std::span(skipped).first(count)); !status)
                return status;
        }
        return unpack(into);
    }

private:
    Status goNear(std::uint64_t offset) const
    {
        const auto after = m_places.upper_bound(offset);
        const Place* best = after == m_places.begin() ? nullptr : &std::prev(after)->second;
        if (m_at.stream && m_at.unpacked <= offset && (best == nullptr || best->unpacked <= m_at.unpacked))
            return Done{};
        m_at = best != nullptr ? Place{copyOf(*best->stream), best->packed, best->unpacked}
                               : Place{newStream(), 0, 0};
        m_input.clear();
        if (!m_at.stream)
            return Error{ErrorCode::Io, "There is not enough memory to unpack the file.", name()};
        return Done{};
    }

    Status unpack(std::span<std::uint8_t> into) const
    {
        while (!into.empty()) {
            const std::uint64_t next =
                m_places.empty() ? checkpointEvery : m_places.rbegin()->first + checkpointEvery;
            if (m_at.unpacked >= next) {
                if (Stream copy = copyOf(*m_at.stream))
                    m_places.emplace(m_at.unpacked, Place{std::move(copy), m_at.packed, m_at.unpacked});
            }
            if (m_input.empty()) {
                m_input.resize(std::min<std::uint64_t>(inputBytes, m_packed->size() - m_at.packed));
                m_inputStart = m_at.packed;
                if (m_input.empty())
                    return corrupt("The packed data end too early; the file is truncated");
                if (const Status status = m_packed->read(m_at.packed, m_input); !status)
                    return status;
            }
            z_stream& stream = *m_at.stream;
            const auto taken = static_cast<std::size_t>(m_at.packed - m_inputStart);
            const auto piece = static_cast<uInt>(std::min<std::size_t>(into.size(), 1U << 20));
            stream.next_in = m_input.data() + taken;
            stream.avail_in = static_cast<uInt>(m_input.size() - taken);
            stream.next_out = into.data();
            stream.avail_out = piece;
            const int result = inflate(&stream, Z_NO_FLUSH);
            const std::size_t made = piece - stream.avail_out;
            m_at.packed = m_inputStart + (m_input.size() - stream.avail_in);
            m_at.unpacked += made;
            into = into.subspan(made);
            if (stream.avail_in == 0)
                m_input.clear();
            if (result == Z_STREAM_END) {
                // A gzip file may be several, one after another.
                if (!into.empty() && (m_at.packed >= m_packed->size() || inflateReset(&stream) != Z_OK))
                    return corrupt("The unpacked data end too early; the file is truncated");
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                return corrupt(stream.msg != nullptr ? stream.msg : "The packed data are damaged");
            }
        }
        return Done{};
    }

    Error corrupt(const std::string& what) const
    {
        m_at = {};
        m_input.clear();
        return {ErrorCode::CorruptData, what + " (gzip, packed byte " + std::to_string(m_inputStart) + ").",
                name()};
    }

    std::shared_ptr<const ByteSource> m_packed;
    std::uint64_t m_size;
    mutable std::mutex m_mutex;
    mutable Place m_at;
    mutable std::vector<std::uint8_t> m_input;
    mutable std::uint64_t m_inputStart = 0;
    mutable std::map<std::uint64_t, Place> m_places;
};

} // namespace

bool hasGzipSignature(const std::filesystem::path& path)
{
    return headOf(path, 3) == "\x1F\x8B\x08";
}

Result<std::shared_ptr<const ByteSource>> openGzip(const std::filesystem::path& path)
{
    const auto packed = openBytes(path);
    if (!packed)
        return packed.error();
    // The packed size bounds the unpacked one: deflate shrinks to 1/1032 at best.
    return std::shared_ptr<const ByteSource>(std::make_shared<GzipFile>(*packed, (*packed)->size() * 1032));
}

} // namespace ostwald
