#pragma once

#include "document/document.h"

#include <QString>

namespace ostwald {

/// Whether a command can do anything in a project of this kind, whatever is picked or computed by now: nothing is followed
/// from sample to sample, and nothing is found, painted or shown where there never was a picture.
[[nodiscard]] bool isOfUse(const QString& id, const Document& document);

/// What a command is called where there are no frames, or no tracks; empty = as everywhere.
[[nodiscard]] QString textInStudy(const QString& id, const Document& document);

} // namespace ostwald
