#pragma once

#include "base/describe.h"
#include "base/job_control.h"
#include "segment/detection.h"
#include "track/tracks.h"

#include <concepts>

namespace ostwald {

enum class LinkMethod {
    GlobalAssignment, ///< minimum of the sum of F over all links at once
    GreedyMinimumF    ///< ascending F, each particle once: the paper's rule made well defined
};

struct LinkParams {
    LinkMethod method = LinkMethod::GlobalAssignment;
    std::optional<double> maxStep_px; ///< gate g on sqrt(F); nullopt = from the movie (displacement vote)
    int maxGap_frames = 30;           ///< longest run of missed frames that is bridged where that is the more probable

    bool operator==(const LinkParams&) const = default;
};

template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, LinkParams>
void describe(Params& p, Visitor& visit)
{
    visit("maxStep_px", p.maxStep_px, FieldInfo{"Largest step", "px", 0.5, 200.0, 1, "Automatic when empty."});
    visit("maxGap_frames", p.maxGap_frames, FieldInfo{"Close gaps up to", "frames", 0, 200, 0,
                                                      "Missed frames that are bridged by interpolation."});
}

/// Detections -> drift -> links -> short gaps closed -> coalescences -> lost ones rejoined -> groups.
/// @error InsufficientData  no particle in any frame
/// @error Cancelled
[[nodiscard]] Result<Tracks> linkDetections(const Detections& detections, FrameSize size, const LinkParams& params,
                                            const JobControl& job = {});

} // namespace ostwald
