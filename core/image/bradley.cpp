#include "image/bradley.h"

#include "image/window_kernels.h"

#include <algorithm>
#include <vector>

namespace ostwald {

cv::Mat darkerThanSurroundings(const cv::Mat& image, int window, double t, WindowBorder border, InstructionSet set)
{
    const WindowKernels& kernels = windowKernels(set);
    const int half = window / 2;
    const int width = image.cols;
    const bool isClipped = border == WindowBorder::Clipped;
    const auto columnsInside = [&](int x) { return std::min(width, x + half + 1) - std::max(0, x - half); };
    const auto rowsInside = [&](int y) { return std::min(image.rows, y + half + 1) - std::max(0, y - half); };

    const std::vector<float> nothing(static_cast<std::size_t>(width));
    const auto row = [&](int y) {
        if (isClipped && (y < 0 || y >= image.rows))
            return nothing.data();
        return image.ptr<float>(std::clamp(y, 0, image.rows - 1));
    };
    std::vector<double> columns(static_cast<std::size_t>(width + 2 * half));
    std::vector<double> running(columns.size() + 1);
    std::vector<double> areas(static_cast<std::size_t>(width));
    double* inside = columns.data() + half;
    for (int y = -half; y < half; ++y)
        kernels.slideColumns(row(y), nothing.data(), width, inside);

    cv::Mat mask(image.size(), CV_8U);
    for (int y = 0; y < image.rows; ++y) {
        kernels.slideColumns(row(y + half), y == 0 ? nothing.data() : row(y - half - 1), width, inside);
        if (!isClipped) {
            std::fill_n(columns.data(), half, inside[0]);
            std::fill_n(inside + width, half, inside[width - 1]);
        }
        if (y == 0 || rowsInside(y) != rowsInside(y - 1))
            for (int x = 0; x < width; ++x)
                areas[static_cast<std::size_t>(x)] =
                    isClipped ? static_cast<double>(columnsInside(x)) * rowsInside(y) : static_cast<double>(window) * window;
        kernels.darker(columns.data(), image.ptr<float>(y), areas.data(), 1.0 - t, window, width, running.data(),
                       mask.ptr<unsigned char>(y));
    }
    return mask;
}

} // namespace ostwald
