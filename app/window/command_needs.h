#pragma once

#include "document/document.h"

#include <QFlags>

namespace ostwald {

/// What a command cannot do anything without.
enum class Need : unsigned {
    Nothing = 0,
    Project = 0x1,       ///< something is open
    Tracks = 0x2,        ///< particles were found
    Selection = 0x4,     ///< particles are picked
    Following = 0x8,     ///< particles are seen more than once: in no ex-situ study
    Pictures = 0x10,     ///< the project names its pictures: not where tracks or sizes were imported alone
    FromPictures = 0x20, ///< it came from pictures, wherever they are: a table of sizes did not
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// What a project of this kind never has, whatever is picked or computed: commands that need it are not
/// offered.
[[nodiscard]] Needs neverHad(const Document& document);
/// What is not there now but can come: commands that need it are offered, but cannot be given.
[[nodiscard]] Needs missingNow(const Document& document);

} // namespace ostwald
