#include "movie_view/view_transform.h"

#include <algorithm>

namespace ostwald {

void ViewTransform::setPictureSize(QSizeF size_px)
{
    m_pictureSize = size_px.expandedTo({1.0, 1.0});
    centreOn(m_centre);
}

void ViewTransform::setViewSize(QSizeF size)
{
    m_viewSize = size.expandedTo({1.0, 1.0});
}

QPointF ViewTransform::toView(QPointF picture_px) const
{
    return (picture_px - m_centre) * m_scale + middle();
}

QPointF ViewTransform::toPicture(QPointF view) const
{
    return (view - middle()) / m_scale + m_centre;
}

QRectF ViewTransform::pictureInView() const
{
    return {toView({-0.5, -0.5}), m_pictureSize * m_scale};
}

QRectF ViewTransform::visiblePart() const
{
    return {toPicture({0.0, 0.0}), m_viewSize / m_scale};
}

void ViewTransform::fit()
{
    m_scale = std::clamp(
        std::min(m_viewSize.width() / m_pictureSize.width(), m_viewSize.height() / m_pictureSize.height()),
        smallestScale, largestScale);
    m_centre = {(m_pictureSize.width() - 1.0) / 2.0, (m_pictureSize.height() - 1.0) / 2.0};
}

void ViewTransform::setScale(double scale)
{
    m_scale = std::clamp(scale, smallestScale, largestScale);
}

void ViewTransform::zoomAt(QPointF view, double factor)
{
    const QPointF fixed = toPicture(view);
    setScale(m_scale * factor);
    centreOn(fixed - (view - middle()) / m_scale);
}

void ViewTransform::panBy(QPointF view)
{
    centreOn(m_centre - view / m_scale);
}

void ViewTransform::centreOn(QPointF picture_px)
{
    m_centre = {std::clamp(picture_px.x(), -0.5, m_pictureSize.width() - 0.5),
                std::clamp(picture_px.y(), -0.5, m_pictureSize.height() - 0.5)};
}

} // namespace ostwald
