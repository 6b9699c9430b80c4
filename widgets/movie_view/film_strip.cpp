#include "movie_view/film_strip.h"

#include "movie_view/frame_view.h"
#include "movie_view/movie_time.h"
#include "movie_view/thumbnail_popup.h"
#include "movie_view/timeline_strip.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int cellHeight = 40;
constexpr int narrowest = 12;
constexpr int gap = 2;   ///< between cells, and below them
constexpr int lift = 4;  ///< of the popup above the cells

} // namespace

FilmStrip::FilmStrip(Document& document, FrameView& view, TimelineStrip& strip, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_view(view), m_strip(strip), m_theme(theme), m_reader(document),
      m_popup(new ThumbnailPopup(theme, this))
{
    setObjectName(QStringLiteral("filmStrip"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Thumbnails"));
    setToolTip(tr("Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs."));
    setAccessibleDescription(toolTip());
    m_strip.installEventFilter(this);
    connect(&m_reader, &ThumbnailReader::changed, this, [this] {
        refresh();
        if (m_reader.isDone() && !m_reader.thumbnails().empty())
            Q_EMIT completed();
    });
    connect(&m_view, &FrameView::lookChanged, this, &FilmStrip::refresh);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change)) {
            unhover();
            layOut();
        } else if (std::holds_alternative<ParamsChanged>(change)) {
            refresh(); // ageing times may have changed the order
            movePlayhead();
        } else if (std::holds_alternative<SelectionChanged>(change)) {
            movePlayhead();
        }
    });
}

FilmStrip::~FilmStrip() = default;

void FilmStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_popup->setTheme(theme);
    update();
}

void FilmStrip::setLoop(const PlaybackLoop& loop)
{
    const int last = std::max(0, frameCount(m_document) - 1);
    if (loop.isOn && (loop.first || loop.last))
        m_reader.setRange(std::pair(loop.first.value_or(0), loop.last.value_or(last)));
    else
        m_reader.setRange(std::nullopt);
}

void FilmStrip::setPlaying(bool isPlaying)
{
    m_reader.setHeld(isPlaying);
}

QSize FilmStrip::sizeHint() const
{
    return {480, cellHeight + gap};
}

QSize FilmStrip::minimumSizeHint() const
{
    return {160, cellHeight + gap};
}

/// As many cells as fit beside each other, from the first frame of the timeline to its last.
void FilmStrip::layOut()
{
    m_cells.clear();
    const auto left = static_cast<int>(m_strip.positionOf(0));
    const int room = width() - 2 * left;
    if (const auto& movie = m_document.movie(); movie && room >= narrowest) {
        const double ratio = static_cast<double>(movie->info().width) / movie->info().height;
        const int cellWidth = std::clamp(static_cast<int>(std::lround(ratio * cellHeight)), narrowest, room);
        const int count = (room + gap) / (cellWidth + gap);
        const double step = count > 1 ? static_cast<double>(room - cellWidth) / (count - 1) : 0.0;
        for (int i = 0; i < count; ++i)
            m_cells.push_back({QRect(left + static_cast<int>(std::lround(i * step)), 0, cellWidth, cellHeight), {}, {}});
    }
    refresh();
    update(); // also what is between the cells: others have stood there
}

/// The frame nearest in time of those to be read, or while that one is missing another within the cell.
std::optional<int> FilmStrip::frameFor(const Cell& cell) const
{
    const double middle = cell.place.center().x();
    const std::optional<int> there = m_reader.nearest(m_strip.frameAt(middle));
    if (!there)
        return std::nullopt;
    const bool isBest = *there == m_reader.nearestWanted(m_strip.frameAt(middle));
    return isBest || std::abs(m_strip.positionOfFrame(*there) - middle) <= cell.place.width() / 2.0 ? there : std::nullopt;
}

void FilmStrip::refresh()
{
    const Look look = lookOf(m_view);
    const bool isOther = look != m_look;
    m_look = look;
    const double ratio = devicePixelRatioF();
    for (Cell& cell : m_cells) {
        const std::optional<int> frame = frameFor(cell);
        if (frame == cell.frame && !isOther)
            continue;
        cell.frame = frame;
        cell.picture = {};
        if (frame) {
            cell.picture = thumbnailPicture(m_reader.thumbnails().at(*frame), (QSizeF(cell.place.size()) * ratio).toSize(), look);
            cell.picture.setDevicePixelRatio(ratio);
        }
        update(cell.place);
    }
    if (m_hoverX)
        hover(*m_hoverX);
}

std::optional<int> FilmStrip::frameShownAt(double x) const
{
    const auto cell = std::ranges::find_if(m_cells, [x](const Cell& c) { return c.place.left() <= x && x < c.place.right() + 1; });
    return cell == m_cells.end() ? std::nullopt : cell->frame;
}

QImage FilmStrip::pictureOfMovie(QSize area) const
{
    const std::optional<int> frame = m_reader.nearest(orderOf(m_document).frameAt(frameCount(m_document) / 2));
    return frame ? thumbnailPicture(m_reader.thumbnails().at(*frame), area, lookOf(m_view)) : QImage();
}

void FilmStrip::hover(double x)
{
    m_hoverX = x;
    const std::optional<int> frame = isVisible() ? m_reader.nearest(m_strip.frameAt(x)) : std::nullopt;
    if (!frame) {
        m_popup->hide();
        m_hovered.reset();
        return;
    }
    const Look look = lookOf(m_view);
    const bool isSame = m_hovered == frame && m_hoverLook == look;
    const QImage picture = isSame ? m_popup->picture()
                                  : thumbnailPicture(m_reader.thumbnails().at(*frame),
                                                     {ThumbnailReader::side_px, ThumbnailReader::side_px}, look);
    const QString time = timeText(m_document.project().calibration, *frame);
    const QString text = time.isEmpty() ? tr("Frame %1").arg(*frame) : tr("Frame %1, t = %2").arg(*frame).arg(time);
    m_popup->showPicture(picture, text, mapToGlobal(QPoint(static_cast<int>(std::lround(x)), -lift)));
    if (m_hovered != frame)
        update();
    m_hovered = frame;
    m_hoverLook = look;
}

void FilmStrip::unhover()
{
    m_hoverX.reset();
    m_popup->hide();
    if (m_hovered) {
        m_hovered.reset();
        update();
    }
}

void FilmStrip::movePlayhead()
{
    const double x = m_strip.positionOfFrame(m_document.selection().frame);
    for (const double at : {m_playheadX, x})
        update(QRect(static_cast<int>(at) - 2, 0, 5, height()));
}

bool FilmStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_strip) {
        switch (event->type()) {
        case QEvent::MouseMove: {
            const auto* move = static_cast<QMouseEvent*>(event);
            if (move->buttons() == Qt::NoButton && !m_strip.phaseBorderAt(move->position()))
                hover(move->position().x());
            else
                unhover();
            break;
        }
        case QEvent::MouseButtonPress:
        case QEvent::Leave:
        case QEvent::Hide: unhover(); break;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilmStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || frameCount(m_document) == 0)
        return;
    m_pressX = event->position().x();
    const std::optional<int> shown = m_reader.nearest(m_strip.frameAt(*m_pressX));
    unhover();
    m_document.setFrame(shown.value_or(m_strip.frameAt(*m_pressX)));
}

void FilmStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (!m_pressX) {
        hover(x);
        return;
    }
    m_scrubs = m_scrubs || std::abs(x - *m_pressX) >= QApplication::startDragDistance();
    if (m_scrubs)
        m_document.setFrame(m_strip.frameAt(x));
}

void FilmStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressX.reset();
    m_scrubs = false;
}

void FilmStrip::leaveEvent(QEvent* event)
{
    unhover();
    QWidget::leaveEvent(event);
}

void FilmStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The timeline below gets its width in the same pass of the layout, but later.
    QMetaObject::invokeMethod(this, [this] { layOut(); }, Qt::QueuedConnection);
}

void FilmStrip::showEvent(QShowEvent* event)
{
    m_reader.setOn(true);
    layOut();
    QWidget::showEvent(event);
}

void FilmStrip::hideEvent(QHideEvent* event)
{
    unhover();
    m_reader.setOn(false);
    QWidget::hideEvent(event);
}

void FilmStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.panel);
    if (m_cells.empty())
        return;
    for (const Cell& cell : m_cells) {
        if (!cell.place.intersects(event->rect()))
            continue;
        painter.fillRect(cell.place, m_theme.window);
        const QSizeF size = cell.picture.deviceIndependentSize();
        if (!cell.picture.isNull())
            painter.drawImage(QPointF(cell.place.left() + (cell.place.width() - size.width()) / 2.0,
                                      cell.place.top() + (cell.place.height() - size.height()) / 2.0),
                              cell.picture);
    }
    if (m_hovered)
        painter.fillRect(QRectF(m_strip.positionOfFrame(*m_hovered) - 0.5, 0.0, 1.0, height()), m_theme.text);
    m_playheadX = m_strip.positionOfFrame(m_document.selection().frame);
    painter.fillRect(QRectF(m_playheadX - 1.0, 0.0, 2.0, height()), m_theme.ink(Ink::Selection));
}

} // namespace ostwald
