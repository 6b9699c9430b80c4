#pragma once

#include "commands/shell_command.h"
#include "base/result.h"

namespace ostwald {

class Document;
class FigureWorkspace;
class FrameView;

/// What the window does and the command line can do again.
enum class Repeatable { Analysis, Fit, Coalescence, Tables, Figure, Clip, Evidence };

/// The command for what the window shows now. @error InvalidArgument  the command needs a saved project
[[nodiscard]] Result<ShellCommand> repeatCommand(Repeatable what, const Document& document, const FigureWorkspace& figures,
                                                 const FrameView& view);

/// The analysis of the project as it was after the first `steps` steps of its history.
[[nodiscard]] Result<ShellCommand> repeatStep(const Document& document, int steps);

} // namespace ostwald
