#pragma once

#include "base/result.h"
#include "theory/growth_constants.h"

#include <QByteArray>

namespace ostwald {

/// A material of one's own: {"sigma_nm": ..., "d_eps_f", "d_eps_e", "alpha", "ln_K", "ln_chi", "delta"}. The
/// monomer radius is needed; what else is absent starts as for platinum.
/// @error InvalidArgument  where names the member
[[nodiscard]] Result<Material> materialFromJson(const QByteArray& json);

} // namespace ostwald
