#include "movie/hdf5_reader.h"

#include "movie/json_scan.h"
#include "movie/pixel_size.h"

#include <algorithm>
#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

/// Which axes of a dataset are rows, columns and frames; all others count as frames too, the last one
/// fastest.
struct Axes {
    std::size_t row = 0;
    std::size_t column = 1;
};

std::uint64_t elementsOf(const Hdf5Dataset& dataset)
{
    double product = 1.0;
    for (const std::uint64_t size : dataset.shape)
        product *= static_cast<double>(size);
    return product < 1e18 ? static_cast<std::uint64_t>(product) : std::uint64_t{1} << 60;
}

std::string parentOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "/" : path.substr(0, slash);
}

bool isVelox(const Hdf5Dataset& dataset)
{
    return dataset.path.starts_with("Data/Image/") && dataset.path.ends_with("/Data") &&
           dataset.shape.size() == 3;
}

bool isBerkeley(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    return dataset.path.ends_with("data") &&
           file.numberAttribute(parentOf(dataset.path), "emd_group_type") == 1.0;
}

bool isDm5(const Hdf5Dataset& dataset)
{
    return dataset.path.starts_with("ImageList/") && dataset.path.ends_with("/ImageData/Data");
}

/// RGBA thumbnails of DM5 are stored as 32-bit numbers.
bool isColour(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    return isDm5(dataset) && file.numberAttribute(parentOf(dataset.path), "DataType") == 23.0;
}

/// The dataset a file is opened with: those of a known kind first, then the largest.
const Hdf5Dataset* chosenAmong(const Hdf5File& file, const std::vector<Hdf5Dataset>& datasets)
{
    const Hdf5Dataset* best = nullptr;
    int bestRank = -1;
    for (const Hdf5Dataset& dataset : datasets) {
        if (isColour(file, dataset))
            continue;
        const int rank = isVelox(dataset) || isDm5(dataset) || isBerkeley(file, dataset) ? 1 : 0;
        // A Velox Metadata is a table of characters, no picture.
        if (dataset.path.ends_with("/Metadata"))
            continue;
        if (best == nullptr || rank > bestRank ||
            (rank == bestRank && elementsOf(dataset) > elementsOf(*best))) {
            best = &dataset;
            bestRank = rank;
        }
    }
    return best;
}

void calibrateVelox(const Hdf5File& file, const Hdf5Dataset& dataset, MovieInfo& info)
{
    std::optional<double> width;
    std::optional<double> height;
    std::optional<double> frameTime;
    std::optional<double> exposure;
    std::string unit = "m";
    scanJson(file.textColumn(parentOf(dataset.path) + "/Metadata", 0),
             [&](const std::string& path, std::string_view value) {
                 if (path == "BinaryResult/PixelSize/width")
                     width = numberIn(value);
                 else if (path == "BinaryResult/PixelSize/height")
                     height = numberIn(value);
                 else if (path == "BinaryResult/PixelUnitX")
                     unit = value;
                 else if (path == "Scan/FrameTime")
                     frameTime = numberIn(value);
                 else if (path.starts_with("Detectors/") && path.ends_with("/ExposureTime") && !exposure)
                     exposure = numberIn(value);
             });
    if (const auto unit_nm = lengthOfUnit_nm(unit); width && unit_nm)
        setPixelSize(info, *width * *unit_nm, height.value_or(*width) * *unit_nm, "Velox metadata");
    const auto interval = frameTime && *frameTime > 0.0 ? frameTime : exposure;
    if (interval && *interval > 0.0) {
        info.calibration.frameInterval_s = interval;
        info.calibration.frameIntervalSource =
            interval == exposure ? "Velox exposure time" : "Velox frame time";
    }
}

/// Step of the vector dim<axis+1>, which may hold every value or only the first two, in its unit.
struct DimStep {
    double step = 0.0;
    std::string units;
};

DimStep stepOf(const Hdf5File& file, const std::string& group, std::size_t axis)
{
    const std::string path = group + "/dim" + std::to_string(axis + 1);
    const std::vector<double> values = file.has(path) ? file.numbers(path, 2) : std::vector<double>{};
    return {values.size() == 2 ? values[1] - values[0] : 0.0, file.textAttribute(path, "units")};
}

Axes calibrateBerkeley(const Hdf5File& file, const Hdf5Dataset& dataset, MovieInfo& info)
{
    const std::string group = parentOf(dataset.path);
    const std::size_t rank = dataset.shape.size();
    Axes axes{rank - 2, rank - 1};
    // The axis whose unit is a time is the frames, wherever it stands.
    for (std::size_t axis = 0; axis < rank && rank == 3; ++axis) {
        const DimStep step = stepOf(file, group, axis);
        const auto unit_s = timeOfUnit_s(step.units);
        if (!unit_s)
            continue;
        axes = axis == 0 ? Axes{1, 2} : axis == 1 ? Axes{0, 2} : Axes{0, 1};
        if (step.step > 0.0) {
            info.calibration.frameInterval_s = step.step * *unit_s;
            info.calibration.frameIntervalSource = "EMD dimension";
        }
        break;
    }
    const DimStep x = stepOf(file, group, axes.column);
    const DimStep y = stepOf(file, group, axes.row);
    const auto unitX_nm = lengthOfUnit_nm(x.units);
    if (unitX_nm && x.step != 0.0)
        setPixelSize(info, x.step * *unitX_nm, y.step * lengthOfUnit_nm(y.units).value_or(0.0),
                     "EMD dimension");
    return axes;
}

void calibrateDm5(const Hdf5File& file, const Hdf5Dataset& dataset, MovieInfo& info)
{
    const std::string dimensions = parentOf(dataset.path) + "/Calibrations/Dimension/";
    const auto scaled = [&](int axis, auto valueOfUnit) -> std::optional<double> {
        const std::string object = dimensions + "[" + std::to_string(axis) + "]";
        if (!file.has(object))
            return std::nullopt;
        const auto scale = file.numberAttribute(object, "Scale");
        const auto unit = valueOfUnit(file.textAttribute(object, "Units"));
        return scale && unit ? std::optional(*scale * *unit) : std::nullopt;
    };
    if (const auto x_nm = scaled(0, lengthOfUnit_nm))
        setPixelSize(info, *x_nm, scaled(1, lengthOfUnit_nm).value_or(0.0), "DigitalMicrograph tag");
    if (const auto interval_s = scaled(2, timeOfUnit_s); interval_s && *interval_s > 0.0) {
        info.calibration.frameInterval_s = interval_s;
        info.calibration.frameIntervalSource = "DigitalMicrograph tag";
    }
}

/// Frames come last when the file is cut into chunks of whole pictures that way.
Axes plainAxes(const Hdf5Dataset& dataset)
{
    const std::size_t rank = dataset.shape.size();
    const bool isLast = rank == 3 && dataset.chunks.size() == 3 && dataset.chunks[2] == 1 &&
                        dataset.chunks[0] == dataset.shape[0] && dataset.chunks[1] == dataset.shape[1] &&
                        dataset.chunks[0] > 1;
    return isLast ? Axes{0, 1} : Axes{rank - 2, rank - 1};
}

Status checkStorage(const Hdf5Dataset& dataset, std::uint64_t frameBytes, const std::string& where)
{
    if (!dataset.missingFilter.empty())
        return Error{ErrorCode::UnsupportedFormat,
                     "The data are packed with " + dataset.missingFilter + ", which cannot be unpacked here.",
                     where};
    if (dataset.storedBytes == 0)
        return Error{ErrorCode::CorruptData, "The dataset holds no data: none were written.", where};
    // Deflate shrinks to 1/1032 at best; the header of a picture larger than that is wrong.
    if (frameBytes > 10'000 * dataset.storedBytes)
        return Error{ErrorCode::CorruptData,
                     "The dataset promises pictures of " + std::to_string(frameBytes) +
                         " bytes, but stores " + std::to_string(dataset.storedBytes) + ".",
                     where};
    return Done{};
}

Result<Movie> openDataset(const std::shared_ptr<const Hdf5File>& file, const Hdf5Dataset& dataset,
                          MovieInfo info)
{
    const std::string where = file->name() + ", " + dataset.path;
    Axes axes = plainAxes(dataset);
    if (isVelox(dataset)) {
        info.format = "Velox EMD";
        axes = {0, 1};
        calibrateVelox(*file, dataset, info);
    } else if (isBerkeley(*file, dataset)) {
        info.format = "EMD";
        axes = calibrateBerkeley(*file, dataset, info);
    } else if (isDm5(dataset)) {
        info.format = "DM5";
        calibrateDm5(*file, dataset, info);
    }
    const auto height =
        static_cast<std::int64_t>(std::min<std::uint64_t>(dataset.shape[axes.row], INT64_MAX));
    const auto width =
        static_cast<std::int64_t>(std::min<std::uint64_t>(dataset.shape[axes.column], INT64_MAX));
    if (const Status status = checkPictureSize(width, height, where); !status)
        return status.error();
    std::vector<std::uint64_t> counts; // of the other axes
    double frames = 1.0;
    for (std::size_t axis = 0; axis < dataset.shape.size(); ++axis) {
        counts.push_back(axis == axes.row || axis == axes.column ? 1 : dataset.shape[axis]);
        frames *= static_cast<double>(counts.back());
    }
    if (frames < 1.0 || frames > std::numeric_limits<int>::max())
        return Error{ErrorCode::CorruptData, "The dataset has an impossible number of frames.", where};
    info.frames = static_cast<int>(frames);
    info.width = static_cast<int>(width);
    info.height = static_cast<int>(height);
    info.pixelType = pixelTypeOf(dataset.type);
    info.storedType = nameOf(dataset.type);
    if (const Status status =
            checkStorage(dataset, bytesOf({dataset.type, hostOrder, info.width, info.height}), where);
        !status)
        return status.error();
    return Movie(std::move(info), [file, dataset, axes, counts](int index) -> Result<cv::Mat> {
        std::vector<std::uint64_t> start(counts.size(), 0);
        auto rest = static_cast<std::uint64_t>(index);
        for (std::size_t axis = counts.size(); axis-- > 0; rest /= counts[axis])
            start[axis] = rest % counts[axis];
        Result<cv::Mat> pixels = file->picture(dataset, start, axes.row, axes.column);
        if (!pixels)
            return atFrame(pixels.error(), file->name(), index);
        return pixels;
    });
}

Result<Movie> openHdf5(const fs::path& path)
{
    const auto file = Hdf5File::open(path);
    if (!file)
        return file.error();
    const std::vector<Hdf5Dataset> datasets = (*file)->datasets();
    const Hdf5Dataset* chosen = chosenAmong(**file, datasets);
    if (chosen == nullptr)
        return Error{ErrorCode::UnsupportedFormat,
                     "The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.",
                     path.string()};
    MovieInfo info{.path = path, .format = "HDF5"};
    std::string others;
    int more = 0;
    for (const Hdf5Dataset& dataset : datasets) {
        if (&dataset == chosen || dataset.path.ends_with("/Metadata") || isColour(**file, dataset))
            continue;
        if (++more <= 5)
            others += (others.empty() ? "" : ", ") + dataset.path;
    }
    if (more > 0)
        info.warnings.push_back(chosen->path + " is shown; the file also holds " + others +
                                (more > 5 ? " and " + std::to_string(more - 5) + " more." : "."));
    return openDataset(*file, *chosen, std::move(info));
}

/// The signature stands at byte 0, 512, 1024, 2048 and so on, behind a block of the user's.
bool isHdf5(const fs::path& path)
{
    const std::string head = headOf(path, 8192 + 8);
    for (std::size_t at = 0; at + 8 <= head.size(); at = at == 0 ? 512 : 2 * at) {
        if (std::string_view(head).substr(at, 8) == "\x89HDF\r\n\x1A\n")
            return true;
    }
    return false;
}

} // namespace

MovieReader hdf5Reader()
{
    return {"hdf5", "EMD, DM5 and HDF5", isHdf5, openHdf5};
}

Result<std::vector<Hdf5Dataset>> hdf5Datasets(const fs::path& path)
{
    const auto file = Hdf5File::open(path);
    if (!file)
        return file.error();
    return (*file)->datasets();
}

Result<Movie> openHdf5Dataset(const fs::path& path, const std::string& dataset)
{
    const auto file = Hdf5File::open(path);
    if (!file)
        return file.error();
    for (const Hdf5Dataset& known : (*file)->datasets()) {
        if (known.path == dataset)
            return openDataset(*file, known, MovieInfo{.path = path, .format = "HDF5"});
    }
    return Error{ErrorCode::NotFound, "The file has no dataset of numbers at " + dataset + ".",
                 path.string()};
}

} // namespace ostwald
