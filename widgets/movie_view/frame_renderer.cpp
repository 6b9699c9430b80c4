#include "movie_view/frame_renderer.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int smallestLevel_px = 128;
constexpr int floatSteps = 4096;

template <class Pixel>
void mapThroughTable(const cv::Mat& pixels, const std::vector<QRgb>& table, QImage& image)
{
    for (int y = 0; y < pixels.rows; ++y) {
        const Pixel* from = pixels.ptr<Pixel>(y);
        QRgb* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < pixels.cols; ++x)
            to[x] = table[from[x]];
    }
}

void mapFloats(const cv::Mat& pixels, const std::vector<QRgb>& table, const DisplayRange& range,
               QImage& image)
{
    const auto low = static_cast<float>(range.low);
    const auto stepsPerGrey = static_cast<float>((floatSteps - 1) / (range.high - range.low));
    for (int y = 0; y < pixels.rows; ++y) {
        const float* from = pixels.ptr<float>(y);
        QRgb* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < pixels.cols; ++x) {
            const float step = (from[x] - low) * stepsPerGrey;
            to[x] = table[step > 0.0F ? static_cast<std::size_t>(std::min(step, floatSteps - 1.0F)) : 0];
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

RenderedFrame FrameRenderer::render(const FrameLevels& frame, const DisplayRange& range,
                                    const ViewTransform& transform, double devicePixelRatio, ColourMap colours)
{
    const QRectF shown = transform.pictureInView().intersected(QRectF({0.0, 0.0}, transform.viewSize()));
    const QRect device =
        QRectF(shown.topLeft() * devicePixelRatio, shown.size() * devicePixelRatio).toAlignedRect();
    if (device.isEmpty())
        return {};

    const double deviceScale = transform.scale() * devicePixelRatio;
    const bool magnified = deviceScale >= 1.0;
    const double halvings = magnified ? 0.0 : std::floor(std::log2(1.0 / deviceScale));
    const std::size_t levelIndex = std::min(static_cast<std::size_t>(halvings), frame.levels.size() - 1);
    const cv::Mat& level = frame.levels[levelIndex];

    // Centre of the first screen pixel, in pixels of the level; x and y may have been halved unevenly.
    const double perLevelX = static_cast<double>(level.cols) / frame.pixels().cols;
    const double perLevelY = static_cast<double>(level.rows) / frame.pixels().rows;
    const QPointF first =
        transform.toPicture(QPointF(device.left() + 0.5, device.top() + 0.5) / devicePixelRatio);
    const cv::Matx23d toLevel(perLevelX / deviceScale, 0.0, (first.x() + 0.5) * perLevelX - 0.5, //
                              0.0, perLevelY / deviceScale, (first.y() + 0.5) * perLevelY - 0.5);
    cv::Mat resampled;
    cv::warpAffine(level, resampled, toLevel, cv::Size(device.width(), device.height()),
                   (magnified ? cv::INTER_NEAREST : cv::INTER_LINEAR) | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);

    prepareTable(level.depth(), range, colours);
    QImage image(device.size(), QImage::Format_RGB32);
    if (level.depth() == CV_8U)
        mapThroughTable<std::uint8_t>(resampled, m_table, image);
    else if (level.depth() == CV_16U)
        mapThroughTable<std::uint16_t>(resampled, m_table, image);
    else
        mapFloats(resampled, m_table, range, image);
    image.setDevicePixelRatio(devicePixelRatio);
    return {std::move(image), QPointF(device.topLeft()) / devicePixelRatio};
}

} // namespace ostwald
