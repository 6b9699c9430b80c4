#pragma once

#include "movie/raw_picture.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// libhdf5 keeps state for the whole process and is not thread-safe: every call of it is made under this
/// lock.
[[nodiscard]] std::unique_lock<std::mutex> lockHdf5();

/// A numeric dataset of rank 2 or more.
struct Hdf5Dataset {
    std::string path;
    std::vector<std::uint64_t> shape;  ///< slowest first
    std::vector<std::uint64_t> chunks; ///< empty when it is not chunked
    SampleType type = SampleType::UInt8;
    std::uint64_t storedBytes = 0; ///< after compression
    std::string missingFilter;     ///< name of a compression this libhdf5 lacks; empty when it can be read
};

/// An open HDF5 file. Its functions take the lock themselves; none of them throws or prints.
class Hdf5File {
public:
    /// @error CorruptData  libhdf5 cannot open it
    [[nodiscard]] static Result<std::shared_ptr<const Hdf5File>> open(const std::filesystem::path& path);
    ~Hdf5File();
    Hdf5File(const Hdf5File&) = delete;
    Hdf5File& operator=(const Hdf5File&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Every numeric dataset of rank 2 or more, in the order of their paths.
    [[nodiscard]] std::vector<Hdf5Dataset> datasets() const;

    [[nodiscard]] bool has(const std::string& path) const;
    [[nodiscard]] std::optional<double> numberAttribute(const std::string& object,
                                                        const char* attribute) const;
    [[nodiscard]] std::string textAttribute(const std::string& object, const char* attribute) const;
    /// The first `most` numbers of a dataset of rank 1.
    [[nodiscard]] std::vector<double> numbers(const std::string& path, std::uint64_t most) const;
    /// Column `column` of a dataset of bytes of rank 2 (a Velox Metadata), up to its first NUL.
    [[nodiscard]] std::string textColumn(const std::string& path, std::uint64_t column) const;

    /// The picture at `start`, whose axes other than `rowAxis` and `columnAxis` have one element.
    /// @error CorruptData  libhdf5 cannot read it
    [[nodiscard]] Result<cv::Mat> picture(const Hdf5Dataset& dataset, const std::vector<std::uint64_t>& start,
                                          std::size_t rowAxis, std::size_t columnAxis) const;

private:
    Hdf5File(std::int64_t file, std::string name) : m_file(file), m_name(std::move(name)) {}

    std::int64_t m_file;
    std::string m_name;
};

} // namespace ostwald
