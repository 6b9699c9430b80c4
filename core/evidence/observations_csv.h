#pragma once

#include "base/job_control.h"
#include "base/result.h"
#include "pipeline/pipeline.h"

#include <ostream>

namespace ostwald {

/// observations.csv: where every plotted point comes from, by particle, then frame:
/// particle,frame,t_s,x_px,y_px,r_px,r_sd_px,r_nm,group,mask,mask_corrections,track_corrections,in_ensemble,in_fit
/// mask = found, corrected or interpolated; corrections are numbers in the list of corrections, from 1, parted by spaces;
/// in_ensemble and in_fit are 1 where the size counts for the means of Group-A and for the fit.
/// @pre results.tracks   @error Cancelled
[[nodiscard]] Status writeObservationsCsv(std::ostream& out, const Project& project, const Results& results,
                                          const JobControl& job = {});

} // namespace ostwald
