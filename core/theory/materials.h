#pragma once

#include "base/result.h"
#include "theory/growth_constants.h"

#include <span>
#include <string_view>

namespace ostwald {

/// Platinum, gold, iron oxide, cadmium selenide: sigma_s, Delta epsilon_f and Delta epsilon_e as published by
/// Kim et al.; alpha and delta inferred from their published n* and mu*; K and chi typical values.
[[nodiscard]] std::span<const Material> builtinMaterials();

/// @error NotFound  no material has this id
[[nodiscard]] Result<Material> findMaterial(std::string_view id);

} // namespace ostwald
