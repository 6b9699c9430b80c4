#pragma once

#include "store/database.h"

namespace ostwald {

/// Creates the tables of format 1 in an empty file. Tracks, points and coalescences are those before a person's
/// edits, which are replayed on opening; NULL in a REAL column is NaN or "not known".
void createSchema(Database& database);

} // namespace ostwald
