#pragma once

#include "base/result.h"
#include "simulate/simulation.h"

#include <QByteArray>

namespace ostwald {

/// A parameter file of `simulate`; everything but rho_tilde_knots has a default, that of platinum or of
/// "material":
///     material ("pt", "au", ...), system, sigma_s_nm, d_eps_f, d_eps_e, alpha, K_per_s, chi,
///     N, seed, frames, frame_interval_s, initial_r_nm {mean, sd}, rho_tilde_knots [[t in s, rho~], ...],
///     delta_of_t {mean, amp, period, phase}, sigma_r_noise_nm,
///     movie {width_px, height_px, pixel_size_nm, coalescing_pairs, gap_px, margin_px, drift_step_px,
///     motion_step_px,
///            thickness_exponent, attenuation_per_nm, blur_px, electrons_per_px, tilt, gain, offset_counts,
///            read_noise_counts}
/// The truth.json of a simulation is a parameter file too: what was computed from the parameters is passed
/// over.
/// @error InvalidArgument  not JSON, an unknown member, a wrong type; ranges are checked where they are used
[[nodiscard]] Result<SimulationParams> simulationFromJson(const QByteArray& json);

} // namespace ostwald
