#pragma once

namespace ostwald {

/// From now on Ctrl-C asks for a stop instead of ending the program.
void catchInterrupts();
[[nodiscard]] bool isInterrupted();

} // namespace ostwald
