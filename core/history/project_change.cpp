#include "history/project_change.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace ostwald {
namespace {

template <class Value>
Value& fieldOf(Project& project)
{
    if constexpr (std::is_same_v<Value, MovieReference>)
        return project.movie;
    else if constexpr (std::is_same_v<Value, Calibration>)
        return project.calibration;
    else if constexpr (std::is_same_v<Value, FrameRange>)
        return project.range;
    else if constexpr (std::is_same_v<Value, Segmenter>)
        return project.segmenter;
    else if constexpr (std::is_same_v<Value, LinkParams>)
        return project.link;
    else if constexpr (std::is_same_v<Value, std::string>)
        return project.materialId;
    else if constexpr (std::is_same_v<Value, GrowthFitParams>)
        return project.fit;
    else if constexpr (std::is_same_v<Value, CoalescenceFitParams>)
        return project.coalescence;
    else if constexpr (std::is_same_v<Value, std::vector<Phase>>)
        return project.phases;
    else if constexpr (std::is_same_v<Value, std::vector<Board>>)
        return project.boards;
    else if constexpr (std::is_same_v<Value, std::vector<KeptFit>>)
        return project.keptFits;
    else {
        static_assert(std::is_same_v<Value, std::vector<FitPartner>>);
        return project.fitPartners;
    }
}

using Place = std::ptrdiff_t;

bool replace(std::vector<Edit>& edits, std::size_t at, const std::vector<Edit>& out, const std::vector<Edit>& in)
{
    if (at > edits.size() || out.size() > edits.size() - at)
        return false;
    const auto first = edits.begin() + static_cast<Place>(at);
    if (!std::equal(out.begin(), out.end(), first))
        return false;
    const auto rest = edits.erase(first, first + static_cast<Place>(out.size()));
    edits.insert(rest, in.begin(), in.end());
    return true;
}

bool swapIn(const CorrectionsChange& change, Project& project, bool forward)
{
    return forward ? replace(project.edits, change.at, change.removed, change.added)
                   : replace(project.edits, change.at, change.added, change.removed);
}

template <class Value>
bool swapIn(const FieldChange<Value>& change, Project& project, bool forward)
{
    fieldOf<Value>(project) = forward ? change.after : change.before;
    return true;
}

} // namespace

CorrectionsChange correctionsChange(const std::vector<Edit>& before, const std::vector<Edit>& after)
{
    const auto [oldHead, newHead] = std::ranges::mismatch(before, after);
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldHead), after.rbegin(),
                                                  std::make_reverse_iterator(newHead));
    return {static_cast<std::size_t>(oldHead - before.begin()), {oldHead, oldTail.base()}, {newHead, newTail.base()}};
}

bool apply(const ProjectChange& change, Project& project)
{
    return std::visit([&project](const auto& c) { return swapIn(c, project, true); }, change);
}

bool revert(const ProjectChange& change, Project& project)
{
    return std::visit([&project](const auto& c) { return swapIn(c, project, false); }, change);
}

bool isNothing(const ProjectChange& change)
{
    return std::visit(
        [](const auto& c) {
            if constexpr (std::is_same_v<std::decay_t<decltype(c)>, CorrectionsChange>)
                return c.removed == c.added;
            else
                return c.before == c.after;
        },
        change);
}

bool mergeInto(ProjectChange& first, const ProjectChange& next)
{
    if (first.index() != next.index())
        return false;
    return std::visit(
        [&next](auto& f) {
            using C = std::decay_t<decltype(f)>;
            if constexpr (std::is_same_v<C, CorrectionsChange>) {
                return false;
            } else {
                f.after = std::get<C>(next).after;
                return true;
            }
        },
        first);
}

} // namespace ostwald
