#include "ensemble/coalescence_record.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace ostwald {

namespace {

constexpr std::size_t fewestEvents = 5;

bool counts(const Track* track)
{
    return track && track->group != Group::Excluded && track->group != Group::Unsure;
}

bool isMeasured(const Track& track, int frame)
{
    return track.covers(frame) && track.at(frame).measured() && !track.at(frame).excluded;
}

/// The particle that everything a track went into ends as.
std::int64_t familyOf(const Tracks& tracks, const Track& track)
{
    const Track* last = &track;
    // A damaged project could hold a circle of children.
    for (std::size_t round = 0; last->child && round < tracks.tracks.size(); ++round) {
        const Track* child = tracks.find(*last->child);
        if (!child)
            break;
        last = child;
    }
    return value(last->id);
}

PairPath pathOf(const Track& a, const Track& b, int before, double pixelSize_nm, double frameInterval_s)
{
    PairPath path;
    for (int frame = std::max(a.first(), b.first()); frame < before; ++frame) {
        if (!isMeasured(a, frame) || !isMeasured(b, frame))
            continue;
        const TrackPoint& pa = a.at(frame);
        const TrackPoint& pb = b.at(frame);
        path.t_s.push_back(frame * frameInterval_s);
        path.dx_nm.push_back((pb.x_px - pa.x_px) * pixelSize_nm);
        path.dy_nm.push_back((pb.y_px - pa.y_px) * pixelSize_nm);
        path.sigma_nm.push_back((pa.r_px + pb.r_px) * pixelSize_nm);
    }
    return path;
}

} // namespace

const ParticleCensus& CoalescenceRecord::censusAt(double t_s) const
{
    assert(!census.empty());
    const auto next = std::ranges::upper_bound(census, t_s, {}, &ParticleCensus::t_s);
    return next == census.begin() ? *next : *std::prev(next);
}

Result<CoalescenceRecord> coalescenceRecord(const Tracks& tracks, double pixelSize_nm, double frameInterval_s)
{
    if (!(pixelSize_nm > 0.0) || !(frameInterval_s > 0.0))
        return Error{ErrorCode::InvalidArgument,
                     "Coalescence is measured in nm and s: give the pixel size and the time between frames.",
                     {}};
    CoalescenceRecord record;
    record.begin_s = tracks.firstFrame * frameInterval_s;
    record.end_s = tracks.lastFrame * frameInterval_s;
    for (const Coalescence& event : tracks.coalescences) {
        const Track* a = tracks.find(event.parentA);
        const Track* b = tracks.find(event.parentB);
        const Track* child = tracks.find(event.child);
        if (!counts(a) || !counts(b) || !counts(child))
            continue;
        PairPath path = pathOf(*a, *b, event.frame, pixelSize_nm, frameInterval_s);
        path.family = familyOf(tracks, *child);
        CoalescenceEvent seen{event.frame * frameInterval_s, event.rA_px * pixelSize_nm, event.rB_px * pixelSize_nm};
        seen.family = path.family;
        if (!path.t_s.empty()) {
            seen.separation_nm = std::hypot(path.dx_nm.back(), path.dy_nm.back());
            record.paths.push_back(std::move(path));
        }
        record.events.push_back(seen);
    }
    std::ranges::stable_sort(record.events, {}, &CoalescenceEvent::t_s);
    for (int frame = tracks.firstFrame; frame <= tracks.lastFrame; ++frame)
        record.census.push_back({.t_s = frame * frameInterval_s});
    for (const Track& track : tracks.tracks) {
        if (!counts(&track))
            continue;
        for (int frame = std::max(track.first(), tracks.firstFrame); frame <= std::min(track.last(), tracks.lastFrame);
             ++frame) {
            ParticleCensus& census = record.census[static_cast<std::size_t>(frame - tracks.firstFrame)];
            ++census.particles;
            if (isMeasured(track, frame))
                census.r_nm.push_back(track.at(frame).r_px * pixelSize_nm);
        }
    }
    return record;
}

Status checkRecord(const CoalescenceRecord& record)
{
    const auto wrong = [](const char* message) { return Error{ErrorCode::InvalidArgument, message, {}}; };
    if (record.events.size() < fewestEvents)
        return Error{ErrorCode::InsufficientData,
                     "Statistics of coalescence need at least 5 events; there are " +
                         std::to_string(record.events.size()) + ". Analyse more frames or confirm more events.",
                     {}};
    if (!std::isfinite(record.begin_s) || !std::isfinite(record.end_s) || !(record.end_s > record.begin_s))
        return wrong("The observation must end after it began.");
    for (const CoalescenceEvent& event : record.events)
        if (!(event.t_s >= record.begin_s && event.t_s <= record.end_s) || !(event.rA_nm > 0.0) ||
            !(event.rB_nm > 0.0) || !std::isfinite(event.sigma_nm()))
            return wrong("An event lies outside the observation or has a radius that is not above 0.");
    if (record.census.empty() || record.census.front().particles < 2)
        return wrong("The number of particles at the start is not known.");
    return Done{};
}

} // namespace ostwald
