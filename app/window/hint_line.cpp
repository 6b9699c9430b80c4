#include "window/hint_line.h"

#include "figure_board/page_view.h"
#include "figures/figure_view.h"
#include "movie_view/frame_view.h"
#include "movie_view/timeline_strip.h"
#include "track_scheme/track_scheme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ostwald {
namespace {

constexpr int margin_px = 12;
constexpr int keyPadding_px = 5;
constexpr int keyGap_px = 5;
constexpr int hintGap_px = 14;

Pane paneOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const FrameView*>(widget))
            return Pane::Movie;
        if (qobject_cast<const TimelineStrip*>(widget))
            return Pane::Timeline;
        if (qobject_cast<const TrackScheme*>(widget))
            return Pane::Scheme;
        if (qobject_cast<const FigureView*>(widget))
            return Pane::Plot;
        if (qobject_cast<const PageView*>(widget))
            return Pane::Page;
        if (qobject_cast<const QTableView*>(widget) && widget->objectName() == QStringLiteral("trackTable"))
            return Pane::Tracks;
    }
    return Pane::Elsewhere;
}

} // namespace

HintLine::HintLine(Document& document, const FrameView& view, const PageView& page, const CommandList& commands,
                   QWidget* parent)
    : QLabel(parent), m_document(document), m_view(view), m_page(page), m_commands(commands)
{
    setObjectName(QStringLiteral("hintLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&document, &Document::changed, this, &HintLine::refresh);
    connect(&view, &FrameView::pointerMoved, this, &HintLine::refresh);
    connect(&view, &FrameView::gestureChanged, this, &HintLine::refresh);
    connect(&page, &PageView::pickedChanged, this, &HintLine::refresh);
    connect(&commands, &CommandList::keysChanged, this, &HintLine::refresh);
    qApp->installEventFilter(this);
}

QSize HintLine::sizeHint() const
{
    return {0, fontMetrics().height() + 10};
}

QSize HintLine::minimumSizeHint() const
{
    return sizeHint();
}

bool HintLine::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->window() == window()) {
            m_pane = paneOf(widget);
            refresh();
        }
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (const auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Shift) {
            m_shift = event->type() == QEvent::KeyPress;
            refresh();
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == &m_page)
            refresh();
        break;
    case QEvent::WindowDeactivate:
        m_shift = false;
        break;
    default: break;
    }
    return QLabel::eventFilter(watched, event);
}

HintContext HintLine::context() const
{
    const Selection& selection = m_document.selection();
    HintContext now;
    now.pane = m_pane == Pane::Elsewhere && m_page.hasFocus() ? Pane::Page : m_pane;
    now.isOpen = m_document.isOpen();
    now.hasTracks = m_document.tracks() != nullptr;
    now.canTime = m_document.project().calibration.hasTimes();
    now.shift = m_shift;
    now.tool = m_view.heldTool();
    now.toolFromHere = m_view.holdsFromHere();
    now.links = m_view.isLinking();
    now.under = m_pane == Pane::Movie ? m_view.pointed() : std::nullopt;
    now.picked = selection.tracks.size();
    now.isWhole = selection.isWhole;
    now.isStudy = m_document.project().calibration.isStudy();
    now.hasPictures = m_document.movie() != nullptr || m_document.movieError(); // else there never were any
    now.hasPanels = m_page.isArrangeable();
    now.onPanel = m_page.picked().has_value();
    now.underIsPicked = now.under && selection.tracks.contains(*now.under);
    return now;
}

void HintLine::refresh()
{
    m_hints = keyHints(context(), m_commands);
    QString text = m_hints.on;
    for (const KeyHint& hint : m_hints.hints)
        text += (text.isEmpty() ? QString() : QStringLiteral("  ")) + hint.keys + QLatin1Char(' ') + hint.does;
    if (text == this->text())
        return;
    setText(text); // for whoever reads the screen aloud; what is seen is painted
    update();
}

void HintLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPalette& colours = palette();
    painter.fillRect(rect(), colours.color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), colours.color(QPalette::Button));
    const QFontMetrics metrics = fontMetrics();
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    int x = margin_px;
    if (!m_hints.on.isEmpty()) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colours.color(QPalette::WindowText));
        painter.drawText(x, baseline, m_hints.on);
        x += QFontMetrics(bold).horizontalAdvance(m_hints.on) + hintGap_px;
        painter.setFont(font());
    }
    for (const KeyHint& hint : m_hints.hints) {
        const int keyWidth = metrics.horizontalAdvance(hint.keys) + 2 * keyPadding_px;
        const int textWidth = metrics.horizontalAdvance(hint.does);
        if (x + keyWidth + keyGap_px + textWidth > width() - margin_px)
            break; // a hint is whole or not there
        const QRectF key(x + 0.5, (height() - metrics.height()) / 2 - 0.5, keyWidth - 1, metrics.height() + 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.color(QPalette::Button));
        painter.drawRoundedRect(key, 3.0, 3.0);
        painter.setPen(colours.color(QPalette::WindowText));
        painter.drawText(x + keyPadding_px, baseline, hint.keys);
        x += keyWidth + keyGap_px;
        painter.setPen(colours.color(QPalette::PlaceholderText));
        painter.drawText(x, baseline, hint.does);
        x += textWidth + hintGap_px;
    }
}

} // namespace ostwald
