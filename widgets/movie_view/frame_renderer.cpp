#include "movie_view/frame_renderer.h"

#include "raster/raster_kernels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace ostwald {
namespace {

constexpr int smallestLevel_px = 128;
constexpr int floatSteps = 4096;

/// Where the centres of `count` screen pixels lie along one side of a level of `size` pixels.
struct Sampling {
    double first = 0.0; ///< level pixels, centres at whole numbers
    double step = 1.0;  ///< level pixels per screen pixel
    int size = 1;
    int count = 0;

    /// Screen pixels lie on level pixels, one on one.
    [[nodiscard]] bool isOneToOne() const
    {
        return std::abs(step - 1.0) * count < 1e-3 && std::abs(first - std::round(first)) < 1e-3 && first > -0.5 &&
               first + count < size + 0.5;
    }
    [[nodiscard]] double at(int i) const { return std::clamp(first + i * step, 0.0, static_cast<double>(size - 1)); }
    [[nodiscard]] int nearest(int i) const { return static_cast<int>(std::floor(at(i) + 0.5)); }
};

/// Looks colours up by grey value.
struct Lookup {
    const QRgb* table;
    float low;          ///< grey of the first colour
    float stepsPerGrey; ///< colours per grey
    float last;         ///< index of the last colour
    float levelsPerGrey; ///< 255 / (white - black)
    bool isEven;         ///< a grey that rises evenly with the counts: no need to look it up
    bool isInverted;

    /// Colours of pixels side by side.
    template <class Pixel>
    void row(const Pixel* from, int count, QRgb* to) const
    {
        if constexpr (std::is_same_v<Pixel, std::uint16_t>) {
            static const RasterKernels& kernels = rasterKernels(bestInstructionSet());
            if (isEven) {
                kernels.greyRow(from, count, low, levelsPerGrey, isInverted, to);
                return;
            }
        }
        for (int x = 0; x < count; ++x)
            to[x] = (*this)(from[x]);
    }

    template <class Pixel>
    [[nodiscard]] QRgb operator()(Pixel grey) const
    {
        if constexpr (std::is_integral_v<Pixel>) {
            return table[grey];
        } else {
            const float step = (grey - low) * stepsPerGrey;
            return table[step > 0.0F ? static_cast<std::size_t>(std::min(step, last)) : 0];
        }
    }
};

/// Each screen pixel takes the level's nearest one; rows that repeat are copied.
template <class Pixel>
void drawNearest(const cv::Mat& level, const Sampling& columns, const Sampling& rows, const Lookup& colourOf, QRgb* to,
                 std::ptrdiff_t stride)
{
    std::vector<int> column(static_cast<std::size_t>(columns.count));
    for (int x = 0; x < columns.count; ++x)
        column[static_cast<std::size_t>(x)] = columns.nearest(x);
    const bool isContiguous = column.back() - column.front() == columns.count - 1; // as the step is 1 at most
    for (int y = 0; y < rows.count; ++y, to += stride) {
        if (y > 0 && rows.nearest(y) == rows.nearest(y - 1)) {
            std::copy_n(to - stride, columns.count, to);
            continue;
        }
        const Pixel* from = level.ptr<Pixel>(rows.nearest(y));
        if (isContiguous) {
            colourOf.row(from + column.front(), columns.count, to);
        } else {
            for (int x = 0; x < columns.count; ++x)
                to[x] = colourOf(from[column[static_cast<std::size_t>(x)]]);
        }
    }
}

/// Linear between the level's pixels: first between two rows, then along the row.
template <class Pixel>
void drawLinear(const cv::Mat& level, const Sampling& columns, const Sampling& rows, const Lookup& colourOf, QRgb* to,
                std::ptrdiff_t stride, std::vector<float>& mixed)
{
    struct Place {
        int left;
        float right; ///< share of the pixel to the right
    };
    std::vector<Place> places(static_cast<std::size_t>(columns.count));
    for (int x = 0; x < columns.count; ++x) {
        const double at = columns.at(x);
        const double left = std::floor(at);
        places[static_cast<std::size_t>(x)] = {static_cast<int>(left), static_cast<float>(at - left)};
    }
    const int begin = places.front().left;
    const int count = places.back().left + 1 - begin;
    mixed.resize(static_cast<std::size_t>(count) + 1);
    float* const mix = mixed.data();
    for (int y = 0; y < rows.count; ++y, to += stride) {
        const double at = rows.at(y);
        const int upperRow = static_cast<int>(std::floor(at));
        const auto share = static_cast<float>(at - upperRow);
        const Pixel* upper = level.ptr<Pixel>(upperRow) + begin;
        const Pixel* lower = level.ptr<Pixel>(std::min(upperRow + 1, rows.size - 1)) + begin;
        const int readable = std::min(count + 1, columns.size - begin);
        for (int x = 0; x < readable; ++x) {
            const auto above = static_cast<float>(upper[x]);
            mix[x] = above + share * (static_cast<float>(lower[x]) - above);
        }
        if (readable == count)
            mix[count] = mix[count - 1];
        for (int x = 0; x < columns.count; ++x) {
            const Place place = places[static_cast<std::size_t>(x)];
            const float* pair = mix + (place.left - begin);
            const float grey = pair[0] + place.right * (pair[1] - pair[0]);
            if constexpr (std::is_integral_v<Pixel>)
                to[x] = colourOf(static_cast<Pixel>(static_cast<int>(grey + 0.5F)));
            else
                to[x] = colourOf(grey);
        }
    }
}

} // namespace

std::size_t FrameLevels::bytes() const
{
    std::size_t sum = 0;
    for (const cv::Mat& level : levels)
        sum += level.total() * level.elemSize();
    return sum;
}

FrameLevels makeLevels(const Frame& frame)
{
    FrameLevels result{frame.index, {frame.pixels}};
    while (std::min(result.levels.back().cols, result.levels.back().rows) >= 2 * smallestLevel_px) {
        const cv::Mat& larger = result.levels.back();
        cv::Mat half;
        cv::resize(larger, half, cv::Size((larger.cols + 1) / 2, (larger.rows + 1) / 2), 0.0, 0.0,
                   cv::INTER_AREA);
        result.levels.push_back(std::move(half));
    }
    return result;
}

void FrameRenderer::prepareTable(int depth, const DisplayRange& range, ColourMap colours)
{
    if (m_tableRange == range && m_tableDepth == depth && m_tableColours == colours)
        return;
    m_tableColours = colours;
    m_tableRange = range;
    m_tableDepth = depth;
    m_table.resize(depth == CV_8U ? 256 : depth == CV_16U ? 65536 : floatSteps);
    const bool isFloat = depth == CV_32F;
    const std::array<QRgb, 256>& palette = coloursOf(colours);
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        const double fraction = static_cast<double>(i) / (floatSteps - 1);
        const double grey =
            isFloat ? range.low + fraction * (range.high - range.low) : static_cast<double>(i);
        m_table[i] = palette[static_cast<std::size_t>(std::lround(range.brightness(grey) * 255.0))];
    }
}

void prepareCanvas(QImage& canvas, QSizeF viewSize, double devicePixelRatio)
{
    const QSize size(static_cast<int>(std::ceil(viewSize.width() * devicePixelRatio)),
                     static_cast<int>(std::ceil(viewSize.height() * devicePixelRatio)));
    if (canvas.size() != size || canvas.format() != QImage::Format_RGB32)
        canvas = QImage(size, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(devicePixelRatio);
}

void fillAround(QImage& canvas, const QRect& covered, QRgb colour)
{
    for (int y = 0; y < canvas.height(); ++y) {
        QRgb* const row = reinterpret_cast<QRgb*>(canvas.scanLine(y));
        const bool isBeside = y >= covered.top() && y <= covered.bottom() && !covered.isEmpty();
        std::fill(row, row + (isBeside ? covered.left() : canvas.width()), colour);
        if (isBeside)
            std::fill(row + covered.right() + 1, row + canvas.width(), colour);
    }
}

QRect FrameRenderer::render(const FrameLevels& frame, const DisplayRange& range, const ViewTransform& transform, QImage& canvas,
                            ColourMap colours)
{
    Q_ASSERT(canvas.format() == QImage::Format_RGB32);
    const double ratio = canvas.devicePixelRatio();
    const QRectF shown = transform.pictureInView().intersected(QRectF({0.0, 0.0}, transform.viewSize()));
    const QRect device = QRectF(shown.topLeft() * ratio, shown.size() * ratio).toAlignedRect().intersected(canvas.rect());
    if (device.isEmpty())
        return {};

    const double deviceScale = transform.scale() * ratio;
    const bool magnified = deviceScale >= 1.0;
    const double halvings = magnified ? 0.0 : std::floor(std::log2(1.0 / deviceScale));
    const std::size_t levelIndex = std::min(static_cast<std::size_t>(halvings), frame.levels.size() - 1);
    const cv::Mat& level = frame.levels[levelIndex];

    // Centre of the first screen pixel, in pixels of the level; x and y may have been halved unevenly.
    const double perLevelX = static_cast<double>(level.cols) / frame.pixels().cols;
    const double perLevelY = static_cast<double>(level.rows) / frame.pixels().rows;
    const QPointF first = transform.toPicture(QPointF(device.left() + 0.5, device.top() + 0.5) / ratio);
    const Sampling columns{(first.x() + 0.5) * perLevelX - 0.5, perLevelX / deviceScale, level.cols, device.width()};
    const Sampling rows{(first.y() + 0.5) * perLevelY - 0.5, perLevelY / deviceScale, level.rows, device.height()};

    prepareTable(level.depth(), range, colours);
    const bool isEven = range.gamma == 1.0 && (colours == ColourMap::Grey || colours == ColourMap::Inverted);
    const Lookup colourOf{m_table.data(), static_cast<float>(range.low),
                          static_cast<float>((floatSteps - 1) / (range.high - range.low)), floatSteps - 1.0F,
                          static_cast<float>(255.0 / (range.high - range.low)), isEven, colours == ColourMap::Inverted};
    const std::ptrdiff_t stride = canvas.bytesPerLine() / 4;
    QRgb* const to = reinterpret_cast<QRgb*>(canvas.bits()) + device.top() * stride + device.left();
    const bool isNearest = magnified || (columns.isOneToOne() && rows.isOneToOne());
    const auto draw = [&]<class Pixel>(Pixel) {
        if (isNearest)
            drawNearest<Pixel>(level, columns, rows, colourOf, to, stride);
        else
            drawLinear<Pixel>(level, columns, rows, colourOf, to, stride, m_mixed);
    };
    if (level.depth() == CV_8U)
        draw(std::uint8_t{});
    else if (level.depth() == CV_16U)
        draw(std::uint16_t{});
    else
        draw(float{});
    return device;
}

} // namespace ostwald
