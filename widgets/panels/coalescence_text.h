#pragma once

#include "fit/coalescence_fit.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace ostwald {

class Document;
class StageRunner;

/// The fit to show: the running one, best so far; else the one that was stopped; else the document's. Null when there
/// is none.
[[nodiscard]] std::shared_ptr<const CoalescenceFitResult> shownCoalescenceFit(const Document& document,
                                                                              const StageRunner& runner);

/// One sentence on where the fit stands.
[[nodiscard]] QString coalescenceStatusText(const Document& document, const StageRunner& runner);

/// "σ_c"
[[nodiscard]] QString unknownSymbol(CoalescenceParameter unknown);
/// "Sum of the radii at which the propensity has halved, nm"
[[nodiscard]] QString unknownMeaning(CoalescenceParameter unknown);

/// Peak and width of the rate, distance at which particles merge, misfit of times and sizes.
[[nodiscard]] QString coalescenceFigures(const CoalescenceFitResult& fit);

/// What the data can and cannot tell, one sentence each.
[[nodiscard]] QStringList coalescenceNotes(const CoalescenceFitResult& fit);

} // namespace ostwald
