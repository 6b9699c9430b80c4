#pragma once

#include "window/command_list.h"

#include "movie_view/mask_stroke.h"
#include "track/tracks.h"

#include <QString>

#include <optional>
#include <vector>

namespace ostwald {

/// Where the pointer is; on the page of a figure also while that has the keyboard and the pointer is elsewhere.
enum class Pane { Movie, Timeline, Scheme, Plot, Tracks, Page, Elsewhere };

/// What decides which keys do what now.
struct HintContext {
    Pane pane = Pane::Elsewhere;
    bool isOpen = false;    ///< a movie or project
    bool hasTracks = false; ///< particles can be corrected
    bool canTime = false;   ///< the frame interval is known: phases can be drawn
    bool shift = false;     ///< is held
    std::optional<MaskTool> tool; ///< is held
    bool toolFromHere = false;    ///< it was taken up with Shift
    bool links = false;     ///< L is held over a particle
    std::optional<TrackId> under; ///< the particle under the pointer
    std::size_t picked = 0; ///< particles of the selection
    bool underIsPicked = false;
    bool hasPanels = false;  ///< the page is one that a person composes
    bool onPanel = false;    ///< one of them is picked
    bool isWhole = false;    ///< the picked ones are meant in all of their frames
    bool isStudy = false;    ///< nothing is followed from frame to frame
    bool hasPictures = true; ///< particles can be painted
};

struct KeyHint {
    QString keys;
    QString does;
};

/// The keys that apply now, the most useful first, and what they would act on ("#12", "3 picked"), which is empty when
/// nothing is meant.
struct KeyHints {
    QString on;
    std::vector<KeyHint> hints;
};
[[nodiscard]] KeyHints keyHints(const HintContext& context, const CommandList& commands);

/// A gesture of keys and mouse that is no command of a menu.
struct Gesture {
    QString where;
    QString keys;
    QString does;
};
[[nodiscard]] std::vector<Gesture> gestures();

} // namespace ostwald
