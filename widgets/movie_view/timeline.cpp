#include "movie_view/timeline.h"

#include "document/content_change.h"
#include "document/sizes_only.h"
#include "movie_view/film_strip.h"
#include "movie_view/movie_time.h"
#include "movie_view/timeline_strip.h"
#include "movie_view/transport_icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr std::array<double, 7> offeredSpeeds{0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0};
constexpr int tick_ms = 10;

/// The most asked for first.
QStringList countsOf(const Tracks& tracks, bool isStudy)
{
    std::array<int, groupNames.size()> counts{};
    for (const Track& track : tracks.tracks)
        ++counts[static_cast<std::size_t>(track.group)];
    QStringList parts{Timeline::tr("A %1").arg(counts[static_cast<std::size_t>(Group::A)])};
    if (const int coalesced = counts[static_cast<std::size_t>(Group::B)]; coalesced > 0 || !isStudy)
        parts << Timeline::tr("B %1").arg(coalesced);
    if (const int unassigned = counts[static_cast<std::size_t>(Group::Unassigned)])
        parts << Timeline::tr("unassigned %1").arg(unassigned);
    if (const int excluded = counts[static_cast<std::size_t>(Group::Excluded)])
        parts << Timeline::tr("excluded %1").arg(excluded);
    if (const int unsure = counts[static_cast<std::size_t>(Group::Unsure)])
        parts << Timeline::tr("unsure %1").arg(unsure);
    if (!isStudy)
        parts << Timeline::tr("coalescences %1").arg(tracks.coalescences.size());
    return parts;
}

/// The number of a frame; its arrows go on as the playhead does.
class FrameSpin : public QSpinBox {
public:
    FrameSpin(Document& document, QWidget* parent) : QSpinBox(parent), m_document(document) {}

    void stepBy(int steps) override { stepFrames(m_document, steps); }

protected:
    StepEnabled stepEnabled() const override
    {
        const FrameOrder order = orderOf(m_document);
        const int place = order.placeOf(m_document.selection().frame);
        return (place > 0 ? StepDownEnabled : StepNone) | (place < order.last() ? StepUpEnabled : StepNone);
    }

private:
    Document& m_document;
};

} // namespace

Timeline::Timeline(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_theme(theme), m_first(addButton("firstFrame")),
      m_previous(addButton("previousFrame")), m_play(addButton("playPause")), m_next(addButton("nextFrame")),
      m_last(addButton("lastFrame")), m_loopButton(new QToolButton(this)), m_frame(new FrameSpin(document, this)),
      m_time(new QLabel(this)), m_speed(new QComboBox(this)), m_counts(new QLabel(this)),
      m_strip(new TimelineStrip(document, theme, this))
{
    m_frame->setObjectName(QStringLiteral("frameSpin"));
    m_frame->setKeyboardTracking(false);
    m_time->setObjectName(QStringLiteral("timeLabel"));
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_counts->setProperty("muted", true);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->installEventFilter(this); // its room changes with the text before it
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it never widens the window
    m_speed->setObjectName(QStringLiteral("speedCombo"));
    m_speed->setAccessibleName(tr("Playback speed"));
    for (const double speed : offeredSpeeds)
        m_speed->addItem(QString(), speed);

    makeLoopMenu();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(4);
    for (QToolButton* button : {m_first, m_previous, m_play, m_next, m_last})
        row->addWidget(button);
    row->addWidget(m_loopButton);
    row->addSpacing(8);
    row->addWidget(m_frame);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addSpacing(8);
    row->addWidget(m_speed);
    row->addWidget(m_counts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_first, &QToolButton::clicked, this, [this] { goToPlace(m_document, 0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { stepFrames(m_document, -1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepFrames(m_document, 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { goToPlace(m_document, frameCount(m_document) - 1); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_frame, &QSpinBox::valueChanged, this,
            [this](int number) { m_document.setFrame(frameOfNumber(m_document, number)); });
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this](int index) { setSpeed(m_speed->itemData(index).toDouble()); });
    connect(&m_document, &Document::changed, this, &Timeline::onChanged);
    connect(&m_timer, &QTimer::timeout, this, &Timeline::advance);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tick_ms);
    m_watch.start();
    setSpeed(1.0);
    setTheme(theme);
    refresh();
}

void Timeline::makeLoopMenu()
{
    m_loopButton->setObjectName(QStringLiteral("loopButton"));
    m_loopButton->setAccessibleName(tr("Loop"));
    m_loopButton->setCheckable(true);
    m_loopButton->setAutoRaise(true);
    m_loopButton->setIconSize({16, 16});
    m_loopButton->setFixedHeight(28);
    m_loopButton->setFocusPolicy(Qt::TabFocus);
    m_loopButton->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_loopButton, &QToolButton::toggled, this, [this](bool on) {
        PlaybackLoop loop = m_loop;
        loop.isOn = on;
        setLoop(loop);
    });
    auto* menu = new QMenu(m_loopButton);
    menu->addAction(QString(), this, [this] { setLoop(withFirst(m_loop, place())); });
    menu->addAction(QString(), this, [this] { setLoop(withLast(m_loop, place())); });
    menu->addAction(QString(), this, [this] { setLoop({.isOn = true}); });
    m_loopButton->setMenu(menu);
}

void Timeline::setLoop(const PlaybackLoop& loop)
{
    m_loop = loop;
    m_strip->setLoop(loop);
    if (m_film)
        m_film->setLoop(loop);
    const QSignalBlocker quiet(m_loopButton);
    m_loopButton->setChecked(loop.isOn);
}

void Timeline::addThumbnails(FrameView& view)
{
    m_film = new FilmStrip(m_document, view, *m_strip, m_theme, this);
    m_film->setLoop(m_loop);
    m_film->setPlaying(isPlaying());
    connect(this, &Timeline::playingChanged, m_film, &FilmStrip::setPlaying);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_strip), m_film);
}

QToolButton* Timeline::addButton(const char* objectName)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFixedSize(32, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void Timeline::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_strip->setTheme(theme);
    if (m_film)
        m_film->setTheme(theme);
    m_first->setIcon(transportIcon(TransportIcon::First, theme.text));
    m_previous->setIcon(transportIcon(TransportIcon::Previous, theme.text));
    m_next->setIcon(transportIcon(TransportIcon::Next, theme.text));
    m_last->setIcon(transportIcon(TransportIcon::Last, theme.text));
    m_loopButton->setIcon(transportIcon(TransportIcon::Loop, theme.text));
    refresh();
}

int Timeline::place() const
{
    return orderOf(m_document).placeOf(m_document.selection().frame);
}

double Timeline::now_s() const
{
    return static_cast<double>(m_watch.nsecsElapsed()) * 1e-9;
}

void Timeline::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && frameCount(m_document) < 2))
        return;
    if (playing) {
        if (place() >= frameCount(m_document) - 1)
            goToPlace(m_document, m_loop.isOn ? m_loop.first.value_or(0) : 0);
        m_playedTo = place();
        m_clock.start(m_playedTo, now_s());
        m_timer.start();
    } else {
        m_timer.stop();
    }
    refresh();
    Q_EMIT playingChanged(playing);
}

void Timeline::setSpeed(double speed)
{
    m_clock.setSpeed(std::clamp(speed, slowest, fastest), now_s());
    const auto* nearest = std::ranges::min_element(
        offeredSpeeds, {}, [this](double offered) { return std::abs(std::log(offered / m_clock.speed())); });
    const QSignalBlocker quiet(m_speed);
    m_speed->setCurrentIndex(static_cast<int>(nearest - offeredSpeeds.begin()));
}

void Timeline::advance()
{
    const int last = frameCount(m_document) - 1;
    const int played = m_clock.frameAt(now_s());
    const int due = m_loop.isOn ? wrapped(m_loop, played, last) : std::min(played, last);
    if (due != m_playedTo) {
        m_playedTo = due;
        goToPlace(m_document, due);
    }
    if (due >= last && !m_loop.isOn)
        setPlaying(false);
}

void Timeline::onChanged(const Change& change)
{
    if (!isContent(change))
        return;
    if (std::holds_alternative<MovieChanged>(change)) {
        setPlaying(false);
        setLoop({});
    }
    if (isPlaying() && place() != m_playedTo) {
        m_playedTo = place();
        m_clock.start(m_playedTo, now_s());
    }
    refresh();
}

void Timeline::refresh()
{
    const int frames = frameCount(m_document);
    const int frame = m_document.selection().frame;
    const int last = std::max(0, frames - 1);
    m_play->setIcon(transportIcon(isPlaying() ? TransportIcon::Pause : TransportIcon::Play, m_theme.text));
    nameButtons();
    nameLoops();
    nameSpeeds();
    m_first->setEnabled(place() > 0);
    m_previous->setEnabled(place() > 0);
    m_play->setEnabled(frames > 1);
    m_next->setEnabled(place() < last);
    m_last->setEnabled(place() < last);
    m_frame->setEnabled(frames > 0);
    {
        const QSignalBlocker quiet(m_frame);
        const bool isSample = hasSizesOnly(m_document);
        m_frame->setPrefix(isSample ? tr("sample ") : tr("frame "));
        m_frame->setAccessibleName(isSample ? tr("Sample") : tr("Frame"));
        m_frame->setRange(toldNumber(m_document, 0), toldNumber(m_document, last));
        m_frame->setSuffix(tr(" / %1").arg(toldNumber(m_document, last)));
        m_frame->setValue(toldNumber(m_document, frame));
    }
    const QString time = frames > 0 ? timeText(m_document.project().calibration, frame) : QString();
    m_time->setText(time.isEmpty() ? QString() : tr("t = %1").arg(time));
    showCounts();
}

void Timeline::nameButtons()
{
    const bool isSample = hasSizesOnly(m_document);
    const auto name = [](QToolButton& button, const QString& what, const QString& key) {
        button.setAccessibleName(what);
        button.setToolTip(tr("%1 (%2)").arg(what, key));
    };
    name(*m_first, isSample ? tr("First sample") : tr("First frame"), tr("Home"));
    name(*m_previous, isSample ? tr("Previous sample") : tr("Previous frame"), tr("Left"));
    name(*m_play, isPlaying() ? tr("Pause") : tr("Play"), tr("Space"));
    name(*m_next, isSample ? tr("Next sample") : tr("Next frame"), tr("Right"));
    name(*m_last, isSample ? tr("Last sample") : tr("Last frame"), tr("End"));
}

void Timeline::nameLoops()
{
    const bool isSample = hasSizesOnly(m_document);
    m_loopButton->setToolTip(isSample ? tr("Play round and round; the menu chooses from which sample to which.")
                                      : tr("Play round and round; the menu chooses from which frame to which."));
    const QList<QAction*> loops = m_loopButton->menu()->actions();
    loops[0]->setText(isSample ? tr("Loop from this sample") : tr("Loop from this frame"));
    loops[1]->setText(isSample ? tr("Loop to this sample") : tr("Loop to this frame"));
    loops[2]->setText(isSample ? tr("Loop all samples") : tr("Loop the whole movie"));
}

void Timeline::nameSpeeds()
{
    const bool isStudy = m_document.project().calibration.isStudy();
    for (int i = 0; i < m_speed->count(); ++i) {
        const double speed = m_speed->itemData(i).toDouble();
        const QString text = (isStudy ? tr("\u00d7%1 (%2 per s)") : tr("\u00d7%1 (%2 fps)"))
                                 .arg(speed)
                                 .arg(speed * PlaybackClock::baseRate_per_s);
        if (text != m_speed->itemText(i)) // else it would be laid out anew at every step of the playhead
            m_speed->setItemText(i, text);
    }
}

void Timeline::showCounts()
{
    const QString separator = QStringLiteral(" \u00b7 ");
    QStringList counts = m_document.tracks()
                             ? countsOf(*m_document.tracks(), m_document.project().calibration.isStudy())
                             : QStringList();
    m_counts->setToolTip(counts.join(separator));
    // A count is whole or not there; the tip has them all.
    while (!counts.isEmpty() && m_counts->fontMetrics().horizontalAdvance(counts.join(separator)) > m_counts->width())
        counts.removeLast();
    m_counts->setText(counts.join(separator));
}

bool Timeline::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_counts && event->type() == QEvent::Resize)
        showCounts();
    return QWidget::eventFilter(watched, event);
}

} // namespace ostwald
