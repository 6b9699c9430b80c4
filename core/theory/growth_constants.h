#pragma once

namespace ostwald {

/// The five constants of the growth theory that one material shares between experiments (energies in kT).
struct GrowthConstants {
    double dEpsF = 2.87; ///< ef: free energy of a face monomer relative to bulk
    double dEpsE = -1.71; ///< ee: free energy of an edge monomer relative to bulk
    double alpha = 1.85; ///< exponent of the configurational degeneracy, Omega_n ~ n^alpha
    double lnK = 0.0;    ///< ln of K = 4 pi sigma_s^2 kappa_a rho_1inf in 1/s
    double lnChi = 0.0;  ///< ln of chi = kappa_a sigma_s / D_1

    bool operator==(const GrowthConstants&) const = default;
};

/// A substance and what is known of it before any fit.
struct Material {
    const char* id = "pt";
    const char* name = "Platinum";
    double sigma_nm = 0.156; ///< sigma_s: radius of the volume of one monomer
    GrowthConstants prior;   ///< published or typical constants, the start of a fit
    double delta = 1.5;      ///< shape index at the start
};

} // namespace ostwald
