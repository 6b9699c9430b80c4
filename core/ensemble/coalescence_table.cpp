#include "ensemble/coalescence_table.h"

#include "ensemble/merging_columns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace ostwald {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Error damaged(std::size_t row, std::string message)
{
    return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(row + 1)};
}

Error unknownScale(const char* what)
{
    return {ErrorCode::InvalidArgument, std::string("The table is in pixels and frames: give the ") + what + ".", {}};
}

bool isKnown(const std::optional<double>& scale)
{
    return scale && *scale > 0.0 && std::isfinite(*scale);
}

Rows readRows(std::istream& in)
{
    Rows rows;
    std::string line;
    while (std::getline(in, line)) {
        std::vector<std::string> cells{{}};
        for (const char c : line) {
            if (c == ',' || c == ';' || c == '\t')
                cells.emplace_back();
            else if (c != ' ' && c != '"' && c != '\r')
                cells.back() += c;
        }
        rows.push_back(std::move(cells));
    }
    while (!rows.empty() && rows.back().size() == 1 && rows.back().front().empty())
        rows.pop_back();
    if (!rows.empty() && rows[0][0].starts_with("\xEF\xBB\xBF"))
        rows[0][0].erase(0, 3);
    return rows;
}

std::optional<double> numberIn(std::string_view cell)
{
    double value = 0.0;
    const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (code != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view cellAt(const std::vector<std::string>& row, std::size_t column)
{
    return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

Result<CoalescenceRecord> readEvents(const Rows& rows, const TableScale& scale)
{
    if (!isKnown(scale.pixelSize_nm))
        return unknownScale("pixel size in nm");
    if (!isKnown(scale.frameInterval_s))
        return unknownScale("time between frames in s");
    std::map<std::string_view, std::size_t> columns;
    for (std::size_t i = 0; i < rows[0].size(); ++i)
        columns.emplace(rows[0][i], i);
    CoalescenceRecord record;
    record.countsAll = false;
    std::map<std::int64_t, std::int64_t> childOf;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        std::map<std::string_view, double> cells;
        for (const char* name : {"frame", "id_new", "id_a", "id_b", "r_a", "r_b"}) {
            const auto value = numberIn(cellAt(rows[row], columns.at(name)));
            if (!value || *value < 0.0 || std::abs(*value) > 1e15)
                return damaged(row, std::string(name) + " is not a number that can be: \"" +
                                        std::string(cellAt(rows[row], columns.at(name))) + "\".");
            cells[name] = *value;
        }
        if (cells["r_a"] <= 0.0 || cells["r_b"] <= 0.0)
            return damaged(row, "A radius must be above 0.");
        record.events.push_back({.t_s = cells["frame"] * *scale.frameInterval_s,
                                 .rA_nm = cells["r_a"] * *scale.pixelSize_nm,
                                 .rB_nm = cells["r_b"] * *scale.pixelSize_nm,
                                 .family = static_cast<std::int64_t>(cells["id_new"])});
        for (const char* parent : {"id_a", "id_b"})
            if (!childOf.emplace(static_cast<std::int64_t>(cells[parent]), record.events.back().family).second)
                return damaged(row, "A particle merges twice: its number is " +
                                        std::to_string(static_cast<std::int64_t>(cells[parent])) + ".");
    }
    std::set<std::int64_t> made;
    for (CoalescenceEvent& event : record.events) {
        made.insert(event.family);
        for (std::size_t round = 0; childOf.contains(event.family) && round < childOf.size(); ++round)
            event.family = childOf.at(event.family);
    }
    std::ranges::stable_sort(record.events, {}, &CoalescenceEvent::t_s);
    int particles = static_cast<int>(std::ranges::count_if(childOf, [&](const auto& p) { return !made.contains(p.first); }));
    record.census.push_back({0.0, particles, {}});
    for (const CoalescenceEvent& event : record.events)
        record.census.push_back({event.t_s, --particles, {}});
    record.end_s = record.census.back().t_s;
    return record;
}

/// Blank in nearly every row: a stray number in a blank column parts two groups all the same.
std::vector<bool> blankColumns(const Rows& rows)
{
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    std::vector<bool> isBlank(width);
    for (std::size_t column = 0; column < width; ++column) {
        const auto filled =
            std::ranges::count_if(rows, [&](const auto& row) { return !cellAt(row, column).empty(); });
        isBlank[column] = 10 * filled < static_cast<std::ptrdiff_t>(rows.size());
    }
    return isBlank;
}

Result<CoalescenceRecord> readColumns(const Rows& rows, const TableScale& scale)
{
    if (!isKnown(scale.pixelSize_nm))
        return unknownScale("pixel size in nm");
    std::vector<double> t_s;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto t = numberIn(cellAt(rows[row], 0));
        if (!t || (!t_s.empty() && !(*t > t_s.back())))
            return damaged(row, "The first column must be the time in s, ascending.");
        t_s.push_back(*t);
    }
    const std::vector<bool> isBlank = blankColumns(rows);
    std::vector<ParticleGroup> groups;
    for (std::size_t begin = 1; begin < isBlank.size();) {
        if (isBlank[begin]) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < isBlank.size() && !isBlank[end])
            ++end;
        if ((end - begin) % 3 != 0)
            return Error{ErrorCode::CorruptData, "A group needs three columns per particle: area, x, y.",
                         "column " + std::to_string(begin + 1)};
        ParticleGroup group((end - begin) / 3);
        for (std::size_t column = begin; column < end; ++column) {
            ParticleColumns& particle = group[(column - begin) / 3];
            auto* values = std::array{&particle.area_px2, &particle.x_px, &particle.y_px}[(column - begin) % 3];
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const std::string_view cell = cellAt(rows[row], column);
                const auto value = cell.empty() ? std::optional(0.0) : numberIn(cell);
                if (!value || *value < 0.0)
                    return damaged(row, "Not a number that can be: \"" + std::string(cell) + "\".");
                values->push_back(*value);
            }
        }
        groups.push_back(std::move(group));
        begin = end;
    }
    return recordOfColumns(t_s, groups, *scale.pixelSize_nm);
}

} // namespace

Result<CoalescenceRecord> readCoalescenceTable(std::istream& in, const TableScale& scale)
{
    const Rows rows = readRows(in);
    const auto has = [&](const char* name) { return !rows.empty() && std::ranges::count(rows[0], name) > 0; };
    if (has("frame") && has("id_new") && has("id_a") && has("id_b") && has("r_a") && has("r_b"))
        return readEvents(rows, scale);
    if (!rows.empty() && numberIn(rows[0][0]) && rows[0].size() >= 7)
        return readColumns(rows, scale);
    return Error{ErrorCode::UnsupportedFormat,
                 "This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and "
                 "area, x, y of merging particles.",
                 {}};
}

} // namespace ostwald
