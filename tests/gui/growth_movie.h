#pragma once

#include "simulate/simulation.h"

#include <QTemporaryDir>

#include <filesystem>

namespace ostwald::test {

/// Forty frames of two dozen growing particles and two pairs that coalesce.
inline std::filesystem::path writeGrowthMovie(const QTemporaryDir& folder)
{
    SimulationParams params;
    params.particles = 24;
    params.seed = 7;
    params.frames = 40;
    params.startMeanRadius_nm = 1.0;
    params.startSdRadius_nm = 0.1;
    params.supply = {{0.0, 4.0}, {20.0, 2.2}, {39.0, 4.0}};
    params.scene.width_px = params.scene.height_px = 256;
    params.scene.coalescingPairs = 2;
    const auto simulation = simulate(params, true);
    if (!simulation)
        qFatal("%s", simulation.error().text().c_str());
    const auto scene = composeScene(params.scene, simulation->growth, params.sigma_nm, 7);
    if (!scene)
        qFatal("%s", scene.error().text().c_str());
    const std::filesystem::path path = folder.filePath(QStringLiteral("growth.tif")).toStdString();
    if (const auto truth = writeMovie(path, *scene, params); !truth)
        qFatal("%s", truth.error().text().c_str());
    return path;
}

} // namespace ostwald::test
