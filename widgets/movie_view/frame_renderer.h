#pragma once

#include "movie_view/colour_map.h"
#include "movie_view/display_range.h"
#include "movie_view/view_transform.h"

#include <QImage>
#include <QRect>
#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ostwald {

/// A frame and its halvings, so that noise does not alias when it is shown small: levels[0] has the pixels as
/// stored, each further level half as many per side, averaged.
struct FrameLevels {
    int index = 0;
    std::vector<cv::Mat> levels; ///< never empty

    [[nodiscard]] const cv::Mat& pixels() const { return levels.front(); }
    [[nodiscard]] std::size_t bytes() const;
};

[[nodiscard]] FrameLevels makeLevels(const Frame& frame);

/// Makes the image RGB32, as large as the view with that ratio set; one that is so already is kept with its pixels.
void prepareCanvas(QImage& canvas, QSizeF viewSize, double devicePixelRatio);

/// Fills what lies outside of a part of the canvas, device pixels.
void fillAround(QImage& canvas, const QRect& covered, QRgb colour);

/// Turns grey values into the pixels of the screen: nearest neighbour from one screen pixel per picture pixel
/// up, linear between the averaged levels below. Only what the view shows is touched. Keeps its tables; one for each
/// thread.
class FrameRenderer {
public:
    /// Draws what the view shows of the frame, and leaves the rest of the canvas alone.
    /// @param canvas  RGB32, of the view's size times its device pixel ratio, which is set
    /// @return  the part of the canvas that the picture covers, device pixels
    QRect render(const FrameLevels& frame, const DisplayRange& range, const ViewTransform& transform, QImage& canvas,
                 ColourMap colours = ColourMap::Grey);

private:
    /// Colour of each possible grey value; of float pixels, of equal steps over the range.
    void prepareTable(int depth, const DisplayRange& range, ColourMap colours);

    std::vector<QRgb> m_table;
    std::vector<float> m_mixed; ///< a row between two of the level
    std::optional<DisplayRange> m_tableRange;
    int m_tableDepth = -1;
    ColourMap m_tableColours = ColourMap::Grey;
};

} // namespace ostwald
