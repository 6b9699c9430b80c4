#pragma once

#include "movie/byte_source.h"
#include "movie/movie.h"
#include "movie/sample_type.h"

namespace ostwald {

/// How an uncompressed picture lies in a file: rows of samples without padding (4-bit rows fill their last
/// byte, the first pixel in the low half).
struct RawLayout {
    SampleType type = SampleType::UInt8;
    ByteOrder order = ByteOrder::Little;
    int width = 0;
    int height = 0;
};

[[nodiscard]] PixelType pixelTypeOf(SampleType type); ///< signed, wide and floating samples become Float32
[[nodiscard]] PixelType pixelTypeOfMat(int matType);  ///< of CV_8U, CV_16U, CV_32F
[[nodiscard]] std::uint64_t bytesOf(const RawLayout& layout); ///< of one picture

/// Width and height above 0 and small enough to be a picture; the message names the numbers.
/// @error CorruptData
[[nodiscard]] Status checkPictureSize(std::int64_t width, std::int64_t height, const std::string& where);

/// Reads one picture. Memory is taken only for bytes that the source has.
/// @error CorruptData, Io
[[nodiscard]] Result<cv::Mat> readRawPicture(const ByteSource& source, const RawLayout& layout,
                                             std::uint64_t offset);

/// Every step-th row of a picture, from the first; the rows between are not read.
/// @param step  1 or more   @error as readRawPicture()
[[nodiscard]] Result<cv::Mat> readRawRows(const ByteSource& source, const RawLayout& layout, std::uint64_t offset, int step);

/// Pictures of one layout at even distances in a file.
struct RawStack {
    std::shared_ptr<const ByteSource> source;
    RawLayout layout;
    std::uint64_t start = 0;    ///< of the first
    std::uint64_t distance = 0; ///< bytes from one to the next
};

/// @error as readRawPicture(), at that frame
[[nodiscard]] Result<cv::Mat> readRawFrame(const RawStack& stack, int index);
/// By readRawRows(). Of no use where the source must decompress what it skips.
[[nodiscard]] Glimpses glimpsesOf(const RawStack& stack);

/// A picture of samples already in memory. @param bytes  bytesOf(layout) of them
[[nodiscard]] cv::Mat pictureFromSamples(std::span<const std::uint8_t> bytes, const RawLayout& layout);

/// Error of a frame, with the file and the frame as its place.
[[nodiscard]] Error atFrame(const Error& error, const std::string& file, int frame);

} // namespace ostwald
