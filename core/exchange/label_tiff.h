#pragma once

#include "exchange/lineage.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <functional>

namespace ostwald {

/// Hands every page of a label TIFF to `page`, in order: CV_32S, 0 = background. Any depth that holds whole numbers from 0 to
/// 2^31 - 1, ImageJ's 32-bit floats as well.
/// @error NotFound, Io, CorruptData, UnsupportedFormat (a picture that is no label image); where names file and page
[[nodiscard]] Status readLabelPages(const std::filesystem::path& path,
                                    const std::function<Status(int index, const cv::Mat& labels)>& page,
                                    const JobControl& job = {});

/// A multi-page TIFF of tracked masks: page = frame, value = track. Pixel size and frame interval as the file tells them.
[[nodiscard]] Result<Lineage> readLabelTiff(const std::filesystem::path& path, const JobControl& job = {});

/// The same from frame 0 of the movie on, so that pages are its frames; 16 bits while the ids fit, else 32. Missed frames
/// stay empty; parents are not kept.
/// @error InvalidArgument  the frame size is not known, or an id does not fit into 31 bits
/// @error Io, Cancelled
[[nodiscard]] Status writeLabelTiff(const std::filesystem::path& path, const Lineage& lineage,
                                    const JobControl& job = {});

} // namespace ostwald
