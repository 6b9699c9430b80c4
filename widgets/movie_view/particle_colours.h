#pragma once

#include "edits/apply_edits.h"
#include "movie_view/particle_measure.h"

#include <QRgb>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ostwald {

/// Colours from the low end of the scale to the high one, apart for all eyes and bright enough for lines. Of
/// sizes and suspicion: viridis (van der Walt and Smith) between 0.3 and 0.9 of its length, from blue to
/// yellow-green, without the dark end and without the yellow of what is picked. Of growth rates: blue for
/// shrinking, pale for none, orange for growing.
[[nodiscard]] const std::array<QRgb, 256>& coloursOf(ColourBy by);

/// The colours of the tracks of one frame; the scale is found once for a set of tracks, the colours once for
/// a frame.
class ParticleColours {
public:
    /// @param tracks  not null  @param live  those of them that cover the frame  @pre by != ColourBy::Group
    void prepare(const std::shared_ptr<const EditedTracks>& tracks, const std::vector<const Track*>& live,
                 int frame, ColourBy by);

    /// nullopt where the number is not known. @pre prepare() with this track among the live ones
    [[nodiscard]] std::optional<QRgb> of(const Track& track) const;
    /// As last prepared; nullopt when no track has a number.
    [[nodiscard]] const std::optional<MeasureScale>& scale() const { return m_scale; }

private:
    std::weak_ptr<const EditedTracks> m_tracks; ///< that the rest is of
    ColourBy m_by = ColourBy::Group;
    int m_frame = 0;
    std::optional<MeasureScale> m_scale;
    const Track* m_begin = nullptr; ///< of all tracks
    std::vector<QRgb> m_colours;    ///< by place of the track, those of m_frame; 0 = no number
};

} // namespace ostwald
