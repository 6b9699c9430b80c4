#pragma once

#include "ensemble/ensemble.h"
#include "fit/growth_fit.h"
#include "fit/paper_cost.h"
#include "segment/detection.h"
#include "track/tracks.h"

#include <ostream>
#include <vector>

namespace ostwald {

// The result files: UTF-8 with '.' as decimal mark in every locale, one header row, rows in a fixed order.
// Lengths are in px of the frame, x = column and y = row, 0-based pixel centres. An empty cell means "not known".

/// particles.csv: frame,id,x,y,area,r,r_sd,intensity,edge,flags by frame, then id (of the track).
/// area px^2; intensity = plateau height of the optical depth -ln(I/I_background); edge 1 = touches the border;
/// flags is a sum of 1 = partly under a bar or text, 2 = below the resolution, 4 = not seen in this frame:
/// interpolated over a gap, without area, r_sd and intensity, 8 = its outline is cut by another particle.
/// @pre tracks was linked from detections
void writeParticlesCsv(std::ostream& out, const Tracks& tracks, const Detections& detections);

/// tracks.csv: id,first,last,parent1,parent2,group; group is A, B or empty.
void writeTracksCsv(std::ostream& out, const Tracks& tracks);

/// events.csv: frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score for every coalescence; score 0 .. 1.
void writeEventsCsv(std::ostream& out, const Tracks& tracks);

/// drift.csv: frame,dx,dy: the shift of the specimen since the first analysed frame.
void writeDriftCsv(std::ostream& out, const Tracks& tracks);

/// ensemble.csv: t_s,particles,mean_r_nm,sd_r_nm,mean_n,var_n,rel_var,mean_n_se,var_n_se of Group-A, then the
/// same, prefixed by all_, of every particle; one row for every time of either.
void writeEnsembleCsv(std::ostream& out, const std::vector<EnsembleMoment>& groupA,
                      const std::vector<EnsembleMoment>& all);

/// fit.json: constants with intervals, the maximum of the chemical potential, quality, profiles, correlation, notes.
/// and what n*, mu* and the phase borders become one standard deviation below and above each parameter.
void writeFitJson(std::ostream& out, const GrowthFitResult& fit);

/// paper_cost.json: the same by the paper's own cost; without intervals, with the spread of equally good searches.
void writePaperCostJson(std::ostream& out, const PaperCostResult& fit);

/// profiles.csv: t_s,ln_rho,ln_rho_sd,mean_n,var_n: the fitted solution and the model's population.
void writeProfilesCsv(std::ostream& out, const GrowthFitResult& fit);

} // namespace ostwald
