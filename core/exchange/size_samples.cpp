#include "exchange/size_samples.h"

#include "ensemble/aliquot_table.h"
#include "exchange/csv_table.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <string_view>
#include <variant>

namespace ostwald {
namespace {

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return low;
}

constexpr double leastAir_px = 6.0; ///< between two discs, so that none meets the border

/// Rows of discs that do not touch, about as wide as high, so that each can be pointed at.
void standInRows(Lineage& lineage, double largest_px, std::size_t most)
{
    const double step_px = 2.0 * largest_px + std::max(0.5 * largest_px, leastAir_px);
    const auto columns = static_cast<std::int64_t>(std::ceil(std::sqrt(static_cast<double>(most))));
    std::vector<std::int64_t> seen(lineage.calibration.ageing_s.size());
    for (LineageTrack& track : lineage.tracks) {
        LineagePoint& point = track.points.front();
        const std::int64_t place = seen[static_cast<std::size_t>(point.frame)]++;
        point.x_px = step_px * (static_cast<double>(place % columns) + 0.5);
        point.y_px = step_px * (static_cast<double>(place / columns) + 0.5);
    }
    const auto rows = (static_cast<std::int64_t>(most) + columns - 1) / columns;
    lineage.size = {static_cast<int>(std::ceil(step_px * static_cast<double>(columns))),
                    static_cast<int>(std::ceil(step_px * static_cast<double>(rows)))};
}

Lineage lineageOf(const SizeSamples& samples, double pixelSize_nm)
{
    Lineage lineage;
    lineage.calibration.ageing_s = samples.t_s;
    lineage.lastFrame = static_cast<int>(samples.t_s.size()) - 1;
    lineage.isInNm = true;
    double largest_nm = 0.0;
    std::size_t most = 0;
    for (std::size_t k = 0; k < samples.r_nm.size(); ++k) {
        most = std::max(most, samples.r_nm[k].size());
        for (const double r_nm : samples.r_nm[k]) {
            largest_nm = std::max(largest_nm, r_nm);
            const auto id = static_cast<std::int64_t>(lineage.tracks.size()) + 1;
            lineage.tracks.push_back({id, {{.frame = static_cast<int>(k), .r_px = r_nm / pixelSize_nm, .outline = {}}}, {}});
        }
    }
    standInRows(lineage, largest_nm / pixelSize_nm, most);
    lineage.notes.emplace_back("The table tells no places: the particles of each sample stand in rows, in its order.");
    return lineage;
}

} // namespace

bool isSampleTable(const std::string& head)
{
    if (head.find('\0') != std::string::npos)
        return false;
    const std::string first = head.substr(0, head.find_first_of("\r\n"));
    if (isRowOfTimes(first))
        return true;
    const CsvTable table(first + '\n');
    if (table.rows() == 0)
        return false;
    std::set<std::string> names;
    for (const std::string_view cell : table.row(0))
        names.insert(lowered(cell));
    const auto hasAny = [&names](std::initializer_list<const char*> any) {
        return std::ranges::any_of(any, [&names](const char* name) { return names.contains(name); });
    };
    return hasAny({"t_s", "t_ms", "t_min", "t_h"}) && hasAny({"r_nm", "r_um", "r_a", "r_px"}) &&
           !hasAny({"particle", "frame", "x", "y", "x_px", "y_px", "x_nm", "y_nm", "track", "id"});
}

MissingUnits missingUnits(const std::string& first)
{
    if (isRowOfTimes(first))
        return {.time = true};
    const CsvTable table(first + '\n');
    std::set<std::string_view> names;
    if (table.rows() > 0)
        names.insert(table.row(0).begin(), table.row(0).end());
    const bool isTold = names.contains("r_nm") || names.contains("r_um") || names.contains("r_A");
    return {.length = !isTold && names.contains("r_px")};
}

Result<Lineage> readSampleTable(std::istream& in, const TableCalibration& calibration,
                                const std::vector<double>& ageing_s, const JobControl& job)
{
    TableCalibration known = calibration;
    if (!ageing_s.empty() && !known.rowTime_s)
        known.rowTime_s = 1.0; // any: the times are known
    auto table = readSizeTable(in, known, job);
    if (!table)
        return table.error();
    auto* samples = std::get_if<SizeSamples>(&*table);
    if (samples == nullptr)
        return Error{ErrorCode::UnsupportedFormat, "This table holds trajectories, not samples.", {}};
    if (samples->t_s.empty())
        return Error{ErrorCode::InsufficientData, "There is no size in the table.", {}};
    if (!ageing_s.empty()) {
        if (ageing_s.size() != samples->t_s.size())
            return Error{ErrorCode::InvalidArgument,
                         "The table has " + std::to_string(samples->t_s.size()) + " samples, not " +
                             std::to_string(ageing_s.size()) + ".",
                         {}};
        samples->t_s = ageing_s;
    }
    return lineageOf(*samples, calibration.pixelSize_nm.value_or(1.0));
}

} // namespace ostwald
