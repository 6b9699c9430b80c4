#include "movie/tiff_directory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace ostwald {

namespace {

std::uint64_t sizeOfType(int type)
{
    static constexpr std::array<std::uint64_t, 19> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4,
                                                         8, 4, 8, 4, 0, 0, 8, 8, 8};
    return type >= 0 && static_cast<std::size_t>(type) < sizes.size() ? sizes[static_cast<std::size_t>(type)]
                                                                      : 0;
}

double numberOfType(const std::uint8_t* bytes, int type, ByteOrder order)
{
    switch (type) {
    case 3:
        return loadNumber<std::uint16_t>(bytes, order);
    case 4:
    case 13:
        return loadNumber<std::uint32_t>(bytes, order);
    case 5:
        return static_cast<double>(loadNumber<std::uint32_t>(bytes, order)) /
               loadNumber<std::uint32_t>(bytes + 4, order);
    case 6:
        return loadNumber<std::int8_t>(bytes, order);
    case 8:
        return loadNumber<std::int16_t>(bytes, order);
    case 9:
        return loadNumber<std::int32_t>(bytes, order);
    case 10:
        return static_cast<double>(loadNumber<std::int32_t>(bytes, order)) /
               loadNumber<std::int32_t>(bytes + 4, order);
    case 11:
        return static_cast<double>(loadNumber<float>(bytes, order));
    case 12:
        return loadNumber<double>(bytes, order);
    case 16:
    case 18:
        return static_cast<double>(loadNumber<std::uint64_t>(bytes, order));
    case 17:
        return static_cast<double>(loadNumber<std::int64_t>(bytes, order));
    default:
        return bytes[0];
    }
}

} // namespace

bool TiffPage::hasLayoutOf(const TiffPage& other) const
{
    return width == other.width && height == other.height && bits == other.bits && samples == other.samples &&
           sampleFormat == other.sampleFormat && photometric == other.photometric;
}

Result<TiffFile> TiffFile::open(std::shared_ptr<const ByteSource> source)
{
    TiffFile file;
    std::array<std::uint8_t, 16> head{};
    const Error truncated{ErrorCode::CorruptData, "The TIFF header is damaged; the file may be truncated.",
                          source->name()};
    if (!source->read(0, std::span(head).first(8)))
        return truncated;
    file.m_order = head[0] == 'M' ? ByteOrder::Big : ByteOrder::Little;
    file.m_big = loadNumber<std::uint16_t>(head.data() + 2, file.m_order) == 43;
    if (file.m_big &&
        (!source->read(0, head) || loadNumber<std::uint16_t>(head.data() + 4, file.m_order) != 8))
        return truncated;
    file.m_first = file.m_big ? loadNumber<std::uint64_t>(head.data() + 8, file.m_order)
                              : loadNumber<std::uint32_t>(head.data() + 4, file.m_order);
    file.m_source = std::move(source);
    return file;
}

Result<TiffDirectory> TiffFile::directory(std::uint64_t offset) const
{
    const std::uint64_t size = m_source->size();
    const std::uint64_t countBytes = m_big ? 8 : 2;
    const std::uint64_t entryBytes = m_big ? 20 : 12;
    const std::uint64_t pointerBytes = m_big ? 8 : 4;
    const Error outside{ErrorCode::CorruptData,
                        "a directory should lie at byte " + std::to_string(offset) + ", but the file has " +
                            std::to_string(size),
                        m_source->name()};
    std::array<std::uint8_t, 8> number{};
    if (offset < 8 || !m_source->read(offset, std::span(number).first(countBytes)))
        return outside;
    const std::uint64_t count = m_big ? loadNumber<std::uint64_t>(number.data(), m_order)
                                      : loadNumber<std::uint16_t>(number.data(), m_order);
    if (count == 0 || count > 65535 || count * entryBytes + pointerBytes > size - offset - countBytes)
        return outside;
    std::vector<std::uint8_t> bytes(count * entryBytes + pointerBytes);
    if (const Status status = m_source->read(offset + countBytes, bytes); !status)
        return status.error();

    TiffDirectory directory{.offset = offset, .next = 0, .entries = {}};
    directory.entries.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint8_t* entry = bytes.data() + i * entryBytes;
        TiffEntry tag{.tag = loadNumber<std::uint16_t>(entry, m_order),
                      .type = loadNumber<std::uint16_t>(entry + 2, m_order),
                      .count = m_big ? loadNumber<std::uint64_t>(entry + 4, m_order)
                                     : loadNumber<std::uint32_t>(entry + 4, m_order),
                      .valueOffset = 0};
        const std::uint64_t unit = sizeOfType(tag.type);
        const bool isInline = unit != 0 && tag.count <= pointerBytes / unit;
        const std::uint8_t* value = entry + (m_big ? 12 : 8);
        tag.valueOffset = isInline ? offset + countBytes + i * entryBytes + (m_big ? 12 : 8)
                          : m_big  ? loadNumber<std::uint64_t>(value, m_order)
                                   : loadNumber<std::uint32_t>(value, m_order);
        directory.entries.push_back(tag);
    }
    const std::uint8_t* next = bytes.data() + count * entryBytes;
    directory.next =
        m_big ? loadNumber<std::uint64_t>(next, m_order) : loadNumber<std::uint32_t>(next, m_order);
    return directory;
}

Result<std::vector<TiffPage>> TiffFile::pages() const
{
    std::vector<TiffPage> pages;
    std::unordered_set<std::uint64_t> seen;
    for (std::uint64_t offset = m_first; offset != 0 && seen.insert(offset).second;) {
        const Result<TiffDirectory> read = directory(offset);
        if (!read) {
            const std::string what = pages.empty() ? "The file is damaged or truncated: "
                                                   : "After frame " + std::to_string(pages.size() - 1) +
                                                         " the file is damaged or truncated: ";
            return Error{ErrorCode::CorruptData, what + read.error().message + ".", m_source->name()};
        }
        const auto whole = [&](int tag, int fallback) {
            const double value = number(*read, tag).value_or(fallback);
            return value >= 0.0 && value <= 4294967295.0 ? static_cast<std::int64_t>(value) : std::int64_t{0};
        };
        pages.push_back({offset, whole(256, 0), whole(257, 0), static_cast<int>(whole(258, 1)),
                         static_cast<int>(whole(277, 1)), static_cast<int>(whole(339, 1)),
                         static_cast<int>(whole(262, 1)), static_cast<int>(whole(254, 0) & 7)});
        offset = read->next;
    }
    if (pages.empty())
        return Error{ErrorCode::CorruptData, "The TIFF has no directory; the file may be truncated.",
                     m_source->name()};
    return pages;
}

const TiffEntry* TiffFile::find(const TiffDirectory& directory, int tag)
{
    const auto entry = std::ranges::find(directory.entries, tag, &TiffEntry::tag);
    return entry == directory.entries.end() ? nullptr : &*entry;
}

std::optional<double> TiffFile::number(const TiffDirectory& directory, int tag, std::uint64_t index) const
{
    const TiffEntry* entry = find(directory, tag);
    if (entry == nullptr || index >= entry->count)
        return std::nullopt;
    const std::uint64_t unit = sizeOfType(entry->type);
    std::array<std::uint8_t, 8> bytes{};
    if (unit == 0 || index > m_source->size() ||
        !m_source->read(entry->valueOffset + unit * index, std::span(bytes).first(unit)))
        return std::nullopt;
    const double value = numberOfType(bytes.data(), entry->type, m_order);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string TiffFile::text(const TiffDirectory& directory, int tag, std::uint64_t maxBytes) const
{
    const TiffEntry* entry = find(directory, tag);
    if (entry == nullptr)
        return {};
    const std::uint64_t unit = sizeOfType(entry->type);
    const std::uint64_t size = m_source->size();
    if (unit == 0 || entry->valueOffset > size || entry->count > (size - entry->valueOffset) / unit)
        return {};
    std::string text(std::min(entry->count * unit, maxBytes), '\0');
    if (!m_source->read(entry->valueOffset, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()}))
        return {};
    if (entry->type == 2)
        text.resize(std::min(text.size(), text.find('\0')));
    return text;
}

} // namespace ostwald
