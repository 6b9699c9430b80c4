#pragma once

#include "document/document.h"
#include "jobs/thumbnail_reader.h"
#include "movie_view/playback_loop.h"
#include "movie_view/thumbnail_picture.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ostwald {

class ThumbnailPopup;
class TimelineStrip;

/// Thumbnails of the movie along the timeline, in the contrast and colours of the movie view. With the pointer over them or
/// over the timeline, the nearest one is shown larger with its frame and time; a click here goes to that frame, a drag
/// scrubs. While it is hidden, nothing is read.
class FilmStrip : public QWidget {
    Q_OBJECT

public:
    /// @param view   whose contrast and colours these are   @param strip  the timeline below, of the same width
    FilmStrip(Document& document, FrameView& view, TimelineStrip& strip, const Theme& theme, QWidget* parent = nullptr);
    ~FilmStrip() override;

    void setTheme(const Theme& theme);
    /// A loop that is on is looked at more closely.
    void setLoop(const PlaybackLoop& loop);
    /// While it plays, nothing is read.
    void setPlaying(bool isPlaying);

    [[nodiscard]] const ThumbnailReader& reader() const { return m_reader; }
    /// The frame whose thumbnail stands at an x; nullopt where there is none.
    [[nodiscard]] std::optional<int> frameShownAt(double x) const;
    [[nodiscard]] const ThumbnailPopup& popup() const { return *m_popup; }
    /// What stands for the movie elsewhere: a thumbnail from its middle, within that area. Null while there is none.
    [[nodiscard]] QImage pictureOfMovie(QSize area) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void completed(); ///< all thumbnails of a movie are there

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        QRect place;
        std::optional<int> frame; ///< whose picture this is
        QImage picture;
    };

    void refresh();
    void layOut();
    [[nodiscard]] std::optional<int> frameFor(const Cell& cell) const;
    void hover(double x);
    void unhover();
    void movePlayhead();

    Document& m_document;
    FrameView& m_view;
    TimelineStrip& m_strip;
    Theme m_theme;
    ThumbnailReader m_reader;
    ThumbnailPopup* m_popup;
    std::vector<Cell> m_cells;
    Look m_look; ///< of the pictures in the cells
    std::optional<double> m_hoverX;
    std::optional<int> m_hovered; ///< frame in the popup
    Look m_hoverLook;             ///< of its picture there
    std::optional<double> m_pressX;
    bool m_scrubs = false;
    double m_playheadX = 0.0; ///< where it was drawn last
};

} // namespace ostwald
