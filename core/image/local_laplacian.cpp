#include "image/local_laplacian.h"

#include "image/laplacian_kernels.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

constexpr int margin = 2;    ///< pixels beside a row that a pyramid step reads
constexpr int keptRows = 8;  ///< of a level's stacks: a row waits for the coarse rows around it, 4 rows later
constexpr int rowsUnasked = 32; ///< between two questions whether to go on
constexpr int tableCells = 4096;
constexpr double identityUpTo = 0.01;
constexpr double curveFrom = 0.02;

int mirrored(int i, int count)
{
    if (count == 1)
        return 0;
    while (i < 0 || i >= count)
        i = i < 0 ? -i : 2 * (count - 1) - i;
    return i;
}

/// The curve's core in units of the edge.
std::vector<float> coreTable(const LocalLaplacianParams& params)
{
    std::vector<float> table(tableCells + 2);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double size = static_cast<double>(i) / tableCells;
        double core = std::pow(size, params.alpha);
        if (params.alpha < 1.0) {
            const double u = std::clamp((size * params.edge - identityUpTo) / (curveFrom - identityUpTo), 0.0, 1.0);
            const double share = u * u * (3.0 - 2.0 * u);
            core = share * core + (1.0 - share) * size;
        }
        table[i] = static_cast<float>(core);
    }
    return table;
}

/// A few consecutive rows of one level; row y takes the place of row y - count.
class RowRing {
public:
    RowRing(int count, int values) : m_rows(count, values + apart, CV_32F), m_count(count) {}

    [[nodiscard]] float* row(int y) { return m_rows.ptr<float>(y % m_count); }

private:
    static constexpr int apart = 80; ///< rows a power of two apart would share the few places of a cache

    cv::Mat m_rows;
    int m_count;
};

/// A picture scaled to units of the edge, row by row.
struct ScaledPicture {
    const cv::Mat& image;
    double unit; ///< of the image's values
    double low;  ///< value that becomes 0
};

/// The pyramids of what all references' curves add to the picture, at once and row by row from the finest level on:
/// only a band of rows around the one in hand exists, and the values of all references for one pixel lie side by side.
/// Pyramids are linear, so that of the picture itself only serves to look up the references.
class Pyramids {
public:
    /// @param spacing  of the references
    Pyramids(const ScaledPicture& picture, int references, float spacing, const ToneCurve& curve, const LaplacianKernels& kernels)
        : m_picture(picture), m_curve(curve), m_kernels(kernels), m_references(references), m_spacing(spacing),
          m_depth((references + 15) / 16 * 16), m_positions(static_cast<std::size_t>(m_depth)),
          m_finest(keptRows, picture.image.cols + 2 * margin)
    {
        for (std::size_t k = 0; k < m_positions.size(); ++k)
            m_positions[k] = static_cast<float>(k) * spacing;
        cv::Size size = picture.image.size();
        for (int bands = laplacianBands(size); bands >= 0; --bands) {
            m_sizes.push_back(size);
            m_stacks.emplace_back(keptRows, (size.width + 2 * margin + 1) * m_depth);
            m_halves.emplace_back(keptRows, (size.width + 1) / 2 * m_depth);
            m_gaussians.push_back(m_gaussians.empty() ? cv::Mat() : cv::Mat(size, CV_32F));
            if (bands > 0)
                m_details.emplace_back(size, CV_32F);
            size = {(size.width + 1) / 2, (size.height + 1) / 2};
        }
        const auto width = static_cast<std::size_t>(picture.image.cols);
        m_rowScratch.resize(width + 2 * margin);
        m_below.resize(width);
        m_weight.resize(width);
        m_pairs.resize(2 * width);
        m_stackScratch.resize(static_cast<std::size_t>(LaplacianKernels::scratchStacks * m_depth));
    }

    /// The picture with what the filter adds to it; empty when cancelled.
    [[nodiscard]] cv::Mat result(const JobControl& job)
    {
        for (int y = 0; y < m_sizes.front().height; ++y) {
            if (y % rowsUnasked == 0 && job.cancelled())
                return {};
            takeFinest(y);
        }
        for (std::size_t l = m_details.size() - 1; l-- > 0;) {
            const cv::Mat& coarse = m_details[l + 1];
            for (int y = 0; y < m_sizes[l].height; ++y) {
                const auto [above, at, under] = coarseRows(y, coarse.rows);
                m_kernels.expandOnto(above < 0 ? nullptr : coarse.ptr<float>(above), coarse.ptr<float>(at),
                                     coarse.ptr<float>(under), coarse.cols, m_sizes[l].width, m_rowScratch.data(),
                                     m_details[l].ptr<float>(y));
            }
        }
        const auto unit = static_cast<float>(m_picture.unit);
        for (int y = 0; y < m_sizes.front().height; ++y) {
            const float* from = m_picture.image.ptr<float>(y);
            float* to = m_details.front().ptr<float>(y);
            for (int x = 0; x < m_sizes.front().width; ++x)
                to[x] = from[x] + unit * to[x];
        }
        return m_details.front();
    }

private:
    struct CoarseRows {
        int above; ///< -1 for an odd row
        int at;
        int under;
    };

    static CoarseRows coarseRows(int y, int coarseCount)
    {
        const int at = y / 2;
        const int under = std::min(at + 1, coarseCount - 1);
        if (y % 2 == 1)
            return {-1, at, under};
        return {at > 0 ? at - 1 : std::min(1, coarseCount - 1), at, under};
    }

    float* stacksOf(std::size_t level, int y) { return m_stacks[level].row(y) + margin * m_depth; }

    const float* valuesOf(std::size_t level, int y)
    {
        return level == 0 ? m_finest.row(y) + margin : m_gaussians[level].ptr<float>(y);
    }

    void takeFinest(int y)
    {
        const int width = m_sizes.front().width;
        const float* values = m_picture.image.ptr<float>(y);
        float* row = m_finest.row(y) + margin;
        const auto scale = static_cast<float>(1.0 / m_picture.unit);
        const auto low = static_cast<float>(m_picture.low);
        for (int x = 0; x < width; ++x)
            row[x] = (values[x] - low) * scale;
        for (int x = 1; x <= margin; ++x) {
            row[-x] = row[mirrored(-x, width)];
            row[width - 1 + x] = row[mirrored(width - 1 + x, width)];
        }
        m_kernels.remapDown(row, (width + 1) / 2, m_positions.data(), m_depth, m_curve, m_halves.front().row(y));
        halved(0, y);
    }

    /// Row y of a coarser level is complete.
    void take(std::size_t level, int y)
    {
        const cv::Size size = m_sizes[level];
        float* stacks = stacksOf(level, y);
        for (int x = 1; x <= margin; ++x) {
            const auto copy = [&](int to, int from) {
                std::copy_n(stacks + mirrored(from, size.width) * m_depth, m_depth, stacks + to * m_depth);
            };
            copy(-x, -x);
            copy(size.width - 1 + x, size.width - 1 + x);
        }
        if (level + 1 < m_sizes.size()) {
            m_kernels.down(stacks, (size.width + 1) / 2, m_depth, m_halves[level].row(y));
            halved(level, y);
        }
        // The finer level's rows between y - 1 and y have all their coarse rows now; the last ones wait for nothing more.
        const int first = std::max(0, 2 * (y - 1));
        const int end = y + 1 == size.height ? m_sizes[level - 1].height : 2 * y;
        for (int fine = first; fine < end; ++fine)
            writeDetail(level - 1, fine);
    }

    /// Row y of a level has been halved in width: makes the coarse rows that end with it.
    void halved(std::size_t level, int y)
    {
        const int rowCount = m_sizes[level].height;
        for (int coarse = std::max(0, y / 2 - 1); coarse < m_sizes[level + 1].height; ++coarse) {
            const int end = std::min(2 * coarse + margin, rowCount - 1);
            if (end > y)
                break;
            if (end < y)
                continue;
            std::array<const float*, 5> stacks{};
            std::array<const float*, 5> values{};
            for (int i = 0; i < 5; ++i) {
                const int row = mirrored(2 * coarse + i - margin, rowCount);
                stacks[static_cast<std::size_t>(i)] = m_halves[level].row(row);
                values[static_cast<std::size_t>(i)] = valuesOf(level, row);
            }
            const int width = m_sizes[level].width;
            m_kernels.combine(stacks.data(), (width + 1) / 2 * m_depth, stacksOf(level + 1, coarse));
            m_kernels.halve(values.data(), width, m_rowScratch.data(), m_gaussians[level + 1].ptr<float>(coarse));
            take(level + 1, coarse);
        }
    }

    void writeDetail(std::size_t level, int y)
    {
        const float* values = valuesOf(level, y);
        const int width = m_sizes[level].width;
        const cv::Size coarse = m_sizes[level + 1];
        const auto [above, at, under] = coarseRows(y, coarse.height);
        m_kernels.bracket(values, width, m_references, 1.0F / m_spacing, m_below.data(), m_weight.data());
        m_kernels.detail(level == 0 ? nullptr : stacksOf(level, y), above < 0 ? nullptr : stacksOf(level + 1, above),
                         stacksOf(level + 1, at), stacksOf(level + 1, under), coarse.width, width, m_depth, m_below.data(),
                         m_stackScratch.data(), m_pairs.data());
        float* out = m_details[level].ptr<float>(y);
        if (level == 0)
            m_kernels.blendFinest(m_pairs.data(), values, m_below.data(), m_weight.data(), width, m_spacing, m_curve, out);
        else
            m_kernels.blend(m_pairs.data(), m_weight.data(), width, out);
    }

    ScaledPicture m_picture;
    const ToneCurve& m_curve;
    const LaplacianKernels& m_kernels;
    int m_references;
    float m_spacing;
    int m_depth; ///< references, filled up to a multiple of 16
    std::vector<float> m_positions;
    RowRing m_finest; ///< the scaled picture's rows
    // By level:
    std::vector<cv::Size> m_sizes;
    std::vector<RowRing> m_stacks;    ///< the first is not used
    std::vector<RowRing> m_halves;    ///< rows halved in width
    std::vector<cv::Mat> m_gaussians; ///< of the picture itself; the first is empty
    std::vector<cv::Mat> m_details;
    std::vector<float> m_rowScratch;
    std::vector<float> m_stackScratch;
    std::vector<int> m_below;
    std::vector<float> m_weight;
    std::vector<float> m_pairs;
};

} // namespace

int enoughReferences(double edge)
{
    return std::clamp(1 + static_cast<int>(std::ceil(2.0 / edge)), 16, 64);
}

int laplacianBands(cv::Size size)
{
    const int shorter = std::min(size.width, size.height);
    if (shorter < 1)
        return 0;
    const int log2 = static_cast<int>(std::bit_width(static_cast<unsigned>(shorter))) - 1;
    return std::min(std::max(2, log2 - 2), std::max(0, log2 - 1));
}

cv::Mat localLaplacian(const cv::Mat& image, double low, double high, const LocalLaplacianParams& params, InstructionSet set,
                       const JobControl& job)
{
    if (laplacianBands(image.size()) == 0)
        return image.clone();
    std::vector<float> core;
    ToneCurve curve;
    curve.moreBeta = static_cast<float>(params.beta - 1.0);
    if (params.alpha != 2.0) {
        core = coreTable(params);
        curve.core = core.data();
        curve.cells = tableCells;
    }
    const int references = params.references > 0 ? params.references : enoughReferences(params.edge);
    const auto spacing = static_cast<float>(1.0 / ((references - 1) * params.edge));
    const ScaledPicture picture{image, (high - low) * params.edge, low};
    return Pyramids(picture, references, spacing, curve, laplacianKernels(set)).result(job);
}

} // namespace ostwald
