#include "history/project_after.h"

#include <algorithm>
#include <ranges>

namespace ostwald {
namespace {

bool goForth(const HistoryStep& step, Project& project)
{
    return std::ranges::all_of(step.changes, [&](const ProjectChange& change) { return apply(change, project); });
}

bool goBack(const HistoryStep& step, Project& project)
{
    return std::all_of(step.changes.rbegin(), step.changes.rend(),
                       [&](const ProjectChange& change) { return revert(change, project); });
}

/// @param stepAt  HistoryStep of a place
template <class StepAt>
Result<Project> walk(const StepAt& stepAt, int count, int done, Project project, int steps)
{
    if (steps < 0 || steps > count)
        return Error{ErrorCode::InvalidArgument,
                     "The history has " + std::to_string(count) + " steps, not " + std::to_string(steps) + ".", {}};
    bool fits = true;
    for (int place = done; fits && place > steps; --place)
        fits = goBack(stepAt(place - 1), project);
    for (int place = done; fits && place < steps; ++place)
        fits = goForth(stepAt(place), project);
    if (!fits)
        return Error{ErrorCode::CorruptData, "The history does not fit the project.", {}};
    return project;
}

} // namespace

Result<Project> projectAfter(const History& history, const Project& now, int steps)
{
    const auto stepAt = [&history](int place) -> const HistoryStep& { return history.step(place); };
    return walk(stepAt, history.count(), history.index(), now, steps);
}

Result<Project> projectAfter(const std::vector<HistoryStep>& history, int done, Project now, int steps)
{
    const auto stepAt = [&history](int place) -> const HistoryStep& { return history[static_cast<std::size_t>(place)]; };
    return walk(stepAt, static_cast<int>(history.size()), done, std::move(now), steps);
}

} // namespace ostwald
