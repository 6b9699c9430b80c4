#include "exchange/area_blocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace ostwald {
namespace {

Error damaged(const CsvTable& table, std::size_t row, std::string message)
{
    return {ErrorCode::CorruptData, std::move(message), "line " + std::to_string(table.line(row))};
}

/// First columns of the particles, by block.
std::vector<std::vector<std::size_t>> blocksOf(std::span<const std::string_view> row)
{
    std::vector<std::vector<std::size_t>> blocks;
    for (std::size_t begin = 1; begin < row.size();) {
        if (row[begin].empty()) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < row.size() && !row[end].empty())
            ++end;
        std::vector<std::size_t> particles;
        for (std::size_t column = begin; column < end; column += 3)
            particles.push_back(column);
        if ((end - begin) % 3 != 0)
            return {};
        blocks.push_back(std::move(particles));
        begin = end;
    }
    return blocks;
}

using Sighting = std::array<double, 3>; ///< area, x, y

/// One block over time: columns with the same numbers are one particle.
class Block {
public:
    Block(Lineage& lineage, std::size_t columns) : m_lineage(lineage), m_current(columns) {}

    void add(int frame, const std::vector<Sighting>& sightings)
    {
        std::map<Sighting, std::vector<std::size_t>> particles;
        for (std::size_t column = 0; column < sightings.size(); ++column)
            if (sightings[column][0] > 0.0)
                particles[sightings[column]].push_back(column);
        const auto before = m_current;
        for (const auto& [sighting, columns] : particles) {
            const std::size_t track = trackOf(columns, before, sightings);
            const auto& [area_px2, x_px, y_px] = sighting;
            m_lineage.tracks[track].points.push_back({.frame = frame, .x_px = x_px, .y_px = y_px,
                                                      .r_px = std::sqrt(area_px2 / std::numbers::pi),
                                                      .area_px2 = area_px2, .outline = {}});
        }
    }

private:
    using Current = std::vector<std::optional<std::size_t>>; ///< track of each column; none until it is seen

    /// The track that `columns` tell of now: a new one unless they told of one alone before.
    std::size_t trackOf(const std::vector<std::size_t>& columns, const Current& before,
                        const std::vector<Sighting>& sightings)
    {
        std::vector<std::size_t> parents;
        for (const std::size_t column : columns)
            if (before[column] && std::ranges::find(parents, *before[column]) == parents.end())
                parents.push_back(*before[column]);
        std::size_t now = m_lineage.tracks.size();
        if (parents.size() == 1 && isWhole(parents.front(), columns, before, sightings)) {
            now = parents.front();
        } else {
            LineageTrack track{static_cast<std::int64_t>(now) + 1, {}, {}};
            for (const std::size_t parent : parents)
                track.parents.push_back(m_lineage.tracks[parent].id);
            m_lineage.tracks.push_back(std::move(track));
            // What ends here goes on in no other column, not seen now, either.
            for (auto& current : m_current)
                if (current && std::ranges::find(parents, *current) != parents.end())
                    current = now;
        }
        for (const std::size_t column : columns)
            m_current[column] = now;
        return now;
    }

    /// True when no other column that is seen now told of the track.
    static bool isWhole(std::size_t track, const std::vector<std::size_t>& columns, const Current& before,
                        const std::vector<Sighting>& sightings)
    {
        for (std::size_t column = 0; column < before.size(); ++column)
            if (before[column] == track && sightings[column][0] > 0.0 &&
                std::ranges::find(columns, column) == columns.end())
                return false;
        return true;
    }

    Lineage& m_lineage;
    Current m_current;
};

} // namespace

bool isAreaBlocks(const CsvTable& table)
{
    if (table.rows() < 2 || !table.number(0, 0) || !table.cell(0, 1).empty())
        return false;
    return !blocksOf(table.row(0)).empty();
}

Result<Lineage> readAreaBlocks(const CsvTable& table)
{
    const auto columns = blocksOf(table.row(0));
    Lineage lineage;
    std::vector<Block> blocks;
    for (const auto& block : columns)
        blocks.emplace_back(lineage, block.size());
    const double interval_s = table.number(1, 0).value_or(0.0) - *table.number(0, 0);
    if (!(interval_s > 0.0))
        return damaged(table, 1, "The times do not ascend.");
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double frame = table.number(row, 0).value_or(-1.0) / interval_s;
        if (!(frame >= 0.0 && frame < 1e7) || std::abs(frame - std::round(frame)) > 0.01)
            return damaged(table, row, "The times are not evenly spaced from 0 on.");
        for (std::size_t block = 0; block < columns.size(); ++block) {
            std::vector<Sighting> sightings;
            for (const std::size_t column : columns[block]) {
                const auto area = table.number(row, column);
                const auto x = table.number(row, column + 1);
                const auto y = table.number(row, column + 2);
                if (!area || !x || !y)
                    return damaged(table, row, "Column " + std::to_string(column + 1) + " and the next two must be numbers: area, x and y.");
                sightings.push_back({*area, *x, *y});
            }
            blocks[block].add(static_cast<int>(std::lround(frame)), sightings);
        }
    }
    lineage.calibration.frameInterval_s = interval_s;
    lineage.calibration.frameIntervalSource = "first column";
    return lineage;
}

} // namespace ostwald
