#include "movie/hdf5_reader.h"

#include "movie/json_scan.h"
#include "movie/pixel_size.h"

#include <algorithm>
#include <limits>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

/// Which axes of a dataset are rows and columns; all others are frames, the last one fastest.
struct Axes {
    std::size_t row = 0;
    std::size_t column = 1;

    bool operator==(const Axes&) const = default;
};

/// Rows and columns when that axis of three is time.
Axes withTimeAt(std::size_t axis)
{
    return axis == 0 ? Axes{1, 2} : axis == 1 ? Axes{0, 2} : Axes{0, 1};
}

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
        const int rank = isVelox(dataset) || isDm5(dataset) || isBerkeley(file, dataset) ? 1 : 0;
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

/// The axis whose unit is a time is the frames, wherever it stands.
Axes berkeleyAxes(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    const std::size_t rank = dataset.shape.size();
    for (std::size_t axis = 0; axis < rank && rank == 3; ++axis) {
        if (timeOfUnit_s(stepOf(file, parentOf(dataset.path), axis).units))
            return withTimeAt(axis);
    }
    return {rank - 2, rank - 1};
}

void calibrateBerkeley(const Hdf5File& file, const Hdf5Dataset& dataset, Axes axes, MovieInfo& info)
{
    const std::string group = parentOf(dataset.path);
    if (dataset.shape.size() == 3) {
        const DimStep time = stepOf(file, group, 3 - axes.row - axes.column);
        if (const auto unit_s = timeOfUnit_s(time.units); unit_s && time.step > 0.0) {
            info.calibration.frameInterval_s = time.step * *unit_s;
            info.calibration.frameIntervalSource = "EMD dimension";
        }
    }
    const DimStep x = stepOf(file, group, axes.column);
    const DimStep y = stepOf(file, group, axes.row);
    const auto unitX_nm = lengthOfUnit_nm(x.units);
    if (unitX_nm && x.step != 0.0)
        setPixelSize(info, x.step * *unitX_nm, y.step * lengthOfUnit_nm(y.units).value_or(0.0),
                     "EMD dimension");
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

Axes defaultAxes(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    if (isVelox(dataset))
        return {0, 1};
    return isBerkeley(file, dataset) ? berkeleyAxes(file, dataset) : plainAxes(dataset);
}

/// Lists the axes that could be time and takes the one chosen: of three axes any, and the other two become rows and
/// columns; of more those that are neither.
/// @return the axes whose pictures are frames
Result<std::vector<std::size_t>> chooseAxes(const Hdf5Dataset& dataset, const ReadAs& readAs, Axes& axes,
                                            MovieInfo& info)
{
    const std::size_t rank = dataset.shape.size();
    std::vector<std::size_t> candidates;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        if (rank != 3 && (axis == axes.row || axis == axes.column))
            continue;
        candidates.push_back(axis);
        info.axes.push_back({"axis " + std::to_string(axis + 1),
                             static_cast<int>(std::min<std::uint64_t>(dataset.shape[axis], INT32_MAX))});
    }
    if (readAs.timeAxis) {
        if (*readAs.timeAxis < 0 || static_cast<std::size_t>(*readAs.timeAxis) >= candidates.size())
            return Error{ErrorCode::InvalidArgument,
                         "The dataset has no axis " + std::to_string(*readAs.timeAxis) + " that could be time.",
                         info.path.string()};
        info.timeAxis = readAs.timeAxis;
        const std::size_t chosen = candidates[static_cast<std::size_t>(*readAs.timeAxis)];
        if (rank == 3)
            axes = withTimeAt(chosen);
        return std::vector{chosen};
    }
    if (rank == 3) {
        const std::size_t time = 3 - axes.row - axes.column;
        info.timeAxis = static_cast<int>(time);
        return std::vector{time};
    }
    return candidates;
}

void calibrate(const Hdf5File& file, const Hdf5Dataset& dataset, Axes axes, MovieInfo& info)
{
    if (isVelox(dataset))
        info.format = "Velox EMD";
    else if (isBerkeley(file, dataset))
        info.format = "EMD";
    else if (isDm5(dataset))
        info.format = "DM5";
    // Velox and DM5 describe the pictures as they were taken, not along other axes.
    const bool isAsTaken = axes == defaultAxes(file, dataset);
    if (info.format == "Velox EMD" && isAsTaken)
        calibrateVelox(file, dataset, info);
    else if (info.format == "EMD")
        calibrateBerkeley(file, dataset, axes, info);
    else if (info.format == "DM5" && isAsTaken)
        calibrateDm5(file, dataset, info);
}

Result<Movie> openDataset(const std::shared_ptr<const Hdf5File>& file, const Hdf5Dataset& dataset,
                          const ReadAs& readAs, MovieInfo info)
{
    const std::string where = file->name() + ", " + dataset.path;
    Axes axes = defaultAxes(*file, dataset);
    const auto frameAxes = chooseAxes(dataset, readAs, axes, info);
    if (!frameAxes)
        return frameAxes.error();
    const auto sizeOf = [&](std::size_t axis) {
        return static_cast<std::int64_t>(std::min<std::uint64_t>(dataset.shape[axis], INT64_MAX));
    };
    if (const Status status = checkPictureSize(sizeOf(axes.column), sizeOf(axes.row), where); !status)
        return status.error();
    double frames = 1.0;
    for (const std::size_t axis : *frameAxes)
        frames *= static_cast<double>(dataset.shape[axis]);
    if (frames < 1.0 || frames > std::numeric_limits<int>::max())
        return Error{ErrorCode::CorruptData, "The dataset has an impossible number of frames.", where};
    info.dataset = dataset.path;
    info.frames = static_cast<int>(frames);
    info.width = static_cast<int>(sizeOf(axes.column));
    info.height = static_cast<int>(sizeOf(axes.row));
    info.pixelType = pixelTypeOf(dataset.type);
    info.storedType = nameOf(dataset.type);
    calibrate(*file, dataset, axes, info);
    if (const Status status =
            checkStorage(dataset, bytesOf({dataset.type, hostOrder, info.width, info.height}), where);
        !status)
        return status.error();
    return Movie(std::move(info), [file, dataset, axes, along = *frameAxes](int index) -> Result<cv::Mat> {
        std::vector<std::uint64_t> start(dataset.shape.size(), 0);
        auto rest = static_cast<std::uint64_t>(index);
        for (std::size_t i = along.size(); i-- > 0; rest /= dataset.shape[along[i]])
            start[along[i]] = rest % dataset.shape[along[i]];
        Result<cv::Mat> pixels = file->picture(dataset, start, axes.row, axes.column);
        if (!pixels)
            return atFrame(pixels.error(), file->name(), index);
        return pixels;
    });
}

std::string warningOfOthers(const std::vector<std::string>& datasets, const std::string& shown)
{
    constexpr std::size_t mostNamed = 5;
    std::string others;
    std::size_t count = 0;
    for (const std::string& path : datasets) {
        if (path != shown && ++count <= mostNamed)
            others += (others.empty() ? "" : ", ") + path;
    }
    return shown + " is shown; the file also holds " + others +
           (count > mostNamed ? " and " + std::to_string(count - mostNamed) + " more." : ".");
}

/// A Velox Metadata is a table of characters and a DM5 thumbnail a colour picture: neither is a movie.
bool canBeShown(const Hdf5File& file, const Hdf5Dataset& dataset)
{
    return !dataset.path.ends_with("/Metadata") && !isColour(file, dataset);
}

Result<Movie> openHdf5(const fs::path& path, const ReadAs& readAs)
{
    const auto file = Hdf5File::open(path);
    if (!file)
        return file.error();
    std::vector<Hdf5Dataset> datasets = (*file)->datasets();
    std::erase_if(datasets, [&](const Hdf5Dataset& dataset) { return !canBeShown(**file, dataset); });
    const Hdf5Dataset* chosen = chosenAmong(**file, datasets);
    if (chosen == nullptr)
        return Error{ErrorCode::UnsupportedFormat,
                     "The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.",
                     path.string()};
    if (!readAs.dataset.empty()) {
        const auto named = std::ranges::find(datasets, readAs.dataset, &Hdf5Dataset::path);
        if (named == datasets.end())
            return Error{ErrorCode::NotFound, "The file has no dataset of pictures at " + readAs.dataset + ".",
                         path.string()};
        chosen = &*named;
    }
    MovieInfo info{.path = path, .format = "HDF5"};
    for (const Hdf5Dataset& dataset : datasets)
        info.datasets.push_back(dataset.path);
    if (datasets.size() > 1 && readAs.dataset.empty())
        info.warnings.push_back(warningOfOthers(info.datasets, chosen->path));
    return openDataset(*file, *chosen, readAs, std::move(info));
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

} // namespace ostwald
