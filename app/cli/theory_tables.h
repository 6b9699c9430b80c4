#pragma once

#include "base/result.h"
#include "theory/growth_constants.h"
#include "theory/master_equation.h"

#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace ostwald {

/// What `ostwald-cli theory` is asked for; the members' values stand for absent options.
struct TheoryInput {
    std::string system = "pt";
    GrowthConstants constants;
    double k_per_s = 1.0; ///< as typed: exp(constants.lnK) may differ in the last digit
    double chi = 1.0;
    double sigma_nm = 0.156;
    std::vector<double> delta;
    std::vector<double> rho{2.0};
    std::vector<double> n; ///< empty: all sizes of a distribution
    std::vector<double> t_s{1.0};
    double startN = 200.0;
    double startSd = 0.0;
    std::optional<SizeLattice> lattice; ///< of a distribution; as wide as needed when absent
};

/// A table of the theory, as CSV with a header row. @error InvalidArgument  sizes outside the lattice
struct TheoryTable {
    const char* name;
    Status (*write)(std::ostream&, const TheoryInput&);
};
[[nodiscard]] std::span<const TheoryTable> theoryTables();

} // namespace ostwald
