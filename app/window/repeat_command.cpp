#include "window/repeat_command.h"

#include "window/figure_workspace.h"

#include "commands/project_commands.h"
#include "document/document.h"
#include "history/project_after.h"
#include "movie_view/frame_view.h"

namespace ostwald {
namespace {

/// Nowhere while steps do not go into the file: the command would not find them there.
SavedProject savedProject(const Document& document)
{
    if (document.path().empty() || document.isModified())
        return {};
    std::error_code error;
    return {std::filesystem::absolute(document.path(), error), document.undoStack().index()};
}

ClipRequest clipRequest(const FrameView& view)
{
    const auto overlays = view.overlays();
    ClipRequest request;
    request.ids = overlays.ids;
    request.tails = overlays.tails;
    request.scaleBar = overlays.scaleBar;
    request.clock = overlays.clock;
    return request;
}

} // namespace

Result<ShellCommand> repeatCommand(Repeatable what, const Document& document, const FigureWorkspace& figures,
                                   const FrameView& view)
{
    const SavedProject saved = savedProject(document);
    switch (what) {
    case Repeatable::Analysis: return analysisCommand(document.project(), saved, WithFit::No);
    case Repeatable::Fit: return fitCommand(document.project(), saved);
    case Repeatable::Coalescence: return coalescenceCommand(document.project(), saved);
    case Repeatable::Tables: return exportCommand(saved, "csv");
    case Repeatable::Figure: return figureCommand(saved, figures.request());
    case Repeatable::Clip: return clipCommand(saved, clipRequest(view));
    case Repeatable::Evidence: break;
    }
    return evidenceCommand(saved);
}

Result<ShellCommand> repeatStep(const Document& document, int steps)
{
    const auto then = projectAfter(document.undoStack(), document.project(), steps);
    if (!then)
        return then.error();
    SavedProject saved = savedProject(document);
    saved.steps = steps;
    return analysisCommand(*then, saved, document.results().fit ? WithFit::Yes : WithFit::No);
}

} // namespace ostwald
