#pragma once

#include "edits/edit.h"

#include <QString>

namespace ostwald {

/// What a correction does, e.g. "Cut the track". @param isStudy  of samples, in which there are neither frames nor tracks
[[nodiscard]] QString correctionText(const Edit& edit, bool isStudy);

/// Where it was made: the particle's place in the frame of frameOf().
[[nodiscard]] Anchor placeOf(const Edit& edit);

} // namespace ostwald
