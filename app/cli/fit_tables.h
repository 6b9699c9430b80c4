#pragma once

#include "fit/growth_fit.h"

#include <ostream>

namespace ostwald {

/// The radii a fit was made of, smallest and largest.
struct MeasuredRange {
    double low_nm = 0.0;
    double high_nm = 0.0;
};

/// profiles.csv: t_s,ln_rho,ln_rho_sd,delta,delta_sd,excess,excess_sd,mean_n,var_n on the frames' times;
/// excess = ln rho~_1 - mu at the mean size.
void writeFitProfiles(std::ostream& out, const GrowthFitResult& fit);

/// mu.csv: n,r_nm,beta_mu,beta_mu_sd,gibbs_thomson over the sizes that were measured.
void writeFitPotential(std::ostream& out, const GrowthFitResult& fit, const MeasuredRange& range);

/// growth_rate.csv: t_s,n,r_nm,w_plus_per_s,w_minus_per_s,velocity_per_s of the fit at nine times over the
/// sizes that were measured.
void writeFitRates(std::ostream& out, const GrowthFitResult& fit, const MeasuredRange& range);

/// bootstrap.csv: parameter,median,sd,low95,high95.
void writeBootstrap(std::ostream& out, const GrowthBootstrap& bootstrap);

} // namespace ostwald
