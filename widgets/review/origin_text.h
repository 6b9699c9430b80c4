#pragma once

#include "document/document.h"

#include <QString>

#include <vector>

namespace ostwald {

struct OriginFact {
    QString name;
    QString text;
};

/// Where one observation of a particle comes from: movie, frame, place, size, outline, link, corrections with who made them,
/// group, and what it went into. Empty when the particle is not there in that frame.
[[nodiscard]] std::vector<OriginFact> originFacts(const Document& document, TrackId id, int frame);

} // namespace ostwald
