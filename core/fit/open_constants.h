#pragma once

#include "fit/growth_fit.h"

namespace ostwald {

/// Whether a fit looks for this constant: it is not fixed, and the potential has it. The edges' energy and the degeneracy
/// are no part of Gibbs-Thomson's mu(n).
[[nodiscard]] inline bool isOpen(const GrowthFitParams& params, std::size_t constant)
{
    const auto parameter = static_cast<GrowthParameter>(constant);
    const bool isOfEdges = parameter == GrowthParameter::DEpsE || parameter == GrowthParameter::Alpha;
    return !params.constants[constant].fixed && !(isOfEdges && params.model == PotentialModel::GibbsThomson);
}

} // namespace ostwald
