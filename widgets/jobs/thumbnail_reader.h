#pragma once

#include "document/document.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace ostwald {

/// Frames made small, spread over the movie and over a range of it in the order in which they are gone through, read by a
/// worker one at a time: coarse first, then between them. It waits while the playhead moves and while it is held, so that neither scrubbing nor playing waits for it.
/// Frames of another movie are forgotten. Lives in the GUI thread; its destructor waits for the frame in hand.
class ThumbnailReader : public QObject {
    Q_OBJECT

public:
    static constexpr int side_px = 256;     ///< longer side of a thumbnail
    static constexpr int ofMovie = 65;      ///< at most, 64 distances; with those of the range 22 MB
    static constexpr int ofRange = 17;      ///< likewise
    static constexpr int calm_ms = 150;     ///< from the last move of the playhead to the next frame that is read

    explicit ThumbnailReader(Document& document, QObject* parent = nullptr);
    ~ThumbnailReader() override;

    /// Off, nothing is read or kept. Off at the start.
    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const;
    /// Nothing more is read until it is let go.
    void setHeld(bool isHeld);
    /// First and last place in that order that are looked at more closely than the rest.
    void setRange(const std::optional<std::pair<int, int>>& range);

    /// Grey values by frame; those of a frame that cannot be read are empty.
    [[nodiscard]] const std::map<int, cv::Mat>& thumbnails() const;
    /// The frame nearest to this one that is there and can be seen; nullopt before the first.
    [[nodiscard]] std::optional<int> nearest(int frame) const;
    /// The frame nearest to this one of those that are spread over the movie, there or not. @pre a movie is open
    [[nodiscard]] int nearestWanted(int frame) const;
    [[nodiscard]] bool isDone() const; ///< nothing is left to read

Q_SIGNALS:
    void changed(); ///< thumbnails(), or which of them are near

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ostwald
