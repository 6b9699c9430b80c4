#pragma once

#include "fit/sample_fit.h"
#include "pipeline/stage_keys.h"
#include "sample_document.h"
#include "store/project_file.h"
#include "track/stills.h"

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

/// A study of the same material: forty other particles of simulated growth at each of five times.
inline StoredProject studyProject(unsigned seed)
{
    constexpr double pixelSize_nm = 0.1;
    constexpr int particles = 40;
    const std::vector<int> taken{0, 10, 20, 35, 50};
    const TrajectorySet set = simulatedGrowth(particles * static_cast<int>(taken.size()), taken.back() + 1, seed);
    StoredProject stored;
    stored.project.imported = ImportSource{"made up", "/nowhere", "study " + std::to_string(seed)};
    stored.project.calibration.pixelSize_nm = pixelSize_nm;
    stored.project.calibration.pixelSizeSource = "typed";
    stored.project.fit = defaultSampleFitParams(builtinMaterials().front());
    Detections detections;
    for (std::size_t k = 0; k < taken.size(); ++k) {
        stored.project.calibration.ageing_s.push_back(taken[k]);
        FrameDetections& found = detections.emplace_back();
        found.frame = static_cast<int>(k);
        for (std::size_t i = 0; i < particles; ++i) {
            Detection d;
            d.x_px = 20.0 + 9.0 * static_cast<double>(i);
            d.y_px = 150.0;
            d.r_px = set.trajectories[k * particles + i].r_nm[static_cast<std::size_t>(taken[k])] / pixelSize_nm;
            d.outline = {{0.0F, 0.0F}, {1.0F, 0.0F}, {0.0F, 1.0F}};
            found.particles.push_back(std::move(d));
        }
    }
    const StageKeys keys = stageKeys(stored.project);
    stored.results.linked = {keys.linked, std::make_shared<const Tracks>(*tracksOfStills(detections, {400, 300}))};
    stored.results.detections = {keys.detections, std::make_shared<const Detections>(std::move(detections))};
    return stored;
}

} // namespace ostwald::test
