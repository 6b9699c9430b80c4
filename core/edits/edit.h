#pragma once

#include "track/tracks.h"

#include <opencv2/core/types.hpp>

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ostwald {

/// Where a correction was made: it is found again after every new run by frame and position, not by id.
struct Anchor {
    int frame = 0;
    double x_px = 0.0;
    double y_px = 0.0;

    bool operator==(const Anchor&) const = default;
};

/// Where a point of a track is.
[[nodiscard]] inline Anchor anchorOf(const TrackPoint& point)
{
    return {point.frame, point.x_px, point.y_px};
}

/// How much of a track an operation takes.
enum class Extent { ThisFrame, FromHere, Whole };

/// What a person looked at and what came of it.
enum class ReviewTarget { Link, Coalescence, Track };
enum class Verdict { Accepted, Unsure };

// Corrections of tracks.

/// A person's word on the group of a track.
struct TagEdit {
    static constexpr std::string_view kind = "tag";
    Anchor at;
    Group group = Group::Unassigned; ///< Unassigned = back to the program's proposal
    std::string reason;              ///< may be empty

    bool operator==(const TagEdit&) const = default;
};

/// Another particle from this frame on: the track ends before it, and a new one begins.
struct CutEdit {
    static constexpr std::string_view kind = "cut";
    Anchor at;

    bool operator==(const CutEdit&) const = default;
};

/// The particle at `from` is the one at `to`, later: what followed or preceded them by other links comes off, frames
/// between are interpolated.
struct LinkEdit {
    static constexpr std::string_view kind = "link";
    Anchor from;
    Anchor to;

    bool operator==(const LinkEdit&) const = default;
};

/// Two tracks exchange what they have in this frame, or from it on. Both anchors have the same frame.
struct SwapEdit {
    static constexpr std::string_view kind = "swap";
    Anchor a;
    Anchor b;
    Extent extent = Extent::FromHere; ///< ThisFrame or FromHere

    bool operator==(const SwapEdit&) const = default;
};

/// A point, the rest of a track or all of it is no particle of interest.
struct DeleteEdit {
    static constexpr std::string_view kind = "delete";
    Anchor at;
    Extent extent = Extent::Whole;

    bool operator==(const DeleteEdit&) const = default;
};

/// a and b become one, first seen as `child`. Whatever else those three were linked to at that time comes off.
struct CoalesceEdit {
    static constexpr std::string_view kind = "coalesce";
    Anchor a;
    Anchor b;
    Anchor child;

    bool operator==(const CoalesceEdit&) const = default;
};

/// There is no coalescence where the program sees one: the larger parent goes on as the product.
struct RejectEdit {
    static constexpr std::string_view kind = "reject";
    Anchor child;

    bool operator==(const RejectEdit&) const = default;
};

/// A link (into the frame of the anchor), a coalescence (by its product) or a track was looked at.
struct ReviewEdit {
    static constexpr std::string_view kind = "review";
    Anchor at;
    ReviewTarget target = ReviewTarget::Link;
    Verdict verdict = Verdict::Accepted;

    bool operator==(const ReviewEdit&) const = default;
};

/// The sizes of a track from the anchor's frame to `lastFrame` do not count; it stays what it is.
struct ExcludeEdit {
    static constexpr std::string_view kind = "exclude";
    Anchor at;
    int lastFrame = 0;

    bool operator==(const ExcludeEdit&) const = default;
};

// Corrections of masks. A stroke is a path of a round brush in frame pixels.

/// Adds to the particle under the beginning of the stroke, or makes a new one there.
struct PaintEdit {
    static constexpr std::string_view kind = "paint";
    int frame = 0;
    std::vector<cv::Point2f> stroke;
    double brush_px = 1.0; ///< radius

    bool operator==(const PaintEdit&) const = default;
};

/// Takes away from every particle that the stroke meets.
struct EraseEdit {
    static constexpr std::string_view kind = "erase";
    int frame = 0;
    std::vector<cv::Point2f> stroke;
    double brush_px = 1.0;

    bool operator==(const EraseEdit&) const = default;
};

/// Cuts in two the particles that the line crosses: the larger part stays the particle, the other is a new one.
struct SplitEdit {
    static constexpr std::string_view kind = "split";
    int frame = 0;
    std::vector<cv::Point2f> stroke;

    bool operator==(const SplitEdit&) const = default;
};

/// Two masks of one frame are one particle, which goes on as the particle at a.
struct MergeEdit {
    static constexpr std::string_view kind = "merge";
    Anchor a;
    Anchor b;

    bool operator==(const MergeEdit&) const = default;
};

/// What was found here in this frame is no particle.
struct RemoveEdit {
    static constexpr std::string_view kind = "remove";
    Anchor at;

    bool operator==(const RemoveEdit&) const = default;
};

/// The particle here has this outline: what its local level gave when the correction was made.
struct RefillEdit {
    static constexpr std::string_view kind = "refill";
    Anchor at;
    std::vector<cv::Point2f> outline;

    bool operator==(const RefillEdit&) const = default;
};

/// Particles that meet this part of the specimen at any time are excluded, for instance where the beam has damaged it.
/// The region moves with the specimen. Like a tag of each of them: a later one wins.
struct RegionEdit {
    static constexpr std::string_view kind = "region";
    int frame = 0;                    ///< in whose pixels the corners are given
    std::vector<cv::Point2f> corners; ///< of a polygon, three or more; of stills of samples it concerns that frame alone
    std::string label;

    bool operator==(const RegionEdit&) const = default;
};

/// One correction of a person: a constraint that every new run honours.
using Edit = std::variant<TagEdit, CutEdit, LinkEdit, SwapEdit, DeleteEdit, CoalesceEdit, RejectEdit, ReviewEdit,
                          ExcludeEdit, PaintEdit, EraseEdit, SplitEdit, MergeEdit, RemoveEdit, RegionEdit, RefillEdit>;

/// Frame in which the correction was made; of two, the later one.
[[nodiscard]] int frameOf(const Edit& edit);

// Names of the enumerators in files, in their order.
inline constexpr std::array<std::string_view, 5> groupNames = {"unassigned", "A", "B", "excluded", "unsure"};
inline constexpr std::array<std::string_view, 3> extentNames = {"this-frame", "from-here", "whole"};
inline constexpr std::array<std::string_view, 3> reviewTargetNames = {"link", "coalescence", "track"};
inline constexpr std::array<std::string_view, 2> verdictNames = {"accepted", "unsure"};

constexpr const auto& namesOf(Group) { return groupNames; }
constexpr const auto& namesOf(Extent) { return extentNames; }
constexpr const auto& namesOf(ReviewTarget) { return reviewTargetNames; }
constexpr const auto& namesOf(Verdict) { return verdictNames; }

// visitFields(edit, visit) calls visit("name", field) for every field in order. Fields are Anchor, int, double,
// std::string, std::vector<cv::Point2f> or an enumeration with namesOf().

template <class E, class Visitor>
void visitFields(E& edit, Visitor&& visit)
{
    using T = std::remove_const_t<E>;
    if constexpr (std::is_same_v<T, TagEdit>) {
        visit("at", edit.at);
        visit("group", edit.group);
        visit("reason", edit.reason);
    } else if constexpr (std::is_same_v<T, CutEdit> || std::is_same_v<T, RemoveEdit>) {
        visit("at", edit.at);
    } else if constexpr (std::is_same_v<T, LinkEdit>) {
        visit("from", edit.from);
        visit("to", edit.to);
    } else if constexpr (std::is_same_v<T, SwapEdit>) {
        visit("a", edit.a);
        visit("b", edit.b);
        visit("extent", edit.extent);
    } else if constexpr (std::is_same_v<T, DeleteEdit>) {
        visit("at", edit.at);
        visit("extent", edit.extent);
    } else if constexpr (std::is_same_v<T, CoalesceEdit>) {
        visit("a", edit.a);
        visit("b", edit.b);
        visit("child", edit.child);
    } else if constexpr (std::is_same_v<T, RejectEdit>) {
        visit("child", edit.child);
    } else if constexpr (std::is_same_v<T, ReviewEdit>) {
        visit("at", edit.at);
        visit("target", edit.target);
        visit("verdict", edit.verdict);
    } else if constexpr (std::is_same_v<T, ExcludeEdit>) {
        visit("at", edit.at);
        visit("last_frame", edit.lastFrame);
    } else if constexpr (std::is_same_v<T, PaintEdit> || std::is_same_v<T, EraseEdit>) {
        visit("frame", edit.frame);
        visit("stroke_px", edit.stroke);
        visit("brush_px", edit.brush_px);
    } else if constexpr (std::is_same_v<T, SplitEdit>) {
        visit("frame", edit.frame);
        visit("stroke_px", edit.stroke);
    } else if constexpr (std::is_same_v<T, RegionEdit>) {
        visit("frame", edit.frame);
        visit("corners_px", edit.corners);
        visit("label", edit.label);
    } else if constexpr (std::is_same_v<T, RefillEdit>) {
        visit("at", edit.at);
        visit("outline_px", edit.outline);
    } else {
        static_assert(std::is_same_v<T, MergeEdit>);
        visit("a", edit.a);
        visit("b", edit.b);
    }
}

} // namespace ostwald
