#pragma once

#include "base/result.h"
#include "fit/growth_fit.h"

#include <QByteArray>

namespace ostwald {

/// Reads back what writeFitJson() wrote.
/// @param params  what the fit was run with; not part of that text
/// @error CorruptData
[[nodiscard]] Result<GrowthFitResult> fitFromJson(const QByteArray& json, const GrowthFitParams& params);

} // namespace ostwald
