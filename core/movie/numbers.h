#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace ostwald {

enum class ByteOrder { Little, Big };
constexpr ByteOrder hostOrder = std::endian::native == std::endian::big ? ByteOrder::Big : ByteOrder::Little;

/// A number of type T from its bytes in a file.
template <class T>
[[nodiscard]] T loadNumber(const std::uint8_t* bytes, ByteOrder order)
{
    using Bits = std::conditional_t<
        sizeof(T) == 1, std::uint8_t,
        std::conditional_t<sizeof(T) == 2, std::uint16_t,
                           std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>>;
    Bits bits = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        const std::size_t place = order == ByteOrder::Little ? sizeof(T) - 1 - i : i;
        bits = static_cast<Bits>((static_cast<std::uint64_t>(bits) << 8) | bytes[place]);
    }
    return std::bit_cast<T>(bits);
}

/// IEEE 754 binary16.
[[nodiscard]] float floatFromHalf(std::uint16_t half);

/// The number at the start of `text`, blanks skipped; nullopt when there is none or it is not finite.
[[nodiscard]] std::optional<double> numberIn(std::string_view text);

/// One `unit` in nm: "nm", "um", "µm" (UTF-8 or Latin-1), "micron", "m", "pm", "A", ...; nullopt when it is
/// no length.
[[nodiscard]] std::optional<double> lengthOfUnit_nm(std::string_view unit);

/// One `unit` in s: "s", "sec", "ms", "us", "min", "h", ...; nullopt when it is no time.
[[nodiscard]] std::optional<double> timeOfUnit_s(std::string_view unit);

} // namespace ostwald
