#include "ensemble/trajectory_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ostwald {
namespace {

constexpr double largestWhole = 1e9;

Error damaged(std::size_t line, std::string message)
{
    return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(line)};
}

std::vector<std::string_view> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const auto end = line.find(separator);
        std::string_view cell = line.substr(0, end);
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '"'))
            cell.remove_prefix(1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '"' || cell.back() == '\r'))
            cell.remove_suffix(1);
        cells.push_back(cell);
        if (end == std::string_view::npos)
            return cells;
        line.remove_prefix(end + 1);
    }
}

/// Where the columns that matter stand.
struct Columns {
    std::optional<std::size_t> particle;
    std::optional<std::size_t> frame;
    std::optional<std::size_t> time;
    std::optional<std::size_t> radius;
};

struct TableRow {
    std::int64_t particle = 0;
    int frame = 0;
    double t_s = 0.0;
    double r_nm = 0.0;
};

class TableReader {
public:
    Status readHeader(std::string_view line)
    {
        if (line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        for (const char candidate : {',', ';', '\t'})
            if (std::ranges::count(line, candidate) > std::ranges::count(line, m_separator))
                m_separator = candidate;
        const auto names = cellsOf(line, m_separator);
        const auto find = [&](std::string_view name) -> std::optional<std::size_t> {
            const auto found = std::ranges::find(names, name);
            return found == names.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - names.begin()));
        };
        m_columns = {find("particle"), find("frame"), find("t_s"), find("r_nm")};
        if (!m_columns.time || !m_columns.radius ||
            m_columns.particle.has_value() != m_columns.frame.has_value())
            return damaged(
                1,
                "The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples).");
        return Done{};
    }

    [[nodiscard]] bool isTrajectories() const { return m_columns.particle.has_value(); }

    Result<TableRow> row(std::string_view text, std::size_t line) const
    {
        const auto cells = cellsOf(text, m_separator);
        std::optional<Error> error;
        const auto number = [&](const std::optional<std::size_t>& column, const char* name) {
            double value = 0.0;
            if (!column || error)
                return value;
            const std::string_view cell = *column < cells.size() ? cells[*column] : std::string_view();
            const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
            if (code != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
                error = damaged(line, std::string(name) + " is not a number: \"" + std::string(cell) + "\".");
            return value;
        };
        const auto whole = [&](const std::optional<std::size_t>& column, const char* name) {
            const double value = number(column, name);
            if (!error && (value != std::floor(value) || std::abs(value) > largestWhole))
                error = damaged(line, std::string(name) + " is not a whole number.");
            return value;
        };
        TableRow row;
        row.particle = static_cast<std::int64_t>(whole(m_columns.particle, "particle"));
        row.frame = static_cast<int>(whole(m_columns.frame, "frame"));
        row.t_s = number(m_columns.time, "t_s");
        row.r_nm = number(m_columns.radius, "r_nm");
        if (!error && !(row.r_nm > 0.0))
            error = damaged(line, "A radius must be above 0.");
        if (!error && row.frame < 0)
            error = damaged(line, "A frame must not be negative.");
        if (error)
            return *error;
        return row;
    }

private:
    char m_separator = ',';
    Columns m_columns;
};

/// Times of all frames from the first to the last one seen.
Result<std::vector<double>> frameTimes(const std::map<int, double>& seen)
{
    std::vector<double> t_s;
    for (auto here = seen.begin(); here != seen.end(); ++here) {
        if (here == seen.begin()) {
            t_s.push_back(here->second);
            continue;
        }
        const auto before = std::prev(here);
        if (!(here->second > before->second))
            return Error{ErrorCode::CorruptData, "The times of the frames do not ascend.",
                         "frame " + std::to_string(here->first)};
        const int gap = here->first - before->first;
        for (int i = 1; i <= gap; ++i)
            t_s.push_back(before->second + (here->second - before->second) * i / gap);
    }
    return t_s;
}

Result<std::variant<TrajectorySet, SizeSamples>> trajectoriesOf(const std::vector<TableRow>& rows)
{
    std::map<int, double> seen;
    std::map<std::int64_t, std::map<int, double>> particles;
    for (const TableRow& row : rows) {
        const auto [time, isNew] = seen.emplace(row.frame, row.t_s);
        if (!isNew && std::abs(time->second - row.t_s) > 1e-6 * std::max(1.0, std::abs(row.t_s)))
            return Error{ErrorCode::CorruptData, "One frame has two times.",
                         "frame " + std::to_string(row.frame)};
        if (!particles[row.particle].emplace(row.frame, row.r_nm).second)
            return Error{ErrorCode::CorruptData,
                         "Particle " + std::to_string(row.particle) + " is there twice.",
                         "frame " + std::to_string(row.frame)};
    }
    TrajectorySet set;
    if (seen.empty())
        return std::variant<TrajectorySet, SizeSamples>(set);
    if (seen.rbegin()->first - seen.begin()->first > 10'000'000)
        return Error{ErrorCode::CorruptData, "The frame numbers lie too far apart.", {}};
    auto times = frameTimes(seen);
    if (!times)
        return times.error();
    set.t_s = *std::move(times);
    for (const auto& [id, sizes] : particles) {
        Trajectory trajectory{id, {}, {}};
        for (const auto& [frame, r_nm] : sizes) {
            trajectory.frame.push_back(frame - seen.begin()->first);
            trajectory.r_nm.push_back(r_nm);
        }
        set.trajectories.push_back(std::move(trajectory));
    }
    return std::variant<TrajectorySet, SizeSamples>(std::move(set));
}

SizeSamples samplesOf(const std::vector<TableRow>& rows)
{
    std::map<double, std::vector<double>> times;
    for (const TableRow& row : rows)
        times[row.t_s].push_back(row.r_nm);
    SizeSamples samples;
    for (auto& [t_s, r_nm] : times) {
        samples.t_s.push_back(t_s);
        samples.r_nm.push_back(std::move(r_nm));
    }
    return samples;
}

} // namespace

Result<std::variant<TrajectorySet, SizeSamples>> readSizeTable(std::istream& in)
{
    TableReader reader;
    std::vector<TableRow> rows;
    std::string text;
    std::size_t line = 0;
    while (std::getline(in, text)) {
        ++line;
        if (line == 1) {
            if (const Status header = reader.readHeader(text); !header)
                return header.error();
        } else if (!text.empty() && text != "\r") {
            const auto row = reader.row(text, line);
            if (!row)
                return row.error();
            rows.push_back(*row);
        }
    }
    if (line == 0)
        return Error{ErrorCode::CorruptData, "The table is empty.", {}};
    if (reader.isTrajectories())
        return trajectoriesOf(rows);
    return std::variant<TrajectorySet, SizeSamples>(samplesOf(rows));
}

} // namespace ostwald
