#include "movie/dm_tags.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ostwald {

namespace {

constexpr int deepest = 32;
constexpr std::size_t mostTags = 1'000'000;
constexpr std::size_t mostInfoWords = 4096;

enum EntryKind : std::uint8_t { End = 0, Group = 20, Data = 21 };
enum TypeCode : std::uint64_t { Struct = 15, String = 18, Array = 20 };

std::uint64_t sizeOfCode(std::uint64_t code)
{
    switch (code) {
    case 8:
    case 9:
    case 10:
        return 1;
    case 2:
    case 4:
        return 2;
    case 3:
    case 5:
    case 6:
        return 4;
    case 7:
    case 11:
    case 12:
        return 8;
    default:
        return 0;
    }
}

double numberOfCode(const std::uint8_t* bytes, std::uint64_t code, ByteOrder order)
{
    switch (code) {
    case 2:
        return loadNumber<std::int16_t>(bytes, order);
    case 3:
        return loadNumber<std::int32_t>(bytes, order);
    case 4:
        return loadNumber<std::uint16_t>(bytes, order);
    case 5:
        return loadNumber<std::uint32_t>(bytes, order);
    case 6:
        return static_cast<double>(loadNumber<float>(bytes, order));
    case 7:
        return loadNumber<double>(bytes, order);
    case 9:
        return loadNumber<std::int8_t>(bytes, order);
    case 11:
        return static_cast<double>(loadNumber<std::int64_t>(bytes, order));
    case 12:
        return static_cast<double>(loadNumber<std::uint64_t>(bytes, order));
    default:
        return bytes[0];
    }
}

std::string utf8FromUtf16(std::span<const std::uint8_t> bytes, ByteOrder order)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto c = loadNumber<std::uint16_t>(bytes.data() + i, order);
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return text;
}

/// Walks the tree; every read that fails ends it through m_error.
class Walker {
public:
    explicit Walker(const ByteSource& source) : m_source(source) {}

    Result<DmTags> walk()
    {
        const auto version = big<std::uint32_t>();
        m_isLong = version == 4;
        word(); // the length of the tree, which nobody keeps right
        m_tags.order = big<std::uint32_t>() == 1 ? ByteOrder::Little : ByteOrder::Big;
        readGroup("", 0);
        if (m_failed)
            return Error{ErrorCode::CorruptData, m_message, m_source.name()};
        return std::move(m_tags);
    }

private:
    void fail(const std::string& message)
    {
        if (!m_failed)
            m_message = message;
        m_failed = true;
    }

    void take(std::span<std::uint8_t> into)
    {
        if (into.empty())
            return;
        const std::uint64_t bufferEnd = m_bufferStart + m_buffer.size();
        if (m_at < m_bufferStart || m_at + into.size() > bufferEnd) {
            const std::uint64_t size = m_source.size();
            if (m_failed || m_at > size || into.size() > size - m_at) {
                fail("The file is truncated: the tags go on behind byte " + std::to_string(size) + ".");
                std::ranges::fill(into, std::uint8_t{0});
                return;
            }
            m_buffer.resize(
                std::min<std::uint64_t>(std::max<std::uint64_t>(into.size(), 1U << 16), size - m_at));
            m_bufferStart = m_at;
            if (const Status status = m_source.read(m_at, m_buffer); !status)
                fail(status.error().message);
        }
        std::memcpy(into.data(), m_buffer.data() + (m_at - m_bufferStart), into.size());
        m_at += into.size();
    }

    template <class T>
    T big()
    {
        std::array<std::uint8_t, sizeof(T)> bytes{};
        take(bytes);
        return loadNumber<T>(bytes.data(), ByteOrder::Big);
    }
    std::uint64_t word() { return m_isLong ? big<std::uint64_t>() : big<std::uint32_t>(); }

    void skip(std::uint64_t bytes)
    {
        if (bytes > m_source.size() - std::min(m_at, m_source.size()))
            fail("The file is truncated: " + std::to_string(bytes) + " bytes should follow byte " +
                 std::to_string(m_at) + ", but the file has " + std::to_string(m_source.size()) + ".");
        else
            m_at += bytes;
    }

    void readGroup(const std::string& path, int depth)
    {
        if (depth > deepest)
            return fail("The tags are nested more than " + std::to_string(deepest) + " deep.");
        big<std::uint16_t>(); // sorted, open
        const std::uint64_t count = word();
        for (std::uint64_t i = 0; i < count && !m_failed; ++i) {
            const auto kind = big<std::uint8_t>();
            if (kind == End)
                return;
            std::string name(big<std::uint16_t>(), '\0');
            take({reinterpret_cast<std::uint8_t*>(name.data()), name.size()});
            if (m_isLong)
                big<std::uint64_t>(); // size of the entry
            if (m_failed)
                return;
            if (++m_count > mostTags)
                return fail("There are more than " + std::to_string(mostTags) + " tags.");
            const std::string here =
                (path.empty() ? "" : path + "/") + (name.empty() ? std::to_string(i) : name);
            if (kind == Group)
                readGroup(here, depth + 1);
            else if (kind == Data)
                readData(here);
            else
                fail("There is no tag of kind " + std::to_string(kind) + " (byte " + std::to_string(m_at) +
                     ").");
        }
    }

    /// Bytes of one value described by the info words from `at` on, which moves behind them; 0 = makes no
    /// sense.
    static std::uint64_t sizeOfInfo(const std::vector<std::uint64_t>& info, std::size_t& at)
    {
        const std::uint64_t code = info[at++];
        if (code != Struct)
            return sizeOfCode(code);
        if (at + 2 > info.size())
            return 0;
        std::uint64_t size = info[at];
        const std::uint64_t fields = info[at + 1];
        at += 2;
        for (std::uint64_t i = 0; i < fields; ++i, at += 2) {
            if (at + 2 > info.size() || sizeOfCode(info[at + 1]) == 0)
                return 0;
            size += sizeOfCode(info[at + 1]) + info[at];
        }
        return size;
    }

    void readData(const std::string& path)
    {
        if (big<std::uint32_t>() != 0x25252525)
            return fail("A tag does not begin with its mark (byte " + std::to_string(m_at) + ").");
        const std::uint64_t words = word();
        if (words == 0 || words > mostInfoWords)
            return fail("A tag describes itself with " + std::to_string(words) + " words.");
        std::vector<std::uint64_t> info;
        for (std::uint64_t i = 0; i < words; ++i)
            info.push_back(word());
        if (m_failed)
            return;
        if (info[0] == Array)
            return readArray(path, info);
        if (info[0] == String && info.size() > 1)
            return skip(info[1]);
        std::size_t at = 0;
        const std::uint64_t size = sizeOfInfo(info, at);
        if (size == 0)
            return fail("There is no tag type " + std::to_string(info[0]) + " (byte " + std::to_string(m_at) +
                        ").");
        if (info[0] == Struct)
            return skip(size);
        std::array<std::uint8_t, 8> bytes{};
        take(std::span(bytes).first(size));
        DmValue value;
        value.number = numberOfCode(bytes.data(), info[0], m_tags.order);
        m_tags.values[path] = std::move(value);
    }

    void readArray(const std::string& path, const std::vector<std::uint64_t>& info)
    {
        std::size_t at = 1;
        const std::uint64_t size = info.size() >= 3 ? sizeOfInfo(info, at) : 0;
        if (size == 0 || at >= info.size())
            return fail("An array of a type that is not known (byte " + std::to_string(m_at) + ").");
        const std::uint64_t count = info[at];
        if (count > m_source.size() / size)
            return fail("The file is truncated: an array of " + std::to_string(count) +
                        " values should begin at byte " + std::to_string(m_at) + ", but the file has " +
                        std::to_string(m_source.size()) + " bytes.");
        DmValue value{.number = 0.0, .text = {}, .dataOffset = m_at, .dataBytes = count * size};
        if (info[1] == 4 && count <= 4096) {
            std::vector<std::uint8_t> bytes(2 * count);
            take(bytes);
            value.text = utf8FromUtf16(bytes, m_tags.order);
        } else {
            skip(count * size);
        }
        m_tags.values[path] = std::move(value);
    }

    const ByteSource& m_source;
    DmTags m_tags;
    std::vector<std::uint8_t> m_buffer;
    std::uint64_t m_bufferStart = 0;
    std::uint64_t m_at = 0;
    std::size_t m_count = 0;
    std::string m_message;
    bool m_isLong = false;
    bool m_failed = false;
};

} // namespace

Result<DmTags> readDmTags(const ByteSource& source)
{
    return Walker(source).walk();
}

bool hasDmSignature(const std::string& head)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(head.data());
    if (head.size() < 16)
        return false;
    const auto version = loadNumber<std::uint32_t>(bytes, ByteOrder::Big);
    const auto order = loadNumber<std::uint32_t>(bytes + (version == 4 ? 12 : 8), ByteOrder::Big);
    return (version == 3 || version == 4) && order <= 1;
}

} // namespace ostwald
