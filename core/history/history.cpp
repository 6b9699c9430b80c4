#include "history/history.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace ostwald {
namespace {

std::vector<const ProjectChange*> pointersTo(const std::vector<ProjectChange>& changes)
{
    std::vector<const ProjectChange*> pointers;
    std::ranges::transform(changes, std::back_inserter(pointers), [](const ProjectChange& change) { return &change; });
    return pointers;
}

/// All of them or none.
bool applyAll(const std::vector<ProjectChange>& changes, Project& project)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        if (!apply(*change, project)) {
            while (change != changes.begin())
                static_cast<void>(revert(*--change, project));
            return false;
        }
    return true;
}

bool revertAll(const std::vector<ProjectChange>& changes, Project& project)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        if (!revert(*change, project)) {
            while (change != changes.rbegin())
                static_cast<void>(apply(*--change, project));
            return false;
        }
    return true;
}

} // namespace

History::History(Project& project, Listener listener) : m_project(project), m_listener(std::move(listener)) {}

void History::push(HistoryStep step, Merging merging)
{
    std::erase_if(step.changes, isNothing);
    if (step.changes.empty())
        return;
    for (const ProjectChange& change : step.changes) {
        [[maybe_unused]] const bool fits = apply(change, m_project);
        assert(fits);
    }
    const std::vector<ProjectChange> applied = step.changes;
    if (m_macro) {
        for (ProjectChange& change : step.changes)
            if (m_macro->changes.empty() || !mergeInto(m_macro->changes.back(), change))
                m_macro->changes.push_back(std::move(change));
        if (!m_macro->frame)
            m_macro->frame = step.frame;
        m_macro->author = std::move(step.author);
        m_macro->time_utc = std::move(step.time_utc);
    } else {
        forgetUndone();
        if (merging == Merging::Never || !mergeWithLast(step))
            append(std::move(step), merging);
    }
    m_listener({pointersTo(applied), std::nullopt});
}

bool History::mergeWithLast(const HistoryStep& step)
{
    if (m_entries.empty())
        return false;
    Entry& last = m_entries.back();
    if (last.merging == Merging::Never || last.step.text != step.text || last.step.changes.size() != 1 ||
        step.changes.size() != 1 || !mergeInto(last.step.changes.front(), step.changes.front()))
        return false;
    if (isNothing(last.step.changes.front())) {
        m_entries.pop_back();
        --m_index;
    } else {
        last.step.time_utc = step.time_utc;
        last.revision = ++m_lastRevision;
    }
    return true;
}

void History::append(HistoryStep step, Merging merging)
{
    m_entries.push_back({std::move(step), ++m_lastRevision, merging});
    ++m_index;
}

void History::forgetUndone()
{
    const auto undone = m_entries.begin() + m_index;
    if (std::any_of(undone, m_entries.end(), [this](const Entry& entry) { return entry.revision == m_clean; }))
        m_clean.reset();
    m_entries.erase(undone, m_entries.end());
}

void History::forgetDone()
{
    m_entries.erase(m_entries.begin(), m_entries.begin() + m_index);
    m_index = 0;
}

void History::beginMacro(const std::string& text)
{
    assert(!m_macro);
    m_macro.emplace().text = text;
}

void History::endMacro()
{
    HistoryStep step = *std::exchange(m_macro, std::nullopt);
    std::erase_if(step.changes, isNothing);
    if (!step.changes.empty()) {
        forgetUndone();
        append(std::move(step), Merging::Never);
    }
    m_listener({});
}

void History::setIndex(int index)
{
    assert(!m_macro && index >= 0 && index <= count());
    if (index == m_index)
        return;
    Touched touched;
    while (m_index != index) {
        const bool forward = index > m_index;
        const int place = forward ? m_index : m_index - 1;
        const HistoryStep& moved = step(place);
        if (!(forward ? applyAll(moved.changes, m_project) : revertAll(moved.changes, m_project))) {
            m_wasCut = true;
            forward ? forgetUndone() : forgetDone();
            break;
        }
        std::ranges::copy(pointersTo(moved.changes), std::back_inserter(touched.changes));
        touched.frame = moved.frame ? moved.frame : touched.frame;
        m_index += forward ? 1 : -1;
    }
    m_listener(touched);
}

void History::setClean()
{
    if (m_index > 0)
        m_entries[static_cast<std::size_t>(m_index) - 1].merging = Merging::Never;
    noteSaved();
}

void History::restore(std::vector<HistoryStep> steps, int index)
{
    m_entries.clear();
    m_macro.reset();
    m_wasCut = false;
    m_index = 0;
    for (HistoryStep& step : steps)
        append(std::move(step), Merging::Never);
    m_index = std::clamp(index, 0, count());
    setClean();
}

} // namespace ostwald
