#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace ostwald {

/// Bytes that several threads may read at any place at once.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills all of `into`.
    /// @error CorruptData  the bytes end before that   @error Io  the system cannot read them
    [[nodiscard]] virtual Status read(std::uint64_t offset, std::span<std::uint8_t> into) const = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    [[nodiscard]] virtual const std::string& name() const = 0; ///< the path, for messages
};

/// A file as it is. @error Io  it cannot be opened
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openBytes(const std::filesystem::path& path);

/// The first bytes of a file, at most `count`; empty when it cannot be read.
[[nodiscard]] std::string headOf(const std::filesystem::path& path, std::size_t count);

} // namespace ostwald
