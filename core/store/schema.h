#pragma once

#include "store/database.h"

#include <cstdint>

namespace ostwald {

/// Creates the tables of the present format in an empty file; docs/project-file.md explains them.
void createSchema(Database& database);

/// The tables are exactly those of that format; others beside them do no harm. What a person changed by hand, or a
/// damaged file, could otherwise make a query do anything.
/// @error CorruptData
[[nodiscard]] Status checkSchema(Database& database, std::uint32_t version);

/// Brings a file of any older format to the present one, each step in a transaction of its own.
/// @error CorruptData, Io
[[nodiscard]] Status migrate(Database& database);

} // namespace ostwald
