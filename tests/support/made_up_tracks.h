#pragma once

#include "pipeline/pipeline.h"

#include <cmath>
#include <memory>
#include <numbers>

namespace ostwald::test {

/// Particles on a grid that grow a little in every frame, each one track: as many as a test of speed or of crashes asks
/// for.
struct MadeUpTracks {
    int particles = 100;
    int frames = 100;
    int corners = 16; ///< of an outline

    [[nodiscard]] int perRow() const { return static_cast<int>(std::ceil(std::sqrt(particles))); }
    [[nodiscard]] double x_px(int particle) const { return 20.0 + 40.0 * (particle % perRow()); }
    [[nodiscard]] double y_px(int particle) const { return 20.0 + 40.0 * (particle / perRow()); }
    [[nodiscard]] double r_px(int particle, int frame) const { return 6.0 + 0.01 * (particle % 50) + 0.02 * frame; }

    [[nodiscard]] Detections detections() const
    {
        Detections all;
        for (int frame = 0; frame < frames; ++frame) {
            FrameDetections found{frame, {}};
            for (int particle = 0; particle < particles; ++particle) {
                Detection d;
                d.x_px = x_px(particle);
                d.y_px = y_px(particle);
                d.r_px = r_px(particle, frame);
                d.rSd_px = 0.1;
                d.area_px2 = std::numbers::pi * d.r_px * d.r_px;
                d.opticalDepth = 0.3;
                d.signalToNoise = 12.0;
                for (int i = 0; i < corners; ++i) {
                    const double angle = 2.0 * std::numbers::pi * i / corners;
                    d.outline.emplace_back(static_cast<float>(d.x_px + d.r_px * std::cos(angle)),
                                           static_cast<float>(d.y_px + d.r_px * std::sin(angle)));
                }
                found.particles.push_back(std::move(d));
            }
            all.push_back(std::move(found));
        }
        return all;
    }

    [[nodiscard]] Tracks tracks() const
    {
        const int side = 40 * perRow();
        Tracks all{.frameSize = {side, side}, .firstFrame = 0, .lastFrame = frames - 1, .tracks = {}, .coalescences = {},
                   .drift = std::vector<Drift>(static_cast<std::size_t>(frames))};
        for (int particle = 0; particle < particles; ++particle) {
            Track track;
            track.id = TrackId{particle + 1};
            track.group = Group::A;
            for (int frame = 0; frame < frames; ++frame)
                track.points.push_back(
                    {frame, particle, x_px(particle), y_px(particle), r_px(particle, frame), 0.1});
            all.tracks.push_back(std::move(track));
        }
        return all;
    }

    /// Under the keys of the project.
    [[nodiscard]] Results results(const Project& project) const
    {
        const StageKeys keys = stageKeys(project);
        Results results;
        results.detections = {keys.detections, std::make_shared<const Detections>(detections())};
        results.linked = {keys.linked, std::make_shared<const Tracks>(tracks())};
        results.tracks = replayEdits(results, project.edits);
        return results;
    }
};

} // namespace ostwald::test
