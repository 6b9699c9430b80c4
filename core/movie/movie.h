#pragma once

#include "base/result.h"
#include "movie/frame.h"
#include "movie/read_as.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// Lengths and times of a movie, each with the place it was read from ("ImageJ tag", "typed", ...).
/// Pixels become nanometres and frames become seconds only through this struct.
/// With ageing times it is an ex-situ study: frames are stills of samples taken at those times, of one sample where they are
/// equal, and no particle is seen in two of them.
struct Calibration {
    std::optional<double> pixelSize_nm;    ///< square pixels; nullopt while unknown
    std::optional<double> frameInterval_s; ///< nullopt while unknown
    std::string pixelSizeSource;           ///< empty while unknown
    std::string frameIntervalSource;       ///< empty while unknown
    std::optional<double> doseRate_e_nm2_s = {}; ///< electrons per nm2 and s; nullopt while unknown
    std::string doseRateSource = {};             ///< empty while unknown
    std::vector<double> ageing_s = {};           ///< of each frame from 0, in any order; empty = a movie

    [[nodiscard]] bool isStudy() const { return !ageing_s.empty(); }
    [[nodiscard]] bool hasTimes() const { return isStudy() || frameInterval_s.has_value(); }
    /// nullopt while unknown, or where a study has no such frame.
    [[nodiscard]] std::optional<double> timeOf_s(int frame) const;
    /// The frame nearest to a time, the first of its sample in a study; nullopt while times are unknown.
    [[nodiscard]] std::optional<int> frameAt(double t_s) const;

    bool operator==(const Calibration&) const = default;
};

enum class PixelType { UInt8, UInt16, Float32 };

/// An axis of a stack beside the two of its pictures, for instance the slices of a hyperstack.
struct StackAxis {
    std::string name; ///< "time", "slice", "channel", or "axis 3" where the file gives it no meaning
    int size = 1;

    bool operator==(const StackAxis&) const = default;
};

/// What a reader knows before it has decoded a picture.
struct MovieInfo {
    std::filesystem::path path; ///< the file, or the folder of a numbered sequence
    std::string format;         ///< "TIFF", "image sequence", ...
    int frames = 0;
    int width = 0;  ///< px
    int height = 0; ///< px
    PixelType pixelType = PixelType::UInt8;
    Calibration calibration = {};
    std::string storedType = {};                          ///< sample type in the file, "int16"; empty = pixelType
    std::vector<double> frameTimes_s = {};                ///< one per frame, since the first; empty when evenly spaced
    std::vector<std::string> warnings = {};               ///< sentences on what the file leaves doubtful
    std::optional<double> pixelHeight_nm = {};            ///< where pixels are not square: calibration.pixelSize_nm is the width
    std::vector<StackAxis> axes = {};                     ///< that could be time; empty when frames are just frames
    std::optional<int> timeAxis = {};                     ///< index into axes; nullopt = all of them, the last fastest
    std::vector<std::string> datasets = {};               ///< of an HDF5 file, those that can be shown
    std::string dataset = {};                             ///< the one that is shown
    std::vector<std::string> pictureNames = {};           ///< of each frame, where frames are files of their own
};

[[nodiscard]] const char* nameOf(PixelType type); ///< "uint8", "uint16", "float32"

/// A cheaper way to see frames where they need not be exact, as for thumbnails.
struct Glimpses {
    /// Every step-th row of a frame, from the first. Thread-safe; frame() never waits for it.
    std::function<Result<cv::Mat>(int index, int step)> read = {};
    std::vector<int> keyFrames = {}; ///< that decode without others, ascending; empty = all
};

/// An open movie. Frames are decoded on demand; frame() may be called from several threads at once.
class Movie {
public:
    using ReadPixels = std::function<Result<cv::Mat>(int index)>; ///< thread-safe

    /// @param readStored  every sample of each pixel, where readPixels makes one of several; empty = the same
    /// @param glimpses  where the format has a cheaper way than readPixels
    Movie(MovieInfo info, ReadPixels readPixels, ReadPixels readStored = {}, Glimpses glimpses = {});

    [[nodiscard]] const MovieInfo& info() const { return m_info; }

    /// @error InvalidArgument  index outside 0 .. frames-1
    /// @error CorruptData, Io  that frame cannot be decoded; where names the file and the frame
    [[nodiscard]] Result<Frame> frame(int index) const;

    /// The samples as they are stored: as many channels as the file has, for instance red, green and blue where
    /// frame() gives the luminance. What a file is described by, not what is measured.
    /// @error as frame()
    [[nodiscard]] Result<cv::Mat> storedSamples(int index) const;

    /// Every step-th row of a frame where that is cheaper than the frame, else the whole of it. For display only.
    /// @param step  1 or more   @error as frame()
    [[nodiscard]] Result<cv::Mat> glimpse(int index, int step) const;
    /// Frames that decode without others, ascending; empty when all do.
    [[nodiscard]] const std::vector<int>& keyFrames() const { return m_glimpses.keyFrames; }

private:
    [[nodiscard]] Status checkIndex(int index) const;

    MovieInfo m_info;
    ReadPixels m_readPixels;
    ReadPixels m_readStored;
    Glimpses m_glimpses;
};

/// One file format. Adding a format is one new file and one line in builtinReaders().
struct MovieReader {
    std::string id;    ///< "tiff"
    std::string label; ///< "TIFF stack"
    std::function<bool(const std::filesystem::path&)> canRead; ///< by content, never by the extension alone
    /// @error InvalidArgument  the file has no such axis or dataset
    std::function<Result<Movie>(const std::filesystem::path&, const ReadAs&)> open;
};

[[nodiscard]] std::vector<MovieReader> builtinReaders();

/// Opens a file, or a folder or pattern ("dir/img_*.png") of numbered pictures, with the first reader that
/// recognises its content; with readAs.raw, as what that says.
/// @error NotFound, UnsupportedFormat, CorruptData, Io  where is the path; the message says what was found
[[nodiscard]] Result<std::shared_ptr<const Movie>> openMovie(const std::filesystem::path& path, const ReadAs& readAs = {},
                                                             const std::vector<MovieReader>& readers = builtinReaders());

} // namespace ostwald
