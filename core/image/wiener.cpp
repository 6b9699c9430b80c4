#include "image/wiener.h"

#include "image/robust.h"
#include "image/window_kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ostwald {
namespace {

constexpr int freshRows = 32; ///< sums are taken anew after so many rows, before rounding adds up
constexpr std::size_t sampled = 20000;

int mirrored(int i, int count)
{
    if (count == 1)
        return 0;
    while (i < 0 || i >= count)
        i = i < 0 ? -i : 2 * (count - 1) - i;
    return i;
}

/// Column sums of f - center and its square over the window around one row after the other.
class WindowRows {
public:
    WindowRows(const cv::Mat& image, int window, WienerKind kind, float center, const WindowKernels& kernels)
        : m_image(image), m_kernels(kernels), m_half(window / 2), m_isMirrored(kind == WienerKind::Mirrored), m_center(center),
          m_zeros(static_cast<std::size_t>(image.cols)), m_centers(m_zeros.size(), center),
          m_sums(m_zeros.size() + static_cast<std::size_t>(2 * m_half)), m_squares(m_sums.size())
    {
    }

    /// Rows must come in order.
    void moveTo(int y)
    {
        if (y % freshRows == 0) {
            std::ranges::fill(m_sums, 0.0F);
            std::ranges::fill(m_squares, 0.0F);
            for (int i = y - m_half; i <= y + m_half; ++i)
                slide(row(i), m_centers.data());
        } else {
            slide(row(y + m_half), row(y - m_half - 1));
        }
        pad(m_sums, -m_center);
        pad(m_squares, m_center * m_center);
    }

    [[nodiscard]] const float* sums() const { return m_sums.data() + m_half; }
    [[nodiscard]] const float* squares() const { return m_squares.data() + m_half; }

private:
    [[nodiscard]] const float* row(int y) const
    {
        if (m_isMirrored)
            return m_image.ptr<float>(mirrored(y, m_image.rows));
        return y < 0 || y >= m_image.rows ? m_zeros.data() : m_image.ptr<float>(y);
    }

    void slide(const float* entering, const float* leaving)
    {
        m_kernels.slideMoments(entering, leaving, m_center, m_image.cols, m_sums.data() + m_half, m_squares.data() + m_half);
    }

    /// Columns outside the picture, where each pixel counts as `outside`.
    void pad(std::vector<float>& columns, float outside) const
    {
        float* first = columns.data() + m_half;
        const int width = m_image.cols;
        const float column = static_cast<float>(2 * m_half + 1) * outside;
        for (int x = 1; x <= m_half; ++x) {
            first[-x] = m_isMirrored ? first[mirrored(-x, width)] : column;
            first[width - 1 + x] = m_isMirrored ? first[mirrored(width - 1 + x, width)] : column;
        }
    }

    const cv::Mat& m_image;
    const WindowKernels& m_kernels;
    int m_half;
    bool m_isMirrored;
    float m_center;
    std::vector<float> m_zeros;
    std::vector<float> m_centers; ///< a row that adds nothing
    std::vector<float> m_sums;
    std::vector<float> m_squares;
};

/// Mean of the local variances between their 20th and 50th percentile, from a regular sample of pixels.
double lowVariance(const cv::Mat& image, int window, float center)
{
    const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(image.total()) / sampled)));
    const int half = window / 2;
    std::vector<float> variances;
    for (int y = 0; y < image.rows; y += step)
        for (int x = 0; x < image.cols; x += step) {
            double sum = 0.0;
            double squares = 0.0;
            for (int j = y - half; j <= y + half; ++j) {
                const float* row = image.ptr<float>(mirrored(j, image.rows));
                for (int i = x - half; i <= x + half; ++i) {
                    const double f = static_cast<double>(row[mirrored(i, image.cols)] - center);
                    sum += f;
                    squares += f * f;
                }
            }
            const double mean = sum / (window * window);
            variances.push_back(static_cast<float>(std::max(0.0, squares / (window * window) - mean * mean)));
        }
    std::ranges::sort(variances);
    const auto first = variances.begin() + static_cast<std::ptrdiff_t>(variances.size() / 5);
    const auto end = variances.begin() + static_cast<std::ptrdiff_t>((variances.size() + 1) / 2);
    return std::accumulate(first, end, 0.0) / static_cast<double>(end - first);
}

double meanOf(const std::vector<float>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

cv::Mat wiener(const cv::Mat& image, int window, WienerKind kind, InstructionSet set)
{
    const WindowKernels& kernels = windowKernels(set);
    // The middle goes first: squares of small differences keep their digits in single precision.
    const auto center = static_cast<float>(meanOf(sampleOf(image)));
    double nu = 0.0;
    if (kind == WienerKind::Mirrored) {
        nu = lowVariance(image, window, center);
    } else {
        WindowRows rows(image, window, kind, center, kernels);
        for (int y = 0; y < image.rows; ++y) {
            rows.moveTo(y);
            nu += kernels.varianceSum(rows.sums(), rows.squares(), window, image.cols);
        }
        nu /= static_cast<double>(image.total());
    }
    const auto noise = static_cast<float>(std::max(nu, 1e-30));
    cv::Mat out(image.size(), CV_32F);
    WindowRows rows(image, window, kind, center, kernels);
    for (int y = 0; y < image.rows; ++y) {
        rows.moveTo(y);
        kernels.wiener(rows.sums(), rows.squares(), image.ptr<float>(y), center, noise, window, image.cols, out.ptr<float>(y));
    }
    return out;
}

} // namespace ostwald
