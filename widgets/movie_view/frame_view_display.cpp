// How the picture looks: contrast, colours, raw or processed, and its legend.

#include "movie_view/frame_view.h"

#include "document/sizes_only.h"
#include "jobs/guarded.h"
#include "movie_view/halo.h"
#include "movie_view/movie_time.h"
#include "segment/processed_frame.h"

#include <QPainter>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double longestScaleBarPart = 0.2; ///< of the picture's width in the view
constexpr double smallestScaleBar = 60.0;
constexpr double smallestLegend = 160.0; ///< side of a picture that has room for scale bar and clock
constexpr double perViewPixel = 1.0 / 400.0; ///< of the range: a drag over 400 view pixels shifts it by itself

} // namespace

void FrameView::setContrast(const DisplayRange& range)
{
    m_greysWatcher.cancel();
    m_rangeOrigin = RangeOrigin::MovieOrPerson;
    setRange(range);
}

void FrameView::autoContrast()
{
    if (!m_document.movie())
        return;
    m_greysWatcher.cancel();
    m_greysWatcher.setFuture(
        QtConcurrent::run([movie = m_document.movie()](QPromise<Result<SampledGreys>>& promise) {
            JobControl job;
            job.cancelled = [&promise] { return promise.isCanceled(); };
            promise.addResult(guarded([&]() -> Result<SampledGreys> {
                auto greys = movieGreys(*movie, job);
                if (!greys)
                    return greys.error();
                const DisplayRange range = robustRange(*greys);
                return SampledGreys{*std::move(greys), range};
            }));
        }));
}

void FrameView::takeGreys(std::vector<float> greys)
{
    m_greys = std::move(greys);
    Q_EMIT greysSampled();
}

void FrameView::setContrastLocked(bool isLocked)
{
    if (isLocked == m_isContrastLocked)
        return;
    m_isContrastLocked = isLocked;
    if (isLocked)
        autoContrast();
    else if (m_shown)
        present(m_shownIndex, m_shown);
    Q_EMIT lookChanged();
}

void FrameView::setColours(ColourMap colours)
{
    m_colours = colours;
    update();
    Q_EMIT lookChanged();
}

/// To the right the range narrows, up it moves to darker values, as in window and level of medical viewers.
void FrameView::dragContrast(QPointF step)
{
    const double width = m_range.high - m_range.low;
    const double level = (m_range.low + m_range.high) / 2.0 + step.y() * perViewPixel * width;
    const double half = width / 2.0 * std::exp(-step.x() * perViewPixel * 2.0);
    DisplayRange range = m_range;
    range.low = level - half;
    range.high = level + half;
    if (range.high > range.low)
        setContrast(range);
}

void FrameView::setBlinking(bool isBlinking)
{
    if (isBlinking == m_blinks)
        return;
    m_blinks = isBlinking;
    if (isBlinking)
        process();
    update();
}

void FrameView::process()
{
    const FrameLevels* shown = picture();
    if (!shown || (m_processed && m_processed->index == m_shownIndex) || m_processWatcher.isRunning())
        return;
    m_processWatcher.setFuture(QtConcurrent::run(
        [frame = m_shown, index = m_shownIndex, segmenter = m_document.project().segmenter,
         survey = m_document.results().survey.value](QPromise<Result<FrameLevels>>& promise) {
            promise.addResult(guarded([&]() -> Result<FrameLevels> {
                const cv::Mat pixels =
                    processedFrame((**frame).pixels(), survey ? *survey : MovieSurvey{}, segmenter);
                return makeLevels({index, 0.0, pixels});
            }));
        }));
}

void FrameView::drawPicture()
{
    const FrameLevels* shown = picture();
    QRect covered;
    if (shown && showsProcessed())
        covered = m_processedRenderer.render(*m_processed, m_processedRange, m_transform, m_canvas, m_colours);
    else if (shown)
        covered = m_renderer.render(*shown, m_range, m_transform, m_canvas, m_colours);
    fillAround(m_canvas, covered, (hasParticlesOnly() ? pictureTheme() : m_theme).window.rgb()); // inks are those of pictures
}

void FrameView::drawPictureState(QPainter& painter) const
{
    if (m_blinks && picture())
        drawTextWithHalo(painter, {12.0, height() - 12.0}, showsProcessed() ? tr("processed") : tr("processing…"),
                         QColor::fromRgba(inkOnPicture));
}

bool FrameView::showsProcessed() const
{
    return m_blinks && m_processed && m_processed->index == m_shownIndex;
}

std::optional<ColourBar> FrameView::colourBar() const
{
    const bool hasColours = m_overlays.colourBy != ColourBy::Group && (m_overlays.outlines || m_overlays.tails) &&
                            m_document.tracks() && (m_showsBefore || !previewed());
    const auto& scale = m_overlayTools.colours.scale();
    if (!hasColours || !scale)
        return std::nullopt;
    return colourBarFor(m_overlays.colourBy, *scale, m_document.project().calibration);
}

void FrameView::drawLegend(QPainter& painter) const
{
    const QRectF view({0.0, 0.0}, m_transform.viewSize());
    const QRectF visible = m_transform.pictureInView().intersected(view);
    const bool isBeside = hasParticlesOnly(); // where particles stand in rows there is no room between them
    const QRectF area =
        isBeside || visible.width() < smallestLegend || visible.height() < smallestLegend ? view : visible;
    if (m_overlays.scaleBar)
        drawScaleBar(painter,
                     scaleBarFor(m_document.project().calibration, m_transform.scale(),
                                 std::max(smallestScaleBar, area.width() * (isBeside ? 0.6 : 1.0) * longestScaleBarPart)),
                     area);
    if (m_overlays.clock) {
        const int shown = frameForPicking();
        const QString frame = (hasSizesOnly(m_document) ? tr("sample %1 of %2") : tr("frame %1 of %2"))
                                  .arg(toldNumber(m_document, shown))
                                  .arg(toldNumber(m_document, frameCount(m_document) - 1));
        const QString time = timeText(m_document.project().calibration, shown);
        const QString text = time.isEmpty() ? frame : tr("t = %1 \u00b7 %2").arg(time, frame);
        if (isBeside) {
            const QSizeF room(painter.fontMetrics().horizontalAdvance(text) + 16.0, painter.fontMetrics().height() + 8.0);
            painter.fillRect(QRectF(area.topLeft() + QPointF(8.0, 12.0), room), pictureTheme().window);
        }
        drawClock(painter, text, area);
    }
    if (const auto bar = colourBar())
        drawColourBar(painter, *bar, pictureTheme().ink(Ink::Muted), area);
}

} // namespace ostwald
