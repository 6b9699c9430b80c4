#pragma once

#include "base/result.h"
#include "commands/shell_command.h"
#include "project/project.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

// What a person did in the window, as a command that does it again: the same code with the same parameters, so the same
// numbers. Results go beside the caller, into folders that are named after the project.

/// Where a project is saved and how far its history has come.
struct SavedProject {
    std::filesystem::path file; ///< empty = nowhere yet
    int steps = 0;              ///< of the history that are done
};

enum class WithFit { No, Yes };

/// `ostwald-cli analyze` of the movie with every parameter that is not the default one. Corrections are taken from the file,
/// as they are after its first `saved.steps` steps; without any, the command needs no file.
/// @error InvalidArgument  the project has no movie, or has corrections and is not saved; the message tells what to do
[[nodiscard]] Result<ShellCommand> analysisCommand(const Project& project, const SavedProject& saved, WithFit fit);

// The others work on what the file holds. @error InvalidArgument  it is not saved

/// `ostwald-cli fit` of the Group-A trajectories with every parameter that is not the default one.
[[nodiscard]] Result<ShellCommand> fitCommand(const Project& project, const SavedProject& saved);
/// `ostwald-cli coalescence` with every parameter that is not the default one.
[[nodiscard]] Result<ShellCommand> coalescenceCommand(const Project& project, const SavedProject& saved);
/// @param format  of `ostwald-cli export`
[[nodiscard]] Result<ShellCommand> exportCommand(const SavedProject& saved, const std::string& format);

struct FigureRequest {
    std::string name;   ///< of a template, a chart or a board
    std::string format; ///< suffix of the file
    std::optional<std::string> journal; ///< nullopt = the board's, likewise below
    std::optional<double> width_mm;
    std::optional<double> rowHeight_mm;
    std::optional<double> text_pt;
    std::optional<int> dpi;   ///< of pictures
    std::optional<int> frame; ///< of a chart that shows one
};
/// `ostwald figures`.
[[nodiscard]] Result<ShellCommand> figureCommand(const SavedProject& saved, const FigureRequest& request);

struct ClipRequest {
    std::string layout = "overlay";
    std::string plot; ///< empty = none
    std::optional<FrameRange> frames;
    double framesPerSecond = 10.0;
    int width_px = 0; ///< 0 = as the movie
    bool ids = false;
    bool tails = true;
    bool scaleBar = true;
    bool clock = true;
    std::string suffix = "mp4"; ///< empty = a folder of pictures
};
/// `ostwald movie`.
[[nodiscard]] Result<ShellCommand> clipCommand(const SavedProject& saved, const ClipRequest& request);

/// `ostwald evidence`.
[[nodiscard]] Result<ShellCommand> evidenceCommand(const SavedProject& saved);

} // namespace ostwald
