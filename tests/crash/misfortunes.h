#pragma once

namespace ostwald::test {

/// A full disk, a read-only folder, a file removed underneath, two programs on one file. Prints a line for each.
[[nodiscard]] bool surviveMisfortunes();

} // namespace ostwald::test
