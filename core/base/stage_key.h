#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ostwald {

/// Names the exact input of a result: hash(upstream key, parameters, algorithm version). Two results with the
/// same key are the same numbers; a stored result is used again only while its key still matches.
struct StageKey {
    std::uint64_t value = 0;

    bool operator==(const StageKey&) const = default;
    [[nodiscard]] std::string toHex() const;
};

/// Builds a StageKey with 64-bit FNV-1a over a platform-independent byte stream.
class StageKeyBuilder {
public:
    StageKeyBuilder& add(std::string_view text);
    StageKeyBuilder& add(std::int64_t number);
    StageKeyBuilder& add(double number); ///< by bit pattern; -0.0 counts as 0.0
    StageKeyBuilder& add(StageKey upstream);

    [[nodiscard]] StageKey key() const { return {m_hash}; }

private:
    void addBytes(const unsigned char* bytes, std::size_t count);

    std::uint64_t m_hash = 14695981039346656037ULL;
};

} // namespace ostwald
