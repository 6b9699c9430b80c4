#pragma once

#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <string>

struct tiff;

namespace ostwald {

/// Size and sample layout of the current directory of a TIFF.
struct TiffLayout {
    int width = 0;
    int height = 0;
    int bits = 1;         ///< per sample
    int samples = 1;      ///< per pixel
    int sampleFormat = 1; ///< SAMPLEFORMAT_UINT, _INT or _IEEEFP
    int photometric = 1;
    bool separatePlanes = false;

    /// CV_8U, CV_16U or CV_32F: what decodeTiffDirectory() returns.
    [[nodiscard]] int matType() const;
};

/// @error UnsupportedFormat  sizes, bit depths or colour spaces that are not read, each by name
[[nodiscard]] Result<TiffLayout> readTiffLayout(tiff* file);

enum class TiffChannels {
    Grey,  ///< one: Rec. 601 luminance of colour, else the first sample of each pixel
    Stored ///< every sample of each pixel, alpha and extra ones too; as Grey where libtiff converts the colours
};

/// Decodes the current directory.
/// @error CorruptData  libtiff cannot decode it
[[nodiscard]] Result<cv::Mat> decodeTiffDirectory(tiff* file, const TiffLayout& layout,
                                                  TiffChannels channels = TiffChannels::Grey);

/// The last message libtiff gave on this thread, or `fallback`; forgets it.
std::string takeTiffMessage(const char* fallback);

/// Keeps libtiff's messages for takeTiffMessage() instead of letting it print them.
void captureTiffMessages();

/// Looks whether the pieces (strips or tiles) of the current directory can hold such a picture, before memory
/// is taken.
/// @error CorruptData  they end behind `fileSize`, or are too few bytes for the picture
[[nodiscard]] Status checkTiffPieces(tiff* file, const TiffLayout& layout, std::uint64_t fileSize);

} // namespace ostwald
