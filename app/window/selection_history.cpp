#include "window/selection_history.h"

namespace ostwald {
namespace {

constexpr std::size_t longest = 200;

} // namespace

SelectionHistory::SelectionHistory(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &SelectionHistory::follow);
}

void SelectionHistory::follow(const Change& change)
{
    const auto* results = std::get_if<ResultsChanged>(&change);
    if (std::holds_alternative<MovieChanged>(change) || (results && results->stage == Stage::Link)) {
        m_visited.clear();
        m_now = -1;
        return;
    }
    if (!std::holds_alternative<SelectionChanged>(change) || m_isGoing)
        return;
    Picked picked{m_document.selection().tracks, m_document.selection().lead};
    if (picked.tracks.empty() || (m_now >= 0 && m_visited[static_cast<std::size_t>(m_now)] == picked))
        return;
    m_visited.resize(static_cast<std::size_t>(m_now + 1));
    m_visited.push_back(std::move(picked));
    if (m_visited.size() > longest)
        m_visited.erase(m_visited.begin());
    m_now = static_cast<std::ptrdiff_t>(m_visited.size()) - 1;
}

void SelectionHistory::go(int step)
{
    const std::ptrdiff_t to = m_now + step;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_visited.size()))
        return;
    m_isGoing = true;
    m_now = to;
    const Picked picked = m_visited[static_cast<std::size_t>(to)];
    m_document.select(picked.tracks, picked.lead);
    m_isGoing = false;
}

} // namespace ostwald
