#include "base/stage_key.h"

#include <bit>
#include <cstddef>

namespace ostwald {

std::string StageKey::toHex() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (int shift = 60; shift >= 0; shift -= 4)
        hex.push_back(digits[(value >> shift) & 0xFU]);
    return hex;
}

void StageKeyBuilder::addBytes(const unsigned char* bytes, std::size_t count)
{
    constexpr std::uint64_t prime = 1099511628211ULL;
    for (std::size_t i = 0; i < count; ++i)
        m_hash = (m_hash ^ bytes[i]) * prime;
}

StageKeyBuilder& StageKeyBuilder::add(std::string_view text)
{
    add(static_cast<std::int64_t>(text.size()));
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        addBytes(&byte, 1);
    }
    return *this;
}

StageKeyBuilder& StageKeyBuilder::add(std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    for (unsigned shift = 0; shift < 64; shift += 8) {
        const auto byte = static_cast<unsigned char>((bits >> shift) & 0xFFU);
        addBytes(&byte, 1);
    }
    return *this;
}

StageKeyBuilder& StageKeyBuilder::add(double number)
{
    return add(std::bit_cast<std::int64_t>(number == 0.0 ? 0.0 : number));
}

StageKeyBuilder& StageKeyBuilder::add(StageKey upstream)
{
    return add(static_cast<std::int64_t>(upstream.value));
}

} // namespace ostwald
