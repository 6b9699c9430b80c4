#include "evidence/observations_csv.h"

#include "edits/point_origin.h"
#include "ensemble/sample_times.h"
#include "pipeline/number_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ostwald {
namespace {

std::string numbersOf(const std::vector<std::size_t>& places)
{
    std::string text;
    for (const std::size_t place : places)
        text.append(text.empty() ? "" : " ").append(std::to_string(place + 1));
    return text;
}

std::string cell(const std::optional<double>& value)
{
    return value ? numberText(*value) : std::string();
}

/// Particle and place among the times of each size that counts.
std::set<std::pair<std::int64_t, int>> countedSizes(const Results& results)
{
    std::set<std::pair<std::int64_t, int>> counted;
    if (results.ensemble)
        for (const Trajectory& trajectory : results.ensemble.value->trajectories.trajectories)
            for (const int place : trajectory.frame)
                counted.emplace_hint(counted.end(), trajectory.particle, place);
    return counted;
}

std::string maskWord(const TrackPoint& point, const PointOrigin& origin)
{
    if (!point.measured())
        return "interpolated";
    return origin.ofMask.empty() ? "found" : "corrected";
}

} // namespace

Status writeObservationsCsv(std::ostream& out, const Project& project, const Results& results, const JobControl& job)
{
    const EditedTracks& edited = *results.tracks.value;
    const auto counted = countedSizes(results);
    const Calibration& calibration = project.calibration;
    const auto scaled = [](double value, const std::optional<double>& unit) {
        return unit ? std::optional(value * *unit) : std::nullopt;
    };
    out << "particle,frame,t_s,x_px,y_px,r_px,r_sd_px,r_nm,group,mask,mask_corrections,track_corrections,in_ensemble,in_fit\n";
    for (const Track& track : edited.tracks.tracks) {
        if (job.cancelled())
            return cancelledError();
        for (const TrackPoint& point : track.points) {
            const PointOrigin origin = originOf(edited, project.edits, track, point.frame);
            const bool counts =
                results.ensemble &&
                counted.contains({value(track.id), placeOf(results.ensemble.value->trajectories, calibration, point.frame)});
            out << value(track.id) << ',' << point.frame << ',' << cell(calibration.timeOf_s(point.frame)) << ','
                << numberText(point.x_px) << ',' << numberText(point.y_px) << ',' << numberText(point.r_px) << ','
                << (point.measured() ? numberText(point.rSd_px) : std::string()) << ','
                << cell(scaled(point.r_px, calibration.pixelSize_nm)) << ','
                << groupNames[static_cast<std::size_t>(track.group)] << ',' << maskWord(point, origin) << ','
                << numbersOf(origin.ofMask) << ',' << numbersOf(origin.ofTrack) << ',' << (counts ? 1 : 0) << ','
                << (counts && results.fit ? 1 : 0) << '\n';
        }
    }
    return Done{};
}

} // namespace ostwald
