#include "exchange/csv_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ostwald {
namespace {

std::string_view trimmed(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

} // namespace

CsvTable::CsvTable(std::string text, const JobControl& job) : m_text(std::move(text))
{
    std::size_t at = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const std::string_view first = std::string_view(m_text).substr(at, m_text.find('\n') - at);
    for (const char candidate : {';', '\t'})
        if (std::ranges::count(first, candidate) > std::ranges::count(first, m_separator))
            m_separator = candidate;
    constexpr std::size_t linesBetweenTells = 4096;
    for (std::size_t line = 1; at < m_text.size(); ++line) {
        if (m_lines.size() % linesBetweenTells == 0) {
            if (job.cancelled())
                return;
            job.progress(static_cast<double>(at) / static_cast<double>(m_text.size()));
        }
        const std::size_t begin = m_cells.size();
        const std::size_t start = at;
        do
            at = readCell(at);
        while (at <= m_text.size() && m_text[at - 1] == m_separator);
        const auto isEmpty = [](std::string_view cell) { return cell.empty(); };
        if (std::all_of(m_cells.begin() + static_cast<std::ptrdiff_t>(begin), m_cells.end(), isEmpty)) {
            m_cells.resize(begin);
        } else {
            m_ends.push_back(m_cells.size());
            m_lines.push_back(line);
        }
        line += static_cast<std::size_t>(
            std::max<std::ptrdiff_t>(0, std::count(m_text.begin() + static_cast<std::ptrdiff_t>(start),
                                                   m_text.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_text.size())), '\n') - 1));
    }
}

/// @return the place after the separator or line end that follows the cell
std::size_t CsvTable::readCell(std::size_t at)
{
    const std::string_view text = m_text;
    std::size_t end = at;
    bool isQuoted = false;
    for (; end < text.size() && (isQuoted || (text[end] != m_separator && text[end] != '\n')); ++end)
        if (text[end] == '"')
            isQuoted = !isQuoted;
    std::string_view cell = trimmed(text.substr(at, end - at));
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        cell = trimmed(cell.substr(1, cell.size() - 2));
    m_cells.push_back(cell);
    return end + 1;
}

std::span<const std::string_view> CsvTable::row(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::span(m_cells).subspan(begin, m_ends[index] - begin);
}

std::string_view CsvTable::cell(std::size_t index, std::size_t column) const
{
    const auto cells = row(index);
    return column < cells.size() ? cells[column] : std::string_view();
}

std::optional<double> CsvTable::number(std::size_t index, std::size_t column) const
{
    std::string_view text = cell(index, column);
    std::string dotted;
    if (m_separator == ';' && text.find(',') != std::string_view::npos) {
        dotted = text;
        std::ranges::replace(dotted, ',', '.');
        text = dotted;
    }
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace ostwald
