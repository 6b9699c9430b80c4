#pragma once

#include "base/result.h"
#include "fit/coalescence_fit.h"

#include <QByteArray>

namespace ostwald {

/// Reads back what writeCoalescenceJson() wrote without what was measured.
/// @param params  what the fit was run with; not part of that text
/// @error CorruptData
[[nodiscard]] Result<CoalescenceFitResult> coalescenceFitFromJson(const QByteArray& json,
                                                                  const CoalescenceFitParams& params);

} // namespace ostwald
