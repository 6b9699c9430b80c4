#pragma once

#include "base/ids.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// A particle at one time. Positions are in the frame (drift not removed).
struct TrackPoint {
    int frame = 0;
    int detection = -1; ///< index in that frame's FrameDetections::particles; -1 = interpolated over a gap
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
    double rSd_px = 0.0;
    /// Of the link that leads here: its cost over that of the next best choice of either end (no link counts as one),
    /// 0 = beyond doubt, 1 = could as well have been another.
    double suspicion = 0.0;
    bool excluded = false; ///< a person's choice: its size does not count

    [[nodiscard]] bool measured() const { return detection >= 0; }
};

/// Group-A grows by monomers only and was seen throughout its life; Group-B has coalesced. Excluded and Unsure are a
/// person's choice. Unassigned: neither could be established; the reason says why.
enum class Group { Unassigned, A, B, Excluded, Unsure };

struct Track {
    TrackId id{};
    std::vector<TrackPoint> points;  ///< by frame, without holes (gaps are interpolated points)
    std::array<std::optional<TrackId>, 2> parents; ///< both set for the product of a coalescence
    std::optional<TrackId> child;    ///< the product this particle went into
    Group group = Group::Unassigned;
    std::string groupReason; ///< plain English, e.g. "enters through the border in frame 12"
    bool groupByHand = false;

    [[nodiscard]] int first() const { return points.front().frame; }
    [[nodiscard]] int last() const { return points.back().frame; }
    [[nodiscard]] bool covers(int frame) const { return frame >= first() && frame <= last(); }
    /// @pre covers(frame)
    [[nodiscard]] const TrackPoint& at(int frame) const { return points[static_cast<std::size_t>(frame - first())]; }
};

/// Two particles become one: an edge pair in the graph of tracks.
struct Coalescence {
    int frame = 0; ///< first frame of the merged particle
    TrackId child{};
    TrackId parentA{}; ///< the larger one
    TrackId parentB{};
    double x_px = 0.0; ///< of the child in that frame
    double y_px = 0.0;
    double rA_px = 0.0; ///< last radii before contact
    double rB_px = 0.0;
    double rNew_px = 0.0;     ///< relaxed radius of the child
    double gap_px = 0.0;      ///< between the outlines when last seen apart; negative = overlapping
    double volumeRatio = 1.0; ///< q: volume gained by the survivor / volume of the one lost; 1 = conserved
    double volumeRatioSd = 0.0;
    double score = 0.0;       ///< 0.5 .. 1: 1 - |ln q| / (2 tolerance); 1 = volume conserved exactly
    bool byHand = false;      ///< a person says so; the score may be as low as 0 then
};

/// Shift of the specimen against frame 0, px: position in the specimen = position in the frame - drift.
struct Drift {
    double dx_px = 0.0;
    double dy_px = 0.0;
};

struct FrameSize {
    int width = 0;
    int height = 0;

    bool operator==(const FrameSize&) const = default;
};

struct Tracks {
    FrameSize frameSize; ///< px
    int firstFrame = 0;
    int lastFrame = 0;
    std::vector<Track> tracks;            ///< by id; 1 .. n as linked, edits leave holes
    std::vector<Coalescence> coalescences; ///< by frame
    std::vector<Drift> drift;             ///< one per frame firstFrame .. lastFrame
    bool areStills = false;               ///< of samples: no particle is seen in two frames

    /// Place of a track in `tracks`.
    [[nodiscard]] std::optional<std::size_t> indexOf(TrackId id) const
    {
        const auto place = std::ranges::lower_bound(tracks, id, {}, &Track::id);
        if (place == tracks.end() || place->id != id)
            return std::nullopt;
        return static_cast<std::size_t>(place - tracks.begin());
    }

    [[nodiscard]] const Track* find(TrackId id) const
    {
        const auto index = indexOf(id);
        return index ? &tracks[*index] : nullptr;
    }
};

} // namespace ostwald
