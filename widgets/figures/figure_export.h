#pragma once

#include "base/job_control.h"
#include "figure/figure_page.h"

#include <QImage>

#include <filesystem>
#include <span>

namespace ostwald {

enum class FigureFormat { Pdf, Svg, Png, Tiff };

struct FigureFormatInfo {
    FigureFormat format;
    const char* suffix; ///< of the file; names the format on the command line as well
    const char* name;
    bool hasPixels; ///< has a resolution
};
[[nodiscard]] std::span<const FigureFormatInfo> figureFormats();

inline constexpr int lowestDpi = 72;
inline constexpr int highestDpi = 2400;

/// @error InvalidArgument  a length that is not positive, a resolution out of range, or a picture of more than
///                         30 000 pixels a side
[[nodiscard]] Status checkExport(const FigurePage& page, int dpi);

/// The page as a picture with its resolution. @pre checkExport(page, dpi)
[[nodiscard]] QImage pageImage(const FigurePage& page, int dpi);

/// Writes the page, in the light theme, without the playhead. PDF and SVG are vectors through and through and keep
/// text as text, in PDF with embedded fonts. The page has its exact size; pictures are whole pixels. The file
/// appears whole or not at all.
/// @param dpi  of PNG and TIFF
/// @error as checkExport
/// @error NotFound         the folder does not exist
/// @error Io               writing failed
[[nodiscard]] Status exportPage(const FigurePage& page, const std::filesystem::path& path, FigureFormat format,
                                int dpi = 600);

/// Writes a page that has become a picture, in any thread; the file appears whole or not at all.
/// @pre format is Png or Tiff
/// @error NotFound, Io as exportPage; Cancelled
[[nodiscard]] Status writePicture(const QImage& image, int dpi, const std::filesystem::path& path, FigureFormat format,
                                  const JobControl& job = {});

} // namespace ostwald
