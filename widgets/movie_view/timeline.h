#pragma once

#include "document/document.h"
#include "movie_view/playback_clock.h"
#include "movie_view/playback_loop.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ostwald {

class FilmStrip;
class FrameView;
class TimelineStrip;

/// Transport and time line of the movie. Playing moves the playhead by the clock and stops at the end, or goes round the
/// loop.
class Timeline : public QWidget {
    Q_OBJECT

public:
    static constexpr double slowest = 0.25;
    static constexpr double fastest = 16.0;

    Timeline(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// From the last frame it starts again at the first. Nothing plays without a movie.
    void setPlaying(bool playing);

    [[nodiscard]] double speed() const { return m_clock.speed(); }
    /// @param speed  multiple of ten frames per second, clamped to slowest .. fastest
    void setSpeed(double speed);

    /// Of places in the order of frames.
    [[nodiscard]] const PlaybackLoop& loop() const { return m_loop; }
    void setLoop(const PlaybackLoop& loop);

    [[nodiscard]] TimelineStrip& strip() { return *m_strip; }

    /// From now on there are thumbnails above the strip, in the contrast and colours of the view, which outlives this.
    void addThumbnails(FrameView& view);
    [[nodiscard]] FilmStrip* film() { return m_film; } ///< null before addThumbnails()

Q_SIGNALS:
    void playingChanged(bool playing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onChanged(const Change& change);
    void refresh();
    void showCounts();
    void advance();
    void makeLoopMenu();
    [[nodiscard]] double now_s() const;
    [[nodiscard]] int place() const; ///< of the playhead in the order of frames
    QToolButton* addButton(const char* objectName);
    void nameButtons();
    void nameLoops();
    void nameSpeeds();

    Document& m_document;
    Theme m_theme;
    QToolButton* m_first;
    QToolButton* m_previous;
    QToolButton* m_play;
    QToolButton* m_next;
    QToolButton* m_last;
    QToolButton* m_loopButton;
    QSpinBox* m_frame;
    QLabel* m_time;
    QComboBox* m_speed;
    QLabel* m_counts;
    TimelineStrip* m_strip;
    FilmStrip* m_film = nullptr;
    QTimer m_timer;
    QElapsedTimer m_watch;
    PlaybackClock m_clock;
    PlaybackLoop m_loop;
    int m_playedTo = 0; ///< place that playing went to last; another one means that someone else moved the playhead
};

} // namespace ostwald
