#pragma once

#include "simulate/simulation.h"

#include <ostream>
#include <vector>

namespace ostwald {

// What is true of a simulation, as files: UTF-8, '.' as decimal mark, one header row.

/// trajectories.csv: particle,frame,t_s,r_nm of the particles that grow alone, with the noise of a
/// measurement.
void writeTrajectoriesCsv(std::ostream& out, const SimulationParams& params, const Simulation& simulation);

/// truth.json: the parameters, rho~_1 and delta at every frame, maximum of the chemical potential, true
/// moments of n.
void writeTruthJson(std::ostream& out, const SimulationParams& params, const Simulation& simulation);

using RenderedTruth = std::vector<std::vector<RenderedParticle>>;

/// truth.csv: frame,id,x,y,x0,y0,area,r_proj,r_vol,frac_in,contrast,state,excl,label_px,edge,group; x, y in
/// the frame, x0, y0 in the specimen, px; state 0 free, 1 touching, 2 relaxing; contrast 1 and excl 0
/// throughout.
void writeTruthCsv(std::ostream& out, const MovieScene& scene, const RenderedTruth& truth);
/// tracks.csv: id,first,last,parent1,parent2,group,excl,touches_edge of what is ever in the frame; parent 0 =
/// none.
void writeSceneTracksCsv(std::ostream& out, const MovieScene& scene, const RenderedTruth& truth);
/// events.csv: frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,in_fov
void writeSceneEventsCsv(std::ostream& out, const MovieScene& scene);
/// drift.csv: frame,dx,dy
void writeSceneDriftCsv(std::ostream& out, const MovieScene& scene);
/// meta.json: size, calibration and noise of the movie.
void writeMetaJson(std::ostream& out, const SimulationParams& params);

} // namespace ostwald
