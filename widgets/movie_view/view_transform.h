#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ostwald {

/// Where a picture lies in a view. Picture coordinates have pixel centres at whole numbers, so that a picture
/// of width w reaches from -0.5 to w - 0.5; view coordinates are those of the widget, logical pixels from its
/// corner. The centre of the view never leaves the picture.
class ViewTransform {
public:
    static constexpr double smallestScale = 1.0 / 64.0;
    static constexpr double largestScale = 64.0;

    void setPictureSize(QSizeF size_px);
    void setViewSize(QSizeF size); ///< keeps the point in the centre

    [[nodiscard]] double scale() const { return m_scale; } ///< view pixels per picture pixel
    [[nodiscard]] QSizeF viewSize() const { return m_viewSize; }
    [[nodiscard]] QPointF centre() const { return m_centre; } ///< picture point in the centre of the view

    [[nodiscard]] QPointF toView(QPointF picture_px) const;
    [[nodiscard]] QPointF toPicture(QPointF view) const;
    [[nodiscard]] QRectF pictureInView() const; ///< the whole picture, in view coordinates
    [[nodiscard]] QRectF visiblePart() const;   ///< what the view shows, in picture coordinates

    void fit();                               ///< the whole picture, as large as it can be
    void setScale(double scale);              ///< about the centre of the view, clamped
    void zoomAt(QPointF view, double factor); ///< the picture point under `view` stays there
    void panBy(QPointF view);                 ///< moves the picture by so many view pixels
    void centreOn(QPointF picture_px);

    bool operator==(const ViewTransform&) const = default;

private:
    [[nodiscard]] QPointF middle() const { return {m_viewSize.width() / 2.0, m_viewSize.height() / 2.0}; }

    QSizeF m_pictureSize{1.0, 1.0};
    QSizeF m_viewSize{1.0, 1.0};
    QPointF m_centre;
    double m_scale = 1.0;
};

} // namespace ostwald
