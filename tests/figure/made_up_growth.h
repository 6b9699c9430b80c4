#pragma once

#include "figure/figure_data.h"

#include <cmath>
#include <memory>

namespace ostwald::test {

/// A complete, made-up analysis of 11 frames, 2 s apart, at 0.1 nm/px, that FigureData can borrow.
struct MadeUpGrowth {
    Tracks tracks;
    TrajectorySet trajectories;
    std::vector<EnsembleMoment> moments;
    GrowthFitParams params;
    GrowthFitResult fit;
    static constexpr int frames = 11;
    static constexpr double interval_s = 2.0;
    static constexpr double pixelSize_nm = 0.1;

    MadeUpGrowth()
    {
        tracks.lastFrame = frames - 1;
        for (int i = 0; i < 4; ++i)
            addTrack(i);
        tracks.tracks[1].group = Group::B;
        tracks.tracks[2].group = Group::Excluded;
        tracks.tracks[0].points[3].detection = -1; // a bridged gap
        for (int f = 0; f < frames; ++f) {
            const double n = 300.0 + 40.0 * f;
            moments.push_back({.t_s = f * interval_s,
                               .particles = 30,
                               .meanR_nm = 1.1 + 0.02 * f,
                               .sdR_nm = 0.05,
                               .meanN = n,
                               .meanNSe = 5.0,
                               .varN = 0.01 * n * n,
                               .varNSe = 0.001 * n * n,
                               .relVar = 0.01});
            fit.solution.t_s.push_back(f * interval_s);
            fit.solution.lnRho.push_back(0.6 + 0.02 * f);
            fit.solution.lnRhoSd.push_back(0.05);
            fit.meanN.push_back(n);
            fit.varN.push_back(0.01 * n * n);
        }
        const std::array<double, growthParameterCount> platinum = {2.87, -1.71, 1.851, -1.2, -1.6};
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            params.constants[i].start = platinum[i];
            fit.constants[i].value = platinum[i];
        }
        params.delta = 1.52;
        fit.params = params;
        fit.muStar.value = 0.74;
        fit.muStar.determined = true;
    }

    [[nodiscard]] FigureData data() const
    {
        return {.tracks = &tracks,
                .calibration = {pixelSize_nm, interval_s, "typed", "typed"},
                .trajectories = &trajectories,
                .moments = &moments,
                .params = params,
                .fit = &fit,
                .selected = {},
                .frame = 4,
                .phases = {{0.0, 8.0, "I"}, {8.0, 20.0, "II"}}};
    }

private:
    void addTrack(int i)
    {
        Track track;
        track.id = TrackId{i + 1};
        track.group = Group::A;
        Trajectory sizes;
        sizes.particle = i + 1;
        for (int f = 0; f < frames; ++f) {
            const double r_px = 11.0 + 0.2 * f + 0.1 * i;
            track.points.push_back({f, 0, 50.0, 50.0, r_px, 0.1});
            sizes.frame.push_back(f);
            sizes.r_nm.push_back(r_px * pixelSize_nm);
        }
        tracks.tracks.push_back(std::move(track));
        trajectories.trajectories.push_back(std::move(sizes));
        trajectories.t_s.clear();
        for (int f = 0; f < frames; ++f)
            trajectories.t_s.push_back(f * interval_s);
    }
};

inline const Series* findSeries(const Panel& panel, SeriesKind kind, Ink ink, bool dashed = false)
{
    for (const Series& series : panel.series) {
        if (series.kind == kind && series.ink == ink && series.dashed == dashed)
            return &series;
    }
    return nullptr;
}

} // namespace ostwald::test
