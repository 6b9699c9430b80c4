#pragma once

#include "fit/coalescence_fit.h"

#include <ostream>

namespace ostwald {

// The result files of coalescence: UTF-8 with '.' as decimal mark, one header row, units in the column names. An empty
// cell means "not known". Columns that start with fit_ are those of the theory; low95 and high95 bound the 95 % band.

/// coalescence.json: the unknowns with intervals, what follows from them, quality, curves, correlation, notes.
/// @param measured  adds what was measured without the theory; null = leave it out
void writeCoalescenceJson(std::ostream& out, const CoalescenceFitResult& fit,
                          const CoalescenceStatistics* measured = nullptr);

/// k_f.csv: t_s,rate_per_s,...,fit_rate_per_s,...: rho0 k_f(t).
void writeCoalescenceRate(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit);

/// psi.csv: t_s,psi_per_s,...,fit_psi_per_s,...: density of coalescence times.
void writeCoalescenceTimes(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit);

/// sigma.csv: sigma_nm,p_per_nm,...,fit_p_per_nm,...,fit_openness,...: sizes at contact, and kappa_sigma/kappa.
void writeCoalescenceSizes(std::ostream& out, const CoalescenceStatistics& measured, const CoalescenceFitResult& fit);

/// diffusion.csv: t_s,d_nm2_per_s,...,fit_sigma_nm,fit_d_nm2_per_s: sigma(t) and D_r(t), measured and as the fit used them.
void writeCoalescenceDiffusion(std::ostream& out, const CoalescenceStatistics& measured,
                               const CoalescenceFitResult& fit);

/// coalescences.csv: t_s,r_a_nm,r_b_nm,sigma_nm,separation_nm of every event.
void writeCoalescenceEvents(std::ostream& out, const CoalescenceRecord& record);

} // namespace ostwald
