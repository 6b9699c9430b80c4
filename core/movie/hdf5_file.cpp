#include "movie/hdf5_file.h"

#include <algorithm>
#include <array>
#include <hdf5.h>

namespace ostwald {

namespace {

constexpr std::size_t mostObjects = 100'000;
constexpr std::uint64_t largestChunk = std::uint64_t{1} << 30;

/// An HDF5 identifier, closed by the function for its kind.
class Handle {
public:
    Handle(hid_t id, herr_t (*close)(hid_t)) : m_id(id), m_close(close) {}
    ~Handle()
    {
        if (m_id >= 0)
            m_close(m_id);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return m_id; }

private:
    hid_t m_id;
    herr_t (*m_close)(hid_t);
};

std::optional<SampleType> sampleTypeOf(hid_t type)
{
    const std::size_t size = H5Tget_size(type);
    if (H5Tget_class(type) == H5T_FLOAT)
        return size == 2   ? std::optional(SampleType::Float16)
               : size == 4 ? std::optional(SampleType::Float32)
               : size == 8 ? std::optional(SampleType::Float64)
                           : std::nullopt;
    if (H5Tget_class(type) != H5T_INTEGER)
        return std::nullopt;
    const bool isSigned = H5Tget_sign(type) == H5T_SGN_2;
    switch (size) {
    case 1:
        return isSigned ? SampleType::Int8 : SampleType::UInt8;
    case 2:
        return isSigned ? SampleType::Int16 : SampleType::UInt16;
    case 4:
        return isSigned ? SampleType::Int32 : SampleType::UInt32;
    case 8:
        return isSigned ? SampleType::Int64 : SampleType::UInt64;
    default:
        return std::nullopt;
    }
}

void describeStorage(hid_t dataset, Hdf5Dataset& out)
{
    out.storedBytes = H5Dget_storage_size(dataset);
    const Handle properties(H5Dget_create_plist(dataset), H5Pclose);
    if (properties < 0 || H5Pget_layout(properties) != H5D_CHUNKED)
        return;
    std::vector<hsize_t> chunks(out.shape.size());
    if (H5Pget_chunk(properties, static_cast<int>(chunks.size()), chunks.data()) ==
        static_cast<int>(chunks.size()))
        out.chunks.assign(chunks.begin(), chunks.end());
    const int filters = H5Pget_nfilters(properties);
    for (int i = 0; i < filters; ++i) {
        unsigned flags = 0;
        unsigned configuration = 0;
        std::size_t values = 0;
        std::array<char, 64> name{};
        const H5Z_filter_t filter = H5Pget_filter2(properties, static_cast<unsigned>(i), &flags, &values,
                                                   nullptr, name.size(), name.data(), &configuration);
        name.back() = '\0';
        if (filter >= 0 && H5Zfilter_avail(filter) <= 0)
            out.missingFilter = name[0] != '\0' ? name.data() : "filter " + std::to_string(filter);
    }
}

std::optional<Hdf5Dataset> describe(hid_t file, const std::string& path)
{
    const Handle dataset(H5Dopen2(file, path.c_str(), H5P_DEFAULT), H5Dclose);
    if (dataset < 0)
        return std::nullopt;
    const Handle type(H5Dget_type(dataset), H5Tclose);
    const Handle space(H5Dget_space(dataset), H5Sclose);
    const auto sample = type >= 0 ? sampleTypeOf(type) : std::nullopt;
    const int rank = space >= 0 ? H5Sget_simple_extent_ndims(space) : -1;
    if (!sample || rank < 2)
        return std::nullopt;
    std::vector<hsize_t> shape(static_cast<std::size_t>(rank));
    H5Sget_simple_extent_dims(space, shape.data(), nullptr);
    Hdf5Dataset out;
    out.path = path;
    out.shape.assign(shape.begin(), shape.end());
    out.type = *sample;
    describeStorage(dataset, out);
    return out;
}

herr_t collectDataset(hid_t, const char* name, const H5O_info_t* info, void* into)
{
    auto& paths = *static_cast<std::vector<std::string>*>(into);
    if (info->type == H5O_TYPE_DATASET)
        paths.emplace_back(name);
    return paths.size() < mostObjects ? 0 : 1;
}

} // namespace

std::unique_lock<std::mutex> lockHdf5()
{
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

Result<std::shared_ptr<const Hdf5File>> Hdf5File::open(const std::filesystem::path& path)
{
    const auto lock = lockHdf5();
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // errors are told by our own sentences
    const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
    if (file < 0)
        return Error{ErrorCode::CorruptData, "The HDF5 file cannot be opened; it may be truncated.",
                     path.string()};
    return std::shared_ptr<const Hdf5File>(new Hdf5File(file, path.string()));
}

Hdf5File::~Hdf5File()
{
    const auto lock = lockHdf5();
    H5Fclose(m_file);
}

std::vector<Hdf5Dataset> Hdf5File::datasets() const
{
    const auto lock = lockHdf5();
    std::vector<std::string> paths;
    H5Ovisit2(m_file, H5_INDEX_NAME, H5_ITER_INC, collectDataset, &paths, H5O_INFO_BASIC);
    std::vector<Hdf5Dataset> found;
    for (const std::string& path : paths) {
        if (auto dataset = describe(m_file, path))
            found.push_back(*std::move(dataset));
    }
    return found;
}

bool Hdf5File::has(const std::string& path) const
{
    const auto lock = lockHdf5();
    for (auto end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1)) {
        if (H5Lexists(m_file, path.substr(0, end).c_str(), H5P_DEFAULT) <= 0)
            return false;
    }
    return H5Lexists(m_file, path.c_str(), H5P_DEFAULT) > 0;
}

std::optional<double> Hdf5File::numberAttribute(const std::string& object, const char* attribute) const
{
    const auto lock = lockHdf5();
    const Handle at(H5Aopen_by_name(m_file, object.c_str(), attribute, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (at < 0)
        return std::nullopt;
    const Handle space(H5Aget_space(at), H5Sclose);
    const Handle type(H5Aget_type(at), H5Tclose);
    double value = 0.0;
    const bool isNumber = type >= 0 && (H5Tget_class(type) == H5T_INTEGER || H5Tget_class(type) == H5T_FLOAT);
    if (!isNumber || space < 0 || H5Sget_simple_extent_npoints(space) != 1 ||
        H5Aread(at, H5T_NATIVE_DOUBLE, &value) < 0)
        return std::nullopt;
    return value;
}

std::string Hdf5File::textAttribute(const std::string& object, const char* attribute) const
{
    const auto lock = lockHdf5();
    const Handle at(H5Aopen_by_name(m_file, object.c_str(), attribute, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (at < 0)
        return {};
    const Handle type(H5Aget_type(at), H5Tclose);
    const Handle space(H5Aget_space(at), H5Sclose);
    if (type < 0 || space < 0 || H5Tget_class(type) != H5T_STRING || H5Sget_simple_extent_npoints(space) != 1)
        return {};
    if (H5Tis_variable_str(type) > 0) {
        const Handle memory(H5Tcopy(H5T_C_S1), H5Tclose);
        H5Tset_size(memory, H5T_VARIABLE);
        H5Tset_cset(memory, H5Tget_cset(type));
        char* text = nullptr;
        if (H5Aread(at, memory, &text) < 0 || text == nullptr)
            return {};
        const std::string copy(text);
        H5free_memory(text);
        return copy;
    }
    const std::size_t size = H5Tget_size(type);
    std::string text(std::min<std::size_t>(size, 1U << 16), '\0');
    if (size > text.size() || H5Aread(at, type, text.data()) < 0)
        return {};
    return text.substr(0, text.find('\0'));
}

std::vector<double> Hdf5File::numbers(const std::string& path, std::uint64_t most) const
{
    const auto lock = lockHdf5();
    const Handle dataset(H5Dopen2(m_file, path.c_str(), H5P_DEFAULT), H5Dclose);
    if (dataset < 0)
        return {};
    const Handle space(H5Dget_space(dataset), H5Sclose);
    const Handle type(H5Dget_type(dataset), H5Tclose);
    if (space < 0 || type < 0 || H5Sget_simple_extent_ndims(space) != 1 || !sampleTypeOf(type))
        return {};
    hsize_t size = 0;
    H5Sget_simple_extent_dims(space, &size, nullptr);
    const hsize_t start = 0;
    const hsize_t count = std::min<hsize_t>(size, most);
    std::vector<double> values(count);
    if (count == 0 || H5Sselect_hyperslab(space, H5S_SELECT_SET, &start, nullptr, &count, nullptr) < 0)
        return {};
    const Handle memory(H5Screate_simple(1, &count, nullptr), H5Sclose);
    if (H5Dread(dataset, H5T_NATIVE_DOUBLE, memory, space, H5P_DEFAULT, values.data()) < 0)
        return {};
    return values;
}

std::string Hdf5File::textColumn(const std::string& path, std::uint64_t column) const
{
    const auto lock = lockHdf5();
    const Handle dataset(H5Dopen2(m_file, path.c_str(), H5P_DEFAULT), H5Dclose);
    if (dataset < 0)
        return {};
    const Handle space(H5Dget_space(dataset), H5Sclose);
    if (space < 0 || H5Sget_simple_extent_ndims(space) != 2)
        return {};
    std::array<hsize_t, 2> shape{};
    H5Sget_simple_extent_dims(space, shape.data(), nullptr);
    const std::array<hsize_t, 2> start{0, column};
    const std::array<hsize_t, 2> count{std::min<hsize_t>(shape[0], 1U << 22), 1};
    if (column >= shape[1] || count[0] == 0 ||
        H5Sselect_hyperslab(space, H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr) < 0)
        return {};
    std::string text(count[0], '\0');
    const Handle memory(H5Screate_simple(1, count.data(), nullptr), H5Sclose);
    if (H5Dread(dataset, H5T_NATIVE_UINT8, memory, space, H5P_DEFAULT, text.data()) < 0)
        return {};
    return text.substr(0, text.find('\0'));
}

Result<cv::Mat> Hdf5File::picture(const Hdf5Dataset& dataset, const std::vector<std::uint64_t>& start,
                                  std::size_t rowAxis, std::size_t columnAxis) const
{
    const Error unreadable{ErrorCode::CorruptData,
                           "libhdf5 cannot read this frame; the file may be truncated.", m_name};
    std::uint64_t chunkBytes = 8;
    for (const std::uint64_t size : dataset.chunks)
        chunkBytes = size > largestChunk / std::max<std::uint64_t>(chunkBytes, 1) ? largestChunk + 1
                                                                                  : chunkBytes * size;
    if (chunkBytes > largestChunk)
        return Error{ErrorCode::UnsupportedFormat, "The dataset is stored in pieces of more than 1 GB.",
                     m_name};
    const auto rows = static_cast<int>(dataset.shape[rowAxis]);
    const auto columns = static_cast<int>(dataset.shape[columnAxis]);
    const PixelType pixel = pixelTypeOf(dataset.type);
    const auto lock = lockHdf5();
    const hid_t memoryType = pixel == PixelType::UInt8    ? H5T_NATIVE_UINT8
                             : pixel == PixelType::UInt16 ? H5T_NATIVE_UINT16
                                                          : H5T_NATIVE_FLOAT;
    const Handle set(H5Dopen2(m_file, dataset.path.c_str(), H5P_DEFAULT), H5Dclose);
    if (set < 0)
        return unreadable;
    const Handle space(H5Dget_space(set), H5Sclose);
    const std::vector<hsize_t> first(start.begin(), start.end());
    std::vector<hsize_t> count(first.size(), 1);
    count[rowAxis] = dataset.shape[rowAxis];
    count[columnAxis] = dataset.shape[columnAxis];
    if (space < 0 ||
        H5Sselect_hyperslab(space, H5S_SELECT_SET, first.data(), nullptr, count.data(), nullptr) < 0)
        return unreadable;
    cv::Mat out(rows, columns,
                pixel == PixelType::UInt8    ? CV_8U
                : pixel == PixelType::UInt16 ? CV_16U
                                             : CV_32F);
    const std::array<hsize_t, 2> size{count[rowAxis], count[columnAxis]};
    const Handle memory(H5Screate_simple(2, size.data(), nullptr), H5Sclose);
    if (H5Dread(set, memoryType, memory, space, H5P_DEFAULT, out.data) < 0)
        return unreadable;
    return out;
}

} // namespace ostwald
