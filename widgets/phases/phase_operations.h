#pragma once

#include "document/document.h"
#include "project/phases.h"

#include <QString>

#include <optional>

namespace ostwald {

// What a person does to the kinetic phases; each is one undo step. A sentence that comes back says why nothing was done.

/// "III"; plain digits beyond what Roman ones serve.
[[nodiscard]] QString phaseName(std::size_t number);

/// Last time that is shown; 0 while the frame interval is unknown.
[[nodiscard]] double endOfTime_s(const Document& document);

/// A phase from the playhead to the next one or the end; one that holds the playhead ends there.
std::optional<QString> beginPhase(Document& document);
/// The phase at the playhead, or the last one before it, ends there.
std::optional<QString> endPhase(Document& document);

/// Puts a border where the nearest frame is. @param border  index in phaseBorders()
void movePhaseBorder(Document& document, std::size_t border, double t_s);

/// Empty names are not taken.
void renamePhase(Document& document, std::size_t phase, const QString& name);

/// Phases from the growth of the mean size, in place of those there are.
/// @param count  of phases; nullopt = as many as the rate shows
std::optional<QString> proposePhases(Document& document, std::optional<int> count = {});

} // namespace ostwald
