#include "simulate/tiff_stack_writer.h"

#include <tiffio.h>

#include <charconv>
#include <memory>
#include <string>
#include <system_error>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

struct TiffCloser {
    void operator()(TIFF* file) const { TIFFClose(file); }
};

std::string shortest(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string imageJDescription(int frames, const TiffStackCalibration& calibration)
{
    std::string text =
        "ImageJ=1.53t\nimages=" + std::to_string(frames) + "\nframes=" + std::to_string(frames) + '\n';
    if (calibration.pixelSize_nm)
        text += "unit=nm\n";
    if (calibration.frameInterval_s)
        text += "finterval=" + shortest(*calibration.frameInterval_s) +
                "\nfps=" + shortest(1.0 / *calibration.frameInterval_s) + '\n';
    return text + "loop=false\n";
}

/// One directory: the whole picture as strips of about 64 KiB.
bool writePage(TIFF* file, const cv::Mat& picture, const TiffStackCalibration& calibration,
               const std::string& description)
{
    const auto width = static_cast<std::uint32_t>(picture.cols);
    const auto height = static_cast<std::uint32_t>(picture.rows);
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, height);
    const auto sampleBytes = static_cast<std::uint32_t>(picture.elemSize1());
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, static_cast<int>(8 * sampleBytes));
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, std::max(1U, 65536U / (sampleBytes * width)));
    TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_NONE);
    if (calibration.pixelSize_nm) {
        TIFFSetField(file, TIFFTAG_XRESOLUTION, 1.0 / *calibration.pixelSize_nm);
        TIFFSetField(file, TIFFTAG_YRESOLUTION, 1.0 / *calibration.pixelSize_nm);
    }
    if (!description.empty())
        TIFFSetField(file, TIFFTAG_IMAGEDESCRIPTION, description.c_str());
    cv::Mat row;
    for (std::uint32_t y = 0; y < height; ++y) {
        picture.row(static_cast<int>(y)).copyTo(row); // libtiff may change the bytes it is given
        if (TIFFWriteScanline(file, row.data, y, 0) != 1)
            return false;
    }
    return TIFFWriteDirectory(file) == 1;
}

} // namespace

Status writeTiffStack(const fs::path& path, int frames, const TiffStackCalibration& calibration,
                      const std::function<Result<cv::Mat>(int frame)>& picture, const JobControl& job)
{
    const fs::path temporary = path.string() + ".part";
    const auto giveUp = [&](Error error) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return error;
    };
    const Error failed{ErrorCode::Io,
                       "The movie cannot be written: is the folder writable and the disk not full?",
                       path.string()};
    std::unique_ptr<TIFF, TiffCloser> file;
    for (int frame = 0; frame < frames; ++frame) {
        if (job.cancelled())
            return giveUp(cancelledError());
        const Result<cv::Mat> drawn = picture(frame);
        if (!drawn)
            return giveUp(drawn.error());
        const cv::Mat& pixels = *drawn;
        if (!file) {
            constexpr double classicLimit = 3.5e9;
            const bool isBig = static_cast<double>(pixels.total() * pixels.elemSize1()) * frames > classicLimit;
            file.reset(TIFFOpen(temporary.c_str(), isBig ? "w8" : "w"));
            if (!file)
                return giveUp(failed);
        }
        const std::string description =
            frame == 0 ? imageJDescription(frames, calibration) : "";
        if (!writePage(file.get(), pixels, calibration, description)) {
            file.reset();
            return giveUp(failed);
        }
        job.progress((frame + 1.0) / frames);
    }
    file.reset();
    std::error_code code;
    fs::rename(temporary, path, code);
    if (code)
        return giveUp(failed);
    return Done{};
}

} // namespace ostwald
