#pragma once

#include "fit/growth_fit.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace ostwald {

class Document;
class StageRunner;

/// The fit to show: the running one, best so far; else the one that was stopped; else the document's. Null
/// when there is none.
[[nodiscard]] std::shared_ptr<const GrowthFitResult> shownFit(const Document& document,
                                                              const StageRunner& runner);

/// shownFit() is not of the project as it is now: it is dimmed.
[[nodiscard]] bool isShownFitStale(const Document& document, const StageRunner& runner);

/// One sentence on where the fit stands.
[[nodiscard]] QString fitStatusText(const Document& document, const StageRunner& runner);

/// "Δε_f"
[[nodiscard]] QString constantSymbol(GrowthParameter constant);
/// "Free energy of a face monomer relative to bulk, kT"
[[nodiscard]] QString constantMeaning(GrowthParameter constant);

/// Half the 95 % interval as "± 0.13", or in words why there is none: "fixed", "at its bound", "not
/// determined".
[[nodiscard]] QString uncertaintyText(const FittedValue& value, int decimals);

/// "μ* = 0.875 ± 0.128 kT"
[[nodiscard]] QString muStarText(const GrowthFitResult* fit);
/// "n* = 270 ± 40"
[[nodiscard]] QString nStarText(const GrowthFitResult* fit);

/// χ² per degree, lag-1 correlation, AIC and size noise.
[[nodiscard]] QString residualText(const GrowthFitResult& fit);

/// What the data can and cannot tell, one sentence each.
[[nodiscard]] QStringList fitNotes(const GrowthFitResult& fit);

/// A note of a fit in the reader's language, with symbols in place of the keys that files have.
[[nodiscard]] QString growthSentence(const std::string& english);

/// "ln rho", "mu", "delta" and "kappa" of a sentence of core, in any language, as in the plots: "ln ρ₁", "μ", "δ", "κ".
[[nodiscard]] QString inSymbols(QString sentence);

} // namespace ostwald
