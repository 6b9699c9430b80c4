#pragma once

#include "pipeline/stage_keys.h"
#include "sample_document.h"
#include "store/project_file.h"

#include <memory>
#include <string>
#include <utility>

namespace ostwald::test {

/// A project with tracks of simulated growth, as if another program had followed them.
inline StoredProject growthProject(unsigned seed)
{
    constexpr double pixelSize_nm = 0.1;
    constexpr int frames = 60;
    const TrajectorySet set = simulatedGrowth(40, frames, seed);
    StoredProject stored;
    stored.project.imported = ImportSource{"made up", "/nowhere", std::to_string(seed)};
    stored.project.calibration = {pixelSize_nm, 1.0, "typed", "typed"};
    Detections detections;
    for (int frame = 0; frame < frames; ++frame)
        detections.push_back({frame, {}});
    Tracks tracks{.frameSize = {400, 300}, .firstFrame = 0, .lastFrame = frames - 1, .tracks = {}, .coalescences = {}, .drift = {}};
    tracks.drift.resize(frames);
    for (const Trajectory& sizes : set.trajectories) {
        Track track;
        track.id = TrackId{sizes.particle};
        track.group = Group::A;
        for (std::size_t i = 0; i < sizes.frame.size(); ++i) {
            Detection d;
            d.x_px = 20.0 + 9.0 * static_cast<double>(sizes.particle);
            d.y_px = 150.0;
            d.r_px = sizes.r_nm[i] / pixelSize_nm;
            d.outline = {{0.0F, 0.0F}, {1.0F, 0.0F}, {0.0F, 1.0F}};
            auto& found = detections[static_cast<std::size_t>(sizes.frame[i])].particles;
            track.points.push_back({sizes.frame[i], static_cast<int>(found.size()), d.x_px, d.y_px, d.r_px, d.rSd_px});
            found.push_back(std::move(d));
        }
        tracks.tracks.push_back(std::move(track));
    }
    const StageKeys keys = stageKeys(stored.project);
    stored.results.detections = {keys.detections, std::make_shared<const Detections>(std::move(detections))};
    stored.results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(tracks))};
    return stored;
}

} // namespace ostwald::test
