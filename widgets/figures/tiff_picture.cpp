#include "figures/tiff_picture.h"

#include <QImage>

#include <cstdint>
#include <memory>
#include <tiffio.h>
#include <vector>

namespace ostwald {

Status writeTiff(const QImage& image, double dpi, const std::filesystem::path& path, const JobControl& job)
{
    const Error failure{ErrorCode::Io, "Writing failed. The disk may be full.", path.string()};
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> file(TIFFOpen(path.c_str(), "w"), &TIFFClose);
    if (!file)
        return failure;
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const auto width = static_cast<std::uint32_t>(rgb.width());
    const auto height = static_cast<std::uint32_t>(rgb.height());
    TIFFSetField(file.get(), TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(file.get(), TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(file.get(), TIFFTAG_SAMPLESPERPIXEL, 3);
    TIFFSetField(file.get(), TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(file.get(), TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    TIFFSetField(file.get(), TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file.get(), TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    TIFFSetField(file.get(), TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(file.get(), TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(file.get(), TIFFTAG_XRESOLUTION, dpi);
    TIFFSetField(file.get(), TIFFTAG_YRESOLUTION, dpi);
    TIFFSetField(file.get(), TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(file.get(), 0));
    std::vector<std::uint8_t> row(3U * width); // libtiff packs in place
    for (std::uint32_t y = 0; y < height; ++y) {
        if (y % 64 == 0) {
            if (job.cancelled())
                return cancelledError();
            job.progress(static_cast<double>(y) / height);
        }
        const uchar* line = rgb.constScanLine(static_cast<int>(y));
        row.assign(line, line + 3U * width);
        if (TIFFWriteScanline(file.get(), row.data(), y, 0) < 0)
            return failure;
    }
    return TIFFFlush(file.get()) == 1 ? Status(Done{}) : Status(failure);
}

} // namespace ostwald
