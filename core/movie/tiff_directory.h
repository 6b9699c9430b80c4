#pragma once

#include "movie/byte_source.h"
#include "movie/numbers.h"

#include <optional>
#include <vector>

namespace ostwald {

/// One tag of a directory; its values lie at `valueOffset` in the file.
struct TiffEntry {
    int tag = 0;
    int type = 0;
    std::uint64_t count = 0;
    std::uint64_t valueOffset = 0;
};

struct TiffDirectory {
    std::uint64_t offset = 0;
    std::uint64_t next = 0; ///< offset of the next directory, 0 = the last
    std::vector<TiffEntry> entries;
};

/// What decides whether two directories are frames of one movie.
struct TiffPage {
    std::uint64_t offset = 0; ///< of its directory
    std::int64_t width = 0;
    std::int64_t height = 0;
    int bits = 1;
    int samples = 1;
    int sampleFormat = 1;
    int photometric = 1;
    int subfileType = 0;

    [[nodiscard]] bool hasLayoutOf(const TiffPage& other) const;
    [[nodiscard]] bool isReducedOrMask() const { return (subfileType & 5) != 0; }
};

/// The directories of a TIFF or BigTIFF, read from its bytes. libtiff decodes the pictures, but it walks a
/// long chain in quadratic time and keeps no vendor's tag that it does not know.
class TiffFile {
public:
    /// @error CorruptData  no TIFF header
    [[nodiscard]] static Result<TiffFile> open(std::shared_ptr<const ByteSource> source);

    [[nodiscard]] bool isBig() const { return m_big; }
    [[nodiscard]] ByteOrder order() const { return m_order; }
    [[nodiscard]] const ByteSource& source() const { return *m_source; }
    [[nodiscard]] const std::shared_ptr<const ByteSource>& sharedSource() const { return m_source; }

    /// @error CorruptData  the directory does not lie in the file
    [[nodiscard]] Result<TiffDirectory> directory(std::uint64_t offset) const;
    [[nodiscard]] Result<TiffDirectory> firstDirectory() const { return directory(m_first); }

    /// Every directory of the chain once; a chain that loops ends where it would repeat itself.
    /// @error CorruptData  the chain leads out of the file; the message tells after which frame
    [[nodiscard]] Result<std::vector<TiffPage>> pages() const;

    [[nodiscard]] static const TiffEntry* find(const TiffDirectory& directory, int tag);
    /// Value `index` of a numeric tag; rationals as quotients.
    [[nodiscard]] std::optional<double> number(const TiffDirectory& directory, int tag,
                                               std::uint64_t index = 0) const;
    /// The bytes of a tag as text, cut at `maxBytes`; empty when it is not there.
    [[nodiscard]] std::string text(const TiffDirectory& directory, int tag,
                                   std::uint64_t maxBytes = 1U << 26) const;

private:
    std::shared_ptr<const ByteSource> m_source;
    ByteOrder m_order = ByteOrder::Little;
    bool m_big = false;
    std::uint64_t m_first = 0;
};

} // namespace ostwald
